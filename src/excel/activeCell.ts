export interface CellInsertion {
  readonly address: string;
  /** false: the cell was not empty and is left as it was. */
  readonly inserted: boolean;
}

/** @param formula in US English */
export function insertInActiveCell(formula: string): Promise<CellInsertion> {
  return Excel.run(async (context) => {
    const cell = context.workbook.getActiveCell().load("address, formulas, values");
    await context.sync();
    // An answer from another cell may stand here without a formula of its own.
    const inserted = cell.formulas[0]?.[0] === "" && cell.values[0]?.[0] === "";
    if (inserted) cell.formulas = [[formula]];
    await context.sync();
    return { address: cell.address, inserted };
  });
}
