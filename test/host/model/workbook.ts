import { covers } from "../area";
import type { Area, Cell, Grid, GridSheet } from "../grid/grid";
import { HostError } from "../wire/hostError";
import { HostObject } from "../wire/hostObject";
import { Application } from "./application";
import { emptyContents, emptyWorksheet, type Contents, type WorksheetRecord } from "./contents";
import { createdWorkbook } from "./createdWorkbook";
import { CustomXmlPartCollection } from "./customXmlParts";
import { DocumentProperties } from "./documentProperties";
import { WorkbookEvents } from "./events";
import { Functions } from "./functions";
import { languageOf, type Language } from "./language";
import { NamedItemCollection } from "./names";
import { WorkbookProtection } from "./protection";
import { Range } from "./range";
import { Runtime } from "./runtime";
import { SettingCollection } from "./settings";
import { SavedFormulas } from "./savedFormulas";
import { ShownInstead } from "./shownInstead";
import { StructuredFormulas } from "./structuredFormulas";
import { TableCollection } from "./tables";
import { WorksheetCollection } from "./worksheets";

export interface WorkbookOptions {
  readonly language?: string;
  /** What a saved workbook held beside its cells. */
  readonly contents?: Contents;
  /** Told that an event is waiting to be sent. */
  readonly onEvent?: () => void;
}

/** The object model's root, over the grid that holds the cells. */
export class Workbook extends HostObject {
  readonly language: Language;
  readonly contents: Contents;
  readonly formulas: StructuredFormulas;
  readonly events: WorkbookEvents;
  /** Whether the file is open for reading only. */
  isReadOnly = false;
  /** As Excel tells it; Done unless a test says otherwise, for values are read when they are. */
  calculationState: "Done" | "Calculating" | "Pending" = "Done";
  readonly shownInstead = new ShownInstead();
  readonly savedFormulas = new SavedFormulas();
  /** Of the file. */
  fileName = "Arbetsbok1.xlsx";
  /** Told of a workbook that the add-in has made and opened. */
  onCreated: (bytes: Uint8Array) => void = () => {};
  private isChanged = false;
  private calculation = Promise.resolve();
  private isSuspended = false;

  constructor(
    readonly grid: Grid,
    { language = "sv-SE", contents = emptyContents(), onEvent = () => {} }: WorkbookOptions = {}
  ) {
    super();
    this.language = languageOf(language);
    this.contents = contents;
    this.formulas = new StructuredFormulas(this);
    this.events = new WorkbookEvents(() => {
      const { sheet, area } = grid.selection();
      return { sheetId: sheet.id, area };
    }, onEvent);
    grid.spillBarriers = (sheetId) =>
      this.contents.tables.filter((each) => each.sheetId === sheetId).map(({ area }) => area);
    grid.readTyped = (formula, sheetId, row, column) =>
      this.formulas.enter(formula, sheetId, row, column);
    grid.onSelection(() => this.events.selectionChanged());
    grid.onTyped((sheetId, area) => this.events.changed(sheetId, area));
  }

  get Application(): Application {
    return new Application(this);
  }

  /** By how much a day's number is lower than in workbooks that count from 1900, as the grid does. */
  get daysApart(): number {
    return this.contents.usesDatesOf1904 ? 1462 : 0;
  }

  get Functions(): Functions {
    return new Functions(this);
  }

  get Worksheets(): WorksheetCollection {
    return new WorksheetCollection(this);
  }

  get Names(): NamedItemCollection {
    return new NamedItemCollection(this);
  }

  get Tables(): TableCollection {
    return new TableCollection(this);
  }

  get CustomXmlParts(): CustomXmlPartCollection {
    return new CustomXmlPartCollection(this);
  }

  get Settings(): SettingCollection {
    return new SettingCollection(this);
  }

  get Properties(): DocumentProperties {
    return new DocumentProperties(this);
  }

  get Protection(): WorkbookProtection {
    return new WorkbookProtection(this);
  }

  get Name(): string {
    return this.fileName;
  }

