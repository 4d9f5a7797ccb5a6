import { intersect } from "../area";
import type { Area } from "../grid/grid";
import type { FormatRuleRecord, Properties } from "./contents";
import type { Range } from "./range";
import type { Workbook } from "./workbook";

/** Documented: clearing formats takes the conditional ones along. A rule that reaches further goes on beside. */
export function clearRules({ workbook, sheetId, area }: Range): void {
  const { formatRules } = workbook.record(sheetId);
  const left = formatRules.flatMap((rule) => {
    if (!intersect(rule.area, area)) return [rule];
    return pieces(rule.area, area).map((piece) => moved(workbook, rule, piece, piece));
  });
  formatRules.splice(0, Infinity, ...left);
}

/** Documented: formats are copied with the conditional ones, in the place of those that were there. */
export function copyRules(source: Range, target: Range, area: Area): void {
  const { workbook } = source;
  const rules = workbook.record(source.sheetId).formatRules.flatMap((rule) => {
    const part = intersect(rule.area, source.area);
    return part ? [{ rule, part }] : [];
  });
  const copies: FormatRuleRecord[] = [];
  for (let row = 0; row < area.rows; row += source.area.rows)
    for (let column = 0; column < area.columns; column += source.area.columns)
      for (const { rule, part } of rules)
        copies.push(
          moved(workbook, rule, part, {
            ...part,
            row: area.row + row + part.row - source.area.row,
            column: area.column + column + part.column - source.area.column,
          })
        );
  clearRules(target.at(area));
  workbook.record(target.sheetId).formatRules.push(...copies);
}

/** A rule for a part of its area, at another place: its formulas are about its first cell. */
function moved(workbook: Workbook, rule: FormatRuleRecord, part: Area, to: Area): FormatRuleRecord {
  // From the first cell of the rule to that of the part the formulas are filled; the copy moves them on.
  const [down, right] = [to.row - rule.area.row, to.column - rule.area.column];
  const follow = (value: unknown): unknown => {
    if (typeof value === "string" && value.startsWith("="))
      return workbook.grid.moveFormula(value, down, right);
    if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, follow(each)]));
  };
  return {
    id: String(workbook.contents.nextNumber++),
    area: { ...to, rows: part.rows, columns: part.columns },
    type: rule.type,
    properties: follow(rule.properties) as Properties,
    format: structuredClone(rule.format),
  };
}

/** What is left of an area around another. */
function pieces(area: Area, hole: Area): readonly Area[] {
  const cut = intersect(area, hole);
  if (!cut) return [area];
  const [bottom, right] = [area.row + area.rows, area.column + area.columns];
  const [cutBottom, cutRight] = [cut.row + cut.rows, cut.column + cut.columns];
  return [
    { ...area, rows: cut.row - area.row },
    { ...area, row: cutBottom, rows: bottom - cutBottom },
    { ...cut, column: area.column, columns: cut.column - area.column },
    { ...cut, column: cutRight, columns: right - cutRight },
  ].filter(({ rows, columns }) => rows > 0 && columns > 0);
}
