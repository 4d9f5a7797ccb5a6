import { sheetPrefix } from "../../formula/text/sheetName";
import { append } from "../../core/append";
import type { ExplainedError } from "../sheet/explanation";
import { addressOf, type Area } from "../../formula/text/area";
import { readDateSystem } from "../../excel/dateSystem";
import { type KnownCells, referencesOf } from "../sheet/explainCall";
import { findCalls } from "../../formula/text/formulaCalls";
import { readReferences } from "./readReferences";
import type { FormulaPlace } from "../../formula/text/cellPlace";
import { ErrorFaults } from "../sheet/errorFault";

/** More are not looked for: whoever has so many has one fault in many rows. */
export const MOST_ERRORS = 1000;
const CELLS_A_READ = 25_000;

/** An error in a cell, and the formula that filled it. */
interface FoundError {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly error: string;
  readonly formula: string;
  /** Where the formula stands. */
  readonly place: FormulaPlace;
}

/** The cells of visible sheets in which a formula of ours shows an error, and why. */
export function findErrorCells(namespace: string): Promise<readonly ExplainedError[]> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const found: FoundError[] = [];
    for (const { sheet, area } of await readVisibleAreas(context)) {
      if (found.length >= MOST_ERRORS) break;
      const errors = await readErrors(context, sheet, area, MOST_ERRORS - found.length);
      append(
        found,
        errors.filter(({ formula }) => isOurs(formula, namespace))
      );
    }
    return explainErrors(context, found, namespace);
  });
}

/** Functions that Excel does not know are ours too, by their namespace. */
function isOurs(formula: string, namespace: string): boolean {
  const pattern = new RegExp(`(^|[^\\p{L}\\p{N}_.])(_xldudf_)?${namespace}[._]`, "iu");
  return pattern.test(formula.replace(/"[^"]*"/g, '""'));
}

async function readVisibleAreas(
  context: Excel.RequestContext
): Promise<readonly { readonly sheet: string; readonly area: Area }[]> {
  const sheets = context.workbook.worksheets.load("items/name, items/visibility");
  await context.sync();
  const used = sheets.items.flatMap((sheet) =>
    sheet.visibility === "Visible"
      ? [{ sheet: sheet.name, range: sheet.getUsedRangeOrNullObject(true) }]
      : []
  );
  for (const { range } of used) range.load("rowIndex, columnIndex, rowCount, columnCount");
  await context.sync();
  return used.flatMap(({ sheet, range }) =>
    range.isNullObject
      ? []
      : [
          {
            sheet,
            area: {
              row: range.rowIndex,
              column: range.columnIndex,
              rows: range.rowCount,
              columns: range.columnCount,
            },
          },
        ]
  );
}

/** A part of the sheet at a time; formulas only where there are errors. */
async function readErrors(
  context: Excel.RequestContext,
  sheet: string,
  area: Area,
  most: number
): Promise<readonly FoundError[]> {
  const found: FoundError[] = [];
  const height = Math.max(1, Math.floor(CELLS_A_READ / area.columns));
  for (let row = area.row; row < area.row + area.rows && found.length < most; row += height) {
    const piece = { ...area, row, rows: Math.min(height, area.row + area.rows - row) };
    const types = await readTypes(context, sheet, piece);
    if (types.some((line) => line.includes("Error")))
      append(found, await readPiece(context, sheet, piece, types));
  }
  return found.slice(0, most);
}

async function readTypes(
  context: Excel.RequestContext,
  sheet: string,
  piece: Area
): Promise<readonly (readonly string[])[]> {
  const range = context.workbook.worksheets.getItem(sheet).getRange(addressOf(piece));
  range.load("valueTypes");
  await context.sync();
  return range.valueTypes;
}

async function readPiece(
  context: Excel.RequestContext,
  sheet: string,
  piece: Area,
  types: readonly (readonly string[])[]
): Promise<readonly FoundError[]> {
  const worksheet = context.workbook.worksheets.getItem(sheet);
  const range = worksheet.getRange(addressOf(piece)).load("formulas, values");
  await context.sync();
  const knowsSpills = Office.context.requirements.isSetSupported("ExcelApi", "1.12");
  const cells = types.flatMap((line, r) =>
    line.flatMap((type, c) => {
      if (type !== "Error") return [];
      const formula: unknown = range.formulas[r]![c];
      const own = typeof formula === "string" && formula.startsWith("=") ? formula : null;
      const at = { row: piece.row + r, column: piece.column + c };
      // An error without a formula may be part of an answer that starts elsewhere.
      const parent =
        own === null && knowsSpills
          ? worksheet.getCell(at.row, at.column).getSpillParentOrNullObject()
          : null;
      parent?.load("formulas, rowIndex, columnIndex");
      return [{ ...at, error: String(range.values[r]![c]), own, parent }];
    })
  );
  if (cells.some(({ parent }) => parent !== null)) await context.sync();
  return cells.flatMap(({ row, column, error, own, parent }): FoundError[] => {
    if (own !== null)
      return [{ sheet, row, column, error, formula: own, place: { sheet, row, column } }];
    if (parent === null || parent.isNullObject) return [];
    const place = { sheet, row: parent.rowIndex, column: parent.columnIndex };
    return [{ sheet, row, column, error, formula: String(parent.formulas[0]![0]), place }];
  });
}

async function explainErrors(
  context: Excel.RequestContext,
  found: readonly FoundError[],
  namespace: string
): Promise<readonly ExplainedError[]> {
  const formulas = new Map(found.map(({ place, formula }) => [keyOf(place), { place, formula }]));
  const requests = [...formulas].flatMap(([key, { place, formula }]) =>
    [
      ...new Set(findCalls(formula, namespace).flatMap((call) => referencesOf(call, namespace))),
    ].map((text) => ({ key, place, text }))
  );
  const cells = requests.length > 0 ? await readReferences(context, requests) : [];
  const known = new Map<string, Map<string, (typeof cells)[number]>>();
  for (const [i, { key, text }] of requests.entries()) {
    if (!known.has(key)) known.set(key, new Map());
    known.get(key)!.set(text, cells[i]!);
  }
  const dates = await readDateSystem(context);
  const faults = new Map(
    [...formulas].map(([key, { formula }]) => {
      const own: KnownCells = { cells: known.get(key) ?? new Map(), dates };
      return [key, new ErrorFaults(formula, namespace, own)];
    })
  );
  return found.map(({ sheet, row, column, error, formula, place }) => {
    const cell = addressOf({ row, column, rows: 1, columns: 1 });
    const fault = faults.get(keyOf(place))!.at(row - place.row, column - place.column, error);
    const name = findCalls(formula, namespace)[0]?.function ?? null;
    const address = `${sheetPrefix(sheet)}${cell}`;
    return { address, sheet, cell, error, formula, function: name, fault };
  });
}

function keyOf({ sheet, row, column }: FormulaPlace): string {
  return JSON.stringify([sheet, row, column]);
}
