import type { RunStamp } from "../../../sheet/runStamp";
import { greatestOf } from "../../../core/extremes";
import type {
  ChartForm,
  ReportBlock,
  ReportChart,
  ReportContent,
  ReportNumber,
  ReportScatter,
  ReportTable,
  Run,
  ScatterAxis,
} from "../../../core/reportContent";
import { runText } from "../../../core/runText";
import { printTexts } from "../../../words/print";
import { runLine } from "../../../words/run";
import { languageOf } from "../../../words/sentence";
import { type CellStyle, cellStyles, type StyleName } from "../../../sheet/cellStyle";
import { numberFormats } from "../../../sheet/numberFormat";
import { type LaidCell, SheetLayout } from "../../../sheet/sheetLayout";
import { chartColor } from "../../../sheet/chartPalette";
import {
  formula,
  type Formula,
  type PlannedChart,
  type Reference,
  type SheetPlan,
} from "../../../sheet/sheetPlan";
import { pageStarts } from "./pageStarts";
import { textLines } from "../../../sheet/textLines";

const KEY = "report";
const TAB_COLOR = "#5A1F4E";
/** On an A4 page upright also where a workbook's font is wider than Excel's usual one. */
const COLUMN_WIDTHS = [21, 15, 11, 10, 10, 9];
const CHARACTERS_A_LINE = 80;
const CHARACTERS_A_TITLE = 48;
const CHART_KINDS = {
  stacked: "stackedColumn",
  columns: "column",
  bars: "bar",
  lines: "line",
} as const satisfies Record<ChartForm, PlannedChart["kind"]>;
const CHART_ROWS = 22;
/** Less than the page, which a chart on its edge would spread over two. */
const CHART_COLUMNS = 5;

/** The report on one sheet, to be printed: text in lines, sums and changes of tables as formulas. */
export function reportSheet(
  content: ReportContent,
  name: string,
  note: string,
  run: RunStamp | null = null
): SheetPlan {
  const { title, header, footer, blocks } = content;
  const layout = new SheetLayout({
    key: KEY,
    name,
    columnWidths: COLUMN_WIDTHS,
    frozenRows: 0,
    tabColor: TAB_COLOR,
    work: `report:${content.id}`,
    ...(run && { run }),
  });
  const parts: number[] = [];
  for (const line of textLines(title, CHARACTERS_A_TITLE)) layout.text("title", line);
  if (run) layOutText(layout, "note", runLine(run, languageOf(content.language)));
  layOutText(layout, "note", note);
  for (const block of blocks) {
    if (["heading", "chart", "scatter"].includes(block.kind)) parts.push(layout.height);
    layOut(layout, block);
    // Its table may take a page: what is drawn of it is not to be cut.
    if (block.kind === "scatter") parts.push(layout.height - CHART_ROWS);
  }
  const plan = layout.toPlan();
  const starts = pageStarts(parts, plan.rows.map(linesOf));
  const { page } = printTexts(languageOf(content.language));
  return { ...plan, print: { titleRows: 0, header, footer, page, pageStarts: starts } };
}

/** About how high a row is: letters are a little narrower than the digits that columns count. */
function linesOf(cells: SheetPlan["rows"][number]): number {
  const lines = cells.map(({ content, style }, column) => {
    if (style === "title") return 2;
    if (typeof content !== "string" || !isWrapped(style)) return 1;
    return textLines(content, COLUMN_WIDTHS[column]! + 1).length;
  });
  return Math.max(1, greatestOf(lines));
}

function isWrapped(style: StyleName): boolean {
  const look: CellStyle = cellStyles[style];
  return look.wrap === true;
}

function layOut(layout: SheetLayout, block: ReportBlock): void {
  switch (block.kind) {
    case "heading":
      layout.space();
      return layout.text(block.level === 1 ? "section" : "result", block.text);
    case "paragraph":
      return layOutRuns(layout, block.runs);
    case "warning":
      return layOutText(layout, "warning", block.text);
    case "points":
      for (const item of block.items) layOutRuns(layout, item, "• ", "   ");
      return;
    case "table":
      return layOutTable(layout, block);
    case "chart":
      return layOutChart(layout, block);
    case "scatter":
      return layOutScatter(layout, block);
  }
}

/** What a person has to fill in stands in brackets, on lines that are marked. */
function layOutRuns(layout: SheetLayout, runs: readonly Run[], first = "", next = ""): void {
  const text = runs.map(runText).join("");
  const isOpen = runs.some((run) => typeof run === "object" && "fillIn" in run);
  const style = isOpen ? "fillIn" : "plain";
  layOutText(layout, style, text, first, next);
}

