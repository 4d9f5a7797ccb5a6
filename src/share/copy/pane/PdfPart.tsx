import type { JobOptions } from "../../../pane/work/job";
import { Button, Text } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { professionLabel } from "../../../data/professions";
import type { PersonalNumberPlace } from "../../../ooxml/personal/personalNumberPlace";
import { copyProblemSentence, copyTexts } from "../../../words/copy";
import { findPersonalNumbersOpen } from "./openNumbers";
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
  | { readonly ok: false; readonly reason: string | null }
  /** It prints numbers of persons. */
  | { readonly ok: false; readonly places: readonly PersonalNumberPlace[] };

interface Props {
  /** As for a copy. */
  readonly notPersonal: readonly string[];
  readonly onNumbers: (places: readonly PersonalNumberPlace[]) => void;
}

/** Share of the work that is looking for numbers. */
const SEARCHED = 0.7;

/** The workbook as Excel prints it, where it gives such a file. */
export function PdfPart({ notPersonal, onNumbers }: Props): ReactElement {
  const layout = useLayout();
  const { language } = useWords();
  const [pdf, state] = useJob<PdfResult>("pdf");
  const t = copyTexts(language);
  const make = async (): Promise<void> => {
    const made = await pdf.start((options) => makePdf(notPersonal, options));
    if (made && "places" in made) onNumbers(made.places);
  };
  const result = state.status === "done" ? state.result : null;
  return (
    <div className={layout.stack}>
      <Text size={200}>{t.pdf.about}</Text>
      <Button
        className={layout.start}
        disabledFocusable={state.status === "running"}
        onClick={() => void make()}
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
              : "places" in result
                ? copyProblemSentence(
                    { code: "copy.personalNumbers", places: result.places },
                    language,
                    professionLabel
                  )
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

async function makePdf(
  notPersonal: readonly string[],
  options: JobOptions
): Promise<PdfResult | null> {
  const within = (from: number, to: number): JobOptions => ({
    ...options,
    onProgress: (share) => options.onProgress?.(from + (to - from) * share),
  });
  try {
    const places = await findPersonalNumbersOpen(notPersonal, within(0, SEARCHED));
    if (places === null) return null;
    if (places.length > 0) return { ok: false, places };
    const name = (await readWorkbookName()).replace(/\.xls\w?$/i, "");
    const bytes = await unlessCancelled(readFile("pdf", within(SEARCHED, 1)));
    return bytes && { ok: true, name: `${name}.pdf`, bytes };
  } catch (error) {
    if (!(error instanceof FileRefused)) throw error;
    return { ok: false, reason: error instanceof FileIncomplete ? null : reasonOf(error) };
  }
}
