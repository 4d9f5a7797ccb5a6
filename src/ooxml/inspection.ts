import type { PersonalNumberPlace } from "./personal/personalNumberPlace";
import type { CellValue } from "../core/cellValue";
import type { Result } from "../core/result";
import { addressOf } from "../formula/text/area";
import { findOtherFormulas } from "./calls/otherFormula";
import { findFormulas } from "./calls/ownFormula";
import { Recalculation, type Recalculated, type Scratch } from "./calls/recalculation";
import type { Unread } from "./calls/unread";
import type { CopyFault, PackageFault } from "./fault";
import { type Carried, findCarried } from "./carried";
import { changesValue } from "./changedValue";
import { Package } from "./package";
import { readRelationships } from "./parts/relationships";
import { type SheetEntry, Workbook } from "./parts/workbook";
import { runPatiently, type RunOptions, spread } from "./patience";
import { findPersonalNumbers } from "./personal/personalNumberSearch";
import { readProperties, type WorkbookProperty } from "./properties";
import { findExtensions } from "./webExtensions";

export interface InspectionOptions extends RunOptions {
  readonly namespaces: readonly string[];
  readonly addInIds?: readonly string[];
  /** ISO: nobody is born after it. */
  readonly today: string;
  /** As in a copy. */
  readonly notPersonal?: readonly string[];
  readonly scratch?: Scratch;
}

/** A formula of ours and whether Excel shows what it gives. */
export interface InspectedFormula {
  readonly sheet: string;
  /** The cell that holds it, and the cells that it fills. */
  readonly cell: string;
  readonly area: string;
  /** As on disk, with "=". */
  readonly formula: string;
  /** Of its first cell. */
  readonly cached: CellValue;
  /** null: our call is a part of the formula, or `unread` says why not. */
  readonly recomputed: CellValue | null;
  /** Whether any of its cells shows something else than our answer. */
  readonly differs: boolean;
  readonly unread: Unread | null;
}

/** What to know about a workbook before it is shared. */
export interface Inspection {
  readonly formulas: readonly InspectedFormula[];
  /** Formulas of ours outside of cells: in names, rules, tables' columns. */
  readonly otherFormulas: readonly { readonly label: string; readonly formula: string }[];
  /** Arguments that only Excel can work out, for `scratch`. */
  readonly wanted: readonly { readonly formula: string; readonly sheet: string }[];
  /** The first ones. */
  readonly errorCells: readonly {
    readonly sheet: string;
    readonly cell: string;
    readonly error: string;
  }[];
  /** Other files and addresses that the workbook gets data from. */
  readonly externalLinks: readonly string[];
  readonly hiddenSheets: readonly Pick<SheetEntry, "name" | "state">[];
  /** Sheets that are a chart and nothing else. */
  readonly hiddenCharts: readonly Pick<SheetEntry, "name" | "state">[];
  readonly carried: Carried;
  readonly properties: readonly WorkbookProperty[];
  readonly personalNumbers: readonly PersonalNumberPlace[];
  /** Parts by which the workbook asks for our add-in, and for others, when it opens. */
  readonly webExtensions: { readonly own: readonly string[]; readonly other: readonly string[] };
}

const MOST_ERRORS = 1000;

/** Looks a workbook through; nothing in it is changed. */
export function inspectWorkbook(
  bytes: Uint8Array,
  options: InspectionOptions
): Promise<Result<Inspection, PackageFault | CopyFault>> {
  return runPatiently(inspectionSteps(bytes, options), options);
}

function* inspectionSteps(
  bytes: Uint8Array,
  { namespaces, addInIds = [], today, notPersonal = [], scratch = () => null }: InspectionOptions
): Generator<number, Inspection> {
  const workbook = new Workbook(new Package(bytes));
  const { file, sheets } = workbook;
  const search = findPersonalNumbers(workbook, bytes, { today, notPersonal });
  const { places: personalNumbers } = yield* spread(search, 0, 0.4, file.names.length);
  const formulas = yield* spread(findFormulas(workbook, namespaces), 0.4, 0.5, sheets.length);
  const wanted: { formula: string; sheet: string }[] = [];
  const ask: Scratch = (formula, sheet) => {
    const values = scratch(formula, sheet);
    if (values === null) wanted.push({ formula, sheet });
    return values;
  };
  const recalculation = new Recalculation(workbook, formulas, namespaces, ask);
  const results = yield* spread(recalculation.run(), 0.5, 0.9, formulas.length);
  return {
    formulas: results.map(inspect),
    otherFormulas: findOtherFormulas(workbook, namespaces).map(({ label, formula }) => ({
      label,
      formula,
    })),
    wanted,
    errorCells: yield* spread(findErrors(workbook), 0.9, 1, sheets.length),
    externalLinks: findLinks(workbook),
    hiddenSheets: sheets
      .filter(({ state }) => state !== "visible")
      .map(({ name, state }) => ({ name, state })),
    hiddenCharts: workbook.chartSheets
      .filter(({ state }) => state !== "visible")
      .map(({ name, state }) => ({ name, state })),
    carried: findCarried(workbook),
    properties: readProperties(workbook),
    personalNumbers,
    webExtensions: findExtensions(file, { namespaces, ids: addInIds }),
  };
}

function inspect(result: Recalculated): InspectedFormula {
  const { formula, values, unread } = result;
  const { sheet, row, column, cached, whole } = formula;
  const known = whole && unread === null;
  return {
    sheet: sheet.name,
    cell: addressOf({ row, column, rows: 1, columns: 1 }),
    area: addressOf(formula.area),
    formula: formula.formula,
    cached: cached[0]![0]!,
    recomputed: known ? values[0]![0]! : null,
    differs: changesValue(result),
    unread,
  };
}

function* findErrors(workbook: Workbook): Generator<void, Inspection["errorCells"]> {
  const found: { sheet: string; cell: string; error: string }[] = [];
  for (const entry of workbook.sheets) {
    const sheet = workbook.sheet(entry);
    for (const [row, { cells }] of sheet.rows)
      for (const span of cells) {
        if (found.length >= MOST_ERRORS) break;
        if (!/^<[^>]*\st="e"/.test(sheet.xml.slice(span.start, span.end))) continue;
        const cell = addressOf({ row, column: span.column, rows: 1, columns: 1 });
        found.push({ sheet: entry.name, cell, error: String(sheet.read(span).value) });
      }
    yield;
  }
  return found;
}

function findLinks(workbook: Workbook): readonly string[] {
  const parts = workbook.relationships.filter(({ type }) => type === "externalLink");
  const links = parts.flatMap(({ target }) => readRelationships(workbook.file, target));
  return [...new Set(links.filter(({ external }) => external).map(({ target }) => target))];
}
