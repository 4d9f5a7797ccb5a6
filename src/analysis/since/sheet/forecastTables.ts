import { type ForecastTable, TABLE_NAMES } from "../../../sheet/ownTables";
import type { Language } from "../../../words/language";
import type { ForecastColumns } from "./forecastProblem";
import { firstDayOf, serialOf, yearAndMonth } from "../../../core/calendar";
import {
  cashOfRow,
  type ForecastItem,
  type ForecastRow,
  type SavedForecast,
} from "../../../core/scenario/savedForecast";
import { analysisSheetTexts } from "../../../words/analysisSheet";
import { professionLabel } from "../../../data/professions";
import { savedForecastTexts } from "../words/savedForecast";
import type { PlannedCell, PlannedTable, SheetPlan } from "../../../sheet/sheetPlan";
import { numberFormats } from "../../../sheet/numberFormat";
import { asText, writeCell, type WrittenCell } from "../../../policies/sheet/cellForm";

/** For formulas that look the months up. */
export type MonthHeadings = Readonly<Record<ForecastColumns["rows"], string>>;

export const FORECAST_TABLES: readonly ForecastTable[] = ["register", "rows"];

/** Beside each other, so that each grows downwards without moving the other. */
const MONTHS_AT = 13;
const COLUMN_WIDTHS = [
  ...[15, 30, 12, 24, 16, 17, 34, 40, 34, 30, 30, 30, 4],
  ...[15, 7, 10, 24, 10, 12, 16, 14, 16, 17, 16, 16],
];

/** What one row of a table says, by column, whatever order the table has them in. */
export type WrittenRow<Table extends ForecastTable> = Readonly<
  Record<ForecastColumns[Table], WrittenCell>
>;

export function registerRow(forecast: SavedForecast, language: Language): WrittenRow<"register"> {
  const { id, name, saved, policyName, lastOutcome, lastMonth, notes } = forecast;
  return {
    id: asText(id),
    name: asText(name),
    saved: writeCell("date", saved, language),
    policy: asText(policyName),
    lastOutcome: monthCell(lastOutcome),
    lastMonth: monthCell(lastMonth),
    method: asText(notes.method),
    rule: asText(notes.rule),
    tariff: asText(notes.tariff),
    fees: asText(notes.fees),
    calibration: asText(notes.calibration),
    data: asText(notes.data),
  };
}

export function monthRow(id: string, row: ForecastRow, language: Language): WrittenRow<"rows"> {
  const { kinds } = savedForecastTexts(language);
  return {
    forecast: asText(id),
    year: { content: yearAndMonth(row.month).year, numberFormat: numberFormats.year },
    month: monthCell(row.month),
    item: asText(itemText(row.item, language)),
    kind: asText(row.outcome ? kinds.outcome : kinds.forecast),
    contacts: { content: row.contacts, numberFormat: "#,##0.0" },
    gross: kronorCell(row.gross),
    fee: kronorCell(row.fee),
    net: kronorCell(row.net),
    healthCentre: kronorCell(row.healthCentre),
    region: kronorCell(row.region),
    cash: kronorCell(cashOfRow(row)),
  };
}

export function itemText(item: ForecastItem, language: Language): string {
  return item === "undivided" || item === "oneOff"
    ? savedForecastTexts(language).items[item]
    : professionLabel(item)[language];
}

function monthCell(month: number): WrittenCell {
  return { content: serialOf(firstDayOf(month)), numberFormat: numberFormats.month };
}

function kronorCell(ore: number): WrittenCell {
  return { content: ore / 100, numberFormat: numberFormats.kronorAndOre };
}

/** The sheet as it looks with its first forecast. @param synthetic of an invented region */
export function planForecastSheet(
  forecast: SavedForecast,
  language: Language,
  synthetic: boolean
): SheetPlan {
  const texts = savedForecastTexts(language);
  const heads = [
    [cell("title", texts.title)],
    ...(synthetic ? [[cell("warning", analysisSheetTexts(language).invented)]] : []),
    ...texts.notes.map((note) => [cell("note", note)]),
  ];
  const register = lines("register", [registerRow(forecast, language)], language);
  const months = lines(
    "rows",
    forecast.rows.map((row) => monthRow(forecast.id, row, language)),
    language
  );
  const rows = [...heads, [], ...months.map((line, i) => [...beside(register[i] ?? []), ...line])];
  const tableAt = (key: ForecastTable, column: number, cells: PlannedCell[][]): PlannedTable => ({
    name: TABLE_NAMES[key],
    // Below its title.
    area: { row: heads.length + 2, column, rows: cells.length - 1, columns: cells[1]!.length },
  });
  return {
    key: "forecasts",
    name: texts.sheet,
    columnWidths: COLUMN_WIDTHS,
    frozenRows: heads.length + 3,
    rows,
    tables: [tableAt("register", 0, register), tableAt("rows", MONTHS_AT, months)],
  };
}

/** Title, headings and body. */
function lines<Table extends ForecastTable>(
  table: Table,
  body: readonly WrittenRow<Table>[],
  language: Language
): PlannedCell[][] {
  const { title, headings } = savedForecastTexts(language).tables[table];
  const columns = Object.keys(headings) as ForecastColumns[Table][];
  return [
    [cell("section", title)],
    columns.map((column) => cell("heading", headings[column])),
    ...body.map((written) =>
      columns.map((column): PlannedCell => {
        const { content, numberFormat } = written[column];
        return { content, style: typeof content === "string" ? "text" : "plain", numberFormat };
      })
    ),
  ];
}

/** Fills the columns up to those of the months. */
function beside(line: readonly PlannedCell[]): readonly PlannedCell[] {
  return Array.from(
    { length: MONTHS_AT },
    (_, i) => line[i] ?? { ...cell("plain", ""), content: null }
  );
}

function cell(style: PlannedCell["style"], content: string): PlannedCell {
  return { content, style, numberFormat: "General" };
}
