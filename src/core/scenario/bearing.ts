import { type Month, yearAndMonth } from "../calendar";
import type { AllocationRule, Party } from "../policy";
import type { Basis } from "./basis";
import type { Bearing, Changes } from "./changes";
import { amountFor } from "./costs";
import type { Sizes } from "./measure";
import { RunningRounder } from "./rounding";
import { type PartyWeights, reduceWeights, RunningSplitter } from "./split";
import { daysOf, type Holding, holdingIn, type Segment } from "./timeline";

/** Who bears the cash; öre, `[m * cells.length + c]`. */
export type Borne = Record<Party, Float64Array>;

/** Shares count to a millionth: a percentage with four decimals. */
const SHARE_UNITS = 1e6;

/** Splits each cell's invoices and other channels; own service goes to whom its patch says. */
export function bear(
  basis: Basis,
  sizes: Sizes,
  bearing: readonly Segment<Bearing>[],
  ownService: Changes["ownService"]
): Borne {
  const { months, cells } = basis;
  const region = new Float64Array(months.length * cells.length);
  const healthCentre = new Float64Array(months.length * cells.length);
  const splitter = new RunningSplitter();
  const rounder = new RunningRounder();
  for (const [m, month] of months.entries()) {
    const row = m * cells.length;
    const { year } = yearAndMonth(month);
    const amounts = cells.map((_, c) => sizes.net[row + c]! + sizes.otherCost[row + c]!);
    const holding = holdingIn(bearing, month);
    const parts = isRuled(holding)
      ? splitByRules(basis, holding, amounts, (weights, some) =>
          splitter.regionParts(year, weights, some)
        )
      : splitByCharge(basis, sizes, holding, month, row, amounts, (quotas) =>
          rounder.round(year, quotas)
        );
    const ownIsCentral = bearerOf(ownService, month) === "region";
    for (const [c, amount] of amounts.entries()) {
      const own = sizes.ownCost[row + c]!;
      region[row + c] = parts[c]! + (ownIsCentral ? own : 0);
      healthCentre[row + c] = amount - parts[c]! + (ownIsCentral ? 0 : own);
    }
  }
  return { healthCentre, region };
}

type RuleHolding = Holding<Extract<Bearing, { readonly kind: "rule" }>>;

function isRuled(holding: readonly Holding<Bearing>[]): holding is readonly RuleHolding[] {
  return holding.every(({ value }) => value.kind === "rule");
}

/** Cells whose rules come to the same proportions are split as one amount. */
function splitByRules(
  { data, cells }: Basis,
  holding: readonly RuleHolding[],
  amounts: readonly number[],
  split: (weights: PartyWeights, amounts: readonly number[]) => readonly number[]
): readonly number[] {
  const listed = weightsOver(holding, false);
  const unlisted = weightsOver(holding, true);
  const alike = listed.healthCentre === unlisted.healthCentre && listed.region === unlisted.region;
  const isUnlisted = cells.map(({ unit }) => !alike && data.units[unit]!.unlisted);
  const parts = amounts.map(() => 0);
  for (const [weights, which] of [
    [listed, false],
    [unlisted, true],
  ] as const) {
    const members = [...cells.keys()].filter((c) => isUnlisted[c] === which);
    const some = split(
      weights,
      members.map((c) => amounts[c]!)
    );
    for (const [k, c] of members.entries()) parts[c] = some[k]!;
  }
  return parts;
}

/** Each rule counts by the days that it holds. */
function weightsOver(holding: readonly RuleHolding[], unlisted: boolean): PartyWeights {
  const rules = holding.map(({ value, days }) => ({ days, ...ruleWeights(value.rule, unlisted) }));
  const common = rules.reduce((product, { healthCentre, region }, i) => {
    const sum = healthCentre + region;
    return rules.findIndex((one) => one.healthCentre + one.region === sum) === i
      ? product * sum
      : product;
  }, 1);
  const weigh = (party: Party): number =>
    rules.reduce(
      (total, one) => total + one.days * one[party] * (common / (one.healthCentre + one.region)),
      0
    );
  return reduceWeights({ healthCentre: weigh("healthCentre"), region: weigh("region") });
}

function ruleWeights({ shares, unlisted }: AllocationRule, isUnlisted: boolean): PartyWeights {
  if (isUnlisted && unlisted !== "rule")
    return {
      healthCentre: Number(unlisted === "healthCentre"),
      region: Number(unlisted === "region"),
    };
  return reduceWeights({
    healthCentre: Math.round(shares.healthCentre * SHARE_UNITS),
    region: Math.round(shares.region * SHARE_UNITS),
  });
}

/**
 * A fixed amount per contact leaves the rest to the region, on the days on which it holds; it is
 * not owed for patients who are listed nowhere.
 */
function splitByCharge(
  { data, cells, settings }: Basis,
  { contacts }: Sizes,
  holding: readonly Holding<Bearing>[],
  month: Month,
  row: number,
  amounts: readonly number[],
  round: (quotas: readonly number[]) => readonly number[]
): readonly number[] {
  const days = daysOf(month);
  const owed = cells.map(({ unit, profession }, c) => {
    const { unlisted } = data.units[unit]!;
    return holding.reduce((sum, { value, days: held }) => {
      if (value.kind === "rule") {
        const { healthCentre, region } = ruleWeights(value.rule, unlisted);
        return sum + (held / days) * amounts[c]! * (healthCentre / (healthCentre + region));
      }
      if (unlisted) return sum;
      const amount = amountFor(value.charge.amounts, profession, settings.schedule.groups) ?? 0;
      return sum + (held / days) * contacts[row + c]! * amount * 100;
    }, 0);
  });
  const rounded = round(owed);
  return amounts.map((amount, c) => amount - rounded[c]!);
}

function bearerOf(ownService: Changes["ownService"], month: Month): Party {
  return holdingIn(ownService, month)[0]?.value.bearer ?? "region";
}
