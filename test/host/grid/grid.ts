/** A rectangle of cells; rows and columns are counted from zero. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export type CellKind = "Empty" | "String" | "Double" | "Boolean" | "Error";

/** What a cell holds. A blank is null; an error is its text ("#N/A"), told apart by `kind`. */
export interface Cell {
  readonly kind: CellKind;
  readonly value: string | number | boolean | null;
  /** Begins with "="; undefined for a constant and for a cell that a formula above spills into. */
  readonly formula: string | undefined;
}

/** What is put in a cell: a constant, a formula, or null to empty it. */
export type CellInput = string | number | boolean | null | { readonly formula: string };

export type HorizontalAlignment = "General" | "Left" | "Center" | "Right";
export type VerticalAlignment = "Top" | "Center" | "Bottom";
export type Edge = "top" | "bottom" | "left" | "right";

export interface Border {
  readonly weight: "Hairline" | "Thin" | "Medium" | "Thick";
  readonly style: "Continuous" | "Dash" | "Dot" | "Double";
  readonly color: string;
}

/** A cell's look, complete: every property has Excel's default until it is set. */
export interface CellStyle {
  readonly numberFormat: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly fontName: string;
  readonly fontSize: number;
  readonly fontColor: string;
  /** "" is no fill. */
  readonly fillColor: string;
  readonly horizontal: HorizontalAlignment;
  readonly vertical: VerticalAlignment;
  readonly wrap: boolean;
  readonly indent: number;
  readonly borders: Readonly<Partial<Record<Edge, Border>>>;
}

/** A change of look; in `borders`, null takes the edge's line away. */
export type StyleChange = Partial<Omit<CellStyle, "borders">> & {
  readonly borders?: Readonly<Partial<Record<Edge, Border | null>>>;
};

export type StyleChangeAt = (row: number, column: number) => StyleChange | undefined;

/** A function that formulas in the grid may call. */
export interface GridFunction {
  /** As it is typed: NATLAKARE.TARIFF. */
  readonly name: string;
  readonly id: string;
  readonly parameterCount: number;
  readonly implementation: (...args: unknown[]) => unknown;
}

/** The error class of the realm that the functions live in; errors in arguments are made of it. */
export type ErrorClass = new (code: string, message?: string) => Error & { code: string };

export interface DefinedName {
  readonly name: string;
  /** Begins with "=". */
  readonly formula: string;
}

export type InsertShift = "Down" | "Right";
export type DeleteShift = "Up" | "Left";

export interface GridSheet {
  readonly id: string;
  name: string;
  hidden: boolean;
  /** Counted from the first sheet, which is 0. */
  position: number;
  tabColor: string;
  gridlines: boolean;
  /** Frozen rows at the top and columns at the left. */
  frozen: { readonly rows: number; readonly columns: number };

  read(area: Area): Cell[][];
  /** The cells that the formula here fills; undefined where its answer is one cell. */
  spill(row: number, column: number): Area | undefined;
  /** Every area that a formula fills, with the formula in its first cell. */
  spilledAreas(): Area[];
  /** undefined leaves the cell as it is. */
  write(area: Area, inputs: readonly (readonly (CellInput | undefined)[])[]): void;
  style(row: number, column: number): CellStyle;
  /** Counted from the area's first cell, where the change differs from cell to cell. */
  restyle(area: Area, change: StyleChange | StyleChangeAt): void;
  clear(area: Area, what: "all" | "contents" | "formats"): void;
  merge(area: Area): void;
  unmerge(area: Area): void;
  /** Makes room for an area; the cells that were there move away, references to them follow. */
  insertCells(area: Area, shift: InsertShift): void;
  deleteCells(area: Area, shift: DeleteShift): void;
  /** The smallest area around every cell with a value; undefined for an empty sheet. */
  usedArea(): Area | undefined;
  /** As `usedArea`, with the cells that only have a look. */
  formattedArea(): Area | undefined;
  mergedAreas(): Area[];

  /** Widths and heights are in pixels at 96 dots an inch. */
  columnWidth(column: number): number;
  setColumnWidth(column: number, count: number, pixels: number): void;
  rowHeight(row: number): number;
  setRowHeight(row: number, count: number, pixels: number): void;

  activate(): void;
  select(area: Area): void;
  remove(): void;
}

/** The spreadsheet behind the host: what the object model is written against. */
export interface Grid {
  sheets(): GridSheet[];
  sheet(id: string): GridSheet | undefined;
  activeSheet(): GridSheet;
  addSheet(name: string): GridSheet;
  selection(): { readonly sheet: GridSheet; readonly area: Area };

  /** In pixels, on one line. */
  textWidth(text: string, style: CellStyle): number;

  names(): DefinedName[];
  setName(name: string, formula: string): void;
  removeName(name: string): void;

  define(functions: readonly GridFunction[], errorClass: ErrorClass): void;
  /** The sentences of the errors that functions gave, by address ("Blad1!C2"). */
  messages(): ReadonlyMap<string, string>;
  /** Resolves when every formula shows the value of its inputs. */
  calculate(): Promise<void>;

  /** The formula as it is after it has been copied so far down and to the right. */
  moveFormula(formula: string, rows: number, columns: number): string;

  /** The areas of a sheet that nothing spills into, nor within; its tables. */
  spillBarriers: (sheetId: string) => readonly Area[];
  /** Told when something else is selected, by the user or by the add-in. */
  onSelection(listener: () => void): void;
  /** Told of what the user writes. */
  onTyped(listener: (sheetId: string, area: Area) => void): void;
  /** A formula that the user typed, as the grid can understand it. */
  readTyped: (formula: string, sheetId: string, row: number, column: number) => string;

  /** The cells with all that belongs to them, in the grid's own form, as JSON. */
  save(): unknown;
  dispose(): void;
}