function layOutText(
  layout: SheetLayout,
  style: StyleName,
  text: string,
  first = "",
  next = ""
): void {
  for (const [i, line] of textLines(text, CHARACTERS_A_LINE).entries()) {
    const content = `${i === 0 ? first : next}${line}`;
    layout.row(
      style === "fillIn"
        ? COLUMN_WIDTHS.map((_, column) => ({ content: column === 0 ? content : null, style }))
        : [{ content, style }]
    );
  }
}

function layOutTable(layout: SheetLayout, { caption, headings, rows, foot }: ReportTable): void {
  layout.space();
  layout.text("result", caption);
  layout.row(
    headings.map((content, column) => ({
      content,
      style: column === 0 ? "heading" : "numberHeading",
    }))
  );
  const top = layout.height;
  for (const { label, isSum, numbers } of rows)
    layout.row([
      { content: label, style: isSum ? "textTotal" : "longText" },
      ...numbers.map((number): LaidCell => ({
        content: number === null ? null : contentOf(number, top),
        style: isSum ? "total" : "plain",
        ...(number === null ? {} : { numberFormat: formatOf(number) }),
      })),
    ]);
  if (foot !== null) layOutText(layout, "note", foot);
  layout.space();
}

function contentOf({ value, terms }: ReportNumber, top: number): number | Formula {
  if (terms.length === 0) return value;
  return terms.reduce<Formula>(
    (sum, { row, number, minus }, i) => {
      const cell = cellAt(top + row, 1 + number);
      if (minus) return formula`${sum}-${cell}`;
      return i === 0 ? formula`=${cell}` : formula`${sum}+${cell}`;
    },
    formula`=`
  );
}

function formatOf({ decimals, signed }: ReportNumber): string {
  if (decimals === 0) return signed ? numberFormats.change : numberFormats.kronor;
  if (decimals === 1) return signed ? numberFormats.changeWithDecimal : numberFormats.oneDecimal;
  return signed ? numberFormats.changeAndOre : numberFormats.kronorAndOre;
}

/** With the figures that it draws, which are in another order than the table's. */
function layOutChart(layout: SheetLayout, chart: ReportChart): void {
  const { form, title, description, categoryHeading, categories, series, valueTitle, decimals } =
    chart;
  const numberFormat = decimals === 0 ? numberFormats.kronor : numberFormats.oneDecimal;
  layout.space();
  layOutText(layout, "note", description);
  layout.row([
    { content: categoryHeading, style: "heading" },
    ...series.map(({ name }): LaidCell => ({ content: name, style: "numberHeading" })),
  ]);
  const top = layout.height;
  for (const [row, category] of categories.entries())
    layout.row([
      { content: category, style: "longText" },
      ...series.map(({ values }) => ({ content: values[row]!, numberFormat })),
    ]);
  const column = (place: number): Reference => ({
    ...cellAt(top, place),
    area: { row: top, column: place, rows: categories.length, columns: 1 },
  });
  layout.chart(
    {
      kind: CHART_KINDS[form],
      title,
      categories: column(0),
      series: series.map(({ name, color }, i) => ({ name, color, values: column(1 + i) })),
      valueTitle,
      numberFormat,
      ...(form === "bars" ? { isOverlaid: true } : {}),
    },
    CHART_ROWS,
    CHART_COLUMNS
  );
}

/** With the figures of its points, unit by unit. */
function layOutScatter(layout: SheetLayout, chart: ReportScatter): void {
  const { title, description, name, x, y, points } = chart;
  const scaled = (value: number, { isShare }: ScatterAxis): number => value * (isShare ? 100 : 1);
  layout.space();
  layOutText(layout, "note", description);
  layout.row([
    { content: name, style: "heading" },
    { content: x.title, style: "numberHeading" },
    { content: y.title, style: "numberHeading" },
  ]);
  const top = layout.height;
  for (const point of points)
    layout.row([
      { content: point.name, style: "longText" },
      { content: scaled(point.x, x), numberFormat: pointFormat(x) },
      { content: scaled(point.y, y), numberFormat: pointFormat(y) },
    ]);
  const column = (place: number): Reference => ({
    ...cellAt(top, place),
    area: { row: top, column: place, rows: points.length, columns: 1 },
  });
  layout.chart(
    {
      kind: "points",
      title,
      categories: column(1),
      series: [{ name, color: chartColor(0), values: column(2) }],
      valueTitle: y.title,
      categoryTitle: x.title,
      numberFormat: pointFormat(y),
    },
    CHART_ROWS,
    CHART_COLUMNS
  );
}

function pointFormat({ decimals }: ScatterAxis): string {
  if (decimals === 0) return numberFormats.kronor;
  return decimals === 1 ? numberFormats.oneDecimal : numberFormats.kronorAndOre;
}

function cellAt(row: number, column: number): Reference {
  return { sheet: KEY, area: { row, column, rows: 1, columns: 1 }, pinned: false };
}
