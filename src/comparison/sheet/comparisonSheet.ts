import type { CostKey, CostTable, YearRow } from "./costTable";
import { cashOf, sumOf } from "../../core/scenario/rollUp";
import { stepTexts } from "../../words/steps";
import { numberFormats } from "../../sheet/numberFormat";
import { SheetLayout } from "../../sheet/sheetLayout";
import {
  above,
  type Content,
  formula,
  type Reference,
  type SheetPlan,
} from "../../sheet/sheetPlan";
import { layOutCapacity } from "./capacityTable";
import { effectSentences } from "./effectSentence";
import { standingText } from "../../policies/sheet/figureSourceText";
import { type GrowthTable, layOutGrowth } from "./growthSpan";
import { layOutOtherPayers } from "./otherPayersTable";
import { patchRows } from "./patchRows";
import { chartColor } from "../../sheet/chartPalette";
import { differsAcross, layOutRoundingFoot } from "./roundingFoot";
import type { ResultSheet } from "./resultSheet";
import {
  chartTitle,
  kindOf,
  lastMonths,
  layOutTitle,
  type Setting,
  sheetOf,
  type Shown,
} from "./setting";

/** Where other sheets find an alternative's year; rows are by year, then alternative. */
export interface ComparisonSheet {
  readonly plan: SheetPlan;
  readonly costs: CostTable;
  /** All of the cost by growth, in the years that are far ahead; null: none is. */
  readonly growth: GrowthTable | null;
  readonly rowOf: (year: number, shown: Shown) => number;
}

const CHART_ROWS = 17;
const CHART_COLUMNS = 9;

export function comparisonSheet(setting: Setting, result: ResultSheet): ComparisonSheet {
  const { texts, shown, years, scenario, context } = setting;
  const t = texts.comparison;
  const widths = [7, 27, 22, 19, 21, 24, 28, 20, 27, 34, 30];
  const sheet = sheetOf(setting, "comparison", t.sheet, widths);
  const layout = new SheetLayout({
    ...sheet,
    // The last one has the chart's labels.
    print: { ...sheet.print!, titleColumns: 2, columns: widths.length - 1 },
  });
  const { outcome, forecast } = lastMonths(scenario);
  layOutTitle(layout, setting, t.title);
  layout.text("note", t.basis(shown[0]!.name, outcome, forecast));
  layout.space();
  layOutDifferences(layout, setting);
  layout.space();
  layout.text("section", t.meaningTitle);
  for (const one of shown)
    for (const sentence of effectSentences(setting, one)) layout.text("plain", sentence);
  layout.space();
  const rows = yearRows(setting);
  const costs = layOutCosts(layout, setting, result, rows);
  layOutRoundingFoot(layout, setting, [
    differsAcross(costs.column("total"), [costs.column("healthCentre"), costs.column("region")]),
    differsAcross(costs.column("totalChange"), [
      costs.column("healthCentreChange"),
      costs.column("regionChange"),
    ]),
  ]);
  const growth = layOutGrowth(layout, setting, {
    what: t.costHeadings(context.words).total,
    size: (one, _, cells, span) => cashOf(one, cells, span),
    unit: "kr",
  });
  layout.space();
  layOutChart(layout, setting, costs, rows);
  layOutOtherPayers(layout, setting, result, costs, rows);
  layOutCapacity(layout, setting, result, costs, rows);
  if (shown.some(({ alternative }) => alternative.measures.visits.some((one) => one !== 0)))
    layOutGrowth(layout, setting, {
      what: t.capacityHeadings.visits,
      size: (one, _, cells, span) => sumOf(one, cells, "visits", span),
      unit: "count",
    });
  return {
    plan: layout.toPlan(),
    costs,
    growth,
    rowOf: (year, { number }) =>
      years.findIndex((one) => one.year === year) * shown.length + number - 1,
  };
}

function yearRows({ years, shown }: Setting): readonly YearRow[] {
  return years.flatMap((year) => shown.map((one) => ({ year, shown: one })));
}

