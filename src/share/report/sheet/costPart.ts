import type { ReportBlock, ReportChart, ReportRow, ReportTable } from "../../../core/reportContent";
import type { ReportYear } from "../core/report";
import type { Compared } from "../core/reportYear";
import { cashOf, regionOf, sumOf } from "../../../core/scenario/rollUp";
import type { FinancingYear } from "../../../core/scenario/scenario";
import { calculatedHeading } from "../../../words/ownForecast";
import { upper } from "../../../words/upper";
import { chartColor } from "../../../sheet/chartPalette";
import type { Size } from "../../../comparison/sheet/growthSpan";
import { chartTitle, kindOf } from "../../../comparison/sheet/setting";
import { amount, below, change, count, difference, reportTable } from "./printedNumber";
import type { ReportSetting } from "./reportSetting";
import { spanTable, totalCost, withSpan } from "./reportSpan";

const PARTS = ["healthCentre", "region", "total"] as const;

/** What the alternative means in the chosen year, and in all the years compared. */
export function costPart(report: ReportSetting): readonly ReportBlock[] {
  return [
    ...effectSentences(report).map((text): ReportBlock => ({ kind: "paragraph", runs: [text] })),
    costTable(report),
    ...costSpans(report),
    costChart(report),
  ];
}

/** Of the alternative; the baseline's stand below the years so far. */
function costSpans(report: ReportSetting): readonly ReportBlock[] {
  const { figures, t, names } = report;
  const years = figures.compared.map(({ span }) => span);
  const what = t.tables.totalOf(names.alternative);
  return spanTable(report, what, years, totalCost, figures.alternative, figures.sum !== null);
}

export function historyTable({
  t,
  setting,
  figures,
  result,
  money,
  numbers,
  words,
}: ReportSetting): ReportTable {
  const { caption, headings } = t.tables.history;
  return reportTable(
    caption(money.name),
    headings(words),
    figures.years.map(({ span, baseline, contacts, calculated }, row): ReportRow => ({
      label: [
        span.year,
        kindOf(setting, span),
        calculatedHeading(calculated, setting.context.language)?.toLowerCase(),
      ]
        .filter((one) => one !== undefined)
        .join(", "),
      isSum: false,
      numbers: [
        amount(money, baseline.healthCentre),
        amount(money, baseline.region),
        amount(money, baseline.total, [
          { row, number: 0 },
          { row, number: 1 },
        ]),
        count(numbers, contacts),
      ],
    })),
    result.rounded
  );
}

function costTable({ t, figures, result, money, words, names }: ReportSetting): ReportTable {
  const labels = {
    healthCentre: upper(words.theHealthCentres),
    region: upper(words.region),
    total: t.tables.total,
  };
  const { compared, sum } = figures;
  const rowsOf = (
    label: string,
    year: Compared,
    parts: (part: number, row: number) => readonly number[],
    first: number
  ) =>
    PARTS.map((part, p): ReportRow => {
      const row = first + p;
      const terms = (number: number) => below(parts(p, row), number);
      return {
        label: `${label} ${labels[part]}`,
        isSum: part === "total",
        numbers: [
          amount(money, year.baseline[part], terms(0)),
          amount(money, year.alternative[part], terms(1)),
          change(money, year.change[part], difference(row, 0, 1)),
        ],
      };
    });
  const byYear = compared.flatMap((year, y) =>
    rowsOf(
      String(year.span.year),
      year,
      (part, row) => (part === 2 ? [row - 2, row - 1] : []),
      3 * y
    )
  );
  const below3 = sum
    ? rowsOf(
        `${yearOf(compared[0]!)}–${yearOf(compared[compared.length - 1]!)}`,
        sum,
        (part) => compared.map((_, y) => 3 * y + part),
        byYear.length
      )
    : [];
  return reportTable(
    t.tables.costs.caption(names.alternative, money.name),
    [t.tables.costs.label, t.tables.baseline, t.tables.alternative, t.tables.change],
    [...byYear, ...below3],
    result.rounded
  );
}

function costChart({ t, figures, money, words, names, setting }: ReportSetting): ReportChart {
  const { compared } = figures;
  const columns = compared.flatMap((year) => [year.baseline, year.alternative]);
  const markedYear = ({ span }: ReportYear): string => `${span.year} (${kindOf(setting, span)})`;
  return {
    kind: "chart",
    title: chartTitle(setting, t.chart.title(money.name)),
    description: t.chart.description(
      names.alternative,
      yearOf(compared[0]!),
      yearOf(compared[compared.length - 1]!)
    ),
    categoryHeading: t.chart.label,
    categories: compared.flatMap((year) => [
      t.chart.baseline(markedYear(year)),
      t.chart.alternative(markedYear(year)),
    ]),
    valueTitle: money.name,
    decimals: money.decimals,
    series: (["healthCentre", "region"] as const).map((party, i) => ({
      name: upper(party === "region" ? words.region : words.theHealthCentres),
      color: chartColor(i),
      values: columns.map((borne) => money.value(borne[party])),
    })),
  };
}

function effectSentences(report: ReportSetting): readonly string[] {
  const { figures, result, money, words, names, numbers, t } = report;
  const { chosen, capacity, corrected, financing } = figures;
  const { meaning } = result;
  const { healthCentre, region, total } = chosen.change;
  const about = { name: names.alternative, year: yearOf(chosen) };
  const sentences: string[] = [];
  if (total !== 0)
    sentences.push(
      withSpan(
        report,
        meaning.total(
          about,
          money.withUnit(Math.abs(total)),
          total > 0,
          money.signedWithUnit(healthCentre),
          money.signedWithUnit(region),
          words
        ),
        (one, base, cells, span) => cashOf(one, cells, span) - cashOf(base, cells, span),
        money.signedWithUnit
      )
    );
  else if (region > 0)
    sentences.push(
      withSpan(
        report,
        meaning.toRegion(about, money.withUnit(region), words),
        regionChange,
        money.withUnit
      )
    );
  else if (region < 0)
    sentences.push(
      withSpan(
        report,
        meaning.toHealthCentres(about, money.withUnit(-region), words),
        (...given) => -regionChange(...given),
        money.withUnit
      )
    );
  else sentences.push(meaning.nothing(about));
  if (capacity.visits !== 0)
    sentences.push(
      withSpan(
        report,
        meaning.visits(
          numbers.count(Math.abs(capacity.visits)),
          capacity.visits > 0,
          capacity.cost === null ? null : money.withUnit(Math.abs(capacity.cost))
        ),
        (one, base, cells, span) => {
          const measure = capacity.cost === null ? "visits" : "visitCost";
          return Math.abs(sumOf(one, cells, measure, span) - sumOf(base, cells, measure, span));
        },
        capacity.cost === null ? numbers.count : money.withUnit
      )
    );
  const drawnIn = (rows: readonly Pick<FinancingYear, "means" | "year" | "drawn">[]): number =>
    rows
      .filter(({ means, year }) => means === "capitation" && year === chosen.span.year)
      .reduce((sum, { drawn }) => sum + drawn, 0);
  const capitation = drawnIn(financing.means);
  if (capitation !== 0)
    sentences.push(
      withSpan(
        report,
        meaning.capitation(money.withUnit(capitation), words),
        (one) => drawnIn(one.financing),
        money.withUnit
      )
    );
  if (corrected !== 0) sentences.push(t.corrected(money.withUnit(Math.abs(corrected)), words));
  return sentences;
}

const regionChange: Size = (one, base, cells, span) =>
  regionOf(one, cells, span) - regionOf(base, cells, span);

function yearOf({ span }: ReportYear): string {
  return String(span.year);
}
