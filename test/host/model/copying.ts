import type { CellInput } from "../grid/grid";
import { copyRules } from "./formatRules";
import { oneOf } from "./styleValue";
import type { Range } from "./range";

/** A source smaller than the target is repeated; a larger one runs over the target's edges. */
export function copyCells(
  source: Range,
  target: Range,
  type: string,
  skipBlanks: boolean,
  transpose: boolean
): void {
  const what = oneOf(["All", "Formulas", "Values", "Formats"], type);
  const { rows, columns } = source.area;
  const [height, width] = transpose ? [columns, rows] : [rows, columns];
  const size = (own: number, of: number) => (own > of && own % of === 0 ? own : of);
  const area = {
    ...target.area,
    rows: size(target.area.rows, height),
    columns: size(target.area.columns, width),
  };
  const place = (row: number, column: number) => {
    const [r, c] = [row % height, column % width];
    return transpose ? ([c, r] as const) : ([r, c] as const);
  };
  const cells = source.read((cell) => cell);
  const styles =
    what === "All" || what === "Formats" ? source.read((_, r, c) => source.styleAt(r, c)) : [];
  if (what !== "Formats") {
    const inputs = Array.from({ length: area.rows }, (_, row) =>
      Array.from({ length: area.columns }, (_, column): CellInput | undefined => {
        const [r, c] = place(row, column);
        const cell = cells[r]![c]!;
        if (skipBlanks && cell.kind === "Empty") return undefined;
        if (what === "Values" || !cell.formula) return cell.value;
        const down = area.row + row - (source.area.row + r);
        const right = area.column + column - (source.area.column + c);
        return { formula: target.workbook.grid.moveFormula(cell.formula, down, right) };
      })
    );
    target.sheet.write(area, inputs);
  }
  if (styles.length > 0) {
    if (!transpose) copyRules(source, target, area);
    const { sheet } = target;
    const texts = styles.map((row) => row.map((style) => JSON.stringify(style)));
    sheet.restyle(area, (row, column) => {
      const [r, c] = place(row, column);
      const own = sheet.style(area.row + row, area.column + column);
      return texts[r]![c] === JSON.stringify(own) ? undefined : styles[r]![c];
    });
  }
}
