import { professionLabel } from "../../src/formula/evaluate";
import { committeeCopyTexts } from "../../src/words/committeeCopy";
import {
  type CommitteeCopy,
  type CopyOptions,
  makeCommitteeCopy,
} from "../../src/ooxml/committeeCopy";
import { SHEET_MARK } from "../../src/sheet/sheetMark";
import { excelWorkbook, type FixtureCell, type FixtureWorkbook } from "./excelWorkbook";
import { type DiskCell, readCells } from "./readWorkbook";

export const texts = committeeCopyTexts("sv", professionLabel);
export const namespaces = ["NATLAKARE", "NATLAKARETEST", "NATLAKAREDEV"];

export const copyOptions: CopyOptions = {
  mode: "values",
  namespaces,
  ownData: ["urn:natlakarkalkyl:"],
  sheetMark: SHEET_MARK,
  texts,
  about: {
    workbookName: "Nätläkare 2026.xlsx",
    madeAt: "2026-11-22 11:30",
    version: "0.3.0",
    tariffsVerified: "2026-06-01",
    sources: ["Rekommendation om ersättning, SKR"],
    rules: "0".repeat(64),
  },
};

/** @throws Error where no copy could be made */
export async function copyOf(
  workbook: FixtureWorkbook | Uint8Array,
  options: Partial<CopyOptions> = {}
): Promise<CommitteeCopy> {
  const bytes = workbook instanceof Uint8Array ? workbook : excelWorkbook(workbook);
  const copy = await makeCommitteeCopy(bytes, { ...copyOptions, ...options });
  if (!copy.ok) throw new Error(JSON.stringify(copy.fault));
  return copy.value;
}

export async function faultOf(
  workbook: FixtureWorkbook | Uint8Array,
  options: Partial<CopyOptions> = {}
): Promise<unknown> {
  const bytes = workbook instanceof Uint8Array ? workbook : excelWorkbook(workbook);
  const copy = await makeCommitteeCopy(bytes, { ...copyOptions, ...options });
  return copy.ok ? null : copy.fault;
}

/** The cells of the copy of a workbook with one sheet, Blad 1, and another, Källa. */
export async function copiedCells(
  cells: Readonly<Record<string, FixtureCell>>,
  more: Partial<FixtureWorkbook> & {
    readonly source?: Readonly<Record<string, FixtureCell>>;
  } = {},
  options: Partial<CopyOptions> = {}
): Promise<{ readonly copy: CommitteeCopy; readonly cells: Record<string, DiskCell> }> {
  const { source = {}, ...workbook } = more;
  const copy = await copyOf(
    {
      sheets: [
        { name: "Blad 1", cells },
        { name: "Källa å", cells: source },
      ],
      ...workbook,
    },
    options
  );
  return { copy, cells: readCells(copy.bytes) };
}
