import type { Steps } from "../../../core/steps";
import { type Problems, sourcePlace } from "../problems";
import { type SourceColumn, type SourceTable, withSame } from "../sourceTable";
import { BLANK_CELL } from "./grid";
import { isName, keyOf } from "./headingKey";

/** Tables below each other, each with the name of its unit above it. */
export function* withTitledUnits(
  tables: readonly SourceTable[],
  problems: Problems
): Steps<readonly SourceTable[]> {
  const names = tables.map(({ titles = [] }) => titles[titles.length - 1]);
  const isTitled =
    tables.length > 1 &&
    new Set(names).size === tables.length &&
    names.every((name) => name !== undefined && isUnitName(name)) &&
    tables.every(({ columns }) => columns.every(({ meaning }) => meaning !== "unit"));
  if (!isTitled) return tables;
  const [{ source, sheet }] = tables as readonly [SourceTable, ...SourceTable[]];
  problems.report(sourcePlace(source.place, sheet), {
    code: "unit.titled",
    names: names.map((name) => name!),
  });
  const titled: SourceTable[] = [];
  for (const [i, table] of tables.entries()) {
    const cell = { ...BLANK_CELL, value: names[i]!, text: names[i]! };
    titled.push(yield* withSame(table, unitColumn(table), cell));
  }
  return titled;
}

function isUnitName(text: string): boolean {
  const { rest, time, meaning, profession, total } = keyOf({ ...BLANK_CELL, value: text, text });
  return !total && profession === null && time === null && meaning === null && isName(rest);
}

function unitColumn({ columns }: SourceTable): SourceColumn {
  const [first] = columns as readonly [SourceColumn, ...SourceColumn[]];
  return { ...first, meaning: "unit", heading: "", year: null, scale: null, chosen: null };
}
