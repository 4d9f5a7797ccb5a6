import type { CopyEdits } from "./copyEdits";
import type { NewCell } from "./parts/cellXml";
import type { Workbook } from "./parts/workbook";
import type { Checksum } from "./report";

/** How many numbers each sheet of the copy has, and their sum. */
export function checksumsOf(workbook: Workbook, edits: CopyEdits): readonly Checksum[] {
  return workbook.sheets.map((entry) => {
    const sheet = workbook.sheet(entry);
    let count = 0;
    let sum = 0;
    const add = (value: unknown): void => {
      if (typeof value !== "number") return;
      count += 1;
      sum += value;
    };
    for (const [row, { cells }] of sheet.rows)
      for (const span of cells)
        if (edits.cellAt(entry.part, row, span.column) === undefined) add(sheet.value(span));
    for (const [, , cell] of edits.writtenIn(entry.part)) add(shownIn(cell));
    return { sheet: entry.name, count, sum };
  });
}

function shownIn(cell: NewCell): unknown {
  if (cell === null || typeof cell !== "object") return null;
  return "shown" in cell ? cell.shown : "value" in cell ? cell.value : null;
}
