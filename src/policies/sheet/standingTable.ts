import type { TableValues } from "../../sheet/tableValues";
import type { TableKey } from "./workspaceColumns";
import type { WrittenTable } from "./workspaceTables";
import { type AlignedRow, alignRows } from "../../sheet/alignRows";
import { workspaceTexts } from "../../words/workspace";
import { findColumns } from "./tableRows";

type Row = readonly unknown[];

/** By which two rows can be the same one, in every language; the number of a row is not it. */
const IDENTITIES: Readonly<Record<TableKey, number>> = {
  policies: 0,
  changes: 0,
  sources: 2,
  settings: 0,
};
/** Follow from where a row stands. */
const NUMBERS: Readonly<Record<TableKey, number | null>> = {
  policies: null,
  changes: 3,
  sources: 0,
  settings: null,
};

/** Where each of our columns is in a table that the user may have added their own to; -1: nowhere. */
export function ownColumns(key: TableKey, headings: Row): readonly number[] {
  const places = findColumns(key, headings);
  return Object.keys(workspaceTexts("sv").tables[key].headings).map(
    (column) => places.get(column) ?? -1
  );
}

/** Our columns alone, in our order, without rows that are blank in them; one stands for none. */
export function ownValues(key: TableKey, values: TableValues["values"]): readonly Row[] {
  const columns = ownColumns(key, values[0]!);
  if (columns.includes(-1)) return values;
  const [headings, ...rows] = values.map((row) => columns.map((at) => row[at]));
  const said = rows.filter((row) => !isBlank(row));
  return [headings!, ...(said.length > 0 ? said : rows.slice(0, 1))];
}

/** What becomes of each row that stands there, so that what the user has beside it goes along. */
export function alignTable(
  key: TableKey,
  { values: [headings, ...rows] }: Pick<TableValues, "values">,
  wanted: WrittenTable
): readonly AlignedRow[] {
  const columns = ownColumns(key, headings!);
  const before = rows.map((row) => columns.map((at) => (at < 0 ? "" : row[at])));
  const after = wanted.rows.map((row) => row.map(({ content }) => content));
  return alignRows<Row>(before, after, (one, other) => likenessOf(key, one, other));
}

/** A blank row can become any. */
const BLANK_LIKENESS = 0.5;

function likenessOf(key: TableKey, one: Row, other: Row): number {
  if (isBlank(one) || isBlank(other)) return BLANK_LIKENESS;
  if (one[IDENTITIES[key]] !== other[IDENTITIES[key]]) return 0;
  return 1 + one.filter((cell, i) => i !== NUMBERS[key] && cell === other[i]).length;
}

function isBlank(row: Row): boolean {
  return row.every((cell) => cell === "");
}
