import { Text } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { professionLabel } from "../../../data/professions";
import { rulesText } from "../../../data/rulesText";
import type { CheckedReceipt } from "../../../ooxml/receipt/checkReceipt";
import { copyProblemSentence } from "../../../words/copy";
import { repeated } from "../../../words/userText";
import { useJob } from "../../../comparison/pane/useJob";
import { FileButton } from "../../../pane/look/FileButton";
import { useLayout } from "../../../pane/look/layout";
import { Notice } from "../../../pane/look/Notice";
import { JobProgress } from "../../../pane/look/JobProgress";
import { useWords } from "../../../pane/look/surroundings";
import { Section } from "../../../pane/Section";
import type { JobOptions } from "../../../pane/work/job";
import type { CopyFault, PackageFault } from "../../../ooxml/fault";
import { checkedSheetSentence, receiptCheckTexts } from "../words/receipt";

type Checked =
  | { readonly file: string; readonly fault: CopyFault | PackageFault }
  | { readonly file: string; readonly receipt: CheckedReceipt; readonly sameRules: boolean };

/** Kontrollera ett kvitto: whether a copy's figures are those that it was made with. */
export function ReceiptSection(): ReactElement {
  const layout = useLayout();
  const { language } = useWords();
  const [check, state] = useJob<Checked>("receipt");
  const t = receiptCheckTexts(language);
  return (
    <Section title={t.title}>
      <Text as="p">{t.about}</Text>
      <FileButton
        accept=".xlsx"
        isBusy={state.status === "running"}
        onFile={(file) => void check.start((options) => checkFile(file, options))}
      >
        {t.choose}
      </FileButton>
      <JobProgress job={check} state={state} text={t.running} cancel={t.cancel} />
      <div role="status" className={layout.stack}>
        {state.status === "cancelled" && <Text size={200}>{t.cancelled}</Text>}
        {state.status === "done" && <Verdict checked={state.result} />}
      </div>
    </Section>
  );
}

function Verdict({ checked }: { readonly checked: Checked }): ReactElement {
  const layout = useLayout();
  const { language } = useWords();
  const t = receiptCheckTexts(language);
  if ("fault" in checked)
    return (
      <Notice intent="error">
        {copyProblemSentence(checked.fault, language, professionLabel)}
      </Notice>
    );
  const { receipt, sameRules } = checked;
  if (receipt.kind === "none") return <Notice intent="warning">{t.none}</Notice>;
  const lines = receipt.sheets.flatMap((sheet) => checkedSheetSentence(sheet, language) ?? []);
  const file = repeated(checked.file);
  const isSame = lines.length === 0 && receipt.isWhole;
  return (
    <>
      {lines.length === 0 ? (
        receipt.isWhole && <Notice intent="success">{t.same(file, receipt.sheets.length)}</Notice>
      ) : (
        <Notice intent="warning">{t.changed(file, lines.length)}</Notice>
      )}
      {!receipt.isWhole && <Notice intent="warning">{t.notWhole}</Notice>}
      {!isSame && lines.length > 0 && (
        <ul className={layout.list}>
          {lines.map((line) => (
            <li key={line} className={layout.breaking}>
              <Text size={200}>{line}</Text>
            </li>
          ))}
        </ul>
      )}
      <Text size={200} className={layout.breaking}>
        {t.sum(receipt.sum)}
      </Text>
      <Text size={200}>
        {t.version(repeated(receipt.version))} {sameRules ? t.sameRules : t.otherRules}
      </Text>
    </>
  );
}

async function checkFile(file: File, options: JobOptions): Promise<Checked | null> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const { checkReceipt } = await import("../../../ooxml/receipt/checkReceipt");
  const { sha256Of } = await import("../../../ooxml/receipt/receipt");
  const checked = await checkReceipt(bytes, options);
  if (checked.ok)
    return {
      file: file.name,
      receipt: checked.value,
      sameRules: checked.value.kind === "found" && checked.value.rules === sha256Of(rulesText()),
    };
  return checked.fault.code === "copy.cancelled" ? null : { file: file.name, fault: checked.fault };
}
