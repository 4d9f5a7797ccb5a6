import { lookAt, type WrittenRange } from "../rewrite/written";
import type { CellValue } from "../../core/cellValue";
import { addressOf, type Area } from "../../formula/text/area";
import { frozenLine, frozenRemark } from "../../words/run";
import { languageOf } from "../../words/sentence";
import { textInput } from "../blockWriter";
import { reachOf } from "../rewrite/standing";
import {
  markFrozen,
  readMarkText,
  readRunSheets,
  type RunSheet,
  spillsOf,
  writeMarkText,
} from "../ownSheet";

/** A kept sheet waits for an answer, and would keep that; nothing was changed. */
export class SheetNotFrozen extends Error {
  constructor(readonly sheet: string) {
    super(sheet);
    this.name = "SheetNotFrozen";
  }
}

/** What a rectangle of cells has and shows. */
export interface KeptCells {
  readonly area: Area;
  readonly formulas: readonly (readonly unknown[])[];
  readonly values: readonly (readonly CellValue[])[];
  readonly valueTypes: readonly (readonly string[])[];
}

interface FrozenState {
  readonly sheet: RunSheet;
  readonly mark: string;
  readonly pieces: readonly KeptCells[];
  readonly heading: Heading | null;
}

interface Heading {
  readonly area: Area;
  readonly text: string;
  /** What stands there. */
  readonly before: string;
}

export interface Freezing {
  /**
   * To be synced, before anything that the sheets' formulas refer to is another run's.
   * @returns the cells of the user's that a remark is written in
   */
  readonly queue: () => readonly WrittenRange[];
  /** Whether any of it has been carried out. */
  readonly isBegun: () => Promise<boolean>;
  /** Gives the sheets their formulas back. */
  readonly takeBack: () => Promise<void>;
}

/** Excel on the web answers with at most 5 MB. */
const CELLS_A_READ = 10_000;
const WAITING: readonly unknown[] = ["#BUSY!", "#GETTING_DATA"];
/** How far down the line of a run is looked for: rows may have been put in above it. */
const HEADING_ROWS = 20;

/**
 * Sheets of an earlier run that are going to be kept as the values that they show. Formats, tables,
 * charts and notes stay, and so does every formula elsewhere that refers to them.
 * @param stopIfCancelled asked between the parts of a sheet; throws what stops the work
 */
export async function readFreezing(
  context: Excel.RequestContext,
  ids: readonly string[],
  stopIfCancelled: () => void
): Promise<Freezing> {
  const states = await readStates(context, ids, stopIfCancelled);
  return {
    queue: () => {
      const written: WrittenRange[] = [];
      for (const { sheet, pieces, heading } of states) {
        if (pieces.length > 0) {
          // All at once: what a formula fills in another part would be gone.
          const range = rangeOf(context, sheet.id, reachOf(pieces.map(({ area }) => area)));
          range.copyFrom(range, "Values");
        }
        if (heading) {
          const seen = rangeOf(context, sheet.id, heading.area);
          written.push(lookAt(sheet.name, seen, heading.before));
          rangeOf(context, sheet.id, heading.area).values = [[textInput(heading.text)]];
        }
        markFrozen(context, sheet);
      }
      return written;
    },
    isBegun: async () => {
      const now = await readStates(context, ids, () => undefined, "calculating too");
      return JSON.stringify(now.map(written)) !== JSON.stringify(states.map(written));
    },
    takeBack: async () => {
      for (const state of states) thaw(context, state);
      await context.sync();
    },
  };
}

/**
 * Keeps a copy of a sheet as what the sheet itself showed. To be synced.
 * @param copy holds the formulas and constants of the sheet
 */
export function freezeSheetCopy(
  context: Excel.RequestContext,
  copy: RunSheet,
  shown: KeptCells | undefined
): void {
  if (shown) {
    const { area, formulas, values, valueTypes } = shown;
    rangeOf(context, copy.id, area).values = values.map((row, r) =>
      row.map((value, c) =>
        // What a formula fills goes with the formula, so all that shows something is written.
        value === "" && !isFormula(formulas[r]![c], value)
          ? null
          : inputOf(value, valueTypes[r]![c] === "Error")
      )
    ) as any;
    const heading = headingOf(copy, shown);
    if (heading) rangeOf(context, copy.id, heading.area).values = [[textInput(heading.text)]];
  }
  markFrozen(context, copy);
}

/** What is written in the sheet and of it, whatever it shows. */
function written({ mark, pieces }: FrozenState): unknown {
  return [mark, pieces.map(({ formulas }) => formulas)];
}

