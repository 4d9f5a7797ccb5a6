import type { ReadCells, CellValue } from "../../../calls/sheet/explanation";
import { type Criterion, meets, readCriterion } from "../../../formula/criterion";
import { addressOf } from "../../../formula/text/area";
import { findParts, readArgumentPart } from "../../../formula/text/formulaReference";
import type { NativeCall } from "../../../formula/text/nativeCalls";
import type { RowCriterion, RowSum } from "../../../calls/sheet/ownExplanation";
import { repeated } from "../../../words/userText";
import type { ResultColumn } from "../../../words/resultColumns";
import { readReferences } from "../../../calls/excel/readReferences";
import type { FormulaPlace } from "../../../formula/text/cellPlace";
import { resultColumns, toResultValues } from "./resultTable";

const SHOWN_ROWS = 3;
/** What a number of the long table stands for. */
const NAMES: ReadonlyMap<ResultColumn, ResultColumn> = new Map([
  ["alternativeNumber", "alternative"],
  ["unitNumber", "unit"],
]);
const LABEL: readonly ResultColumn[] = [
  "alternative",
  "year",
  "month",
  "unit",
  "profession",
  "party",
];

interface ReadCriterion extends Criterion {
  readonly cells: ReadCells;
}

/** The rows that SUMIFS adds up; null: it cannot be told which they are. */
export async function explainRowSum(
  context: Excel.RequestContext,
  text: string,
  call: NativeCall,
  place: FormulaPlace
): Promise<RowSum | null> {
  const [sumText, ...rest] = call.arguments;
  if (sumText === undefined || rest.length === 0 || rest.length % 2 === 1) return null;
  const texts = call.arguments.filter((one) => readArgumentPart(one).kind !== "literal");
  if (texts.some((one) => findParts(one)[0]?.text !== one)) return null;
  const read = await readReferences(
    context,
    texts.map((one) => ({ place, text: one }))
  );
  const known = new Map(texts.map((one, i) => [one, read[i]!]));
  const summed = known.get(sumText);
  if (!summed || summed.area.columns !== 1) return null;
  const criteria: ReadCriterion[] = [];
  for (let i = 0; i < rest.length; i += 2) {
    const cells = known.get(rest[i]!);
    const wanted = valueOf(rest[i + 1]!, known);
    if (!cells || wanted === null || cells.area.rows !== summed.area.rows) return null;
    if (cells.area.columns !== 1) return null;
    criteria.push({ cells, ...readCriterion(wanted) });
  }
  const rows = summed.values.flatMap(([value], i) =>
    criteria.every((one) => meets(one.cells.values[i]![0]!, one))
      ? [{ i, value: typeof value === "number" ? value : 0 }]
      : []
  );
  const largest = [...rows]
    .sort((a, b) => Math.abs(b.value) - Math.abs(a.value))
    .slice(0, SHOWN_ROWS)
    .filter(({ value }) => value !== 0);
  const { sheet } = summed;
  const shown = largest.length > 0 ? largest : rows.slice(0, 1);
  const table = await readTable(
    context,
    sheet,
    summed,
    shown.map(({ i }) => summed.area.row + i)
  );
  return {
    text,
    sheet,
    column: table.headingAt(summed.area.column),
    criteria: criteria.map(({ cells, sign, wanted }): RowCriterion => ({
      heading: table.headingAt(cells.area.column),
      sign: sign === "=" ? "" : sign,
      value: String(wanted),
      name: sign === "" ? table.nameOf(cells.area.column, wanted) : null,
    })),
    rows: rows.length,
    sum: rows.reduce((sum, { value }) => sum + value, 0),
    largest: largest.map(({ i, value }) => ({
      row: summed.area.row + i + 1,
      label: table.labelOf(summed.area.row + i),
      value,
    })),
  };
}

function valueOf(text: string, known: ReadonlyMap<string, ReadCells | null>): CellValue | null {
  const part = readArgumentPart(text);
  const values = part.kind === "literal" ? part.values : known.get(text)?.values;
  return values?.length === 1 && values[0]!.length === 1 ? values[0]![0]! : null;
}

interface Table {
  readonly headingAt: (column: number) => string;
  readonly labelOf: (row: number) => string;
  readonly nameOf: (column: number, number: CellValue) => string | null;
}

/** The headings above the column, and what stands in some of its rows. */
async function readTable(
  context: Excel.RequestContext,
  name: string,
  { area }: ReadCells,
  rows: readonly number[]
): Promise<Table> {
  const sheet = context.workbook.worksheets.getItem(name);
  const used = sheet.getUsedRange(true).load("columnIndex, columnCount");
  await context.sync();
  const columns = used.columnIndex + used.columnCount;
  const at = (row: number): Excel.Range =>
    sheet.getRange(addressOf({ row, column: 0, rows: 1, columns })).load("values");
  const heads = at(Math.max(0, area.row - 1));
  const read = rows.map((row) => ({ row, range: at(row) }));
  await context.sync();
  const headings = heads.values[0]!.map(String);
  const known = resultColumns(headings);
  const valuesOf = new Map(read.map(({ row, range }) => [row, range.values[0] as CellValue[]]));
  return {
    headingAt: (column) => headings[column] ?? "",
    labelOf: (row) => {
      const values = valuesOf.get(row)!;
      const told = known
        ? LABEL.map((key) => toResultValues(known.keys, values).get(key) ?? "")
        : values.filter((value) => typeof value === "string").slice(0, 3);
      return told
        .filter((value) => value !== "")
        .map((value) => repeated(String(value)))
        .join(", ");
    },
    nameOf: (column, number) => {
      const key = known?.keys[column];
      const naming = key ? NAMES.get(key) : undefined;
      const [values] = valuesOf.values();
      if (!known || !naming || !values || values[column] !== number) return null;
      return String(toResultValues(known.keys, values).get(naming) ?? "") || null;
    },
  };
}
