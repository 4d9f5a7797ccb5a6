import type { Area } from "../grid/grid";

/**
 * What a workbook holds beside its cells, as plain data: it is saved with the workbook, and the
 * objects of the model are views of it.
 */
export interface Contents {
  readonly tables: TableRecord[];
  readonly charts: ChartRecord[];
  readonly customXmlParts: CustomXmlRecord[];
  readonly settings: Record<string, unknown>;
  /** By the sheet's id. */
  readonly worksheets: Record<string, WorksheetRecord>;
  readonly protection: ProtectionRecord;
  /** Title, author and their kin, by their names in the object model. */
  readonly documentProperties: Properties;
  /** What a user has added to them. */
  readonly customProperties: Record<string, unknown>;
  /** Whether day numbers count from 1904. */
  usesDatesOf1904?: boolean;
  /** The number that the next object takes that needs one. */
  nextNumber: number;
}

/** Properties that only keep what is written to them, by their names in the object model. */
export type Properties = Record<string, unknown>;

export interface TableRecord {
  readonly id: string;
  readonly sheetId: string;
  name: string;
  /** With the row of headers and the row of totals, where they are shown. */
  area: Area;
  columns: { readonly id: number; name: string }[];
  showHeaders: boolean;
  showTotals: boolean;
  readonly properties: Properties;
}

/** Where values come from: a range, which is read when it is asked for, so that values are live. */
export interface CellSource {
  readonly sheetId: string;
  area: Area;
}

export interface SeriesRecord {
  id: number;
  /** A text, or the cell that the text stands in. */
  name: string | CellSource;
  values: CellSource | null;
  categories: CellSource | null;
  readonly properties: Properties;
  /** Formats of the series and of its points, by the name of the part. */
  readonly parts: Record<string, Properties>;
}

export interface ChartRecord {
  readonly id: string;
  readonly sheetId: string;
  /** Name, chart type, place and size in points. */
  readonly properties: Properties;
  /** The title, the axes, the legend, by the name of the part. */
  readonly parts: Record<string, Properties>;
  readonly series: SeriesRecord[];
}

export interface CustomXmlRecord {
  readonly id: string;
  xml: string;
}

export interface ProtectionRecord {
  isProtected: boolean;
  password: string;
  options: Properties;
}

export interface FormatRuleRecord {
  readonly id: string;
  area: Area;
  readonly type: string;
  readonly properties: Properties;
  readonly format: Record<string, Properties>;
}

export interface WorksheetRecord {
  visibility: "Visible" | "Hidden" | "VeryHidden";
  readonly protection: ProtectionRecord;
  /** Cells that can be written to while the sheet is protected. */
  unlocked: Area[];
  readonly pageLayout: Properties;
  readonly headersFooters: Record<string, Properties>;
  readonly customProperties: Record<string, string>;
  /** A new page begins before these rows and columns, counted from zero. */
  readonly pageBreaks: { readonly rows: number[]; readonly columns: number[] };
  readonly validations: { area: Area; readonly properties: Properties }[];
  readonly formatRules: FormatRuleRecord[];
  readonly hyperlinks: { area: Area; readonly link: Properties }[];
  /** Formulas with structured references as they were written, by "row,column". */
  readonly writtenFormulas: Record<string, WrittenFormula>;
}

export interface WrittenFormula {
  written: string;
  /** As the grid has it. */
  readonly translated: string;
}

export function emptyContents(): Contents {
  return {
    tables: [],
    charts: [],
    customXmlParts: [],
    settings: {},
    worksheets: {},
    protection: { isProtected: false, password: "", options: {} },
    documentProperties: {},
    customProperties: {},
    nextNumber: 1,
  };
}

export function emptyWorksheet(): WorksheetRecord {
  return {
    visibility: "Visible",
    protection: { isProtected: false, password: "", options: {} },
    unlocked: [],
    pageLayout: {},
    headersFooters: {},
    customProperties: {},
    pageBreaks: { rows: [], columns: [] },
    validations: [],
    formatRules: [],
    hyperlinks: [],
    writtenFormulas: {},
  };
}
