import { beginningOf, percentsOf } from "./givenRule";
import { Button, Text } from "@fluentui/react-components";
import { type ReactElement, useState } from "react";
import type { AllocationRule } from "../../core/policy/policy";
import { useLayout } from "../../pane/look/layout";
import { type AllWords, useWords } from "../../pane/look/surroundings";
import { useWork, useWorkspace } from "../../comparison/pane/workContext";
import { Section } from "../../pane/Section";
import { useStore } from "../../pane/work/useStore";
import { answer } from "../../policies/pane/workspaceEdits";
import { type BearerAnswer, QuestionForm } from "./QuestionForm";

/** "Vem bär kostnaden hos er i dag?": asked first, shown as answered afterwards. */
export interface QuestionSectionProps {
  readonly onAnswered: () => void;
}

export function QuestionSection({ onAnswered }: QuestionSectionProps): ReactElement {
  const layout = useLayout();
  const all = useWords();
  const { edit, region } = useWork();
  const { rulesInForce, synthetic } = useWorkspace();
  const { reading } = useStore(region.state);
  const [asking, setAsking] = useState(false);
  const { question } = all.texts.data;
  const rules = reading?.rules ?? null;
  const save = ({ share, since, unlisted, source }: BearerAnswer): void => {
    const from = since ?? beginningOf(reading?.data ?? null);
    const shares = { healthCentre: share, region: Number((1 - share).toFixed(10)) };
    const ownSource = source.trim();
    take([{ from, shares, unlisted, ...(ownSource !== "" && { ownSource }) }]);
  };
  const take = (next: readonly AllocationRule[]): void => {
    edit((workspace) => answer(workspace, next, descriptionOf(next, all)));
    setAsking(false);
    onAnswered();
  };
  return (
    <Section title={question.title}>
      {rulesInForce.length === 0 || asking ? (
        <>
          <Text as="p">{question.explanation}</Text>
          <QuestionForm
            // The memorandum that the sample region agrees with splits the whole cost.
            key={String(synthetic)}
            usualUnlisted={synthetic ? "rule" : "region"}
            given={rulesInForce[rulesInForce.length - 1] ?? null}
            rules={rules}
            onSave={save}
            onTakeRules={take}
          />
        </>
      ) : (
        <div className={layout.row}>
          <Text className={layout.breaking}>
            {rulesInForce.map((rule) => ruleText(rule, all)).join(" · ")}
          </Text>
          <Button size="small" onClick={() => setAsking(true)}>
            {question.change}
          </Button>
        </div>
      )}
    </Section>
  );
}

function ruleText(rule: AllocationRule, { texts, form, words }: AllWords): string {
  const { question } = texts.data;
  const [healthCentre, region] = percentsOf(rule, form);
  return question.answered(question.policy(healthCentre, region, words).text, rule.from);
}

function descriptionOf(rules: readonly AllocationRule[], { texts, form, words }: AllWords) {
  const [healthCentre, region] = percentsOf(rules[rules.length - 1]!, form);
  return texts.data.question.policy(healthCentre, region, words);
}
