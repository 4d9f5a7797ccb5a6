import type { CellValue } from "../../core/cellValue";
import { addressOf, type Area } from "../../formula/text/area";
import { frozenLine, frozenRemark } from "../../locales/run";
import { languageOf } from "../../locales/sentence";
import { textInput } from "../blockWriter";
import { markFrozen, readMarkText, readRunSheets, type RunSheet, writeMarkText } from "../ownSheet";

/** A kept sheet shows something that would be wrong to keep; nothing was changed. */
export class SheetNotFrozen extends Error {
  constructor(
    readonly reason: "notCalculated" | "differs",
    readonly sheet: string
  ) {
    super(`${sheet}: ${reason}`);
    this.name = "SheetNotFrozen";
  }
}

/** Kept sheets could not be given their formulas back. */
export class SheetsLeftFrozen extends Error {
  constructor(
    readonly sheets: readonly string[],
    readonly cause: unknown
  ) {
    super(sheets.join(", "));
    this.name = "SheetsLeftFrozen";
  }
}

/** Rows of a sheet as they were, and which of their cells have been written since. */
interface Piece {
  readonly area: Area;
  readonly formulas: readonly (readonly unknown[])[];
  readonly values: readonly (readonly CellValue[])[];
  readonly errors: readonly (readonly boolean[])[];
  readonly written: boolean[][];
}

interface FrozenState {
  readonly sheet: RunSheet;
  readonly mark: string;
  readonly pieces: readonly Piece[];
  readonly heading: Heading | null;
}

interface Heading {
  readonly area: Area;
  readonly text: string;
}

export interface Freezing {
  /** Gives the sheets their formulas back. @throws SheetsLeftFrozen */
  readonly takeBack: (cause: unknown) => Promise<void>;
}

/** Excel on the web answers with at most 5 MB. */
const CELLS_A_READ = 10_000;
const WAITING: readonly unknown[] = ["#BUSY!", "#GETTING_DATA"];
/** How far down the line of a run is looked for: rows may have been put in above it. */
const HEADING_ROWS = 20;

/**
 * Keeps sheets of an earlier run as the values that they show: what they refer to is about to be
 * another run's. Formats, tables, charts and notes stay, and so does every formula elsewhere that
 * refers to them. Where it fails, or is stopped, the sheets are as they were.
 * @param stopIfCancelled asked between the parts of a sheet; throws what stops the work
 */
export async function freezeSheets(
  context: Excel.RequestContext,
  ids: readonly string[],
  stopIfCancelled: () => void
): Promise<Freezing> {
  const states: FrozenState[] = [];
  const takeBack = async (cause: unknown): Promise<void> => {
    const left: string[] = [];
    for (const state of [...states].reverse())
      await thaw(context, state).catch(() => left.push(state.sheet.name));
    if (left.length > 0) throw new SheetsLeftFrozen(left, cause);
  };
  if (ids.length === 0) return { takeBack };
  const sheets = (await readRunSheets(context)).filter(({ id }) => ids.includes(id));
  // All are read before any is written: they refer to one another.
  for (const sheet of sheets) states.push(await readState(context, sheet, stopIfCancelled));
  const untouched = new Set(states);
  try {
    for (const state of states) {
      untouched.delete(state);
      await freeze(context, state, stopIfCancelled);
    }
  } catch (error) {
    states.length -= untouched.size;
    await takeBack(error);
    throw error;
  }
  return { takeBack };
}

async function readState(
  context: Excel.RequestContext,
  sheet: RunSheet,
  stopIfCancelled: () => void
): Promise<FrozenState> {
  const excelSheet = context.workbook.worksheets.getItem(sheet.id);
  const used = excelSheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex, columnIndex, rowCount, columnCount");
  const mark = readMarkText(context, sheet.id);
  await context.sync();
  const pieces: Piece[] = [];
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
  if (isWaiting) throw new SheetNotFrozen("notCalculated", sheet.name);
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
): Promise<Piece> {
  const range = rangeOf(context, id, area).load("formulas, values, valueTypes");
  await context.sync();
  const { formulas, values, valueTypes } = range;
  return {
    area,
    formulas,
    values,
    errors: valueTypes.map((row) => row.map((type) => type === "Error")),
    written: formulas.map((row, r) => row.map((cell, c) => isFormula(cell, values[r]![c]!))),
  };
}

