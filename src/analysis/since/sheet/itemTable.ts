import type { SinceSheetInput } from "./sinceSheetInput";
import { type MonthHeadings, itemText } from "./forecastTables";
import { TABLE_NAMES } from "../../../sheet/ownTables";
import { firstDayOf, type Month, serialOf } from "../../../core/calendar";
import {
  cashOfRow,
  type ForecastItem,
  type ForecastRow,
} from "../../../core/scenario/savedForecast";
import { savedForecastTexts } from "../words/savedForecast";
import { sinceTexts } from "../words/sinceAnalysis";
import type { ComparisonContext } from "../../../comparison/sheet/setting";
import { numberFormats } from "../../../sheet/numberFormat";
import type { Column, SheetLayout } from "../../../sheet/sheetLayout";
import { formula, type Formula, type Reference } from "../../../sheet/sheetPlan";

type ItemKey =
  | "month"
  | "item"
  | "kindThen"
  | "kindNow"
  | `${"contacts" | "net" | "gross" | "cash" | "price" | "tariff"}${"Then" | "Now"}`;

/** Where the rows of a month are, and how its change is explained. */
export interface LaidItems {
  readonly has: (month: Month) => boolean;
  /** late: utfall both times; divided: into volume, mix and price; horizon: only one has it. */
  readonly kindOf: (month: Month) => "late" | "divided" | "horizon" | "none";
  readonly range: (key: ItemKey, month: Month) => Reference;
}

type Content = NonNullable<Column<Line, ItemKey>["content"]>;

interface Line {
  readonly month: Month;
  readonly item: ForecastItem;
  readonly then: ForecastRow | undefined;
  readonly now: ForecastRow | undefined;
}

/** Then from the sheet of saved forecasts, now as the model has it. */
export function layOutItems(
  layout: SheetLayout,
  { language }: ComparisonContext,
  { forecast, steps, span, headings }: SinceSheetInput,
  id: Reference
): LaidItems {
  const t = sinceTexts(language).sheet.columns;
  const { kinds } = savedForecastTexts(language);
  const known = new Set(steps.saved.map((row) => row.month));
  // A month that only today's forecast has is not explained step by step.
  const rows = [
    ...steps.renewed.filter((row) => known.has(row.month)),
    ...steps.now.filter((row) => !known.has(row.month)),
  ];
  const lines = linesOf(steps.saved, rows, span);
  const labelOf = (item: ForecastItem): string =>
    forecast.labels.get(item) ?? itemText(item, language);
  const kind = (row: ForecastRow | undefined): string | null =>
    row ? kinds[row.outcome ? "outcome" : "forecast"] : null;
  const kronor = { numberFormat: numberFormats.kronorAndOre, style: "plain" } as const;
  const lookUp = (heading: keyof MonthHeadings): Content => {
    const column = (key: keyof MonthHeadings): string => `${TABLE_NAMES.rows}[${headings[key]}]`;
    return (_, at) =>
      formula`=SUMIFS(${column(heading)},${column("forecast")},${id},${column("month")},${at("month")},${column("item")},${at("item")})`;
  };
  const perContact =
    (amount: ItemKey, contacts: ItemKey): Content =>
    (_, at): Formula =>
      formula`=IF(${at(contacts)}>0,${at(amount)}/${at(contacts)},"")`;
  const now =
    (size: (row: ForecastRow) => number) =>
    (line: Line): number =>
      line.now ? size(line.now) : 0;
  const table = layout.table<Line, ItemKey>(
    {
      month: {
        heading: t.month,
        style: "text",
        numberFormat: numberFormats.month,
        content: ({ month }) => serialOf(firstDayOf(month)),
      },
      item: { heading: t.item, content: ({ item }) => labelOf(item) },
      kindThen: { heading: t.kindThen, content: ({ then }) => kind(then) },
      kindNow: { heading: t.kindNow, content: (line) => kind(line.now) },
      contactsThen: {
        heading: t.contactsThen,
        numberFormat: "#,##0.0",
        content: lookUp("contacts"),
      },
      netThen: { heading: t.netThen, ...kronor, content: lookUp("net") },
      grossThen: { heading: t.grossThen, ...kronor, content: lookUp("gross") },
      cashThen: { heading: t.cashThen, ...kronor, content: lookUp("cash") },
      contactsNow: {
        heading: t.contactsNow,
        numberFormat: "#,##0.0",
        content: now(({ contacts }) => contacts),
      },
      netNow: { heading: t.netNow, ...kronor, content: now(({ net }) => net / 100) },
      grossNow: { heading: t.grossNow, ...kronor, content: now(({ gross }) => gross / 100) },
      cashNow: { heading: t.cashNow, ...kronor, content: now((row) => cashOfRow(row) / 100) },
      priceThen: {
        heading: t.priceThen,
        ...kronor,
        content: perContact("netThen", "contactsThen"),
      },
      priceNow: { heading: t.priceNow, ...kronor, content: perContact("netNow", "contactsNow") },
      tariffThen: {
        heading: t.tariffThen,
        ...kronor,
        content: perContact("grossThen", "contactsThen"),
      },
      tariffNow: {
        heading: t.tariffNow,
        ...kronor,
        content: perContact("grossNow", "contactsNow"),
      },
    },
    lines
  );
  const of = (month: Month): readonly Line[] => lines.filter((line) => line.month === month);
  return {
    has: (month) => of(month).length > 0,
    kindOf: (month) => {
      const then = of(month).find((line) => line.then)?.then;
      const recent = of(month).find((line) => line.now)?.now;
      if (!then && !recent) return "none";
      if (!then || !recent) return "horizon";
      return then.outcome && recent.outcome ? "late" : "divided";
    },
    range: (key, month) => {
      const first = table.cell(
        key,
        lines.findIndex((line) => line.month === month)
      );
      return { ...first, area: { ...first.area, rows: of(month).length } };
    },
  };
}

/** By month; what only one of the two has stands too. */
function linesOf(
  then: readonly ForecastRow[],
  now: readonly ForecastRow[],
  { from, to }: SinceSheetInput["span"]
): readonly Line[] {
  const lines = new Map<string, Line>();
  for (const [name, rows] of [["then", then] as const, ["now", now] as const])
    for (const row of rows) {
      const { month, item } = row;
      if (month < from || month > to) continue;
      const key = `${month} ${item}`;
      const known = lines.get(key) ?? { month, item, then: undefined, now: undefined };
      lines.set(key, { ...known, [name]: row });
    }
  return [...lines.values()].sort((a, b) => a.month - b.month);
}
