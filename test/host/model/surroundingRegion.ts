import { intersect } from "../area";
import type { Area, GridSheet } from "../grid/grid";

/** The block around a range that blank rows and columns, or the sheet's edge, end. */
export function surroundingRegion(sheet: GridSheet, start: Area): Area {
  const used = sheet.usedArea();
  if (!used) return start;
  let area = start;
  for (;;) {
    const top = Math.max(0, area.row - 1);
    const left = Math.max(0, area.column - 1);
    const wider = {
      row: top,
      column: left,
      rows: area.row + area.rows + 1 - top,
      columns: area.column + area.columns + 1 - left,
    };
    const grown = around(sheet, wider, area, used);
    if (grown.rows === area.rows && grown.columns === area.columns) return area;
    area = grown;
  }
}

/** The area, and as much of the ring around it as has something in it. */
function around(sheet: GridSheet, wider: Area, area: Area, used: Area): Area {
  const isFilled = (part: Area) => {
    const common = part.rows > 0 && part.columns > 0 ? intersect(part, used) : undefined;
    return common
      ? sheet.read(common).some((line) => line.some(({ kind }) => kind !== "Empty"))
      : false;
  };
  const above = wider.row < area.row && isFilled({ ...wider, rows: 1 }) ? 1 : 0;
  const before = wider.column < area.column && isFilled({ ...wider, columns: 1 }) ? 1 : 0;
  const below = isFilled({ ...wider, row: area.row + area.rows, rows: 1 }) ? 1 : 0;
  const after = isFilled({ ...wider, column: area.column + area.columns, columns: 1 }) ? 1 : 0;
  return {
    row: area.row - above,
    column: area.column - before,
    rows: area.rows + above + below,
    columns: area.columns + before + after,
  };
}
