import type { SinceSheetInput } from "./sinceSheetInput";
import { TABLE_NAMES } from "../../../sheet/ownTables";
import {
  accuracyAhead,
  type AheadAccuracy,
  FEWEST_MONTHS,
  type ForecastHit,
  hitsOf,
  yearOf,
} from "../core/forecastAccuracy";
import { cashOfRow, type SavedForecast } from "../../../core/scenario/savedForecast";
import { firstDayOf, type Month, monthOf, serialOf } from "../../../core/calendar";
import { sinceTexts } from "../words/sinceAnalysis";
import { analysisChartTitle } from "../../sheet/analysisSheet";
import { chartColor } from "../../../sheet/chartPalette";
import type { ComparisonContext } from "../../../comparison/sheet/setting";
import { numberFormats } from "../../../sheet/numberFormat";
import type { Column, SheetLayout } from "../../../sheet/sheetLayout";
import {
  type DayNumber,
  formula,
  type Formula,
  quoted,
  type Reference,
} from "../../../sheet/sheetPlan";
import type { KeptForecast } from "./readForecasts";

const CHART_ROWS = 16;
const CHART_COLUMNS = 7;

const kronor = { numberFormat: numberFormats.kronor, style: "plain" } as const;
const text = { style: "text" } as const;
const month = { style: "text", numberFormat: numberFormats.month } as const;

/** How saved forecasts have moved and hit; what they said is looked up in their own sheet. */
export function layOutAccuracy(
  layout: SheetLayout,
  context: ComparisonContext,
  input: SinceSheetInput
): void {
  const own = sinceTexts(context.language).accuracy;
  layOutTrend(layout, context, input);
  const hits = hitsOf([...input.comparable, ...input.past], input.steps.now);
  layout.text("section", own.title);
  if (hits.length === 0) layout.text("plain", own.none);
  else {
    layOutHits(layout, context, input, hits);
    layout.space();
    layOutAhead(layout, context, input);
  }
  layout.space();
}

function layOutTrend(
  layout: SheetLayout,
  context: ComparisonContext,
  input: SinceSheetInput
): void {
  const { comparable, steps, year } = input;
  const texts = sinceTexts(context.language);
  const own = texts.accuracy;
  const now = yearOf(steps.now, year);
  const lines: readonly (KeptForecast | null)[] = [
    ...comparable.filter(({ rows }) => yearOf(rows, year) !== null),
    ...(now === null ? [] : [null]),
  ];
  if (lines.length < 2) return;
  const settled = steps.now.some((row) => row.outcome && row.month === monthOf(year, 12));
  layout.text("section", own.trend(String(year)));
  type Key = "saved" | "name" | "expected" | "outcome";
  const span = { from: monthOf(year, 1), to: monthOf(year, 12) };
  const columns: Readonly<Record<Key, Column<KeptForecast | null, Key>>> = {
    saved: {
      heading: own.saved,
      ...text,
      content: (line) => line?.saved ?? own.now,
    },
    name: { heading: own.forecast, ...text, content: (line) => line?.name ?? own.now },
    expected: {
      heading: own.expected,
      ...kronor,
      content: (line) => (line ? expectedOf(input, quoted(line.id), span) : now! / 100),
    },
    outcome: {
      heading: own.outcome,
      ...kronor,
      content: () => (settled ? now! / 100 : null),
    },
  };
  const table = layout.table(columns, lines);
  layout.space();
  const outcome = { name: own.outcome, values: table.column("outcome"), color: chartColor(5) };
  layout.chart(
    {
      kind: "line",
      title: analysisChartTitle(context, own.trend(String(year))),
      categories: table.column("saved"),
      series: [
        { name: own.expected, values: table.column("expected"), color: chartColor(2) },
        ...(settled ? [outcome] : []),
      ],
      valueTitle: texts.sheet.axis,
      numberFormat: numberFormats.kronorInMillions,
    },
    CHART_ROWS,
    CHART_COLUMNS
  );
  layout.space();
}

function layOutHits(
  layout: SheetLayout,
  { language }: ComparisonContext,
  input: SinceSheetInput,
  hits: readonly ForecastHit[]
): void {
  const texts = sinceTexts(language);
  const own = texts.accuracy;
  type Key = "name" | "id" | "from" | "to" | "expected" | "outcome" | "deviation" | "share";
  layout.text("section", own.hits);
  layout.text("note", own.note);
  layout.table<ForecastHit, Key>(
    {
      name: { heading: own.forecast, ...text, content: ({ forecast }) => forecast.name },
      id: { heading: texts.sheet.assumption.id, ...text, content: ({ forecast }) => forecast.id },
      from: {
        heading: texts.sheet.assumption.from,
        ...month,
        content: ({ from }) => serialOf(firstDayOf(from)),
      },
      to: {
        heading: texts.sheet.assumption.to,
        ...month,
        content: ({ to }) => serialOf(firstDayOf(to)),
      },
      expected: {
        heading: own.expected,
        ...kronor,
        content: ({ forecast, expected }, at) =>
          input.past.includes(forecast)
            ? expected / 100
            : betweenMonths(input, at("id"), at("from"), at("to")),
      },
      outcome: { heading: own.outcome, ...kronor, content: ({ outcome }) => outcome / 100 },
      deviation: {
        heading: own.deviation,
        style: "plain",
        numberFormat: numberFormats.change,
        content: (_, at) => formula`=${at("outcome")}-${at("expected")}`,
      },
      share: {
        heading: own.share,
        style: "plain",
        numberFormat: numberFormats.changeOfShare,
        content: (_, at) => formula`=IF(${at("outcome")}>0,${at("deviation")}/${at("outcome")},"")`,
      },
    },
    hits
  );
}