function layOutDifferences(layout: SheetLayout, setting: Setting): void {
  const { texts, context } = setting;
  const t = texts.comparison;
  const { headings } = t;
  const { validity } = stepTexts(context.language);
  const column = { style: "longText" } as const;
  layout.text("section", t.differsTitle);
  layout.table(
    {
      number: {
        heading: headings.number,
        style: "text",
        numberFormat: numberFormats.year,
        content: ({ shown }) => shown.number,
      },
      alternative: {
        ...column,
        heading: headings.alternative,
        content: ({ shown }) => (shown.number === 1 ? texts.baselineMark(shown.name) : shown.name),
      },
      status: {
        ...column,
        heading: headings.status,
        content: ({ shown }) => standingText(shown.alternative.policy, context.language),
      },
      validity: {
        ...column,
        heading: headings.validity,
        content: ({ shown: { alternative } }) =>
          validity(alternative.policy.validFrom, alternative.policy.validTo),
      },
      change: { ...column, heading: headings.change, content: ({ what }) => what },
      before: { ...column, heading: headings.before, content: ({ before }) => before || null },
      after: { ...column, heading: headings.after, content: ({ after }) => after || null },
      from: {
        ...column,
        heading: headings.from,
        content: ({ patch }) => patch && patch.from,
      },
      source: {
        ...column,
        heading: headings.source,
        content: ({ source }) => source,
      },
      legalNote: {
        ...column,
        heading: headings.legalNote,
        content: ({ shown }) => shown.alternative.policy.legalNote ?? t.legalNoteMissing,
      },
    },
    patchRows(setting, t.noChange),
    t.tables.changes
  );
}

function layOutCosts(
  layout: SheetLayout,
  setting: Setting,
  result: ResultSheet,
  rows: readonly YearRow[]
): CostTable {
  const { texts, context, shown } = setting;
  const t = texts.comparison;
  const headings = t.costHeadings(context.words);
  const { kronor, change, year } = numberFormats;
  const cash = (party: "healthCentre" | "region") =>
    ({
      heading: headings[party],
      numberFormat: kronor,
      content: (_: YearRow, at: (key: CostKey) => Reference): Content =>
        formula`=${result.sum("cash", { alternative: at("number"), year: at("year"), party })}`,
    }) as const;
  const changeOf = (key: "healthCentre" | "region" | "total") =>
    ({
      heading: headings[`${key}Change`],
      numberFormat: change,
      content: (_: YearRow, at: (key: CostKey) => Reference, index: number): Content =>
        formula`=${at(key)}-${above(at(key), index % shown.length)}`,
    }) as const;
  layout.text("section", t.costTitle);
  layout.text("note", t.costNote);
  return layout.table<YearRow, CostKey>(
    {
      year: {
        heading: headings.year,
        style: "text",
        numberFormat: year,
        content: (row) => row.year.year,
      },
      alternative: { heading: headings.alternative, content: (row) => row.shown.name },
      number: {
        heading: headings.number,
        style: "text",
        numberFormat: year,
        content: (row) => row.shown.number,
      },
      kind: { heading: headings.kind, content: (row) => kindOf(setting, row.year) },
      healthCentre: cash("healthCentre"),
      region: cash("region"),
      total: {
        heading: headings.total,
        numberFormat: kronor,
        content: (_, at) => formula`=${at("healthCentre")}+${at("region")}`,
      },
      healthCentreChange: changeOf("healthCentre"),
      regionChange: changeOf("region"),
      totalChange: changeOf("total"),
      label: {
        heading: headings.label,
        content: (_, at) => formula`=${at("year")}&" ("&${at("kind")}&") "&${at("alternative")}`,
      },
    },
    rows,
    t.tables.costs
  );
}

/** Years with a forecast in them; of a comparison without one, all. */
function layOutChart(
  layout: SheetLayout,
  setting: Setting,
  costs: CostTable,
  rows: readonly YearRow[]
): void {
  const { texts, context } = setting;
  const words = {
    healthCentre: context.words.theHealthCentres,
    region: context.words.region,
  };
  const first = Math.max(
    0,
    rows.findIndex(({ year }) => year.kind !== "outcome")
  );
  const values = (key: CostKey): Reference => {
    const column = costs.column(key);
    const { area } = column;
    return { ...column, area: { ...area, row: area.row + first, rows: area.rows - first } };
  };
  layout.chart(
    {
      kind: "stackedColumn",
      title: chartTitle(setting, texts.comparison.chartTitle),
      categories: values("label"),
      series: (["healthCentre", "region"] as const).map((key, i) => ({
        name: texts.upper(words[key]),
        values: values(key),
        color: chartColor(i),
      })),
      valueTitle: texts.comparison.chartValues,
      numberFormat: numberFormats.kronorInMillions,
    },
    CHART_ROWS,
    CHART_COLUMNS
  );
  layout.space();
}
