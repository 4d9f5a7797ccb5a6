import {
  LocaleService,
  Univer,
  type IRange,
  type IWorkbookData,
  type Worksheet,
} from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { FormulaDataModel, IFunctionService, LexerTreeBuilder } from "@univerjs/engine-formula";
import { FormulaCalculationSessionService } from "@univerjs/sheets-formula";
import type { FWorkbook, ISetRangeValuesMutationParams } from "@univerjs/preset-sheets-node-core";
import { formatAddress } from "../address";
import { CustomFunction, type BlankValue, type CallCell, type CallLog } from "./customFunction";
import type { Area, DefinedName, ErrorClass, Grid, GridFunction, GridSheet } from "./grid";
import { quicken, startCalculation } from "./quickUniver";
import { UniverSheet, type Spills } from "./univerSheet";

export interface GridOptions {
  /** What an empty cell is sent to a function as; null as Excel's newer hosts do. */
  readonly blank?: BlankValue;
  /** Told of functions that fail in a way Excel would hide behind a bare #VALUE!. */
  readonly report?: (text: string) => void;
  /** What another grid saved; a new workbook without it. */
  readonly saved?: unknown;
}

/** Univer keeps what it has understood of formulas for all its workbooks together, by their ids. */
let workbookCount = 0;
/** Of calculations, one for each spill that another's size depends on. */
const MOST_ROUNDS = 5;
/** Milliseconds. Univer itself takes half a second without a start for the end: a busy machine has such. */
const LATEST_START = 60_000;
/** Univer's mutations; their constants are in packages for one platform only. */
const setRangeValues = "sheet.mutation.set-range-values";
const setColumnWidth = "sheet.mutation.set-worksheet-col-width";
const firstSheet = { id: "sheet-1", name: "Blad1" };
// Row height and column width as in a new workbook of Excel's, in pixels.
const size = { rowCount: 200, columnCount: 26, defaultRowHeight: 20, defaultColumnWidth: 64 };

/** The grid over Univer's engine, headless or with its plugins for the screen. */
export class UniverGrid implements Grid {
  readonly workbook: FWorkbook;
  private readonly id = `workbook-${++workbookCount}`;
  private readonly api: FUniver;
  private readonly formulas: FormulaDataModel;
  private readonly log: MessageLog;
  private readonly wrapped = new WeakMap<Worksheet, UniverSheet>();
  spillBarriers: Grid["spillBarriers"] = () => [];
  readTyped: Grid["readTyped"] = (formula) => formula;
  private readonly typedListeners: ((sheetId: string, area: Area) => void)[] = [];
  private isWriting = false;
  private isClosed = false;
  private functionNames: string[] = [];
  private sheetCount = 0;

  constructor(
    private readonly univer: Univer,
    readonly textWidth: Grid["textWidth"],
    private readonly options: GridOptions
  ) {
    this.api = FUniver.newAPI(univer);
    const saved = options.saved as IWorkbookData | undefined;
    this.workbook = this.api.createWorkbook(
      // Univer works on the data that it is given.
      saved
        ? { ...structuredClone(saved), id: this.id }
        : {
            id: this.id,
            sheetOrder: [firstSheet.id],
            sheets: { [firstSheet.id]: { ...firstSheet, ...size } },
          }
    );
    this.formulas = univer.__getInjector().get(FormulaDataModel);
    quicken(univer, this.formulas);
    closeBrackets(univer.__getInjector().get(LexerTreeBuilder));
    this.log = new MessageLog(this, options.report ?? console.error);
  }

  sheets(): GridSheet[] {
    return this.workbook.getSheets().map((sheet) => this.wrap(sheet));
  }

  sheet(id: string): GridSheet | undefined {
    const own = this.workbook.getWorkbook().getSheetBySheetId(id);
    if (!own) return undefined;
    // It is asked for at every cell, and Univer makes a new object each time.
    const known = this.wrapped.get(own) ?? this.wrap(this.workbook.getSheetBySheetId(id)!);
    this.wrapped.set(own, known);
    return known;
  }

  activeSheet(): GridSheet {
    return this.wrap(this.workbook.getActiveSheet());
  }

  addSheet(name: string): GridSheet {
    const active = this.workbook.getActiveSheet();
    const id = `sheet-${this.nextSheetNumber()}`;
    const sheet = this.workbook.insertSheet(name, { sheet: { id, ...size } });
    // Univer turns to the new sheet; in Excel the user stays where they are.
    this.workbook.setActiveSheet(active);
    return this.wrap(sheet);
  }

