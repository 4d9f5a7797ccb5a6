import { append } from "../../core/append";
import { firstDayOf } from "../../core/calendar";
import { type Financing, financingOf, patchesOf } from "../../core/policy/changes";
import { toBasis } from "../../core/scenario/basis";
import { type LinearCost, linearCost, splitOf } from "../../core/scenario/linearCost";
import type { LinearPart } from "../../core/scenario/linearPart";
import type { Span } from "../../core/scenario/rollUp";
import { firstDifference, type Setting, type Shown } from "./setting";

/** An assumption that stands in a yellow cell, and what the run has there. */
export type CommitteeCell =
  | { readonly kind: "share"; readonly shown: Shown; readonly value: number }
  | { readonly kind: "level"; readonly value: 1; readonly least: number }
  | { readonly kind: "growth"; readonly value: 0 }
  | { readonly kind: "realisable"; readonly value: number }
  /** Kronor a year of the alternative's first means. */
  | {
      readonly kind: "frame";
      readonly shown: Shown;
      readonly means: Financing;
      readonly value: number;
    };

export interface CommitteeModel {
  /** Those that are printed. */
  readonly years: readonly Span[];
  /** By the alternatives as they are shown; null: does not follow the cells. */
  readonly costs: readonly (LinearCost | null)[];
  readonly cells: readonly CommitteeCell[];
  /** Kronor that a sum may differ by from a run with the same assumptions. */
  readonly rounding: number;
}

/** The rest of the year and three plan years, of many alternatives one less: what a page holds. */
const MOST_YEARS = 4;
const MANY_ALTERNATIVES = 5;

const MOST_CELLS = 6;

export function toCommitteeModel(setting: Setting): CommitteeModel {
  const { scenario, shown } = setting;
  const years = printedYears(setting);
  const basis = toBasis(scenario.data, scenario.settings);
  const found = shown.map(({ alternative }) =>
    basis.ok ? linearCost(basis.value, alternative) : null
  );
  // What is compared with one that stands still would be compared with another forecast.
  const costs = found[0] ? found : found.map(() => null);
  const rounding = costs.reduce((most, cost) => Math.max(most, cost?.rounding ?? 0), 0);
  return {
    years,
    costs,
    cells: cellsOf(setting, years, costs),
    // Both runs are rounded, and the sum itself.
    rounding: Math.ceil((2 * rounding + 1) / 100),
  };
}

/** Years of the forecast, and before them the latest of those that an alternative corrects. */
function printedYears({ scenario, shown, years }: Setting): readonly Span[] {
  const baseline = shown[0]!.alternative;
  const most = shown.length > MANY_ALTERNATIVES ? MOST_YEARS - 1 : MOST_YEARS;
  const ahead = years.filter(({ kind }) => kind !== "outcome").slice(0, most);
  const corrected = years.filter(
    ({ kind, from, to }) =>
      kind === "outcome" &&
      shown.some(
        ({ alternative }) => firstDifference(scenario, alternative, baseline, from, to) !== null
      )
  );
  const room = most - ahead.length;
  const chosen = [...corrected.slice(Math.max(0, corrected.length - room)), ...ahead];
  return chosen.length > 0 ? chosen : years.slice(-most);
}

function cellsOf(
  setting: Setting,
  years: readonly Span[],
  costs: readonly (LinearCost | null)[]
): readonly CommitteeCell[] {
  const { shown } = setting;
  const partsOf = (i: number): readonly LinearPart[] =>
    costs[i]?.parts.filter((part) => years.some(({ year }) => year === part.year)) ?? [];
  const has = (i: number, sizes: readonly (keyof LinearPart)[]): boolean =>
    partsOf(i).some((part) => sizes.some((size) => part[size] !== 0));
  const common: CommitteeCell[] = [];
  if (shown.some((_, i) => has(i, ["gross"]))) {
    const least = costs.reduce((most, cost) => Math.max(most, cost?.leastLevel ?? 0), 0);
    common.push({ kind: "level", value: 1, least: Math.ceil(least * 100) / 100 });
  }
  if (shown.some((_, i) => has(i, ["years"]))) common.push({ kind: "growth", value: 0 });
  const realisable = new Set(
    shown.flatMap(({ alternative }, i) =>
      has(i, ["visitCost"])
        ? patchesOf(alternative.policy, "visitCost").map((patch) => patch.realisable)
        : []
    )
  );
  if (realisable.size === 1) common.push({ kind: "realisable", value: [...realisable][0]! });
  const frame = frameOf(setting, years);
  if (frame) common.push(frame);
  const shares: CommitteeCell[] = shown.flatMap((one, i) => {
    const split = splitOf(one.alternative.policy);
    return split && has(i, ["splitGross", "splitRest"])
      ? [{ kind: "share", shown: one, value: split.shares.healthCentre }]
      : [];
  });
  const cells = shares.slice(0, MOST_CELLS - common.length);
  append(cells, common);
  return cells;
}

/** The first means of the first alternative that has one all of a printed year. */
function frameOf(setting: Setting, years: readonly Span[]): CommitteeCell | null {
  for (const shown of setting.shown) {
    const [means] = financingOf(shown.alternative.policy);
    if (means && years.some((year) => holdsIn(setting, means, year) === "whole"))
      return { kind: "frame", shown, means, value: means.patch.frame };
  }
  return null;
}

/** Whether a means pays on all, some or none of a year's days. */
export function holdsIn(
  { scenario }: Setting,
  { timeline }: Financing,
  { from, to }: Span
): "whole" | "part" | "none" {
  const start = firstDayOf(scenario.months[from]!);
  const end = firstDayOf(scenario.months[to - 1]! + 1);
  const [held] = timeline;
  if (!held || held.end <= start || end <= held.from) return "none";
  return held.from <= start && end <= held.end ? "whole" : "part";
}
