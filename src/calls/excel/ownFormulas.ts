import type { ReadCells } from "../sheet/explanation";
import { append } from "../../core/append";
import type { CellValue, Matrix } from "../../core/cellValue";
import type { DateSystem } from "../../core/dateSystem";
import { isFaultCell } from "../../formula/evaluate";
import { positionsOf } from "../../formula/signatures";
import type { Output } from "../../formula/output";
import { addressOf, type Area } from "../../formula/text/area";
import {
  type Call,
  countOwnCalls,
  findCalls,
  indexedCell,
  isWhole,
} from "../../formula/text/formulaCalls";
import { isDayNumber } from "../../excel/dateSystem";
import {
  argumentsOf,
  errorText,
  isShownAs,
  type KnownCells,
  outputOf,
  referencesOf,
} from "../sheet/explainCall";
import { readCells } from "./readCells";
import { readReferences } from "./readReferences";
import { stopIfCancelled, type WorkOptions } from "../../excel/cancellation";
import type { SeenCell } from "../../excel/cells";

/** A formula of ours, worked out anew from what its arguments hold. */
export interface OwnFormula {
  readonly cell: SeenCell;
  /** Those that stand in no other of ours, with their answers; null: only Excel knows an argument. */
  readonly calls: readonly { readonly call: Call; readonly output: Output | null }[];
  /** A call reads a date that is a number. */
  readonly readsDayNumbers: boolean;
  /** The formula is a call and nothing else. */
  readonly whole: boolean;
  /** It calls a function of ours that this version does not have. */
  readonly unknown: boolean;
  /** The cells that it fills, and what they show. */
  readonly area: Area;
  readonly shown: Matrix;
}

/** A cell that shows something else than its formula gives. */
export interface Difference {
  readonly row: number;
  readonly column: number;
  readonly shown: CellValue;
  readonly now: CellValue;
}

const FORMULAS_A_READ = 200;
/** What a cell shows while it has no answer. */
const UNSETTLED = ["#NAME?", "#BUSY!", "#GETTING_DATA", "#SPILL!", "#CALC!", "#REF!"];

export async function workOut(
  context: Excel.RequestContext,
  cells: readonly SeenCell[],
  namespace: string,
  dates: DateSystem,
  options: WorkOptions
): Promise<readonly OwnFormula[]> {
  const found: OwnFormula[] = [];
  for (let at = 0; at < cells.length; at += FORMULAS_A_READ) {
    stopIfCancelled(options);
    const batch = cells.slice(at, at + FORMULAS_A_READ);
    append(found, await workOutBatch(context, batch, namespace, dates));
    options.onProgress?.((at + batch.length) / cells.length);
  }
  return found;
}

async function workOutBatch(
  context: Excel.RequestContext,
  cells: readonly SeenCell[],
  namespace: string,
  dates: DateSystem
): Promise<readonly OwnFormula[]> {
  const known = await readArguments(context, cells, namespace);
  const areas = await readAreas(context, cells);
  const many = areas.filter(({ rows, columns }) => rows * columns > 1);
  const places = cells.flatMap(({ sheet }, i) =>
    many.includes(areas[i]!) ? [{ sheet: sheet.name, area: areas[i]! }] : []
  );
  const spilled = await readCells(context, places);
  return cells.map((cell, i): OwnFormula => {
    const area = areas[i]!;
    const all = findCalls(cell.formula, namespace);
    const outer = all.filter(({ depth }) => depth === 0);
    const own = { cells: known[i]!, dates };
    const calls = outer.map((call) => {
      const output = outputOf(call, namespace, own);
      return { call, output: output && (output.ok ? output.value : [[output.fault]]) };
    });
    return {
      cell,
      calls,
      readsDayNumbers: all.some((call) => readsDayNumber(call, namespace, own)),
      unknown: countOwnCalls(cell.formula, [namespace]) > all.length,
      whole: outer.length === 1 && isWhole(cell.formula, outer[0]!),
      area,
      shown: many.includes(area) ? spilled[many.indexOf(area)]!.values : [[cell.value]],
    };
  });
}

/** Dates stand in tables of tariffs too. No tariff is as high as the number of a day. */
function readsDayNumber(call: Call, namespace: string, known: KnownCells): boolean {
  const given = argumentsOf(call, namespace, known);
  return positionsOf(call.function, ["date", "tariffs"]).some((position) =>
    given[position]?.flat().some((cell) => isDayNumber(cell))
  );
}

