import { fromRun, type NumberSource } from "../../../core/numberSource";
import type { ReportBlock, ReportChart, ReportRow, ReportTable } from "../../../core/reportContent";
import type { ReportYear } from "../core/report";
import type { Compared } from "../core/reportYear";
import { isCounted } from "../../../core/scenario/calculatedPart";
import { cashOf, payersIn, regionOf, sumOf } from "../../../core/scenario/rollUp";
import type { Alternative, FinancingYear } from "../../../core/scenario/scenario";
import { calculatedHeading } from "../../../words/ownForecast";
import { monthText } from "../../../words/month";
import { payerTexts } from "../../../words/payers";
import { upper } from "../../../words/upper";
import { chartColor } from "../../../sheet/chartPalette";
import type { Size } from "../../../comparison/sheet/growthSpan";
import { chartTitle, kindOf } from "../../../comparison/sheet/setting";
import { changeSource, costSource } from "./figureSources";
import { amount, below, change, count, difference, reportTable } from "./printedNumber";
import type { ReportSetting } from "./reportSetting";
import { bySource, spanTable, totalCost, withSpan } from "./reportSpan";

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
  return spanTable(
    report,
    what,
    years,
    totalCost,
    figures.alternative,
    (year) => costSource(figures.alternative, year, "total"),
    figures.sum !== null
  );
}

export function historyTable({
  t,
  setting,
  figures,
  result,
  money,
  kronor,
  numbers,
  words,
}: ReportSetting): ReportTable {
  const { caption, headings } = t.tables.history;
  const own = figures.baseline;
  return reportTable(
    caption(money.name),
    [...headings(words), t.matter.perContact],
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
        amount(money, baseline.healthCentre, costSource(own, span.year, "healthCentre")),
        amount(money, baseline.region, costSource(own, span.year, "region")),
        amount(money, baseline.total, costSource(own, span.year, "total"), [
          { row, number: 0 },
          { row, number: 1 },
        ]),
        count(numbers, contacts, fromRun("contacts", own.policy.id, span.year)),
        isCounted(calculated) && contacts > 0
          ? amount(
              kronor,
              sumOf(own, setting.scenario.cells, "net", span) / contacts,
              fromRun("costPerContact", own.policy.id, span.year)
            )
          : null,
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
  const { compared, sum, baseline, alternative } = figures;
  const rowsOf = (
    label: string,
    year: Compared,
    years: number | string,
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
          amount(money, year.baseline[part], costSource(baseline, years, part), terms(0)),
          amount(money, year.alternative[part], costSource(alternative, years, part), terms(1)),
          change(
            money,
            year.change[part],
            changeSource(alternative, years, part),
            difference(row, 0, 1)
          ),
        ],
      };
    });
  const byYear = compared.flatMap((year, y) =>
    rowsOf(
      String(year.span.year),
      year,
      year.span.year,
      (part, row) => (part === 2 ? [row - 2, row - 1] : []),
      3 * y
    )
  );
  const all = `${yearOf(compared[0]!)}–${yearOf(compared[compared.length - 1]!)}`;
  const below3 = sum
    ? rowsOf(all, sum, all, (part) => compared.map((_, y) => 3 * y + part), byYear.length)
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
    form: "stacked",
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
      sources: compared.flatMap(({ span: { year } }) =>
        [figures.baseline, figures.alternative].map((one) => costSource(one, year, party))
      ),
    })),
  };
}

function effectSentences(report: ReportSetting): readonly string[] {
  const { figures, result, words, names, said, t } = report;
  const { chosen, capacity, corrected, financing, alternative } = figures;
  const { meaning } = result;
  const changeOf = (part: Parameters<typeof changeSource>[2]): NumberSource =>
    changeSource(alternative, chosen.span.year, part);
  const { healthCentre, region, total } = chosen.change;
  const about = { name: names.alternative, year: yearOf(chosen) };
  const sentences: string[] = [];
  if (total !== 0)
    sentences.push(
      withSpan(
        report,
        meaning.total(
          about,
          said.money(Math.abs(total), changeOf("total")),
          total > 0,
          said.change(healthCentre, changeOf("healthCentre")),
          said.change(region, changeOf("region")),
          words
        ),
        (one, base, cells, span) => cashOf(one, cells, span) - cashOf(base, cells, span),
        bySource(said.change, changeOf("total"))
      )
    );
  else if (region > 0)
    sentences.push(
      withSpan(
        report,
        meaning.toRegion(about, said.money(region, changeOf("region")), words),
        regionChange,
        bySource(said.money, changeOf("region"))
      )
    );
  else if (region < 0)
    sentences.push(
      withSpan(
        report,
        meaning.toHealthCentres(about, said.money(-region, changeOf("healthCentre")), words),
        (...given) => -regionChange(...given),
        bySource(said.money, changeOf("healthCentre"))
      )
    );
  else sentences.push(meaning.nothing(about));
  const { span } = chosen;
  const { cells } = report.setting.scenario;
  const others = payersIn([alternative])
    .map((payer) => [payer, sumOf(alternative, cells, payer, span)] as const)
    .filter(([, amount]) => amount !== 0);
  if (others.length > 0)
    sentences.push(
      meaning.others(
        about.year,
        others.map(([payer, amount]) => [
          payerTexts(report.setting.context.language)[payer],
          said.money(amount, fromRun(payer, alternative.policy.id, span.year)),
        ])
      )
    );
  if (capacity.visits !== 0)
    sentences.push(
      withSpan(
        report,
        meaning.visits(
          said.count(Math.abs(capacity.visits), changeOf("visits")),
          capacity.visits > 0,
          capacity.cost === null ? null : said.money(Math.abs(capacity.cost), changeOf("visitCost"))
        ),
        (one, base, cells, span) => {
          const measure = capacity.cost === null ? "visits" : "visitCost";
          return Math.abs(sumOf(one, cells, measure, span) - sumOf(base, cells, measure, span));
        },
        capacity.cost === null
          ? bySource(said.count, changeOf("visits"))
          : bySource(said.money, changeOf("visitCost"))
      )
    );
  const drawnIn = (rows: readonly Pick<FinancingYear, "means" | "year" | "drawn">[]): number =>
    rows
      .filter(({ means, year }) => means === "capitation" && year === chosen.span.year)
      .reduce((sum, { drawn }) => sum + drawn, 0);
  const capitation = drawnIn(financing.means);
  const capitationSource = fromRun("capitation", alternative.policy.id, chosen.span.year);
  if (capitation !== 0)
    sentences.push(
      withSpan(
        report,
        meaning.capitation(said.money(capitation, capitationSource), words),
        (one) => drawnIn(one.financing),
        bySource(said.money, capitationSource)
      )
    );
  if (corrected !== 0)
    sentences.push(
      t.corrected(
        said.money(Math.abs(corrected), fromRun("corrected", alternative.policy.id)),
        firstCorrected(alternative),
        words
      )
    );
  return sentences;
}

/** null: all that the rule reaches is in the data. */
function firstCorrected({ warnings }: Alternative): string | null {
  const early = warnings.find((one) => one.code === "allocation.beforeData");
  return early ? monthText(early.first) : null;
}

const regionChange: Size = (one, base, cells, span) =>
  regionOf(one, cells, span) - regionOf(base, cells, span);

function yearOf({ span }: ReportYear): string {
  return String(span.year);
}
