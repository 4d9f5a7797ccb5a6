import type { PlacedUnit } from "./placedUnit";
import { dayOfIso, monthOf, monthOfDay, yearAndMonth } from "../../core/calendar";
import type { Patch } from "../../core/policy/policy";
import { sumOf } from "../../core/scenario/rollUp";
import { growthSpanTexts } from "../../words/growthSpan";
import { numberFormats } from "../../sheet/numberFormat";
import { SheetLayout, type Table } from "../../sheet/sheetLayout";
import {
  type Content,
  formula,
  type Formula,
  quoted,
  type Reference,
  type SheetPlan,
} from "../../sheet/sheetPlan";
import { growthText } from "./growthSpan";
import type { ResultSheet } from "./resultSheet";
import { differsAcross, differsDown, layOutRoundingFoot } from "./roundingFoot";
import {
  firstDifference,
  firstYearOfEffect,
  layOutTitle,
  type Setting,
  sheetOf,
  type Shown,
} from "./setting";
import { type UnitSheet, yearsOf } from "./unitSheet";

type BudgetKey = keyof ReturnType<Setting["texts"]["budget"]["headings"]>;

/** One alternative in one budget year. */
export interface BudgetBlock {
  readonly year: number;
  readonly shown: Shown;
  /** The health centres' total. */
  readonly total: Reference;
  readonly table: Table<BudgetKey>;
}

export interface BudgetSheet {
  readonly plan: SheetPlan;
  readonly blocks: readonly BudgetBlock[];
}

export function budgetSheet(setting: Setting, result: ResultSheet, units: UnitSheet): BudgetSheet {
  const { texts, context, shown, scenario, years } = setting;
  const t = texts.budget;
  const layout = new SheetLayout(
    sheetOf(setting, "budget", t.sheet, [36, 18, 20, 20, 14, 20, 20, 20, 20])
  );
  layOutTitle(layout, setting, t.title);
  for (const note of t.notes(context.words)) layout.text("note", note);
  const known = yearsOf(scenario.units, "budget").filter((year) =>
    years.some((one) => one.year === year)
  );
  if (known.length === 0) layout.text("warning", t.noBudget);
  const others = shown.slice(1).map(({ alternative }) => alternative);
  const blocks: BudgetBlock[] = [];
  for (const year of known.length > 0 ? known : [firstYearOfEffect(setting, others)])
    for (const one of shown) {
      layout.space();
      const baseline = blocks.find((block) => block.year === year) ?? null;
      blocks.push(layOutBlock(layout, setting, { result, units, year, shown: one, baseline }));
    }
  return { plan: layout.toPlan(), blocks };
}

interface BlockPlan {
  readonly result: ResultSheet;
  readonly units: UnitSheet;
  readonly year: number;
  readonly shown: Shown;
  /** null: this is the baseline's own block. */
  readonly baseline: BudgetBlock | null;
}