/** What the arguments of each formula refer to; many formulas refer to the same. */
async function readArguments(
  context: Excel.RequestContext,
  cells: readonly SeenCell[],
  namespace: string
): Promise<readonly KnownCells["cells"][]> {
  const texts = cells.map(({ formula }) => [
    ...new Set(findCalls(formula, namespace).flatMap((call) => referencesOf(call, namespace))),
  ]);
  const requests = new Map(
    cells.flatMap(({ sheet, row, column }, i) =>
      texts[i]!.map((text) => {
        const place = { sheet: sheet.name, row, column };
        return [keyOf(text, cells[i]!), { place, text }] as const;
      })
    )
  );
  if (requests.size === 0) return cells.map(() => new Map());
  const read = await readReferences(context, [...requests.values()]);
  const byKey = new Map([...requests.keys()].map((key, i) => [key, read[i]!]));
  return cells.map(
    (cell, i) =>
      new Map(
        texts[i]!.map((text): [string, ReadCells | null] => [
          text,
          byKey.get(keyOf(text, cell)) ?? null,
        ])
      )
  );
}

/** A reference into a table's row means another cell on every row. */
function keyOf(text: string, { sheet, row }: SeenCell): string {
  return JSON.stringify([sheet.name, text, text.includes("[") ? row : null]);
}

/** The cells that each formula fills: its own, or those it spills to. */
async function readAreas(
  context: Excel.RequestContext,
  cells: readonly SeenCell[]
): Promise<readonly Area[]> {
  const own = cells.map(({ row, column }) => ({ row, column, rows: 1, columns: 1 }));
  if (!Office.context.requirements.isSetSupported("ExcelApi", "1.12")) return own;
  const spills = cells.map(({ sheet }, i) =>
    context.workbook.worksheets
      .getItem(sheet.id)
      .getRange(addressOf(own[i]!))
      .getSpillingToRangeOrNullObject()
      .load("rowCount, columnCount")
  );
  await context.sync();
  return own.map((area, i) => {
    const spill = spills[i]!;
    return spill.isNullObject
      ? area
      : { ...area, rows: spill.rowCount, columns: spill.columnCount };
  });
}

/** What the cells should show; null where that is not ours to say. */
export function expectedOutput({ whole, calls, cell, unknown }: OwnFormula): Output | null {
  if (unknown) return null;
  const [first, ...others] = calls;
  if (!first?.output || others.length > 0 || UNSETTLED.includes(String(cell.value))) return null;
  return whole ? first.output : pickedCell(cell.formula, first.call, first.output);
}

/** One of an answer: INDEX(call, 2), as tables have it. */
function pickedCell(formula: string, call: Call, output: Output): Output | null {
  const at = indexedCell(formula, call);
  const isAll =
    /^=\s*INDEX\(\s*$/i.test(formula.slice(0, call.start)) &&
    /^[\s,\d]*\)\s*$/.test(formula.slice(call.end));
  if (at === null || !isAll) return null;
  const isAlong = output.length === 1 && at.column === 1;
  const picked = isAlong ? output[0]![at.row - 1] : output[at.row - 1]?.[at.column - 1];
  return picked === undefined ? null : [[picked]];
}

/** The first cell that does not show what it should; null where all do. */
export function findDifference({ area, shown }: OwnFormula, output: Output): Difference | null {
  const first = output[0]![0]!;
  if (area.rows * area.columns === 1) {
    const value = shown[0]![0]!;
    // A cell of an array formula of the old kind, or one answer picked with @, shows one of many.
    return output.flat().some((cell) => isShownAs(cell, value))
      ? null
      : { row: area.row, column: area.column, shown: value, now: shownValue(first) };
  }
  for (const [r, row] of shown.entries())
    for (const [c, value] of row.entries()) {
      const cell = output[r]?.[c] ?? "";
      if (!isShownAs(cell, value))
        return { row: area.row + r, column: area.column + c, shown: value, now: shownValue(cell) };
    }
  const grown = output.length > area.rows || output[0]!.length > area.columns;
  return grown
    ? { row: area.row, column: area.column, shown: shown[0]![0]!, now: shownValue(first) }
    : null;
}

export function shownValue(cell: Output[number][number]): CellValue {
  return isFaultCell(cell) ? errorText(cell) : cell;
}
