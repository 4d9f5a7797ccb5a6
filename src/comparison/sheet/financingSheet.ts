import type { YearRow } from "./costTable";
import { regionOf } from "../../core/scenario/rollUp";
import { toKronor } from "../../core/money";
import type { FinancingYear } from "../../core/scenario/scenario";
import { numberFormats } from "../../sheet/numberFormat";
import { SheetLayout, type Table } from "../../sheet/sheetLayout";
import {
  above,
  type Content,
  formula,
  type Formula,
  pin,
  type Reference,
  type SheetPlan,
} from "../../sheet/sheetPlan";
import type { ComparisonSheet } from "./comparisonSheet";
import { layOutGrowth } from "./growthSpan";
import { differsAcross, differsInAll, layOutRoundingFoot } from "./roundingFoot";
import { kindOf, layOutTitle, type Setting, sheetOf, type Shown } from "./setting";

export interface MeansRow {
  readonly shown: Shown;
  readonly financing: FinancingYear;
}

type YearKey = keyof ReturnType<Setting["texts"]["financing"]["headings"]>;
type MeansKey = keyof Setting["texts"]["financing"]["meansHeadings"];
type CapitationKey = keyof ReturnType<Setting["texts"]["financing"]["capitationHeadings"]>;

export interface FinancingSheet {
  readonly plan: SheetPlan;
  readonly years: Table<YearKey>;
  readonly means: Table<MeansKey> | null;
  readonly meansRows: readonly MeansRow[];
  /** What the units pay of each row of `means`; null where it is no lowered kapitation. */
  readonly capitation: readonly (Reference | null)[];
}

/** Laid out twice, because the first table sums the second. */
export function financingSheet(setting: Setting, comparison: ComparisonSheet): FinancingSheet {
  const { means } = layOut(setting, comparison, null);
  return layOut(setting, comparison, means);
}

function layOut(
  setting: Setting,
  comparison: ComparisonSheet,
  meansBelow: Table<MeansKey> | null
): FinancingSheet {
  const { texts, context, shown, years } = setting;
  const t = texts.financing;
  const layout = new SheetLayout(
    sheetOf(setting, "financing", t.sheet, [7, 28, 7, 32, 20, 18, 20, 20, 20])
  );
  layOutTitle(layout, setting, t.title);
  for (const note of t.notes(context.words)) layout.text("note", note);
  layout.space();
  const rows = years.flatMap((year) => shown.map((one) => ({ year, shown: one })));
  const meansRows = rows.flatMap((row) =>
    row.shown.alternative.financing
      .filter(({ year }) => year === row.year.year)
      .map((financing): MeansRow => ({ shown: row.shown, financing }))
  );
  const byYear = layOutYears(layout, setting, comparison, rows, meansBelow);
  layOutRoundingFoot(layout, setting, [
    differsAcross(byYear.column("need"), [byYear.column("drawn"), byYear.column("unfinanced")]),
    differsAcross(byYear.column("frame"), [byYear.column("drawn"), byYear.column("left")]),
    ...(meansBelow ? differsFromMeans(byYear, rows, meansBelow, meansRows) : []),
  ]);
  layOutGrowth(layout, setting, {
    what: t.headings(context.words).need,
    size: (one, _, cells, span) => regionOf(one, cells, span),
    unit: "kr",
  });
  layout.space();
  if (meansRows.length === 0) {
    layout.text("plain", t.noMeans);
    return { plan: layout.toPlan(), years: byYear, means: null, meansRows, capitation: [] };
  }
  const means = layOutMeans(layout, setting, comparison, meansRows);
  layOutRoundingFoot(layout, setting, [
    differsAcross(means.column("frame"), [means.column("drawn"), means.column("left")]),
  ]);
  const capitation = layOutCapitation(layout, setting, meansRows);
  return { plan: layout.toPlan(), years: byYear, means, meansRows, capitation };
}

function layOutYears(
  layout: SheetLayout,
  setting: Setting,
  { costs }: ComparisonSheet,
  rows: readonly YearRow[],
  means: Table<MeansKey> | null
): Table<YearKey> {
  const { texts, context } = setting;
  const t = texts.financing;
  const headings = t.headings(context.words);
  const { kronor, year } = numberFormats;
  const sumOf = (key: "frame" | "drawn" | "left") => ({
    heading: headings[key],
    numberFormat: kronor,
    content: (_: YearRow, at: (key: YearKey) => Reference): Content =>
      means === null
        ? 0
        : formula`=ROUND(SUMIFS(${pin(means.column(key))},${pin(means.column("year"))},${at("year")},${pin(means.column("number"))},${at("number")}),2)`,
  });
  layout.text("section", t.yearsTitle);
  return layout.table<YearRow, YearKey>(
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
      need: {
        heading: headings.need,
        numberFormat: kronor,
        content: (_, _at, index) => formula`=${costs.cell("region", index)}`,
      },
      frame: sumOf("frame"),
      drawn: sumOf("drawn"),
      left: sumOf("left"),
      unfinanced: {
        heading: headings.unfinanced,
        numberFormat: kronor,
        content: (_, at) => formula`=${at("need")}-${at("drawn")}`,
      },
    },
    rows,
    t.tables.years
  );
}