interface Point {
  readonly forecast: SavedForecast;
  readonly month: Month;
  readonly expected: number;
  readonly outcome: number;
}

/** Each month of each forecast that is utfall now, and their means by how far ahead they were. */
function layOutAhead(
  layout: SheetLayout,
  { language }: ComparisonContext,
  input: SinceSheetInput
): void {
  const { comparable, past, steps } = input;
  const own = sinceTexts(language).accuracy;
  const { columns: t, assumption } = sinceTexts(language).sheet;
  const all = [...comparable, ...past];
  const points = pointsOf(all, steps.now);
  if (points.length === 0) return;
  type Key = "id" | "month" | "ahead" | "expected" | "outcome" | "share" | "size";
  layout.text("section", own.aheadTitle);
  const table = layout.table<Point, Key>(
    {
      id: { heading: assumption.id, ...text, content: ({ forecast }) => forecast.id },
      month: {
        heading: t.month,
        ...month,
        content: (point) => serialOf(firstDayOf(point.month)),
      },
      ahead: {
        heading: own.ahead,
        style: "plain",
        numberFormat: numberFormats.count,
        content: ({ forecast, month: at }) => at - forecast.lastOutcome,
      },
      expected: {
        heading: own.expected,
        ...kronor,
        content: ({ forecast, expected }, at) =>
          past.includes(forecast)
            ? expected / 100
            : betweenMonths(input, at("id"), at("month"), at("month")),
      },
      outcome: { heading: own.outcome, ...kronor, content: ({ outcome }) => outcome / 100 },
      share: {
        heading: own.share,
        style: "plain",
        numberFormat: numberFormats.changeOfShare,
        content: (_, at) => formula`=(${at("outcome")}-${at("expected")})/${at("outcome")}`,
      },
      size: {
        heading: own.meanAbsolute,
        style: "plain",
        numberFormat: numberFormats.shareWithDecimal,
        content: (_, at) => formula`=ABS(${at("share")})`,
      },
    },
    points
  );
  layout.space();
  const bands = accuracyAhead(all, steps.now).filter(({ months }) => months > 0);
  const criteria = ({ from, to }: AheadAccuracy): Formula => {
    const ahead = table.column("ahead");
    return to === null
      ? formula`${ahead},${quoted(`>=${from}`)}`
      : formula`${ahead},${quoted(`>=${from}`)},${ahead},${quoted(`<=${to}`)}`;
  };
  type BandKey = "band" | "months" | "forecasts" | "meanAbsolute" | "bias";
  const mean =
    (key: "share" | "size") =>
    (band: AheadAccuracy, at: (key: BandKey) => Reference): Formula =>
      formula`=IF(${at("months")}<${FEWEST_MONTHS},${quoted(own.tooFew)},AVERAGEIFS(${table.column(key)},${criteria(band)}))`;
  layout.table<AheadAccuracy, BandKey>(
    {
      band: { heading: own.ahead, ...text, content: ({ from, to }) => own.band(from, to) },
      months: {
        heading: own.months,
        style: "plain",
        numberFormat: numberFormats.count,
        content: (band) => formula`=COUNTIFS(${criteria(band)})`,
      },
      forecasts: {
        heading: own.forecasts,
        style: "plain",
        numberFormat: numberFormats.count,
        content: ({ forecasts }) => forecasts,
      },
      meanAbsolute: {
        heading: own.meanAbsolute,
        style: "plain",
        numberFormat: numberFormats.shareWithDecimal,
        content: mean("size"),
      },
      bias: {
        heading: own.bias,
        style: "plain",
        numberFormat: numberFormats.changeOfShare,
        content: mean("share"),
      },
    },
    bands
  );
}

function pointsOf(
  forecasts: readonly SavedForecast[],
  now: SinceSheetInput["steps"]["now"]
): readonly Point[] {
  const known = new Map<Month, number>();
  for (const row of now)
    if (row.outcome) known.set(row.month, (known.get(row.month) ?? 0) + cashOfRow(row));
  return forecasts.flatMap((forecast) => {
    const saved = new Map<Month, number>();
    for (const row of forecast.rows)
      saved.set(row.month, (saved.get(row.month) ?? 0) + cashOfRow(row));
    return [...known].flatMap(([at, outcome]) =>
      at > forecast.lastOutcome && saved.has(at) && outcome > 0
        ? [{ forecast, month: at, outcome, expected: saved.get(at)! }]
        : []
    );
  });
}

function expectedOf(
  input: SinceSheetInput,
  id: string,
  { from, to }: { readonly from: Month; readonly to: Month }
): Formula {
  const day = (at: Month): DayNumber => ({ day: firstDayOf(at) });
  return betweenMonths(input, id, day(from), day(to));
}

/** Cash of a saved forecast from a month to another. */
function betweenMonths(
  { headings }: SinceSheetInput,
  id: Reference | string,
  from: Reference | DayNumber,
  to: Reference | DayNumber
): Formula {
  const column = (key: keyof typeof headings): string => `${TABLE_NAMES.rows}[${headings[key]}]`;
  return formula`=SUMIFS(${column("cash")},${column("forecast")},${id},${column("month")},">="&${from},${column("month")},"<="&${to})`;
}