  selection(): ReturnType<Grid["selection"]> {
    const range = this.workbook.getActiveRange();
    if (!range)
      return { sheet: this.activeSheet(), area: { row: 0, column: 0, rows: 1, columns: 1 } };
    const area = {
      row: range.getRow(),
      column: range.getColumn(),
      rows: range.getHeight(),
      columns: range.getWidth(),
    };
    return { sheet: this.activeSheet(), area };
  }

  names(): DefinedName[] {
    return this.workbook.getDefinedNames().map((each) => {
      const reference = each.getFormulaOrRefString();
      return {
        name: each.getName(),
        formula: reference.startsWith("=") ? reference : `=${reference}`,
      };
    });
  }

  setName(name: string, formula: string): void {
    this.removeName(name);
    this.workbook.insertDefinedName(name, formula.replace(/^=/, ""));
  }

  removeName(name: string): void {
    this.workbook.deleteDefinedName(name);
  }

  define(functions: readonly GridFunction[], errorClass: ErrorClass): void {
    const service = this.univer.__getInjector().get(IFunctionService);
    service.unregisterExecutors(...this.functionNames);
    const options = { errorClass, log: this.log, blank: this.options.blank ?? null };
    service.registerExecutors(...functions.map((each) => new CustomFunction(each, options)));
    this.functionNames = functions.map(({ name }) => name);
  }

  messages(): ReadonlyMap<string, string> {
    return this.log.messages();
  }

  async calculate(): Promise<void> {
    const engine = this.api.getFormula();
    const sessions = this.univer.__getInjector().get(FormulaCalculationSessionService);
    // Univer computes what depends on a spill from its size before the calculation.
    for (let round = 0; round < MOST_ROUNDS && !this.isClosed; round++) {
      const { started, resultApplied } = sessions.state;
      const before = this.spills();
      startCalculation(this.univer, () => engine.executeCalculation());
      await sessions.waitForLatestApplied(undefined, LATEST_START);
      // What was waited for may be the end of one that was under way, of an earlier state of the cells.
      const isOwn = !started || resultApplied;
      if (isOwn && before === this.spills() && this.hasResult(sessions)) return;
    }
  }

  /** The end of one that was broken off may come late, and is for Univer that of what came after. */
  private hasResult({ state }: FormulaCalculationSessionService): boolean {
    if (state.resultEmitted) return true;
    const sheets = Object.values(this.formulas.getFormulaData()[this.id] ?? {});
    return sheets.every((sheet) => Object.keys(sheet ?? {}).length === 0);
  }

  moveFormula(formula: string, rows: number, columns: number): string {
    // Univer would write it without the quotation marks that it does not need.
    if (rows === 0 && columns === 0) return formula;
    const tree = this.univer.__getInjector().get(LexerTreeBuilder);
    return tree.moveFormulaRefOffset(formula, columns, rows);
  }

  onSelection(listener: () => void): void {
    this.workbook.onSelectionChange(listener);
  }

  onTyped(listener: (sheetId: string, area: Area) => void): void {
    this.typedListeners.push(listener);
    if (this.typedListeners.length > 1) return;
    this.workbook.onCommandExecuted(({ id, params }) => {
      if (id !== setRangeValues || this.isWriting) return;
      const { subUnitId, cellValue, trigger } = params as ISetRangeValuesMutationParams;
      // Results of a calculation come the same way.
      const area = trigger === undefined ? undefined : extent(cellValue ?? {});
      if (area) this.typedListeners.forEach((each) => each(subUnitId, area));
    });
  }

  save(): unknown {
    return JSON.parse(JSON.stringify(this.workbook.save()));
  }

  dispose(): void {
    this.isClosed = true;
    const locales = this.univer.__getInjector().get(LocaleService);
    this.univer.dispose();
    // A timer of its own may still tell of progress, a second after a long calculation began.
    locales.load({});
  }

  /** Never one that a deleted sheet had. */
  private nextSheetNumber(): number {
    const numbers = this.workbook.getSheets().map((each) => Number(/\d+$/.exec(each.getSheetId())));
    return (this.sheetCount = Math.max(this.sheetCount, ...numbers) + 1);
  }

  private ownChange(change: () => void): void {
    this.isWriting = true;
    try {
      change();
    } finally {
      this.isWriting = false;
    }
  }

  private spills(): string {
    return JSON.stringify(this.formulas.getArrayFormulaRange()[this.id] ?? {});
  }