  get ReadOnly(): boolean {
    return this.isReadOnly;
  }

  get IsDirty(): boolean {
    return true;
  }

  get AutoSave(): boolean {
    return true;
  }

  get _Runtime(): Runtime {
    return new Runtime(this);
  }

  /** How the client has a workbook created on the web. */
  CreateAndOpenWorkbook(base64: unknown): void {
    createdWorkbook(this, base64).Open();
  }

  GetSelectedRange(): Range {
    const { sheet, area } = this.grid.selection();
    return new Range(this, sheet.id, area);
  }

  GetActiveCell(): Range {
    return this.GetSelectedRange().GetCell(0, 0);
  }

  _GetRangeForEventByReferenceId(reference: string): Range {
    const [sheetId = "", ...numbers] = reference.split(",");
    const [row = 0, column = 0, rows = 1, columns = 1] = numbers.map(Number);
    return new Range(this, sheetId, { row, column, rows, columns });
  }

  _GetRangeOrNullObjectForEventByReferenceId(reference: string): Range {
    return this._GetRangeForEventByReferenceId(reference);
  }

  sheet(id: string): GridSheet {
    const sheet = this.grid.sheet(id);
    if (!sheet) throw new HostError("ItemNotFound");
    return sheet;
  }

  /** The cells as they are seen. */
  cells(sheetId: string, area: Area): Cell[][] {
    const cells = this.savedFormulas.over(sheetId, area, this.sheet(sheetId).read(area));
    return this.shownInstead.over(sheetId, area, cells);
  }

  record(sheetId: string): WorksheetRecord {
    return (this.contents.worksheets[sheetId] ??= emptyWorksheet());
  }

  /**
   * A sheet that is about to be changed. On a protected one it is documented as AccessDenied, except
   * for what the options allow; that a workbook opened for reading gives the same is our reading.
   */
  editable(sheetId: string, area?: Area, allowedBy?: string): GridSheet {
    if (this.isReadOnly) throw new HostError("AccessDenied");
    const { protection, unlocked } = this.record(sheetId);
    const isAllowed =
      !protection.isProtected ||
      (allowedBy !== undefined && protection.options[allowedBy] === true) ||
      (area !== undefined && unlocked.some((each) => covers(each, area)));
    if (!isAllowed) throw new HostError("AccessDenied");
    return this.sheet(sheetId);
  }

  /** Sheets and names are about to be added, deleted or renamed. */
  editableStructure(isOfSheets = false): void {
    if (this.isReadOnly) throw new HostError("AccessDenied");
    if (isOfSheets && this.contents.protection.isProtected) throw new HostError("AccessDenied");
  }

  /**
   * A sheet's name by Excel's rules for names. That a taken one is ItemAlreadyExists is documented
   * for adding; for renaming nothing is said, and the same is given.
   */
  checkedSheetName(name: unknown, ownId?: string): string {
    const text = String(name);
    const isAllowed =
      /^[^\\/?*[\]:]{1,31}$/.test(text) && !/^'|'$/.test(text) && text.toLowerCase() !== "history";
    if (!isAllowed) throw new HostError("InvalidArgument");
    const taken = this.grid
      .sheets()
      .some((each) => each.id !== ownId && each.name.toLowerCase() === text.toLowerCase());
    if (taken) throw new HostError("ItemAlreadyExists");
    return text;
  }

  markChanged(): void {
    this.isChanged = true;
  }

  suspendCalculation(): void {
    this.isSuspended = true;
  }

  /**
   * Calculates what has been written, unless the add-in asked to wait for the next sync. Who asks while
   * that is under way waits for its end too.
   */
  settle(): Promise<void> {
    if (this.isSuspended) return Promise.resolve();
    if (this.isChanged) {
      this.isChanged = false;
      const calculate = () => this.grid.calculate();
      this.calculation = this.calculation.then(calculate, calculate);
    }
    return this.calculation;
  }

  endBatch(): void {
    this.isSuspended = false;
  }
}
