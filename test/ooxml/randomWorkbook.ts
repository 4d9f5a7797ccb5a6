import fc from "fast-check";
import type { CellValue, Matrix } from "../../src/core/cellValue";
import { cellError, type Fault } from "../../src/core/fault";
import { evaluate } from "../../src/formula/evaluate";
import type { FunctionId } from "../../src/formula/signatures";
import { addressOf } from "../../src/formula/text/area";
import type { FixtureCell, FixtureWorkbook } from "./excelWorkbook";

/** How an argument stands in the formula. */
type Form = "literal" | "cells" | "name";

export interface RandomCall {
  readonly id: FunctionId;
  readonly arguments: readonly { readonly values: Matrix; readonly form: Form }[];
}

const form = fc.constantFrom<Form>("literal", "cells", "name");
const day = fc.integer({ min: 42_736, max: 46_000 });
const profession = fc.constantFrom("LK", "SJ", "PS", "kurator", "läkare");
const amount = fc.integer({ min: -1_000_000_00, max: 1_000_000_00 }).map((ore) => ore / 100);
const weight = fc.integer({ min: 1, max: 100 });
const column = (cell: fc.Arbitrary<CellValue>) =>
  fc.array(cell, { minLength: 1, maxLength: 4 }).map((cells) => cells.map((each) => [each]));
const row = (cell: fc.Arbitrary<CellValue>) =>
  fc.array(cell, { minLength: 2, maxLength: 4 }).map((cells) => [cells]);
const single = (cell: fc.Arbitrary<CellValue>) => cell.map((each) => [[each]]);

function call(id: FunctionId, ...matrices: fc.Arbitrary<Matrix>[]): fc.Arbitrary<RandomCall> {
  return fc
    .tuple(...matrices.map((values) => fc.record({ values, form })))
    .map((args) => ({ id, arguments: args }));
}

export const randomCalls = fc.array(
  fc.oneof(
    call("TARIFF", column(day), single(profession)),
    call("TARIFF", single(day), row(profession), single(fc.integer({ min: 0, max: 200 }))),
    call("ALLOCATE_SPLIT", single(amount), column(weight)),
    call("ALLOCATE_SPLIT", column(amount), row(weight), single(fc.integer({ min: -2, max: 4 }))),
    call("ALLOCATE_CHANGE", column(amount), fc.constant([[1, 2]]), fc.constant([[2, 5]])),
    call("TARIFF_SOURCE", single(day), single(profession)),
    call("BREAK_EVEN", single(fc.constant(500)), single(fc.integer({ min: 1, max: 3000 }))),
    call(
      "DECOMPOSE_COST",
      fc.constant([[10], [20]]),
      fc.constant([[500], [425]]),
      column(weight).filter(({ length }) => length === 2),
      fc.constant([[500], [600]])
    )
  ),
  { minLength: 1, maxLength: 6 }
);

/** The answer of the engine, as cells show it. */
export function answerOf({ id, arguments: args }: RandomCall): Matrix {
  const output = evaluate(
    id,
    args.map(({ values }) => values)
  );
  if (!output.ok) return [[shownError(output.fault)]];
  return output.value.map((cells) =>
    cells.map((cell) => (typeof cell === "object" ? shownError(cell) : cell))
  );
}

function shownError(fault: Fault): string {
  return cellError(fault) === "notAvailable" ? "#N/A" : "#VALUE!";
}

const WIDTH = 8;

/**
 * A workbook with each call alone, and within Excel's own SUM(…)*2 below it, with stale values.
 * @returns where the answer of each stands, on the sheet Blad å
 */
export function workbookOf(calls: readonly RandomCall[]): {
  readonly workbook: FixtureWorkbook;
  readonly places: readonly { readonly row: number; readonly column: number }[];
} {
  const cells: Record<string, FixtureCell> = {};
  const source: Record<string, FixtureCell> = {};
  const names: Record<string, string> = {};
  let next = 0;
  const write = ({ values, form: how }: RandomCall["arguments"][number]): string => {
    if (how === "literal") return literalOf(values);
    const area = { row: next, column: 1, rows: values.length, columns: values[0]!.length };
    next += values.length + 1;
    values.forEach((line, r) =>
      line.forEach((value, c) => {
        source[at(area.row + r, area.column + c)] = value;
      })
    );
    const reference = `'Källa "1" å'!${addressOf(area, true)}`;
    if (how === "cells") return reference;
    const name = `Namn_${next}`;
    names[name] = reference;
    return name;
  };
  const places = calls.map((each, i) => {
    const place = { row: 1, column: i * WIDTH };
    const answer = answerOf(each);
    const text = `_xldudf_NATLAKARE_${each.id}(${each.arguments.map(write).join(",")})`;
    const area = { ...place, rows: answer.length, columns: answer[0]!.length };
    for (let r = 0; r < area.rows; r += 1)
      for (let c = 0; c < area.columns; c += 1) cells[at(place.row + r, place.column + c)] = -1;
    cells[at(place.row, place.column)] = { f: text, v: -1, ref: addressOf(area), dynamic: true };
    const below = at(20, place.column);
    cells[below] = { f: `SUM(${text})*2`, v: -1, ref: below, dynamic: true };
    return place;
  });
  const sheets = [
    { name: "Blad å", cells },
    { name: 'Källa "1" å', cells: source },
  ];
  return { workbook: { sheets, names }, places };
}

export function at(rowNumber: number, columnNumber: number): string {
  return addressOf({ row: rowNumber, column: columnNumber, rows: 1, columns: 1 });
}

function literalOf(values: Matrix): string {
  const text = (value: CellValue) => (typeof value === "string" ? `"${value}"` : String(value));
  if (values.length === 1 && values[0]!.length === 1) return text(values[0]![0]!);
  return `{${values.map((cells) => cells.map(text).join(",")).join(";")}}`;
}
