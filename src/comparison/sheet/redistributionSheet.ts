import type { OverviewKey, Overview, PlacedUnit } from "./placedUnit";
import { growthSpanTexts } from "../../words/growthSpan";
import { chartColor } from "../../sheet/chartPalette";
import { MOST_CHART_ROWS } from "../../sheet/printSize";
import { numberFormats } from "../../sheet/numberFormat";
import { type Column, type LaidCell, SheetLayout } from "../../sheet/sheetLayout";
import {
  formula,
  type Formula,
  pin,
  quoted,
  type Reference,
  type SheetPlan,
} from "../../sheet/sheetPlan";
import type { ComparisonSheet } from "./comparisonSheet";
import type { GrowthTable } from "./growthSpan";
import { layOutRedistribution } from "./redistributionTable";
import { differsDown, differsInAll, layOutRoundingFoot } from "./roundingFoot";
import type { ResultSheet } from "./resultSheet";
import { chartTitle, firstYearOfEffect, layOutTitle, type Setting, sheetOf } from "./setting";
import type { UnitSheet } from "./unitSheet";

const CHART_COLUMNS = 6;
const FEWEST_CHART_ROWS = 18;
/** Of its title, its axis and its legend. */
const CHART_FRAME = 6;

export interface RedistributionSheet {
  readonly plan: SheetPlan;
  /** The cell in which the reader chooses the year. */
  readonly year: Reference;
  /** What all parties bear in that year, by position in `shown`. */
  readonly totals: readonly Reference[];
}

export function redistributionSheet(
  setting: Setting,
  result: ResultSheet,
  comparison: ComparisonSheet,
  units: UnitSheet
): RedistributionSheet {
  const { texts, context, shown, scenario } = setting;
  const t = texts.redistribution;
  const widths = Array.from({ length: Math.max(11, 2 * shown.length) }, (_, i) =>
    i === 9 ? 36 : 20
  );
  const layout = new SheetLayout(sheetOf(setting, "redistribution", t.sheet, [56, ...widths]));
  layOutTitle(layout, setting, t.title(context.words));
  for (const note of t.notes(context.words)) layout.text("note", note);
  layout.space();
  const year = layOutYear(layout, setting, comparison);
  layout.space();
  layout.text("section", t.overviewTitle);
  const placed = scenario.units.map((unit, position) => ({ unit, position }));
  const listed = placed.filter(({ unit }) => !unit.unlisted);
  const { overview, totals } = layOutOverview(layout, setting, result, year, placed, comparison);
  layout.space();
  if (shown.length > 1 && listed.length > 1) layOutChart(layout, setting, overview);
  for (const one of shown.slice(1)) {
    layOutRedistribution(layout, setting, { shown: one, listed, overview, year, units });
    layout.space();
  }
  return { plan: layout.toPlan(), year, totals };
}

function layOutYear(layout: SheetLayout, setting: Setting, { costs }: ComparisonSheet): Reference {
  const { texts, years, shown } = setting;
  const t = texts.redistribution;
  const others = shown.slice(1).map(({ alternative }) => alternative);
  const chosen = layout.line(
    t.year,
    {
      content: firstYearOfEffect(setting, others),
      style: "input",
      numberFormat: numberFormats.year,
    },
    t.yearRemark(years[0]!.year, years[years.length - 1]!.year)
  );
  layout.choose(
    chosen,
    years.map(({ year }) => year)
  );
  const [known, kinds] = [pin(costs.column("year")), pin(costs.column("kind"))];
  layout.row([
    { content: null },
    {
      content: formula`=IF(COUNTIF(${known},${chosen})=0,${quoted(t.yearMissing)},INDEX(${kinds},MATCH(${chosen},${known},0)))`,
      style: "note",
    },
  ]);
  return pin(chosen);
}

