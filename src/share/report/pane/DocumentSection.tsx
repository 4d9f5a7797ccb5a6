import { Text } from "@fluentui/react-components";
import { type ReactElement, useState } from "react";
import { spansOf } from "../../../core/scenario/rollUp";
import type { Scenario } from "../../../core/scenario/scenario";
import type { TemplateFault } from "../../../ooxml/document/templateFault";
import { useWork } from "../../../comparison/pane/workContext";
import { FileButton } from "../../../pane/look/FileButton";
import { useLayout } from "../../../pane/look/layout";
import { Notice } from "../../../pane/look/Notice";
import { useWords } from "../../../pane/look/surroundings";
import { Section } from "../../../pane/Section";
import { report } from "../../../pane/work/opening";
import { useStore } from "../../../pane/work/useStore";
import { numberTexts } from "../../../words/number";
import { repeated } from "../../../words/userText";
import { checkDocument, type DocumentCheck } from "../sheet/documentCheck";
import { readDocumentOrigin } from "../sheet/documentOrigin";
import { documentCheckTexts } from "../words/documentCheck";
import { templateFaultSentence } from "../words/documentTemplate";
import { type Compose, useCompose } from "./useCompose";

const MOST_SHOWN = 20;

type Checked =
  | { readonly kind: "fault"; readonly fault: TemplateFault }
  | { readonly kind: "none" | "notReady" | "noAlternative" }
  | { readonly kind: "noYear"; readonly year: number }
  | { readonly kind: "checked"; readonly check: DocumentCheck };

/** Kontrollera ett dokument: whether the figures of a paper are those of the workbook as it is now. */
export function DocumentSection(): ReactElement {
  const layout = useLayout();
  const { language } = useWords();
  const { scenario } = useStore(useWork().calculator.state);
  const compose = useCompose();
  const [state, setState] = useState<"reading" | (Checked & { readonly file: string }) | null>(
    null
  );
  const t = documentCheckTexts(language);
  const open = async (file: File): Promise<void> => {
    report(undefined);
    setState("reading");
    try {
      const bytes = new Uint8Array(await file.arrayBuffer());
      setState({ file: file.name, ...(await checkFile(bytes, scenario, compose)) });
    } catch (error) {
      setState(null);
      report(error);
    }
  };
  return (
    <Section title={t.title}>
      <Text as="p">{t.about}</Text>
      <FileButton accept=".docx" isBusy={state === "reading"} onFile={(file) => void open(file)}>
        {t.choose}
      </FileButton>
      <div role="status" className={layout.stack}>
        {state === "reading" && <Text size={200}>{t.reading}</Text>}
        {state !== null && state !== "reading" && <Verdict checked={state} file={state.file} />}
      </div>
    </Section>
  );
}

function Verdict({
  checked,
  file,
}: {
  readonly checked: Checked;
  readonly file: string;
}): ReactElement {
  const { language } = useWords();
  const t = documentCheckTexts(language);
  const name = repeated(file);
  const { count } = numberTexts(language);
  switch (checked.kind) {
    case "fault":
      return <Notice intent="error">{templateFaultSentence(checked.fault, file, language)}</Notice>;
    case "none":
      return <Notice intent="warning">{t.none(name)}</Notice>;
    case "notReady":
      return <Notice intent="warning">{t.notReady}</Notice>;
    case "noAlternative":
      return <Notice intent="warning">{t.noAlternative(name)}</Notice>;
    case "noYear":
      return <Notice intent="warning">{t.noYear(name, String(checked.year))}</Notice>;
    case "checked": {
      const { same, changed, unknown } = checked.check;
      const all = same + changed.length + unknown.length;
      return (
        <>
          {changed.length > 0 ? (
            <Notice intent="warning">{t.changed(name, count(changed.length), count(all))}</Notice>
          ) : (
            unknown.length === 0 && <Notice intent="success">{t.same(name, count(all))}</Notice>
          )}
          <Lines
            lines={changed.map(({ written, now, place }) =>
              t.figure(repeated(written), now, repeated(place))
            )}
          />
          {unknown.length > 0 && (
            <Notice intent="warning">{t.unknown(count(unknown.length))}</Notice>
          )}
          <Lines
            lines={unknown.map(({ written, place }) => t.lost(repeated(written), repeated(place)))}
          />
        </>
      );
    }
  }
}

function Lines({ lines }: { readonly lines: readonly string[] }): ReactElement | null {
  const layout = useLayout();
  const { language } = useWords();
  const rest = lines.length - MOST_SHOWN;
  if (lines.length === 0) return null;
  return (
    <ul className={layout.list}>
      {lines.slice(0, MOST_SHOWN).map((line, i) => (
        <li key={i} className={layout.breaking}>
          <Text size={200}>{line}</Text>
        </li>
      ))}
      {rest > 0 && (
        <li>
          <Text size={200}>
            {documentCheckTexts(language).more(numberTexts(language).count(rest))}
          </Text>
        </li>
      )}
    </ul>
  );
}

async function checkFile(
  bytes: Uint8Array,
  scenario: Scenario | null,
  compose: Compose
): Promise<Checked> {
  const { readBoundTexts } = await import("../../../ooxml/document/boundTexts");
  const { hashOfSource } = await import("../../../ooxml/document/binding");
  const read = readBoundTexts(bytes);
  if (!read.ok) return { kind: "fault", fault: read.fault };
  const origin = readDocumentOrigin(read.value.origin);
  if (!origin || read.value.texts.length === 0) return { kind: "none" };
  if (!scenario) return { kind: "notReady" };
  const { alternatives, baseline } = scenario;
  if (!alternatives.some(({ policy }, i) => i !== baseline && policy.id === origin.alternative))
    return { kind: "noAlternative" };
  if (!spansOf(scenario, "year").some(({ year }) => year === origin.year))
    return { kind: "noYear", year: origin.year };
  const content = await compose(scenario, origin, origin.language);
  return {
    kind: "checked",
    check: checkDocument(read.value.texts, content, hashOfSource, read.value.drawn),
  };
}
