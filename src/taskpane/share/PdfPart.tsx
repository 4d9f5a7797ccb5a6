import type { TaskOptions } from "./task";
import { Button, Text } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { copyTexts } from "../../locales/copy";
import { unlessCancelled } from "../../workbook/check/cancellation";
import { readWorkbookName } from "../../workbook/copy/newWorkbook";
import { FileRefused, readFile } from "../../workbook/copy/workbookFile";
import { reasonOf } from "../../workbook/reason";
import { useLayout } from "../look/layout";
import { useWords } from "../look/surroundings";

import { SaveButton } from "./SaveButton";
import { TaskProgress } from "./TaskProgress";
import { useTask } from "./useTask";

type PdfResult =
  | { readonly ok: true; readonly name: string; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly reason: string };

/** The workbook as Excel prints it, where it gives such a file. */
export function PdfPart(): ReactElement {
  const layout = useLayout();
  const { language } = useWords();
  const [pdf, state] = useTask<PdfResult>("pdf");
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
      <TaskProgress task={pdf} state={state} text={t.pdf.progress} cancel={t.cancel} />
      <div role="status">
        {state.status === "cancelled" && <Text size={200}>{t.pdf.cancelled}</Text>}
        {result && (
          <Text size={200} className={layout.breaking}>
            {result.ok ? t.pdf.ready : t.pdf.refused(result.reason)}
          </Text>
        )}
      </div>
      {result?.ok && <SaveButton name={result.name} bytes={result.bytes} type="application/pdf" />}
    </div>
  );
}

async function makePdf(options: TaskOptions): Promise<PdfResult | null> {
  try {
    const name = (await readWorkbookName()).replace(/\.xls\w?$/i, "");
    const bytes = await unlessCancelled(readFile("pdf", options));
    return bytes && { ok: true, name: `${name}.pdf`, bytes };
  } catch (error) {
    if (!(error instanceof FileRefused)) throw error;
    return { ok: false, reason: reasonOf(error) };
  }
}
