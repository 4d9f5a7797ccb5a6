import type { StyleName } from "./cellStyle";
import type {
  Content,
  PlannedBody,
  PlannedCell,
  PlannedChart,
  PlannedChoice,
  PlannedTable,
  PrintSetup,
  Reference,
  SheetPlan,
} from "./sheetPlan";
import { addressOf } from "../formula/text/area";
import { fitToPages } from "./columnFit";

export interface LaidCell {
  readonly content: Content;
  readonly style?: StyleName;
  readonly numberFormat?: string;
}

/** A column of a table over items. */
export interface Column<Item, Key extends string> {
  readonly heading: string;
  readonly style?: StyleName;
  readonly numberFormat?: string;
  /** Instead of `numberFormat` in the rows of items: a column may hold costs and changes of them. */
  readonly formatOf?: (item: Item) => string;
  /** Left out where the answer of a formula to the left fills the column. */
  readonly content?: (item: Item, at: (key: Key) => Reference, index: number) => Content;
  /** Instead of `content`: one formula in the first row whose answer fills the rows below. */
  readonly spill?: (table: Table<Key>) => Content;
  readonly total?: (column: Reference) => Content;
}

/** Where a table's cells are, headings and total row aside. */
export interface Table<Key extends string> {
  readonly count: number;
  column(key: Key): Reference;
  /** From one column up to and including another. */
  columns(first: Key, last: Key): Reference;
  headings(first: Key, last: Key): Reference;
  cell(key: Key, index: number): Reference;
  cells(first: Key, last: Key, index: number): Reference;
}

/** Lays a sheet out from the top, so that nobody has to count rows. */
export class SheetLayout {
  private readonly rows: PlannedCell[][] = [];
  private readonly tables: PlannedTable[] = [];
  private readonly charts: PlannedChart[] = [];
  private readonly choices: PlannedChoice[] = [];
  private body: PlannedBody | null = null;
  private printed: Pick<PrintSetup, "rows" | "columns"> = {};

  constructor(
    private readonly sheet: Omit<SheetPlan, "rows" | "body" | "tables" | "charts" | "choices">
  ) {}

  /** How many rows there are. */
  get height(): number {
    return this.rows.length;
  }

  /** In column A; it flows over the empty cells to the right. */
  text(style: StyleName, text: string): void {
    this.row([{ content: text, style }]);
  }

  space(): void {
    this.row([]);
  }

  row(cells: readonly LaidCell[]): void {
    this.rows.push(
      cells.map(({ content, style = "plain", numberFormat = "General" }) => ({
        content,
        style,
        numberFormat,
      }))
    );
  }

  /** A cell by its place, counted from 0. */
  cell(row: number, column: number): Reference {
    return this.reference(row, column, 1, 1);
  }

  /** Over as many columns and rows as it is given, below what there is. */
  chart(chart: Omit<PlannedChart, "at">, rows: number, columns: number): void {
    this.charts.push({ ...chart, at: { row: this.rows.length, column: 0, rows, columns } });
    for (let row = 0; row < rows; row += 1) this.space();
  }

  /** A label, the value that it names, and what there is to say about it. */
  line(label: string, value: LaidCell, remark: Content = null): Reference {
    this.row([{ content: label }, value, { content: remark, style: "aside" }]);
    return this.reference(this.rows.length - 1, 1, 1, 1);
  }

  /** Lets the cell take nothing but these. */
  choose({ area }: Reference, numbers: readonly number[]): void {
    this.choices.push({ area, values: numbers });
  }

  /** Offers the texts, and lets the cells take others. */
  offer({ area }: Reference, texts: readonly string[]): void {
    this.choices.push({ area, values: texts, open: true });
  }

  /** Offers what cells of the sheet hold: a list that is written out has 255 characters at most. */
  offerFrom({ area }: Reference, values: Reference): void {
    this.choices.push({ area, values: [`=${addressOf(values.area, true)}`] });
  }

