import type { Change, Effect, EffectName } from "../../../core/scenario/costChange";
import type { ChangeSheetTexts } from "../words/changeAnalysisSheet.sv";
import { effectText } from "../words/changeAnalysis";
import { analysisChartTitle } from "../../sheet/analysisSheet";
import { chartColor } from "../../../sheet/chartPalette";
import type { ComparisonContext } from "../../../comparison/sheet/setting";
import { numberFormats } from "../../../sheet/numberFormat";
import type { Column, SheetLayout } from "../../../sheet/sheetLayout";
import {
  above,
  formula,
  type Formula,
  type PlannedSeries,
  quoted,
  type Reference,
} from "../../../sheet/sheetPlan";
import type { GroupTable } from "./groupTable";

/** Start, each effect, end. */
interface Step {
  readonly name: "start" | "end" | EffectName;
  readonly label: string;
  readonly amount: Formula;
}

type BarKey = "bar" | "rise" | "fall";
type StepKey = "step" | "amount" | "level" | "carrier" | BarKey | `${BarKey} below`;

const BARS: readonly BarKey[] = ["bar", "rise", "fall"];
const COLORS: Readonly<Record<BarKey, string>> = {
  bar: chartColor(0),
  rise: chartColor(5),
  fall: chartColor(1),
};

/** @returns the cells of the effects' amounts, kronor */
export function layOutSteps(
  layout: SheetLayout,
  context: ComparisonContext,
  t: ChangeSheetTexts,
  change: Change,
  groups: GroupTable,
  others: Readonly<Record<"before" | "after", Reference>> | null,
  periods: Readonly<Record<"before" | "after", string>>
): ReadonlyMap<EffectName, Reference> {
  const costIn = (period: "before" | "after"): Formula =>
    others ? formula`=${groups.net[period]}+${others[period]}` : formula`=${groups.net[period]}`;
  const steps: readonly Step[] = [
    { name: "start", label: t.cost(periods.before), amount: costIn("before") },
    ...change.effects.map((effect): Step => ({
      name: effect.name,
      label: effectText(effect, change, context.language),
      amount: amountOf(effect, groups, others),
    })),
    { name: "end", label: t.cost(periods.after), amount: costIn("after") },
  ];
  layout.text("section", t.stepTitle);
  const bars = BARS.flatMap((key): StepKey[] =>
    fallsBelowZero(change) ? [key, `${key} below`] : [key]
  );
  const table = layout.table(columnsOf(t, bars), steps, t.stepTable);
  const last = steps.length - 1;
  layout.line(t.check, {
    content: formula`=IF(ABS(${table.cell("level", last)}-${table.cell("level", last - 1)})<0.005,${quoted(t.right)},${quoted(t.wrong)})`,
    style: "result",
  });
  layout.space();
  layout.chart(
    {
      kind: "stackedColumn",
      title: analysisChartTitle(context, t.chartTitle(periods.before, periods.after)),
      categories: table.column("step"),
      series: [
        // Its name stands in the legend, where nothing is to be seen of it.
        { name: " ", values: table.column("carrier"), color: null },
        ...bars.map((key): PlannedSeries => ({
          name: headingOf(t, key),
          values: table.column(key),
          color: COLORS[key.replace(" below", "") as BarKey],
        })),
      ],
      valueTitle: t.chartValues,
      numberFormat: numberFormats.kronor,
    },
    20,
    6
  );
  layout.space();
  return new Map(change.effects.map(({ name }, i) => [name, table.cell("amount", i + 1)] as const));
}

function amountOf(
  { name }: Effect,
  { answer, prices }: GroupTable,
  others: Readonly<Record<"before" | "after", Reference>> | null
): Formula {
  switch (name) {
    case "volume":
    case "mix":
      return formula`=${answer[name]}`;
    // Without professions all mix there is would be price.
    case "price":
      return formula`=${answer.total}-${answer.volume}-${answer.mix}`;
    case "tariff":
      return formula`=${prices!.tariff}`;
    case "fee":
      return formula`=${answer.price}-${prices!.tariff}`;
    case "other":
      return formula`=${others!.after}-${others!.before}`;
  }
}

function columnsOf(
  t: ChangeSheetTexts,
  bars: readonly StepKey[]
): Readonly<Record<StepKey, Column<Step, StepKey>>> {
  const { kronor, change } = numberFormats;
  const ends = ({ name }: Step): boolean => name === "start" || name === "end";
  const columns: Partial<Record<StepKey, Column<Step, StepKey>>> = {
    step: { heading: t.stepHeadings.step, content: ({ label }) => label },
    amount: {
      heading: t.stepHeadings.amount,
      numberFormat: kronor,
      formatOf: (step) => (ends(step) ? kronor : change),
      content: ({ amount }) => amount,
    },
    level: {
      heading: t.stepHeadings.level,
      numberFormat: kronor,
      content: (step, at) =>
        ends(step) ? formula`=${at("amount")}` : formula`=${above(at("level"), 1)}+${at("amount")}`,
    },
    carrier: {
      heading: t.stepHeadings.carrier,
      numberFormat: kronor,
      content: (step, at) => {
        if (ends(step)) return 0;
        const [low, high] = rangeOf(at("level"));
        return formula`=MAX(0,${low})+MIN(0,${high})`;
      },
    },
  };
  for (const key of bars) {
    const isBelow = key.endsWith(" below");
    columns[key] = {
      heading: headingOf(t, key),
      numberFormat: kronor,
      content: (step, at) => {
        const isCost = key.startsWith("bar");
        if (ends(step) !== isCost) return 0;
        if (isCost) return formula`=${isBelow ? "MIN" : "MAX"}(0,${at("level")})`;
        const [low, high] = rangeOf(at("level"));
        const sign = key.startsWith("rise") ? ">=" : "<";
        const part = isBelow
          ? formula`MIN(0,${low})-MIN(0,${high})`
          : formula`MAX(0,${high})-MAX(0,${low})`;
        return formula`=IF(${at("amount")}${sign}0,${part},0)`;
      },
    };
  }
  return columns as Record<StepKey, Column<Step, StepKey>>;
}

/** The lower and the higher of the levels before and after a step. */
function rangeOf(level: Reference): readonly [Formula, Formula] {
  const previous = above(level, 1);
  return [formula`MIN(${previous},${level})`, formula`MAX(${previous},${level})`];
}

function headingOf({ stepHeadings, below }: ChangeSheetTexts, key: StepKey): string {
  const [bar, isBelow] = key.split(" ") as [BarKey, string | undefined];
  return isBelow ? below(stepHeadings[bar]) : stepHeadings[bar];
}

function fallsBelowZero({ before, effects }: Change): boolean {
  let level = before;
  return effects.some(({ amount }) => {
    level += amount;
    return level < 0;
  });
}