/** Text that only looks like a formula is its own value. */
function isFormula(cell: unknown, value: CellValue): boolean {
  return typeof cell === "string" && cell.startsWith("=") && cell !== value;
}

async function freeze(
  context: Excel.RequestContext,
  { sheet, pieces, heading }: FrozenState,
  stopIfCancelled: () => void
): Promise<void> {
  for (const piece of pieces) {
    stopIfCancelled();
    await writeValues(context, sheet, piece);
  }
  // Cells that a formula had filled from beside are empty now.
  for (const piece of pieces) {
    stopIfCancelled();
    if (!(await findChanged(context, sheet, piece))) continue;
    await writeValues(context, sheet, piece);
    if (await findChanged(context, sheet, piece)) throw new SheetNotFrozen("differs", sheet.name);
  }
  if (heading) rangeOf(context, sheet.id, heading.area).values = [[textInput(heading.text)]];
  markFrozen(context, sheet);
  await context.sync();
}

async function writeValues(
  context: Excel.RequestContext,
  sheet: RunSheet,
  { area, values, errors, written }: Piece
): Promise<void> {
  if (!written.some((row) => row.includes(true))) return;
  // null leaves a cell alone, and what the user has done to its text.
  rangeOf(context, sheet.id, area).values = values.map((row, r) =>
    row.map((value, c) => (written[r]![c]! ? inputOf(value, errors[r]![c]!) : null))
  ) as any;
  await context.sync();
}

/** Text stays text, also where it looks like something else. */
function inputOf(value: CellValue, isError: boolean): CellValue {
  if (typeof value !== "string" || isError) return value;
  return value === "" ? "'" : textInput(value);
}

/** Adds the cells that no longer show what they did to those that are written. */
async function findChanged(
  context: Excel.RequestContext,
  sheet: RunSheet,
  { area, values, written }: Piece
): Promise<boolean> {
  const range = rangeOf(context, sheet.id, area).load("values");
  await context.sync();
  let found = false;
  for (const [r, row] of range.values.entries())
    for (const [c, value] of row.entries())
      if (!isSame(value, values[r]![c]!)) {
        written[r]![c] = true;
        found = true;
      }
  return found;
}

/** Numbers with the 15 digits that every spreadsheet program keeps. */
function isSame(one: CellValue, other: CellValue): boolean {
  return typeof one === "number" && typeof other === "number"
    ? one.toPrecision(15) === other.toPrecision(15)
    : one === other;
}

async function thaw(
  context: Excel.RequestContext,
  { sheet, mark, pieces, heading }: FrozenState
): Promise<void> {
  if (heading) {
    const { area, formulas, values } = pieces[0]!;
    const [r, c] = [heading.area.row - area.row, heading.area.column - area.column];
    const [cell, value] = [formulas[r]![c], values[r]![c]!];
    rangeOf(context, sheet.id, heading.area).formulas = [
      [isFormula(cell, value) ? cell : inputOf(value, false)],
    ];
  }
  // What a formula fills from beside has to be empty before it is entered.
  for (const wanted of [false, true])
    for (const { area, formulas, values, written } of pieces)
      rangeOf(context, sheet.id, area).formulas = formulas.map((row, r) =>
        row.map((cell, c) => {
          const isOne = isFormula(cell, values[r]![c]!);
          return written[r]![c]! && isOne === wanted ? (isOne ? cell : "") : null;
        })
      );
  writeMarkText(context, sheet.id, mark);
  await context.sync();
}

/** Where it is told that the sheet is frozen: in the run's line, else beside the title. */
function headingOf({ run }: RunSheet, piece: Piece | undefined): Heading | null {
  if (!piece) return null;
  const { row, column } = piece.area;
  const cell = (at: number, text: string): Heading => ({
    area: { row: row + at, column, rows: 1, columns: 1 },
    text,
  });
  for (const [at, [value]] of piece.values.slice(0, HEADING_ROWS).entries()) {
    const line = run && typeof value === "string" ? frozenLine(value, run) : null;
    if (line !== null) return cell(at, line);
  }
  const title = String(piece.values[0]![0]!);
  const remark = frozenRemark(run, languageOf(Office.context.displayLanguage));
  return cell(0, title === "" ? remark : `${title} · ${remark}`);
}

function rangeOf(context: Excel.RequestContext, sheetId: string, area: Area): Excel.Range {
  return context.workbook.worksheets.getItem(sheetId).getRange(addressOf(area));
}
