import { append } from "../../core/append";
import type { FindCounts } from "../../core/countedTable";
import type { Area } from "../../formula/text/area";
import { parseArea } from "../../formula/text/parseArea";
import { Package } from "../package";
import type { NewCell } from "../parts/cellXml";
import { editCells, editFormula } from "../parts/editCells";
import { readSheetFormulas, type SheetFormula } from "../parts/sheetFormulas";
import type { SheetPart } from "../parts/sheetPart";
import { type SheetEntry, Workbook } from "../parts/workbook";
import { readFormats } from "../personal/shownNumber";
import { type Splice, spliceText } from "../xml/splice";
import { callsUs } from "../calls/ownFormula";
import { spread } from "../patience";
import type { HiddenCells } from "./hiddenCells";
import { hideElsewhere } from "./hideElsewhere";
import { ownMarkOf } from "./ownMark";
import { hasSmall, type SheetCounts } from "./countedCells";
import type { HiddenWhy, HidingPlan, ShownFormula } from "./hiding";
import { planHiding } from "./planHiding";
import { gridOf, topOf } from "./sheetGrid";
import { smallCellsOf } from "./smallCellsOf";
import type { ShownValues } from "./valueIndex";

/** How small cells are told from others, and what stands in their place. */
export interface SmallCellOptions {
  readonly find: FindCounts;
  /** Whether a sheet that the add-in wrote is looked at, by what it has noted there. */
  readonly isLookedAt: (mark: string) => boolean;
  readonly shown: Readonly<Record<HiddenWhy, string>>;
  /** Whether they are only counted, and stay. */
  readonly keep: boolean;
}

export interface OwnThings {
  readonly sheetMark: string;
  readonly namespaces: readonly string[];
}

/** A workbook without small cells, and what was hidden. */
export interface CoveredWorkbook {
  readonly bytes: Uint8Array;
  readonly hidden: readonly HiddenCells[];
  /** Sums of hidden cells, which are values. */
  readonly frozen: readonly HiddenCells[];
  /** How many cells are small, hidden or not. */
  readonly small: number;
  readonly removedParts: readonly string[];
  readonly changedParts: readonly string[];
}

export function nothingHidden(bytes: Uint8Array, small = 0): CoveredWorkbook {
  return { bytes, hidden: [], frozen: [], small, removedParts: [], changedParts: [] };
}

/**
 * Hides cells of few contacts, and what would give them back. Gives how much is done, 0–1.
 * @param own under which name the add-in notes on a sheet that it wrote it, and whose functions are ours
 */
export function* hideSmallCells(
  bytes: Uint8Array,
  options: SmallCellOptions,
  own: OwnThings
): Generator<number, CoveredWorkbook> {
  const workbook = new Workbook(new Package(bytes));
  const plan = yield* planFor(workbook, options, own);
  const { small } = plan;
  if (plan.hidden.isEmpty || options.keep) return nothingHidden(bytes, small);
  const { file } = workbook;
  for (const entry of workbook.sheets) {
    writeSheet(workbook, entry, plan, options);
    yield 0.9;
  }
  hideElsewhere(workbook, plan.hidden);
  yield 0.95;
  return {
    bytes: file.toBytes(),
    ...smallCellsOf(
      plan,
      workbook.sheets.map(({ name }) => name)
    ),
    small,
    removedParts: file.removed,
    changedParts: file.changed,
  };
}

