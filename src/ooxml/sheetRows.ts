import type { CellValue } from "../core/cellValue";
import { failure, type Result, success } from "../core/result";
import type { Steps } from "../core/steps";
import { type PackageFault, Refusal } from "./fault";
import { Package } from "./package";
import { Workbook } from "./parts/workbook";

/** Rows that are read in one step. */
const A_STEP = 1000;

/** Takes the values of a row, blanks as "", and its number from 1. @returns whether to go on */
export type TakeSheetRow = (values: readonly CellValue[], row: number) => boolean;

/** The sheets that a workbook's users see. */
export function visibleSheets(bytes: Uint8Array): Result<readonly string[], PackageFault> {
  return refusing(() => {
    const { sheets } = new Workbook(new Package(bytes));
    return sheets.flatMap(({ name, state }) => (state === "visible" ? [name] : []));
  });
}

/**
 * The rows of a sheet that have cells, as their values were saved, a step each thousand; a row ends
 * with its last cell.
 */
export function* readSheetRows(
  bytes: Uint8Array,
  sheet: string,
  take: TakeSheetRow
): Steps<Result<void, PackageFault>> {
  try {
    const workbook = new Workbook(new Package(bytes));
    const entry = workbook.entryOf(sheet) ?? workbook.sheets[0]!;
    const part = workbook.sheet(entry);
    yield;
    let read = 0;
    for (const [row, { cells }] of part.rows) {
      const values: CellValue[] = [];
      for (const span of cells) {
        while (values.length < span.column) values.push("");
        values[span.column] = part.read(span).value;
      }
      if (!take(values, row + 1)) break;
      if ((read += 1) % A_STEP === 0) yield;
    }
    return success(undefined);
  } catch (error) {
    return refusal(error);
  }
}

function refusing<T>(read: () => T): Result<T, PackageFault> {
  try {
    return success(read());
  } catch (error) {
    return refusal(error);
  }
}

function refusal(error: unknown): Result<never, PackageFault> {
  // Only the making of a copy has other faults.
  if (error instanceof Refusal) return failure(error.fault as PackageFault);
  throw error;
}
