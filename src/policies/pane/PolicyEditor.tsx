import { Button, Field, Select, Text } from "@fluentui/react-components";
import { type ReactElement, useEffect, useRef, useState } from "react";
import type { CivilDate } from "../../core/calendar";
import type { Policy, PolicyStatus, PolicyWords } from "../../core/policy/policy";
import { withStandpoint } from "../../core/scenario/openQuestion";
import { checkPolicy } from "../../core/policy/policyCheck";
import { policyFaultSentence } from "../../words/scenario";
import { writeWords } from "../sheet/wording";
import { OptionalDateField } from "../../pane/field/DateField";
import { TextField } from "../../pane/field/TextField";
import { Icon } from "../../pane/look/Icon";
import { useLayout } from "../../pane/look/layout";
import { PolicyFacts } from "./PolicyFacts";
import { SourceText } from "../../pane/look/SourceText";
import { useWords } from "../../pane/look/surroundings";
import { useWork, useWorkspace } from "../../comparison/pane/workContext";
import { Section } from "../../pane/Section";
import { moveStart } from "./policyEdits";
import { useHorizon } from "./useHorizon";
import { changePolicy } from "./workspaceEdits";
import { AddPatch } from "./AddPatch";
import { HistoryButtons } from "./HistoryButtons";
import { PatchForm } from "./PatchForm";
import { PolicyFaults } from "./PolicyFaults";

const STATUSES: readonly PolicyStatus[] = [
  "proposed",
  "motion",
  "inquired",
  "decided",
  "implemented",
];

export interface PolicyEditorProps {
  readonly policy: Policy;
  readonly onBack: () => void;
}

export function PolicyEditor({ policy, onBack }: PolicyEditorProps): ReactElement {
  const layout = useLayout();
  const { texts, language } = useWords();
  const { edit } = useWork();
  const { standpoints = [] } = useWorkspace();
  const [message, setMessage] = useState("");
  const { forecast } = useHorizon();
  const heading = useRef<HTMLHeadingElement>(null);
  const own = texts.policies.editor;
  const { id } = policy;
  // Whoever opened it with the keyboard goes on from here.
  useEffect(() => heading.current?.focus(), []);

  const change = (next: (policy: Policy) => Policy, field?: string): void =>
    edit((one) => changePolicy(one, id, next), field && `${id}/${field}`);
  const check = (field: "name" | "validFrom" | "validTo", candidate: Policy): string | null => {
    const fault = checkPolicy(candidate).find((one) => one.patch === null && one.field === field);
    return fault ? policyFaultSentence(fault, language) : null;
  };
  const say = (which: PolicyWords, words: string): void =>
    edit(
      (workspace) =>
        changePolicy(workspace, id, (one) => writeWords(one, which, words, workspace, language)),
      `${id}/${which}`
    );
  const takeStand = (text: string): void =>
    edit(({ standpoints: before = [], ...rest }) => {
      const after = withStandpoint(before, id, text);
      return after.length > 0 ? { ...rest, standpoints: after } : rest;
    }, `${id}/standpoint`);
  const start = (validFrom: CivilDate | null): void =>
    change((one) => moveStart(one, validFrom, forecast), "validFrom");
  return (
    <div className={layout.view}>
      <section className={layout.loose} aria-label={policy.name}>
        <div className={layout.row}>
          <Button size="small" appearance="subtle" icon={<Icon name="back" />} onClick={onBack}>
            {own.back}
          </Button>
          <HistoryButtons onDone={setMessage} />
        </div>
        <div role="status">{message !== "" && <Text size={200}>{message}</Text>}</div>
        <h2 ref={heading} tabIndex={-1} className={layout.breaking}>
          {policy.name}
        </h2>
        <PolicyFacts policy={policy} />
        <PolicyFaults policy={policy} />
        <TextField
          label={own.name}
          hint={own.nameHint}
          required
          value={policy.name}
          check={(name) => check("name", { ...policy, name })}
          onChange={(name) => say("name", name)}
        />
        <TextField
          label={own.text}
          lines={3}
          value={policy.text}
          onChange={(text) => say("text", text)}
        />
        <TextField
          label={own.legalNote}
          lines={3}
          value={policy.legalNote ?? ""}
          onChange={(note) => say("legalNote", note)}
        />
        <TextField
          label={own.standpoint}
          hint={own.standpointHint}
          lines={3}
          value={standpoints.find((one) => one.policy === id)?.text ?? ""}
          kept={(text) => text.trim()}
          onChange={takeStand}
        />
        <Field label={own.status}>
          <Select
            value={policy.status}
            onChange={(_, { value }) =>
              change((one) => ({ ...one, status: value as PolicyStatus }))
            }
          >
            {STATUSES.map((status) => (
              <option key={status} value={status}>
                {texts.status[status]}
              </option>
            ))}
          </Select>
        </Field>
        <div className={layout.pair}>
          <OptionalDateField
            label={own.validFrom}
            hint={own.validFromHint}
            value={policy.validFrom}
            check={(validFrom) => check("validTo", { ...policy, validFrom })}
            onChange={start}
          />
          <OptionalDateField
            label={own.validTo}
            hint={own.validToHint}
            value={policy.validTo}
            check={(validTo) => check("validTo", { ...policy, validTo })}
            onChange={(validTo) => change((one) => ({ ...one, validTo }), "validTo")}
          />
        </div>
        <Text size={200} weight="semibold">
          {own.sources}
        </Text>
        {policy.sources.length === 0 && <Text size={200}>{own.noSources}</Text>}
        {policy.sources.map((source, i) => (
          <SourceText key={i} source={source} />
        ))}
      </section>
      <Section title={own.patches}>
        {policy.patches.length === 0 && <Text as="p">{own.noPatches}</Text>}
        {policy.patches.map((_, i) => (
          <PatchForm key={i} policy={policy} index={i} onChange={change} />
        ))}
        <AddPatch policy={policy} onChange={change} />
      </Section>
    </div>
  );
}
