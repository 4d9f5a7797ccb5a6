import { leastOf } from "../../core/extremes";
import { dayOfIso, firstDayOf, isoOf } from "../../core/calendar";
import { toKronor } from "../../core/money";
import { sumOf } from "../../core/scenario/rollUp";
import { formula, type Formula, pin } from "../../sheet/sheetPlan";
import type { BudgetSheet } from "./budgetSheet";
import type { CommitteeSheet } from "./committeeSheet";
import type { ComparisonSheet } from "./comparisonSheet";
import type { CorrectionSheet } from "./correctionSheet";
import type { FinancingSheet } from "./financingSheet";
import { plainSplits } from "./plainSplit";
import type { RedistributionSheet } from "./redistributionSheet";
import type { ResultSheet } from "./resultSheet";
import { firstDifference, type Setting, type Shown } from "./setting";

/** One sum that is told in two ways. */
export interface Check {
  readonly what: string;
  readonly alternative: string;
  readonly year: number | null;
  readonly left: Formula | number;
  readonly right: Formula | number;
}

export interface CheckedSheets {
  readonly result: ResultSheet;
  readonly comparison: ComparisonSheet;
  readonly redistribution: RedistributionSheet;
  readonly corrections: CorrectionSheet | null;
  readonly financing: FinancingSheet;
  readonly budget: BudgetSheet;
  readonly committee: CommitteeSheet;
}

export function checks(
  setting: Setting,
  sheets: CheckedSheets
): { readonly all: readonly Check[]; readonly hasPlainSplit: boolean } {
  const splits = splitChecks(setting, sheets);
  return {
    all: [
      ...setting.shown.flatMap((shown) => resultChecks(setting, sheets, shown)),
      ...setting.shown.map((shown) => yearCheck(setting, sheets, shown)),
      ...committeeChecks(setting, sheets),
      ...splits,
      ...unitChecks(setting, sheets),
      ...financingChecks(setting, sheets),
    ],
    hasPlainSplit: splits.length > 0,
  };
}

/** The long table against the calculation itself, and against its own parts. */
function resultChecks(
  setting: Setting,
  { result, corrections }: CheckedSheets,
  shown: Shown
): readonly Check[] {
  const { scenario, context, texts } = setting;
  const what = texts.check.what(context.words);
  const { alternative, number, name } = shown;
  const all = { from: 0, to: scenario.months.length };
  const total = (measure: Parameters<typeof sumOf>[2]): number =>
    sumOf(alternative, scenario.cells, measure, all);
  const oneOff = alternative.oneOff.reduce((sum, one) => sum + one, 0);
  const sum = (column: Parameters<ResultSheet["sum"]>[0], of = number, decimals = 2): Formula =>
    result.sum(column, { alternative: of }, decimals);
  const about = { alternative: name, year: null };
  const found: Check[] = [
    {
      ...about,
      what: what.cash,
      left: sum("cash"),
      right: toKronor(total("healthCentre") + total("region") + oneOff, 2),
    },
    {
      ...about,
      what: what.contacts,
      left: sum("contacts"),
      right: Math.round(total("contacts") * 100) / 100,
    },
    {
      ...about,
      what: what.parts,
      left: sum("cash"),
      right: formula`ROUND(${setting.otherPayers.reduce(
        (rest, payer) => formula`${rest}-${sum(payer)}`,
        formula`${sum("net")}+${sum("ownCost")}+${sum("otherCost")}+${sum("oneOff")}`
      )},2)`,
    },
  ];
  if (number > 1) {
    found.push({
      ...about,
      what: what.change,
      left: sum("change"),
      right: formula`ROUND(${sum("cash")}-${sum("cash", 1)},2)`,
    });
    const start = untouchedUntil(setting, shown);
    if (start !== null)
      found.push({
        ...about,
        what: texts.check.untouched(what.untouched, isoOf(start)),
        left: result.sum("change", { alternative: number, before: start }),
        right: 0,
      });
  }
  if (corrections && alternative.corrections.length > 0)
    found.push({
      ...about,
      what: what.corrections,
      left: formula`ROUND(SUMIFS(${pin(corrections.amounts)},${pin(corrections.numbers)},${number}),2)`,
      right: 0,
    });
  return found;
}

/** The earliest date of a change, where months stand before it. */
function untouchedUntil({ scenario }: Setting, { alternative }: Shown): number | null {
  const days = alternative.policy.patches.map(({ from }) => dayOfIso(from));
  if (days.length === 0) return null;
  const first = leastOf(days);
  const { months, baseline } = scenario;
  const before = months.filter((month) => firstDayOf(month + 1) <= first).length;
  if (before === 0 || before === months.length) return null;
  // Where the baseline itself differs earlier, the two are not the same there.
  const base = scenario.alternatives[baseline]!;
  return firstDifference(scenario, alternative, base, 0, before) === null
    ? firstDayOf(months[before]!)
    : null;
}