/** What would be hidden in the workbook; nothing in it is changed. */
function* planFor(
  workbook: Workbook,
  { find, isLookedAt }: SmallCellOptions,
  { sheetMark, namespaces }: OwnThings
): Generator<number, HidingPlan> {
  const formats = readFormats(workbook);
  const counts: SheetCounts[] = [];
  for (const entry of workbook.sheets) {
    const noted = ownMarkOf(workbook, entry, sheetMark);
    const sheet = workbook.sheet(entry);
    yield 0.2;
    if (noted !== null && !isLookedAt(noted)) continue;
    const first = yield* spread(find(entry.name, topOf(sheet, formats)), 0.2, 0.3, 1);
    if (first.length === 0) continue;
    const finding = find(entry.name, gridOf(sheet, formats));
    counts.push({ sheet: entry.name, tables: yield* spread(finding, 0.3, 0.4, 1) });
  }
  const formulas: ShownFormula[] = [];
  for (const entry of hasSmall(counts) ? workbook.sheets : []) {
    const sheet = workbook.sheet(entry);
    append(
      formulas,
      readSheetFormulas(sheet).map((each) => shownFormula(entry, sheet, each, namespaces))
    );
    yield 0.6;
  }
  return yield* spread(planHiding(counts, formulas, workbook, shownIn(workbook)), 0.6, 0.9, 1);
}

function shownIn(workbook: Workbook): ShownValues {
  const sheetOf = (name: string): SheetPart | null => {
    const entry = workbook.entryOf(name);
    return entry ? workbook.sheet(entry) : null;
  };
  return {
    valueAt: (sheet, row, column) => sheetOf(sheet)?.valueAt(row, column) ?? "",
    rowsOf: (sheet) => sheetOf(sheet)?.used.rows ?? 0,
    columnsOf: (sheet) => sheetOf(sheet)?.used.columns ?? 0,
  };
}

function shownFormula(
  { name }: SheetEntry,
  sheet: SheetPart,
  { row, span, text, formula: { attributes } }: SheetFormula,
  namespaces: readonly string[]
): ShownFormula {
  const one = { row, column: span.column, rows: 1, columns: 1 };
  const ref = attributes.get("t") === "array" ? parseArea(attributes.get("ref") ?? "") : null;
  const { value } = sheet.read(span);
  const at = { sheet: name, row, column: span.column };
  return { ...at, formula: text, value, area: ref ?? one, isOurs: callsUs(text, namespaces) };
}

function writeSheet(
  workbook: Workbook,
  entry: SheetEntry,
  { hidden, frozen }: HidingPlan,
  { shown }: SmallCellOptions
): void {
  const sheet = workbook.sheet(entry);
  const cells = new Map<number, Map<number, NewCell>>();
  const put = (row: number, column: number, cell: NewCell): void => {
    const own = cells.get(row) ?? new Map<number, NewCell>();
    cells.set(row, own);
    own.set(column, cell);
  };
  for (const { sheet: name, area } of frozen)
    if (name === entry.name)
      for (const [row, column] of placesIn(area))
        put(row, column, { shown: sheet.valueAt(row, column) });
  for (const [row, column, why] of hidden.of(entry.name)) put(row, column, shown[why]);
  if (cells.size === 0) return;
  const isWritten = (row: number, column: number): boolean => cells.get(row)?.has(column) === true;
  const splices: Splice[] = [...editCells(sheet, cells), ...aloneSplices(sheet, isWritten)];
  workbook.file.write(entry.part, spliceText(sheet.xml, splices, entry.part));
}

/** Where one of those that share a formula is written over, the others stand alone. */
function aloneSplices(
  sheet: SheetPart,
  isWritten: (row: number, column: number) => boolean
): readonly Splice[] {
  const formulas = readSheetFormulas(sheet).filter(({ shared }) => shared !== null);
  const broken = new Set(
    formulas.filter(({ row, span }) => isWritten(row, span.column)).map(({ shared }) => shared)
  );
  return formulas
    .filter(({ row, span, shared }) => broken.has(shared) && !isWritten(row, span.column))
    .map(({ span, text }) => editFormula(sheet, span, text.slice(1)));
}

function* placesIn({ row, column, rows, columns }: Area): Generator<readonly [number, number]> {
  for (let r = row; r < row + rows; r += 1)
    for (let c = column; c < column + columns; c += 1) yield [r, c];
}
