import type { JobOptions } from "../../../pane/work/job";
import { Button, Text } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { copyTexts } from "../../../words/copy";
import { unlessCancelled } from "../../../excel/cancellation";
import { readWorkbookName } from "../excel/newWorkbook";
import { FileIncomplete, FileRefused, readFile } from "../../../excel/workbookFile";
import { reasonOf } from "../../../excel/reason";
import { useLayout } from "../../../pane/look/layout";
import { useWords } from "../../../pane/look/surroundings";
import { SaveButton } from "../../../pane/look/SaveButton";
import { JobProgress } from "../../../pane/look/JobProgress";
import { useJob } from "../../../comparison/pane/useJob";

type PdfResult =
  | { readonly ok: true; readonly name: string; readonly bytes: Uint8Array }
  /** null: the file that came is empty or cut short. */
  | { readonly ok: false; readonly reason: string | null };

/** The workbook as Excel prints it, where it gives such a file. */
export function PdfPart(): ReactElement {
  const layout = useLayout();
  const { language } = useWords();
  const [pdf, state] = useJob<PdfResult>("pdf");
  const t = copyTexts(language);
  const result = state.status === "done" ? state.result : null;
  return (
    <div className={layout.stack}>
      <Text size={200}>{t.pdf.about}</Text>
      <Button
        className={layout.start}
        disabledFocusable={state.status === "running"}
        onClick={() => void pdf.start(makePdf)}
      >
        {t.pdf.make}
      </Button>
      <JobProgress job={pdf} state={state} text={t.pdf.progress} cancel={t.cancel} />
      <div role="status">
        {state.status === "cancelled" && <Text size={200}>{t.pdf.cancelled}</Text>}
        {result && (
          <Text size={200} className={layout.breaking}>
            {result.ok
              ? t.pdf.ready
              : result.reason === null
                ? t.pdf.incomplete
                : t.pdf.refused(result.reason)}
          </Text>
        )}
      </div>
      {result?.ok && <SaveButton name={result.name} bytes={result.bytes} type="application/pdf" />}
    </div>
  );
}

async function makePdf(options: JobOptions): Promise<PdfResult | null> {
  try {
    const name = (await readWorkbookName()).replace(/\.xls\w?$/i, "");
    const bytes = await unlessCancelled(readFile("pdf", options));
    return bytes && { ok: true, name: `${name}.pdf`, bytes };
  } catch (error) {
    if (!(error instanceof FileRefused)) throw error;
    return { ok: false, reason: error instanceof FileIncomplete ? null : reasonOf(error) };
  }
}