/** Every unit's cost under every alternative, down to the whole region's. */
function layOutOverview(
  layout: SheetLayout,
  setting: Setting,
  result: ResultSheet,
  year: Reference,
  placed: readonly PlacedUnit[],
  { growth }: ComparisonSheet
): { readonly overview: Overview; readonly totals: readonly Reference[] } {
  const { texts, context, shown } = setting;
  const t = texts.redistribution;
  const listed = placed.filter(({ unit }) => !unit.unlisted);
  const unlisted = placed.filter(({ unit }) => unit.unlisted);
  const { kronor, change, kronorAndOre } = numberFormats;
  const columns: Record<string, Column<PlacedUnit, OverviewKey>> = {
    unit: {
      heading: t.headings(context.words).unit,
      style: "longText",
      content: ({ unit }) => unit.name,
    },
  };
  for (const { number, name } of shown) {
    columns[`cost ${number}`] = {
      heading: t.costHeading(name),
      numberFormat: kronor,
      content: ({ position }) =>
        formula`=${result.sum("cash", { alternative: number, year, unit: position + 1, party: "healthCentre" })}`,
    };
    if (number > 1)
      columns[`change ${number}`] = {
        heading: t.changeHeading(name),
        numberFormat: change,
        content: (_, at) => formula`=${at(`cost ${number}`)}-${at("cost 1")}`,
      };
  }
  const overview = layout.table<PlacedUnit, OverviewKey>(columns as never, listed, t.overviewTable);
  const line = (
    label: string,
    style: "plain" | "total",
    cost: (number: number, column: Reference) => Formula
  ): readonly Reference[] => {
    const row = layout.height;
    const cells: LaidCell[] = [
      { content: label, style: style === "total" ? "textTotal" : "longText" },
    ];
    const at = (key: OverviewKey): Reference => {
      const { area, ...rest } = overview.column(key);
      return { ...rest, area: { ...area, row, rows: 1 } };
    };
    for (const { number } of shown) {
      const key = `cost ${number}` as const;
      cells.push({
        content: formula`=${cost(number, overview.column(key))}`,
        style,
        numberFormat: kronor,
      });
      if (number > 1)
        cells.push({
          content: formula`=${at(key)}-${at("cost 1")}`,
          style,
          numberFormat: change,
        });
    }
    layout.row(cells);
    return shown.map(({ number }) => at(`cost ${number}`));
  };
  const sums = line(t.sumOfUnits(context.words), "total", (_, column) => formula`SUM(${column})`);
  const others = unlisted.map(({ unit, position }) =>
    line(`${unit.name} (${t.unlisted})`, "plain", (number) =>
      result.sum("cash", { alternative: number, year, unit: position + 1 })
    )
  );
  const central = line(t.centrally(context.words), "plain", (number) =>
    unlisted.reduce(
      (rest, { position }) =>
        formula`${rest}-${result.sum("cash", { alternative: number, year, unit: position + 1, party: "region" })}`,
      result.sum("cash", { alternative: number, year, party: "region" })
    )
  );
  const parts = [sums, ...others, central];
  const totals = line(texts.total, "total", (number) => {
    const [first, ...rest] = parts.map((cells) => cells[number - 1]!);
    return formula`ROUND(${rest.reduce((sum, cell) => formula`${sum}+${cell}`, formula`${first!}`)},2)`;
  });
  layOutRoundingFoot(layout, setting, [
    ...shown.map(({ number }, i) => differsDown(sums[i]!, overview.column(`cost ${number}`))),
    ...totals.map((total, i) =>
      differsInAll(
        total,
        parts.map((cells) => cells[i]!)
      )
    ),
  ]);
  if (growth) layOutGrowthLines(growth);
  const { inhabitants } = context;
  if (inhabitants !== null && inhabitants > 0) {
    const cells: LaidCell[] = [{ content: t.perInhabitant, style: "text" }];
    for (const [i, total] of totals.entries()) {
      cells.push({ content: formula`=${total}/${inhabitants}`, numberFormat: kronorAndOre });
      if (i > 0) cells.push({ content: null });
    }
    layout.row(cells);
  }
  return { overview, totals };

  /** Empty in a year that is not far ahead. */
  function layOutGrowthLines({ table, lines }: GrowthTable): void {
    const { headings, onlyFar } = growthSpanTexts(context.language);
    layout.text("note", onlyFar);
    const known = pin(table.column("year"));
    for (const line of lines)
      layout.row([
        { content: `${texts.total}: ${headings[line]}`, style: "text" },
        ...shown.flatMap(({ number }): LaidCell[] => {
          const of = (n: number): Formula =>
            formula`SUMIFS(${pin(table.column(line))},${known},${year},${pin(table.column("number"))},${n})`;
          const inYear = (content: Formula): Formula =>
            formula`=IF(SUMIFS(${pin(table.column(line))},${known},${year})=0,"",${content})`;
          const cost = { content: inYear(of(number)), numberFormat: kronor };
          if (number === 1) return [cost];
          return [cost, { content: inYear(formula`${of(number)}-${of(1)}`), numberFormat: change }];
        }),
      ]);
  }
}

/** Several where there are more units than one that fits a page has room for. */
function layOutChart(layout: SheetLayout, setting: Setting, overview: Overview): void {
  const { texts, context, shown } = setting;
  const t = texts.redistribution;
  const others = shown.slice(1);
  const rowsAUnit = 0.6 + 0.4 * others.length;
  const most = Math.max(1, Math.floor((MOST_CHART_ROWS - CHART_FRAME) / rowsAUnit));
  const charts = Math.ceil(overview.count / most);
  for (let chart = 0; chart < charts; chart += 1) {
    const first = Math.round((chart * overview.count) / charts);
    const rows = Math.round(((chart + 1) * overview.count) / charts) - first;
    const values = (key: OverviewKey): Reference => {
      const { area, ...sheet } = overview.column(key);
      return { ...sheet, area: { ...area, row: area.row + first, rows } };
    };
    const title = t.chartTitle(context.words);
    layout.chart(
      {
        kind: "bar",
        title: chartTitle(
          setting,
          charts === 1 ? title : t.chartPart(title, `${chart + 1}`, `${charts}`)
        ),
        categories: values("unit"),
        series: others.map(({ name, number }, i) => ({
          name,
          values: values(`change ${number}`),
          color: chartColor(i),
        })),
        valueTitle: t.chartValues,
        numberFormat: numberFormats.change,
      },
      Math.max(FEWEST_CHART_ROWS, Math.ceil(rows * rowsAUnit) + CHART_FRAME),
      CHART_COLUMNS
    );
    layout.space();
  }
}