/** The comparison's years against the long table. */
function yearCheck(
  { context, texts }: Setting,
  { result, comparison }: CheckedSheets,
  { name, number }: Shown
): Check {
  const { costs } = comparison;
  return {
    what: texts.check.what(context.words).comparison,
    alternative: name,
    year: null,
    left: formula`ROUND(SUMIFS(${pin(costs.column("total"))},${pin(costs.column("number"))},${number}),2)`,
    right: result.sum("cash", { alternative: number }),
  };
}

/** The committee's page against the comparison, year by year. */
function committeeChecks(
  { context, texts }: Setting,
  { comparison, committee }: CheckedSheets
): readonly Check[] {
  const { costs, rowOf } = comparison;
  return committee.totals.map(({ year, shown, amount }) => ({
    what: texts.check.what(context.words).committee,
    alternative: shown.name,
    year,
    left: formula`ROUND(${amount},2)`,
    right: formula`${costs.cell("total", rowOf(year, shown))}`,
  }));
}

/** The year's cost as one amount, split by the add-in's function with the rule's weights. */
function splitChecks(setting: Setting, { result, comparison }: CheckedSheets): readonly Check[] {
  const { call, context, texts } = setting;
  const what = texts.check.what(context.words);
  return plainSplits(setting).flatMap(({ shown, year, rule, unlisted }): Check[] => {
    const { number, name } = shown;
    const elsewhere = unlisted.map((unit) =>
      result.sum("cash", { alternative: number, year, unit: unit + 1 })
    );
    const apart = unlisted.map((unit) =>
      result.sum("cash", { alternative: number, year, unit: unit + 1, party: "region" })
    );
    const total = comparison.costs.cell("total", comparison.rowOf(year, shown));
    const region = comparison.costs.cell("region", comparison.rowOf(year, shown));
    const less = (from: Formula, parts: readonly Formula[]): Formula =>
      parts.reduce((rest, part) => formula`${rest}-${part}`, from);
    const weights = `{${rule.region},${rule.healthCentre}}`;
    // A cell as it stands where it can be: a copy without the add-in can then follow it.
    const amount =
      elsewhere.length === 0
        ? formula`${total}`
        : formula`ROUND(${less(formula`${total}`, elsewhere)},2)`;
    return [
      {
        what: what.split,
        alternative: name,
        year,
        left: formula`INDEX(${call("ALLOCATE_SPLIT")}(${amount},${weights}),1,1)`,
        right: formula`ROUND(${less(formula`${region}`, apart)},2)`,
      },
    ];
  });
}

/** Units against the region: for the chosen year, and in the budget years. */
function unitChecks(
  setting: Setting,
  { result, comparison, redistribution, budget }: CheckedSheets
): readonly Check[] {
  const { shown, context, texts, scenario } = setting;
  const what = texts.check.what(context.words);
  const { costs, rowOf } = comparison;
  const unlisted = scenario.units.flatMap((unit, i) => (unit.unlisted ? [i] : []));
  return [
    ...shown.map(({ name, number }, i): Check => {
      const year = redistribution.year;
      return {
        what: what.units,
        alternative: name,
        year: null,
        left: formula`${redistribution.totals[i]!}`,
        right: result.sum("cash", { alternative: number, year }),
      };
    }),
    ...budget.blocks.map(({ year, shown: one, total }): Check => ({
      what: what.budget,
      alternative: one.name,
      year,
      left: formula`ROUND(${total},2)`,
      right: unlisted.reduce(
        (rest, unit) =>
          formula`${rest}-${result.sum("cash", { alternative: one.number, year, unit: unit + 1, party: "healthCentre" })}`,
        formula`${costs.cell("healthCentre", rowOf(year, one))}`
      ),
    })),
  ];
}

function financingChecks(setting: Setting, { financing }: CheckedSheets): readonly Check[] {
  const { context, texts, years, shown } = setting;
  const what = texts.check.what(context.words);
  const { means, meansRows, capitation } = financing;
  if (means === null) return [];
  const perYear = years.flatMap(({ year }, y) =>
    shown.flatMap((one, s): Check[] => {
      const row = y * shown.length + s;
      const cell = (key: Parameters<typeof financing.years.cell>[0]): Formula =>
        formula`${financing.years.cell(key, row)}`;
      if (!meansRows.some((each) => each.shown === one && each.financing.year === year)) return [];
      const about = { alternative: one.name, year };
      return [
        {
          ...about,
          what: what.frame,
          left: formula`${cell("drawn")}+${cell("left")}`,
          right: cell("frame"),
        },
        {
          ...about,
          what: what.need,
          left: formula`${cell("drawn")}+${cell("unfinanced")}`,
          right: cell("need"),
        },
      ];
    })
  );
  const byUnit = meansRows.flatMap(({ shown: one, financing: { year } }, i): Check[] => {
    const amounts = capitation[i];
    if (!amounts) return [];
    return [
      {
        what: what.capitation,
        alternative: one.name,
        year,
        left: formula`ROUND(SUM(${amounts}),2)`,
        right: formula`${means.cell("drawn", i)}`,
      },
    ];
  });
  return [...perYear, ...byUnit];
}
