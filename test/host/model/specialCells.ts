import type { Area, Cell } from "../grid/grid";
import { HostError } from "../wire/hostError";
import type { Range } from "./range";

const kinds: Readonly<Record<string, readonly Cell["kind"][]>> = {
  All: ["String", "Double", "Boolean", "Error"],
  Errors: ["Error"],
  ErrorsLogical: ["Error", "Boolean"],
  ErrorsNumbers: ["Error", "Double"],
  ErrorsText: ["Error", "String"],
  Logical: ["Boolean"],
  LogicalNumbers: ["Boolean", "Double"],
  LogicalText: ["Boolean", "String"],
  Numbers: ["Double"],
  NumbersText: ["Double", "String"],
  Text: ["String"],
};

/** The areas of the cells that are formulas, constants or blanks, row for row joined where they meet. */
export function specialCells(range: Range, type: string, valueType: string): Area[] {
  const wanted = kinds[valueType];
  if (!wanted) throw new HostError("InvalidArgument");
  const isSpecial = {
    Formulas: (cell: Cell) => cell.formula !== undefined && wanted.includes(cell.kind),
    Constants: (cell: Cell) => cell.formula === undefined && wanted.includes(cell.kind),
    Blanks: (cell: Cell) => cell.kind === "Empty",
    Visible: () => true,
  }[type];
  if (!isSpecial) throw new HostError("InvalidArgument");
  const used = range.used;
  return used ? join(used, isSpecial) : [];
}

function join(range: Range, isSpecial: (cell: Cell) => boolean): Area[] {
  const areas: Area[] = [];
  // The runs of the row above, which those of this row may lengthen.
  let open: { from: number; columns: number; index: number }[] = [];
  const { row: top, column: left } = range.area;
  range
    .read((cell) => isSpecial(cell))
    .forEach((line, row) => {
      const runs: typeof open = [];
      for (let column = 0; column < line.length; column++) {
        if (!line[column]) continue;
        const from = column;
        while (line[column + 1]) column++;
        const columns = column - from + 1;
        const above = open.find((each) => each.from === from && each.columns === columns);
        const known = above ? areas[above.index] : undefined;
        if (above && known) {
          areas[above.index] = { ...known, rows: known.rows + 1 };
          runs.push(above);
        } else {
          runs.push({ from, columns, index: areas.length });
          areas.push({ row: top + row, column: left + from, rows: 1, columns });
        }
      }
      open = runs;
    });
  return areas;
}
