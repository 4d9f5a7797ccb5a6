import { Button, Field, Input, Select, Text } from "@fluentui/react-components";
import { type ReactElement, useState } from "react";
import { useWork, useWorkspace } from "../../../comparison/pane/workContext";
import {
  newQuestion,
  type OpenQuestion,
  QUESTION_KINDS,
  QUESTION_STATUSES,
  type QuestionKind,
  type QuestionStatus,
} from "../../../core/scenario/openQuestion";
import { OptionalDateField } from "../../../pane/field/DateField";
import { TextField } from "../../../pane/field/TextField";
import { useLayout } from "../../../pane/look/layout";
import { useWords } from "../../../pane/look/surroundings";
import { upper } from "../../../words/upper";
import { workspaceTexts } from "../../../words/workspace";
import { questionTexts } from "../words/question";

type Questions = readonly OpenQuestion[];

/** Questions of law and negotiation: kept in the workbook, and printed in the papers. */
export function QuestionFields(): ReactElement {
  const layout = useLayout();
  const { language } = useWords();
  const { edit } = useWork();
  const { questions = [] } = useWorkspace();
  const [draft, setDraft] = useState("");
  const own = questionTexts(language);
  const change = (next: (questions: Questions) => Questions, step?: string): void =>
    edit(({ questions: before = [], ...rest }) => {
      const after = next(before);
      return after.length > 0 ? { ...rest, questions: after } : rest;
    }, step);
  const text = draft.trim();
  const add = (): void => {
    if (text === "") return;
    change((all) => [...all, newQuestion(text)]);
    setDraft("");
  };
  return (
    <div className={layout.loose}>
      <Text size={200}>{own.about}</Text>
      {questions.map((question, i) => (
        <QuestionForm
          key={i}
          question={question}
          number={i + 1}
          onChange={(changed, what) =>
            change(
              (all) => all.map((one, at) => (at === i ? { ...one, ...changed } : one)),
              `question-${i}-${what}`
            )
          }
          onRemove={() => {
            change((all) => all.filter((_, at) => at !== i));
          }}
        />
      ))}
      <Field label={own.add.label} hint={own.add.hint}>
        <Input value={draft} onChange={(_, { value }) => setDraft(value)} />
      </Field>
      <Button className={layout.start} disabledFocusable={text === ""} onClick={add}>
        {own.add.button}
      </Button>
    </div>
  );
}

interface QuestionFormProps {
  readonly question: OpenQuestion;
  readonly number: number;
  readonly onChange: (changed: Partial<OpenQuestion>, what: keyof OpenQuestion) => void;
  readonly onRemove: () => void;
}

function QuestionForm({ question, number, onChange, onRemove }: QuestionFormProps): ReactElement {
  const layout = useLayout();
  const { language } = useWords();
  const own = questionTexts(language);
  const { questionKind, questionStatus } = workspaceTexts(language).words;
  return (
    <div className={layout.stack} role="group" aria-label={own.name(`${number}`)}>
      <TextField
        label={own.name(`${number}`)}
        lines={2}
        required
        value={question.text}
        kept={(written) => written.trim()}
        onChange={(text) => onChange({ text }, "text")}
      />
      <div className={layout.pair}>
        <Field label={own.kind}>
          <Select
            value={question.kind}
            onChange={(_, { value }) => onChange({ kind: value as QuestionKind }, "kind")}
          >
            {QUESTION_KINDS.map((kind) => (
              <option key={kind} value={kind}>
                {upper(questionKind[kind])}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={own.status}>
          <Select
            value={question.status}
            onChange={(_, { value }) => onChange({ status: value as QuestionStatus }, "status")}
          >
            {QUESTION_STATUSES.map((status) => (
              <option key={status} value={status}>
                {upper(questionStatus[status])}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      <div className={layout.pair}>
        <TextField
          label={own.owner}
          value={question.owner ?? ""}
          kept={(written) => written.trim()}
          onChange={(owner) => onChange({ owner: owner === "" ? null : owner }, "owner")}
        />
        <OptionalDateField
          label={own.due}
          value={question.due}
          onChange={(due) => onChange({ due }, "due")}
        />
      </div>
      <Button size="small" className={layout.start} onClick={onRemove}>
        {own.remove(`${number}`)}
      </Button>
    </div>
  );
}
