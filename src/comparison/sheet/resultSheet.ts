import { firstDayOf, serialOf, yearAndMonth } from "../../core/calendar";
import { toKronor } from "../../core/money";
import { OTHER_PAYERS, type OtherPayer, type Party } from "../../core/policy/policy";
import type { CellSize } from "../../core/scenario/scenario";
import { ownForecastTexts } from "../../words/ownForecast";
import { printTexts } from "../../words/print";
import { numberFormats } from "../../sheet/numberFormat";
import { SheetLayout, type Table } from "../../sheet/sheetLayout";
import {
  type Content,
  formula,
  type Formula,
  pin,
  quoted,
  type SheetPlan,
  type Reference,
} from "../../sheet/sheetPlan";
import { type ResultRow, resultRows } from "./resultRows";
import { layOutTitle, operatorOf, professionOf, type Setting, sheetOf } from "./setting";
import { baselineSpans } from "./growthSpan";

type ResultColumn = keyof Setting["texts"]["result"]["headings"];

/** What rows of the result are summed: a number, or a cell that holds one. */
export interface Criteria {
  readonly alternative: number | Reference;
  readonly year?: number | Reference;
  /** Position of the unit, counted from 1. */
  readonly unit?: number | Reference;
  readonly party?: Party;
  readonly profession?: Reference;
  /** Up to but not including a month; an Excel date. */
  readonly before?: number;
}

/** The one long table, and how other sheets sum it. */
export interface ResultSheet {
  readonly plan: SheetPlan;
  /** A part of a formula, rounded to the decimals. */
  readonly sum: (column: ResultColumn, criteria: Criteria, decimals?: number) => Formula;
}

export function resultSheet(setting: Setting): ResultSheet {
  const t = setting.texts.result;
  const layout = new SheetLayout(
    sheetOf(
      setting,
      "result",
      t.sheet,
      columnsOf(setting).map((key) => COLUMNS[key].width),
      0
    )
  );
  layOutTitle(layout, setting, t.title);
  for (const note of t.notes) layout.text("note", note);
  for (const span of baselineSpans(setting, setting.years)) layout.text("note", span);
  const { count, row } = resultRows(setting.scenario, setting.shown);
  const keys = columnsOf(setting);
  const headings = Object.fromEntries(
    keys.map((key) => {
      const { style, numberFormat } = COLUMNS[key];
      const heading = t.headings[key];
      return [key, { heading, ...(style && { style }), ...(numberFormat && { numberFormat }) }];
    })
  ) as Record<ResultColumn, { heading: string }>;
  const contents = keys.map((key) => COLUMNS[key].content);
  layout.text("note", printTexts(setting.context.language).rowsNotPrinted);
  layout.endOfPrint();
  const frozenRows = layout.height + 1;
  const table = layout.longTable(
    headings,
    {
      count,
      row: (index) => {
        const one = row(index);
        return contents.map((content) => content(one, setting));
      },
    },
    t.table
  );
  return {
    plan: { ...layout.toPlan(), frozenRows },
    sum: summer(table, setting),
  };
}

/** Others that pay have columns where there are any. */
function columnsOf({ otherPayers }: Setting): readonly ResultColumn[] {
  const absent: readonly string[] = OTHER_PAYERS.filter((payer) => !otherPayers.includes(payer));
  return (Object.keys(COLUMNS) as ResultColumn[]).filter((key) => !absent.includes(key));
}

interface ResultColumnPlan {
  readonly width: number;
  readonly style?: "text";
  readonly numberFormat?: string;
  readonly content: (row: ResultRow, setting: Setting) => Content;
}

const COLUMNS: Readonly<Record<ResultColumn, ResultColumnPlan>> = {
  alternative: text(24, ({ shown }) => shown.name),
  period: {
    width: 12,
    style: "text",
    numberFormat: numberFormats.date,
    content: ({ month }) => serialOf(firstDayOf(month)),
  },
  year: whole(8, ({ month }) => yearAndMonth(month).year),
  tertial: whole(8, ({ month }) => Math.floor((month % 12) / 4) + 1),
  month: whole(8, ({ month }) => yearAndMonth(month).month),
  kind: text(16, ({ kind }, { texts, isModelled }) =>
    isModelled && kind === "outcome" ? texts.modelled.outcome : texts.kinds[kind]
  ),
  unit: text(28, ({ unit }, { texts }) => (unit ? unit.name : texts.result.oneOff)),
  operator: text(16, ({ unit }, setting) => (unit ? operatorOf(setting, unit) : null)),
  profession: text(18, ({ profession }, setting) =>
    profession === undefined ? null : professionOf(setting, profession)
  ),
  party: text(18, ({ party }, { parties }) => parties[party]),
  contacts: size("contacts"),
  gross: money("gross"),
  fee: money("fee"),
  net: money("net"),
  ownContacts: size("ownContacts"),
  ownCost: money("ownCost"),
  otherContacts: size("otherContacts"),
  otherCost: money("otherCost"),
  oneOff: kronor(({ oneOff }) => oneOff),
  visits: size("visits"),
  visitCost: money("visitCost"),
  cash: kronor(({ cash }) => cash),
  change: kronor(({ change }) => change),
  alternativeNumber: whole(11, ({ shown }) => shown.number),
  unitNumber: whole(11, ({ unitNumber }) => unitNumber),
  state: money("state"),
  careRegion: money("careRegion"),
  provider: money("provider"),
  patient: money("patient"),
  contactKind: text(22, ({ contactKind: kind }, { context }) =>
    kind === null ? null : ownForecastTexts(context.language).kinds[kind]
  ),
};

function text(width: number, content: ResultColumnPlan["content"]): ResultColumnPlan {
  return { width, style: "text", content };
}

function whole(width: number, content: (row: ResultRow) => number): ResultColumnPlan {
  return { width, numberFormat: numberFormats.year, content };
}

/** Belongs to no party: it stands on one row a cell. */
function size(measure: CellSize): ResultColumnPlan {
  const content = ({ size }: ResultRow): Content => size(measure);
  return { width: 13, numberFormat: numberFormats.count, content };
}

function money(measure: CellSize | OtherPayer): ResultColumnPlan {
  return kronor(({ size }) => size(measure));
}

function kronor(ore: (row: ResultRow) => number | null): ResultColumnPlan {
  const content = (row: ResultRow): Content => {
    const amount = ore(row);
    return amount === null ? null : toKronor(amount, 2);
  };
  return { width: 16, numberFormat: numberFormats.kronorAndOre, content };
}

function summer(table: Table<ResultColumn>, { parties }: Setting): ResultSheet["sum"] {
  const range = (column: ResultColumn): Reference => pin(table.column(column));
  return (column, { alternative, year, unit, party, profession, before }, decimals = 2) => {
    let terms = formula`${range("alternativeNumber")},${alternative}`;
    if (year !== undefined) terms = formula`${terms},${range("year")},${year}`;
    if (unit !== undefined) terms = formula`${terms},${range("unitNumber")},${unit}`;
    if (party) terms = formula`${terms},${range("party")},${quoted(parties[party])}`;
    if (profession) terms = formula`${terms},${range("profession")},${profession}`;
    if (before !== undefined) terms = formula`${terms},${range("period")},"<${{ day: before }}"`;
    return formula`ROUND(SUMIFS(${range(column)},${terms}),${decimals})`;
  };
}
