import { Button, Radio, RadioGroup, Text } from "@fluentui/react-components";
import { type ReactElement, useRef, useState } from "react";
import type { CivilDate } from "../../core/calendar";
import type { AllocationRule } from "../../core/policy/policy";
import { OptionalDateField } from "../../pane/field/DateField";
import { NumberField } from "../../pane/field/NumberField";
import { typedText } from "../../pane/field/numberText";
import { UnlistedSelect } from "../../pane/field/PartySelect";
import { TextField } from "../../pane/field/TextField";
import { useLayout } from "../../pane/look/layout";
import { mainAction } from "../../pane/look/mainAction";
import { useWords } from "../../pane/look/surroundings";

export interface BearerAnswer {
  /** The health centre's, 0–1. */
  readonly share: number;
  readonly since: CivilDate | null;
  readonly unlisted: AllocationRule["unlisted"];
  /** In the user's words; "": not said. */
  readonly source: string;
}

const SHARES = { healthCentre: 1, split: 0.2, region: 0 } as const;
const CHOICES = ["healthCentre", "split", "region", "own"] as const;

type Choice = (typeof CHOICES)[number] | "table";

export interface QuestionFormProps {
  /** What was answered before. */
  readonly given: AllocationRule | null;
  /** Who bears the unlisted until the user has said. */
  readonly usualUnlisted: AllocationRule["unlisted"];
  /** The user's own table of rules, where there is one. */
  readonly rules: readonly AllocationRule[] | null;
  readonly onSave: (answer: BearerAnswer) => void;
  readonly onTakeRules: (rules: readonly AllocationRule[]) => void;
}

export function QuestionForm({
  given,
  usualUnlisted,
  rules,
  onSave,
  onTakeRules,
}: QuestionFormProps): ReactElement {
  const layout = useLayout();
  const { texts, words, form } = useWords();
  const { question } = texts.data;
  const share = given ? given.shares.healthCentre : SHARES.healthCentre;
  const [choice, setChoice] = useState<Choice>(() => choiceOf(share));
  const [own, setOwn] = useState(share);
  const [since, setSince] = useState<CivilDate | null>(given?.from ?? null);
  const [unlisted, setUnlisted] = useState<AllocationRule["unlisted"]>(
    given?.unlisted ?? usualUnlisted
  );
  const [source, setSource] = useState(given?.ownSource ?? "");
  const answers = question.answers(words);
  const fields = useRef<HTMLDivElement>(null);
  const save = (): void => {
    const wrong = fields.current?.querySelector<HTMLElement>("[aria-invalid=true]");
    if (wrong) return wrong.focus();
    if (choice === "table") return onTakeRules(rules!);
    onSave({ share: choice === "own" ? own : SHARES[choice], since, unlisted, source });
  };
  return (
    <div className={layout.loose} ref={fields}>
      <RadioGroup
        aria-label={question.title}
        value={choice}
        onChange={(_, { value }) => setChoice(value as Choice)}
      >
        {CHOICES.map((one) => (
          <Radio key={one} value={one} label={answers[one]} />
        ))}
        {rules && <Radio value="table" label={question.fromTable} />}
      </RadioGroup>
      {choice === "own" && (
        <>
          <NumberField
            label={question.share(words)}
            unit="%"
            scale={0.01}
            value={own}
            check={(value) => (value >= 0 && value <= 1 ? null : question.shareWrong)}
            onChange={setOwn}
          />
          <Text size={200}>
            {question.rest(words, typedText(Number((100 - own * 100).toFixed(6)), form))}
          </Text>
        </>
      )}
      {choice !== "table" && (
        <div className={layout.pair}>
          <OptionalDateField
            label={question.since}
            hint={question.sinceHint}
            value={since}
            onChange={setSince}
          />
          <UnlistedSelect label={question.unlisted} value={unlisted} onChange={setUnlisted} />
        </div>
      )}
      {choice !== "table" && (
        <TextField
          label={question.source}
          hint={question.sourceHint}
          value={source}
          onChange={setSource}
        />
      )}
      <Button {...mainAction} appearance="primary" className={layout.start} onClick={save}>
        {question.save}
      </Button>
    </div>
  );
}

function choiceOf(share: number): Choice {
  return CHOICES.find((one) => one !== "own" && SHARES[one] === share) ?? "own";
}