function layOutBlock(layout: SheetLayout, setting: Setting, plan: BlockPlan): BudgetBlock {
  const { texts, context, scenario } = setting;
  const { result, units, year, shown, baseline } = plan;
  const t = texts.budget;
  const fullYear = baseline ? firstFullYear(setting, shown) : year;
  const headings = t.headings(context.words, year, fullYear);
  const { kronor, change, changeOfShare } = numberFormats;
  const listed = scenario.units
    .map((unit, position) => ({ unit, position }))
    .filter(({ unit }) => !unit.unlisted);
  const party = "healthCentre";
  const number = shown.number;
  const hasPrevious = setting.years.some((one) => one.year === year - 1 && one.whole);
  const samePrevious = baseline !== null && hasPrevious && isSameIn(setting, shown, year - 1);
  const budgetOf = (position: number) =>
    units.yearly("budget", position).find((one) => one.year === year);
  const sumOf = (column: Reference): Content => formula`=SUM(${column})`;
  // Where no unit has a number, a sum of 0 would be one.
  const sumOfKnown = (column: Reference): Content =>
    formula`=IF(COUNT(${column})=0,${quoted(t.missing)},SUM(${column}))`;
  type At = (key: BudgetKey) => Reference;
  const isNumber = (cell: Reference, content: ReturnType<typeof formula>): Content =>
    formula`=IF(ISNUMBER(${cell}),${content},"")`;
  layout.text("section", t.blockTitle(year, shown.name));
  const table = layout.table<PlacedUnit, BudgetKey>(
    {
      unit: {
        heading: headings.unit,
        content: ({ unit }) => unit.name,
        total: () => t.sum(context.words),
      },
      budget: {
        heading: headings.budget,
        numberFormat: kronor,
        content: ({ position }) => {
          const budget = budgetOf(position);
          return budget ? formula`=${budget.cell}` : t.missing;
        },
        total: sumOfKnown,
      },
      amount: {
        heading: headings.amount,
        numberFormat: kronor,
        content: ({ position }) =>
          formula`=${result.sum("cash", { alternative: number, year, unit: position + 1, party })}`,
        total: sumOf,
      },
      deviation: {
        heading: headings.deviation,
        numberFormat: change,
        content: (_, at: At) => isNumber(at("budget"), formula`${at("budget")}-${at("amount")}`),
        total: sumOfKnown,
      },
      deviationShare: {
        heading: headings.deviationShare,
        numberFormat: changeOfShare,
        content: (_, at: At) =>
          formula`=IF(N(${at("budget")})>0,${at("deviation")}/${at("budget")},"")`,
        total: (column) => {
          const budget = totalOf(column, -3);
          return formula`=IF(N(${budget})>0,${totalOf(column, -1)}/${budget},"")`;
        },
      },
      previous: {
        heading: headings.previous,
        numberFormat: kronor,
        content: ({ position }, _at, index) => {
          if (!hasPrevious) return t.missing;
          if (samePrevious) return formula`=${baseline.table.cell("previous", index)}`;
          const previous = { alternative: number, year: year - 1, unit: position + 1, party };
          return formula`=${result.sum("cash", { ...previous, party })}`;
        },
        total: sumOfKnown,
      },
      sincePrevious: {
        heading: headings.sincePrevious,
        numberFormat: change,
        content: (_, at: At) =>
          isNumber(at("previous"), formula`${at("amount")}-${at("previous")}`),
        total: sumOfKnown,
      },
      effect: {
        heading: headings.effect,
        numberFormat: change,
        content: (_, at, index) =>
          baseline ? formula`=${at("amount")}-${baseline.table.cell("amount", index)}` : 0,
        total: sumOf,
      },
      fullEffect: {
        heading: headings.fullEffect,
        numberFormat: change,
        content: ({ position }, at) => {
          if (fullYear === null) return t.missing;
          if (fullYear === year) return formula`=${at("effect")}`;
          return formula`=${result.sum("change", { alternative: number, year: fullYear, unit: position + 1, party })}`;
        },
        total: sumOfKnown,
      },
    },
    listed,
    `${t.table}_${year}_${number}`
  );
  const budgets = listed.filter(({ position }) => budgetOf(position)).length;
  layOutRoundingFoot(layout, setting, [
    ...(budgets === 0 ? [] : down("budget", "deviation")),
    // A sum of some units' budgets is not what all bear and a deviation.
    ...(budgets === 0
      ? []
      : across("budget", "amount", "deviation", budgets === listed.length ? 1 : 0)),
    ...down("amount", "effect"),
    ...(hasPrevious ? down("previous", "sincePrevious") : []),
    ...(hasPrevious ? across("amount", "previous", "sincePrevious", 1) : []),
    ...(fullYear === null ? [] : down("fullEffect")),
  ]);
  layOutSpan(layout, setting, shown, year);
  return { year, shown, total: totalOf(table.column("amount"), 0), table };

  function down(...keys: readonly BudgetKey[]): readonly Formula[] {
    return keys.map((key) => differsDown(totalOf(table.column(key), 0), table.column(key)));
  }

  /** @param more 1: the row of sums too */
  function across(
    total: BudgetKey,
    first: BudgetKey,
    second: BudgetKey,
    more: 0 | 1
  ): readonly Formula[] {
    const rowsOf = (key: BudgetKey): Reference => {
      const { area, ...sheet } = table.column(key);
      return { ...sheet, area: { ...area, rows: area.rows + more } };
    };
    return [differsAcross(rowsOf(total), [rowsOf(first), rowsOf(second)])];
  }
}

/** What all listed units bear, by growth, below the table of a year that is far ahead. */
function layOutSpan(layout: SheetLayout, setting: Setting, shown: Shown, year: number): void {
  const { texts, context, scenario, years } = setting;
  const text = growthText(
    setting,
    shown.alternative,
    years.find((one) => one.year === year)!,
    (one, _, cells, span) =>
      sumOf(one, cells, "healthCentre", span, ({ unit }) => !scenario.units[unit]!.unlisted),
    setting.money.withUnit
  );
  const { of } = growthSpanTexts(context.language);
  if (text !== null) layout.text("note", of(texts.budget.sum(context.words), `${year}`, text));
}

/** The cell below a column, or below one beside it. */
function totalOf({ area, ...sheet }: Reference, aside: number): Reference {
  const { row, rows, column } = area;
  return { ...sheet, area: { row: row + rows, column: column + aside, rows: 1, columns: 1 } };
}

/** Whether the alternative leaves a year as it is under the baseline. */
function isSameIn({ scenario, shown, years }: Setting, one: Shown, year: number): boolean {
  const { from, to } = years.find((span) => span.year === year)!;
  return firstDifference(scenario, one.alternative, shown[0]!.alternative, from, to) === null;
}

/** The first whole year from whose beginning every change holds; null: after the forecast. */
function firstFullYear({ scenario, years }: Setting, { alternative }: Shown): number | null {
  const { months, firstForecast } = scenario;
  const start = (patch: Patch): number => {
    const day = dayOfIso(patch.from);
    // A change inside a month holds from the next one's beginning.
    const month = monthOfDay(day) + (patch.from.endsWith("-01") ? 0 : 1);
    const works = patch.kind === "allocation" && patch.retroactive;
    return works ? month : Math.max(month, months[0]! + firstForecast);
  };
  const latest = alternative.policy.patches
    .filter(({ kind }) => kind !== "financing" && kind !== "visitCost")
    .reduce((month, patch) => Math.max(month, start(patch)), months[0]!);
  const { year } = yearAndMonth(latest);
  const first = latest === monthOf(year, 1) ? year : year + 1;
  return years.find((one) => one.whole && one.year >= first)?.year ?? null;
}
