import { Univer } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { FormulaDataModel, IFunctionService } from "@univerjs/engine-formula";
import type { FWorkbook } from "@univerjs/preset-sheets-node-core";
import { formatAddress } from "../address";
import { CustomFunction } from "./customFunction";
import type { BlankValue, CallCell, CallLog } from "./customFunction";
import type { DefinedName, ErrorClass, Grid, GridFunction, GridSheet } from "./grid";
import { UniverSheet } from "./univerSheet";
import type { Spills } from "./univerSheet";

export interface GridOptions {
  /** What an empty cell is sent to a function as; null as Excel's newer hosts do. */
  readonly blank?: BlankValue;
  /** Told of functions that fail in a way Excel would hide behind a bare #VALUE!. */
  readonly report?: (text: string) => void;
}

const workbookId = "workbook";
const firstSheet = { id: "sheet-1", name: "Blad1" };
// Row height and column width as in a new workbook of Excel's, in pixels.
const size = { rowCount: 200, columnCount: 26, defaultRowHeight: 20, defaultColumnWidth: 64 };

/** The grid over Univer's engine, headless or with its plugins for the screen. */
export class UniverGrid implements Grid {
  readonly workbook: FWorkbook;
  private readonly api: FUniver;
  private readonly formulas: FormulaDataModel;
  private readonly log: MessageLog;
  private functionNames: string[] = [];
  private sheetCount = 1;

  constructor(
    private readonly univer: Univer,
    readonly textWidth: Grid["textWidth"],
    private readonly options: GridOptions
  ) {
    this.api = FUniver.newAPI(univer);
    this.workbook = this.api.createWorkbook({
      id: workbookId,
      sheetOrder: [firstSheet.id],
      sheets: { [firstSheet.id]: { ...firstSheet, ...size } },
    });
    this.formulas = univer.__getInjector().get(FormulaDataModel);
    this.log = new MessageLog(this, options.report ?? console.error);
  }

  sheets(): GridSheet[] {
    return this.workbook.getSheets().map((sheet) => this.wrap(sheet));
  }

  sheet(id: string): GridSheet | undefined {
    const sheet = this.workbook.getSheetBySheetId(id);
    return sheet ? this.wrap(sheet) : undefined;
  }

  activeSheet(): GridSheet {
    return this.wrap(this.workbook.getActiveSheet());
  }

  addSheet(name: string): GridSheet {
    const active = this.workbook.getActiveSheet();
    const id = `sheet-${++this.sheetCount}`;
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
    // Univer computes what depends on a spill from its size before the calculation.
    for (let round = 0, before; round < 5 && before !== this.spills(); round++) {
      before = this.spills();
      engine.executeCalculation();
      await engine.onCalculationResultApplied();
    }
  }

  dispose(): void {
    this.univer.dispose();
  }

  private spills(): string {
    return JSON.stringify(this.formulas.getArrayFormulaRange()[workbookId] ?? {});
  }

  private wrap(sheet: ReturnType<FWorkbook["getActiveSheet"]>): UniverSheet {
    const id = sheet.getSheetId();
    const { formulas } = this;
    const spills: Spills = {
      cell: (row, column) =>
        formulas.getArrayFormulaCellData()?.[workbookId]?.[id]?.[row]?.[column],
      from: (row, column) => formulas.getArrayFormulaRange()?.[workbookId]?.[id]?.[row]?.[column],
    };
    return new UniverSheet(this.workbook, sheet, spills);
  }
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