async function readStates(
  context: Excel.RequestContext,
  ids: readonly string[],
  stopIfCancelled: () => void,
  which: "calculated" | "calculating too" = "calculated"
): Promise<readonly FrozenState[]> {
  if (ids.length === 0) return [];
  const states: FrozenState[] = [];
  for (const sheet of await readRunSheets(context))
    if (ids.includes(sheet.id))
      states.push(await readState(context, sheet, stopIfCancelled, which));
  return states;
}

async function readState(
  context: Excel.RequestContext,
  sheet: RunSheet,
  stopIfCancelled: () => void,
  which: "calculated" | "calculating too"
): Promise<FrozenState> {
  const excelSheet = context.workbook.worksheets.getItem(sheet.id);
  const used = excelSheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex, columnIndex, rowCount, columnCount");
  const mark = readMarkText(context, sheet.id);
  await context.sync();
  const pieces: KeptCells[] = [];
  if (!used.isNullObject) {
    const { rowIndex: top, columnIndex: column, rowCount, columnCount: columns } = used;
    const height = Math.max(1, Math.floor(CELLS_A_READ / columns));
    for (let row = top; row < top + rowCount; row += height) {
      stopIfCancelled();
      const rows = Math.min(height, top + rowCount - row);
      pieces.push(await readPiece(context, sheet, { row, column, rows, columns }));
    }
  }
  const isWaiting = pieces.some(({ values }) => values.some((row) => row.some(isBusy)));
  if (isWaiting && which === "calculated") throw new SheetNotFrozen(sheet.name);
  const heading = headingOf(sheet, pieces[0]);
  return { sheet, mark: String(mark.value), pieces, heading };
}

function isBusy(value: CellValue): boolean {
  return WAITING.includes(value);
}

async function readPiece(
  context: Excel.RequestContext,
  { id }: RunSheet,
  area: Area
): Promise<KeptCells> {
  const range = rangeOf(context, id, area).load("formulas, values, valueTypes");
  await context.sync();
  const { formulas, values, valueTypes } = range;
  return { area, formulas, values, valueTypes };
}

/** Text that only looks like a formula is its own value. */
function isFormula(cell: unknown, value: CellValue): boolean {
  return typeof cell === "string" && cell.startsWith("=") && cell !== value;
}

/** Text stays text, also where it looks like something else. */
function inputOf(value: CellValue, isError: boolean): CellValue {
  if (typeof value !== "string" || isError) return value;
  return value === "" ? "'" : textInput(value);
}

/** To be synced. */
function thaw(context: Excel.RequestContext, { sheet, mark, pieces, heading }: FrozenState): void {
  if (heading) {
    const { area, formulas, values } = pieces[0]!;
    const [r, c] = [heading.area.row - area.row, heading.area.column - area.column];
    const [cell, value] = [formulas[r]![c], values[r]![c]!];
    rangeOf(context, sheet.id, heading.area).formulas = [
      [isFormula(cell, value) ? cell : inputOf(value, false)],
    ];
  }
  // What a formula fills from beside has to be empty before it is entered.
  for (const area of spillsOf(mark)) rangeOf(context, sheet.id, area).clear("Contents");
  for (const { area, formulas, values } of pieces)
    rangeOf(context, sheet.id, area).formulas = formulas.map((row, r) =>
      row.map((cell, c) => (isFormula(cell, values[r]![c]!) ? cell : null))
    );
  writeMarkText(context, sheet.id, mark);
}

/**
 * Where it is told that the sheet is frozen: in the run's line, else after a text that stands first
 * or in the first free cell beside it. null: there is room nowhere.
 */
function headingOf({ run }: RunSheet, piece: KeptCells | undefined): Heading | null {
  if (!piece) return null;
  const { row, column } = piece.area;
  const cell = (at: number, beside: number, text: string): Heading => ({
    area: { row: row + at, column: column + beside, rows: 1, columns: 1 },
    text,
    before: String(piece.values[at]![beside]),
  });
  for (const [at, [value]] of piece.values.slice(0, HEADING_ROWS).entries()) {
    const line = run && typeof value === "string" ? frozenLine(value, run) : null;
    if (line !== null) return cell(at, 0, line);
  }
  const remark = frozenRemark(run, languageOf(Office.context.displayLanguage));
  const [values, formulas] = [piece.values[0]!, piece.formulas[0]!];
  const title = values[0]!;
  // A number or a formula that somebody has put first is theirs.
  if (typeof title === "string" && title !== "" && formulas[0] === title)
    return cell(0, 0, `${title} · ${remark}`);
  const free = values.findIndex((value, i) => value === "" && formulas[i] === "");
  return free < 0 ? null : cell(0, free, remark);
}

function rangeOf(context: Excel.RequestContext, sheetId: string, area: Area): Excel.Range {
  return context.workbook.worksheets.getItem(sheetId).getRange(addressOf(area));
}
