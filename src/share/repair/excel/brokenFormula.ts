import { sheetPrefix } from "../../../formula/text/sheetName";
import { addressOf } from "../../../formula/text/area";
import { cleanFormula } from "../../../formula/text/cleanFormula";
import { type WorkOptions, unlessCancelled } from "../../../excel/cancellation";
import { findCalls } from "../../../formula/text/formulaCalls";
import { readSheets, type SeenCell, visitCells } from "../../../excel/cells";

/** A formula of ours that Excel does not connect with the add-in. */
export interface BrokenFormula {
  /** With the sheet's name. */
  readonly address: string;
  readonly sheetId: string;
  readonly sheet: string;
  /** B4 */
  readonly cell: string;
  /** As it stands, and as it will be entered. */
  readonly formula: string;
  readonly clean: string;
  /** The sheet is protected: it is left alone. */
  readonly isProtected: boolean;
}

/**
 * Our formulas in all sheets that show #NAME? or that carry another add-in's prefix.
 * @returns null when cancelled
 */
export function findBrokenFormulas(
  namespace: string,
  options: WorkOptions
): Promise<readonly BrokenFormula[] | null> {
  const work = Excel.run({ delayForCellEdit: true }, async (context) => {
    const found: BrokenFormula[] = [];
    const look = (cell: SeenCell): void => {
      const broken = toBroken(cell, namespace);
      if (broken) found.push(broken);
    };
    await visitCells(context, await readSheets(context), look, options);
    return found;
  });
  return unlessCancelled(work);
}

function toBroken(
  { sheet, row, column, formula, value }: SeenCell,
  namespace: string
): BrokenFormula | null {
  // A function of another version's stays broken, however it is entered.
  if (findCalls(formula, namespace).length === 0) return null;
  const clean = cleanFormula(formula, namespace);
  // Excel itself sees to capitals once it knows the function.
  const isCaptured = clean.toUpperCase() !== formula.toUpperCase();
  if (!isCaptured && value !== "#NAME?") return null;
  const cell = addressOf({ row, column, rows: 1, columns: 1 });
  return {
    address: `${sheetPrefix(sheet.name)}${cell}`,
    sheetId: sheet.id,
    sheet: sheet.name,
    cell,
    formula,
    clean,
    isProtected: sheet.isProtected,
  };
}