/** 1 for each sum of a year that is another number than its several means come to as printed. */
function differsFromMeans(
  byYear: Table<YearKey>,
  rows: readonly YearRow[],
  means: Table<MeansKey>,
  meansRows: readonly MeansRow[]
): readonly Formula[] {
  return rows.flatMap(({ year, shown }, row) => {
    const places = meansRows.flatMap((one, i) =>
      one.shown === shown && one.financing.year === year.year ? [i] : []
    );
    if (places.length < 2) return [];
    return (["frame", "drawn", "left"] as const).map((key) =>
      differsInAll(
        byYear.cell(key, row),
        places.map((i) => means.cell(key, i))
      )
    );
  });
}

function layOutMeans(
  layout: SheetLayout,
  setting: Setting,
  comparison: ComparisonSheet,
  rows: readonly MeansRow[]
): Table<MeansKey> {
  const { texts } = setting;
  const t = texts.financing;
  const headings = t.meansHeadings;
  const { kronor, year } = numberFormats;
  layout.text("section", t.meansTitle);
  return layout.table<MeansRow, MeansKey>(
    {
      year: {
        heading: headings.year,
        style: "text",
        numberFormat: year,
        content: ({ financing }) => financing.year,
      },
      alternative: { heading: headings.alternative, content: (row) => row.shown.name },
      number: {
        heading: headings.number,
        style: "text",
        numberFormat: year,
        content: (row) => row.shown.number,
      },
      name: {
        heading: headings.name,
        content: ({ financing }) => financing.name,
      },
      means: {
        heading: headings.means,
        content: ({ financing }) => t.means[financing.means],
      },
      frame: {
        heading: headings.frame,
        numberFormat: kronor,
        content: ({ financing }) => toKronor(financing.frame, 2),
      },
      need: {
        heading: headings.need,
        numberFormat: kronor,
        content: (row, at, index) => needOf(setting, comparison, rows, row, at("drawn"), index),
      },
      drawn: {
        heading: headings.drawn,
        numberFormat: kronor,
        content: (_, at) => formula`=MIN(${at("frame")},${at("need")})`,
      },
      left: {
        heading: headings.left,
        numberFormat: kronor,
        content: (_, at) => formula`=${at("frame")}-${at("drawn")}`,
      },
    },
    rows,
    t.tables.means
  );
}

/** Of the comparison, less what earlier means pay, where the means holds all year; else as it is. */
function needOf(
  { scenario, years }: Setting,
  { costs, rowOf }: ComparisonSheet,
  rows: readonly MeansRow[],
  { shown, financing }: MeansRow,
  drawn: Reference,
  index: number
): Content {
  const earlier = rows
    .slice(0, index)
    .flatMap((row, i) =>
      row.shown === shown && row.financing.year === financing.year ? [{ ...row, i }] : []
    );
  const span = years.find(({ year }) => year === financing.year)!;
  const paid = earlier.reduce((sum, row) => sum + row.financing.drawn, 0);
  const whole = regionOf(shown.alternative, scenario.cells, span) - paid;
  if (financing.need !== Math.max(0, whole)) return toKronor(financing.need, 2);
  const rest = earlier.reduce<Formula>(
    (left, { i }) => formula`${left}-${above(drawn, index - i)}`,
    formula`${costs.cell("region", rowOf(financing.year, shown))}`
  );
  return formula`=MAX(0,ROUND(${rest},2))`;
}

function layOutCapitation(
  layout: SheetLayout,
  setting: Setting,
  meansRows: readonly MeansRow[]
): readonly (Reference | null)[] {
  const { texts, context, scenario } = setting;
  const t = texts.financing;
  const headings = t.capitationHeadings(context.words);
  const { kronorAndOre, year } = numberFormats;
  const rows = meansRows.flatMap((row, means) =>
    (row.financing.byUnit ?? []).flatMap((amount, unit) =>
      scenario.units[unit]!.unlisted ? [] : [{ ...row, means, amount, unit }]
    )
  );
  if (rows.length === 0) return meansRows.map(() => null);
  layout.space();
  layout.text("section", t.capitationTitle);
  const table = layout.table<(typeof rows)[number], CapitationKey>(
    {
      year: {
        heading: headings.year,
        style: "text",
        numberFormat: year,
        content: ({ financing }) => financing.year,
      },
      alternative: { heading: headings.alternative, content: (row) => row.shown.name },
      number: {
        heading: headings.number,
        style: "text",
        numberFormat: year,
        content: (row) => row.shown.number,
      },
      unit: { heading: headings.unit, content: ({ unit }) => scenario.units[unit]!.name },
      name: { heading: headings.name, content: ({ financing }) => financing.name },
      amount: {
        heading: headings.amount,
        numberFormat: kronorAndOre,
        content: ({ amount }) => toKronor(amount, 2),
      },
    },
    rows,
    t.tables.capitation
  );
  return meansRows.map((_, means) => {
    const first = rows.findIndex((row) => row.means === means);
    const count = rows.filter((row) => row.means === means).length;
    if (first < 0) return null;
    const { area, ...sheet } = table.cell("amount", first);
    return { ...sheet, area: { ...area, rows: count } };
  });
}
