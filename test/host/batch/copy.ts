import { sheetPrefix } from "../../../src/formula/text/sheetName";
import fs from "node:fs";
import { professionLabel } from "../../../src/data/professions";
import { committeeCopyTexts } from "../../../src/words/committeeCopy";
import { copyProblemSentence } from "../../../src/words/copy";
import type { CopyMode } from "../../../src/ooxml/copyTexts";
import { copyWorkbook } from "../../../src/share/copy/pane/committeeCopy";
import { pathOf } from "./givenFile";
import type { OpenFile } from "./openFile";
import { Refused } from "./refusal";

export interface CopyWish {
  readonly file: string;
  readonly output: string;
  readonly mode: CopyMode;
  readonly lambdas: boolean;
  /** Columns and parts whose numbers are no persons': Blad1!C:C. */
  readonly notPersonal: readonly string[];
  /** Names of sheets that the copy is to be without. */
  readonly leftOut: readonly string[];
  /** Whether cells of few contacts are shown. */
  readonly showsSmall: boolean;
}

/** `copy`: the committee copy that the pane makes, written to a file. */
export async function copy({ addIn }: OpenFile, wish: CopyWish): Promise<object> {
  const { file, output, mode, lambdas, notPersonal, leftOut, showsSmall } = wish;
  if (pathOf(file) === pathOf(output))
    throw new Refused(`Kopian skulle skriva över ${file}. Ge den ett annat namn.`);
  const { namespace, identity } = addIn;
  const { version } = identity;
  const result = await copyWorkbook(
    {
      ...{ mode, lambdas, notPersonal, leftOut, sources: [], language: "sv", namespace, version },
      ...{ withoutTables: false, showsSmall },
      // The grid is not Excel: the saved value stands where only Excel could tell.
      asksExcel: false,
    },
    { signal: new AbortController().signal }
  );
  if (result?.kind !== "file")
    throw new Refused(
      copyProblemSentence(
        result?.kind === "problem" ? result.problem : { code: "copy.cancelled" },
        "sv",
        professionLabel
      )
    );
  write(output, result.bytes);
  const { replaced, notRecomputed, notLiving, errors, notes, changedParts, removedParts } =
    result.outcome;
  const texts = committeeCopyTexts("sv", professionLabel);
  return {
    replaced: replaced.map((one) => ({ cell: cellOf(one), how: one.how })),
    notRecomputed: notRecomputed.map((one) => ({ cell: cellOf(one), why: texts.why(one.why) })),
    notPersonal: result.outcome.notPersonal,
    leftOut: result.outcome.leftOut,
    smallCells: result.outcome.smallCells,
    changedParts: [
      ...changedParts.map(({ part, why }) => ({ part, why })),
      ...removedParts.map((part) => ({ part, why: "removed" })),
    ],
    notes: notes.map((note) => ({ code: note.code, sentence: texts.notes.note(note) })),
    problems: [
      ...notLiving.map((one) => ({
        code: one.why.code,
        place: cellOf(one),
        sentence: texts.whyNotLiving(one.why),
      })),
      ...errors.map((one) => ({
        code: one.fault.code,
        place: cellOf(one),
        sentence: texts.fault(one.fault),
      })),
    ],
  };
}

function write(output: string, bytes: Uint8Array): void {
  try {
    fs.writeFileSync(pathOf(output), bytes);
  } catch {
    throw new Refused(
      `Kopian går inte att skriva till ${output}. Kontrollera att mappen finns och att ingen har filen öppen.`
    );
  }
}

/** Names and parts of the workbook have no sheet. */
function cellOf({ sheet, at }: { readonly sheet: string | null; readonly at: string }): string {
  return sheet === null ? at : `${sheetPrefix(sheet)}${at}`;
}
