import type { Policy } from "../../../core/policy/policy";
import { applyPolicy, staysExact } from "../../../core/scenario/alternative";
import type { Basis } from "../../../core/scenario/basis";
import { cashOf, regionOf, type Span, sumOf } from "../../../core/scenario/rollUp";
import type { Alternative } from "../../../core/scenario/scenario";
import type { Steps } from "../../../core/steps";
import { shapley } from "./shapley";
import { stack } from "./stack";

/** Öre; + is more than without any of the measures. */
export interface CashEffect {
  readonly total: number;
  readonly healthCentres: number;
  readonly region: number;
}

/** What a measure does among the others. */
export interface MeasureEffect {
  readonly policy: Policy;
  /** The only one of the measures. */
  readonly alone: CashEffect;
  /** Laid on those before it in the list. */
  readonly inOrder: CashEffect;
  /** The mean over all orders; over the measures it sums to the whole. */
  readonly shared: CashEffect;
}

/** Two to six measures as one, in a year. */
export interface Together {
  /** What is paid without them. */
  readonly before: CashEffect;
  readonly whole: CashEffect;
  /** What the measures would do if each were alone, added. */
  readonly addedAlone: CashEffect;
  readonly measures: readonly MeasureEffect[];
  /** What every combination costs; bit i set: measure i is in it. */
  readonly costs: readonly CashEffect[];
}

/** @returns null: the amounts are larger than can be calculated exactly */
export function* together(
  basis: Basis,
  policies: readonly Policy[],
  span: Pick<Span, "from" | "to">
): Steps<Together | null> {
  const sets = 1 << policies.length;
  const effects: CashEffect[] = [];
  for (let set = 0; set < sets; set += 1) {
    const members = policies.filter((_, i) => set & (1 << i));
    const policy = stack(members, "together", "");
    if (!staysExact(basis, policy)) return null;
    effects.push(effectOf(basis, applyPolicy(basis, policy), span));
    yield;
  }
  const total = partsOf(policies, effects, ({ total: size }) => size);
  const region = partsOf(policies, effects, ({ region: size }) => size);
  const none = effects[0]!;
  const measures = policies.map((policy, i): MeasureEffect => {
    const before = effects[(1 << i) - 1]!;
    return {
      policy,
      alone: less(effects[1 << i]!, none),
      inOrder: less(effects[(1 << (i + 1)) - 1]!, before),
      // The health centres' parts are what the region's leave, so that they sum in both directions.
      shared: {
        total: total[i]!,
        region: region[i]!,
        healthCentres: total[i]! - region[i]!,
      },
    };
  });
  return {
    before: none,
    whole: less(effects[sets - 1]!, none),
    addedAlone: measures.reduce((sum, { alone }) => plus(sum, alone), less(none, none)),
    measures,
    costs: effects,
  };
}

function effectOf(
  { cells }: Basis,
  alternative: Alternative,
  span: Pick<Span, "from" | "to">
): CashEffect {
  return {
    total: cashOf(alternative, cells, span),
    healthCentres: sumOf(alternative, cells, "healthCentre", span),
    region: regionOf(alternative, cells, span),
  };
}

function partsOf(
  policies: readonly Policy[],
  effects: readonly CashEffect[],
  size: (effect: CashEffect) => number
): readonly number[] {
  const ids = policies.map(({ id }) => id);
  const sorted = [...ids].sort();
  return shapley(
    effects.map(size),
    ids.map((id) => sorted.indexOf(id))
  );
}

function less(a: CashEffect, b: CashEffect): CashEffect {
  return {
    total: a.total - b.total,
    healthCentres: a.healthCentres - b.healthCentres,
    region: a.region - b.region,
  };
}

function plus(a: CashEffect, b: CashEffect): CashEffect {
  return {
    total: a.total + b.total,
    healthCentres: a.healthCentres + b.healthCentres,
    region: a.region + b.region,
  };
}