  private wrap(sheet: ReturnType<FWorkbook["getActiveSheet"]>): UniverSheet {
    const id = sheet.getSheetId();
    const { formulas, id: workbookId } = this;
    const spills: Spills = {
      cell: (row, column) =>
        formulas.getArrayFormulaCellData()?.[workbookId]?.[id]?.[row]?.[column],
      from: (row, column) => formulas.getArrayFormulaRange()?.[workbookId]?.[id]?.[row]?.[column],
      all: () =>
        Object.values(formulas.getArrayFormulaRange()?.[workbookId]?.[id] ?? {}).flatMap((row) =>
          Object.values(row as Record<number, IRange>)
        ),
      barriers: () => this.spillBarriers(id),
    };
    return new UniverSheet(this.workbook, sheet, spills, {
      ownChange: (change) => this.ownChange(change),
      // With the option it passes by what looks for formulas in the whole sheet at every write.
      putValues: (cellValue) =>
        this.ownChange(() =>
          this.api.syncExecuteCommand(
            setRangeValues,
            { unitId: workbookId, subUnitId: id, cellValue },
            { onlyLocal: true }
          )
        ),
      putColumnWidth: (startColumn, count, colWidth) => {
        const endColumn = startColumn + count - 1;
        const range = { startRow: 0, endRow: sheet.getMaxRows() - 1, startColumn, endColumn };
        const params = { unitId: workbookId, subUnitId: id, ranges: [range], colWidth };
        this.api.syncExecuteCommand(setColumnWidth, params);
      },
    });
  }
}

/**
 * A square bracket that is open, as while one types Table1[Column], stays open for Univer in every
 * formula that it reads afterwards, which then is #NAME?: it forgets all other signs but this one.
 */
function closeBrackets(lexer: LexerTreeBuilder): void {
  const own = lexer as unknown as { _resetTemp(): void };
  const reset = own._resetTemp.bind(lexer);
  own._resetTemp = () => {
    reset();
    Object.assign(lexer, { _squareBracketState: 0, _tableBracketState: false });
  };
}

/** The area around the cells of Univer's matrix of changes. */
function extent(cells: NonNullable<ISetRangeValuesMutationParams["cellValue"]>): Area | undefined {
  const rows = Object.keys(cells).map(Number);
  const columns = Object.values(cells).flatMap((row) => Object.keys(row ?? {}).map(Number));
  if (rows.length === 0 || columns.length === 0) return undefined;
  const [row, column] = [Math.min(...rows), Math.min(...columns)];
  return {
    row,
    column,
    rows: Math.max(...rows) - row + 1,
    columns: Math.max(...columns) - column + 1,
  };
}

/** The sentences of the errors on the sheets: what Excel shows when one clicks the cell's warning. */
class MessageLog implements CallLog {
  private readonly byCall = new Map<string, { cell: CallCell; messages: ErrorMessage[] }>();

  constructor(
    private readonly grid: Grid,
    private readonly report: (text: string) => void
  ) {}

  begin(cell: CallCell): void {
    this.byCall.delete(this.address(cell));
  }

  error(cell: CallCell, row: number, column: number, message: string): void {
    const entry = this.byCall.get(this.address(cell)) ?? { cell, messages: [] };
    entry.messages.push({ row: cell.row + row, column: cell.column + column, message });
    this.byCall.set(this.address(cell), entry);
  }

  exception(cell: CallCell, functionName: string, exception: unknown): void {
    const what = exception instanceof Error ? (exception.stack ?? exception) : exception;
    this.report(`${functionName} in ${this.address(cell)} (a bare #VALUE! in Excel): ${what}`);
  }

  address(cell: CallCell): string {
    const { row, column } = cell;
    const name = this.grid.sheet(cell.sheetId)?.name ?? "";
    return formatAddress(name, { row, column, rows: 1, columns: 1 });
  }

  messages(): ReadonlyMap<string, string> {
    const messages = new Map<string, string>();
    for (const { cell, messages: ofCall } of this.byCall.values()) {
      for (const { row, column, message } of ofCall) {
        const area = { row, column, rows: 1, columns: 1 };
        const sheet = this.grid.sheet(cell.sheetId);
        // Emptied since, or caught by a formula around the call.
        if (sheet?.read(area)[0]?.[0]?.kind !== "Error") continue;
        messages.set(formatAddress(sheet.name, area), message);
      }
    }
    return messages;
  }
}

interface ErrorMessage {
  readonly row: number;
  readonly column: number;
  readonly message: string;
}