  table<Item, Key extends string>(
    columns: Readonly<Record<Key, Column<Item, Key>>>,
    items: readonly Item[],
    /** Makes it a native table of that name. */
    name?: string,
    /** The last column of the native table: what stands to its right is none of it. */
    last?: NoInfer<Key>
  ): Table<Key> {
    const keys = Object.keys(columns) as Key[];
    const specs = keys.map((key) => columns[key]);
    const headingRow = this.rows.length;
    const table = this.locate(keys, headingRow, items.length);
    if (name !== undefined && items.length > 0) {
      const columns = last === undefined ? keys.length : keys.indexOf(last) + 1;
      const area = { row: headingRow, column: 0, rows: items.length + 1, columns };
      this.tables.push({ name, area });
    }

    this.row(
      specs.map((spec) => ({
        content: spec.heading,
        style: isNumeric(spec) ? "numberHeading" : "heading",
      }))
    );
    for (const [index, item] of items.entries()) {
      const at = (key: Key): Reference => table.cell(key, index);
      this.row(
        specs.map((spec) => {
          const { content, spill, numberFormat = "General", formatOf } = spec;
          const { style = isNumeric(spec) ? "plain" : "text" } = spec;
          const own = index === 0 && spill ? spill(table) : null;
          return {
            content: content ? content(item, at, index) : own,
            style,
            numberFormat: formatOf ? formatOf(item) : numberFormat,
          };
        })
      );
    }
    if (specs.some(({ total }) => total)) {
      this.row(
        keys.map((key) => {
          const { total, numberFormat = "General" } = columns[key];
          const content = total ? total(table.column(key)) : null;
          return { content, numberFormat, style: isNumeric(columns[key]) ? "total" : "textTotal" };
        })
      );
    }
    return table;
  }

  /** Where a table will be that begins so many rows further down: its results may stand above it. */
  tableAhead<Key extends string>(keys: readonly Key[], rows: number, count: number): Table<Key> {
    return this.locate(keys, this.rows.length + rows, count);
  }

  /** A native table of any length, at the end of the sheet. */
  longTable<Key extends string>(
    columns: Readonly<Record<Key, Omit<Column<never, Key>, "content" | "spill" | "total">>>,
    body: Pick<PlannedBody, "count" | "row">,
    name: string
  ): Table<Key> {
    const keys = Object.keys(columns) as Key[];
    const headingRow = this.rows.length;
    this.table(columns, []);
    const looks = keys.map((key) => {
      const { numberFormat = "General", style } = columns[key];
      return { numberFormat, style: style ?? "plain" } as const;
    });
    this.body = { ...body, columns: looks };
    const area = { row: headingRow, column: 0, rows: body.count + 1, columns: keys.length };
    if (body.count > 0) this.tables.push({ name, area, filter: true });
    return this.locate(keys, headingRow, body.count);
  }

  /** Nothing below what there is comes on paper. */
  endOfPrint(): void {
    this.printed = { ...this.printed, rows: this.rows.length };
  }

  /** Columns to the right of so many stay on the screen. */
  printColumns(columns: number): void {
    this.printed = { ...this.printed, columns };
  }

  toPlan(): SheetPlan {
    const { sheet, rows, body, tables, charts, choices } = this;
    const print = sheet.print && { ...sheet.print, ...this.printed };
    const plan = {
      ...sheet,
      ...(print && { print }),
      rows,
      ...(body ? { body } : {}),
      ...(tables.length > 0 ? { tables } : {}),
      ...(charts.length > 0 ? { charts } : {}),
      ...(choices.length > 0 ? { choices } : {}),
    };
    return print && !print.onePage ? fitToPages(plan, print) : plan;
  }

  private locate<Key extends string>(
    keys: readonly Key[],
    headingRow: number,
    count: number
  ): Table<Key> {
    const across = (first: Key, last: Key, row: number, rows: number): Reference => {
      const column = keys.indexOf(first);
      return this.reference(row, column, rows, keys.indexOf(last) - column + 1);
    };
    return {
      count,
      column: (key) => across(key, key, headingRow + 1, count),
      columns: (first, last) => across(first, last, headingRow + 1, count),
      headings: (first, last) => across(first, last, headingRow, 1),
      cell: (key, index) => across(key, key, headingRow + 1 + index, 1),
      cells: (first, last, index) => across(first, last, headingRow + 1 + index, 1),
    };
  }

  private reference(row: number, column: number, rows: number, columns: number): Reference {
    return { sheet: this.sheet.key, area: { row, column, rows, columns }, pinned: false };
  }
}

/** Years that label a row are numbers which stand as text does. */
function isNumeric({ style, numberFormat }: Pick<LaidCell, "style" | "numberFormat">): boolean {
  return numberFormat !== undefined && style !== "text";
}
