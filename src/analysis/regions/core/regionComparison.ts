import { calculatedPart, isCounted } from "../../../core/scenario/calculatedPart";
import { isModelled } from "../../../core/scenario/modelled";
import { spansOf, sumOf } from "../../../core/scenario/rollUp";
import type { Scenario } from "../../../core/scenario/scenario";
import type { Certainty } from "../../../core/provenance";
import type { RegionFigure, RegionMeasure, RegionPopulation } from "../../../core/regionFigure";
import { printedAmount } from "../../../core/rounding/printedAmount";

/** What regions are held beside each other by. */
export type HeadMeasure = "costPerInhabitant" | "contactsPerThousand";

export const HEAD_MEASURES: readonly HeadMeasure[] = ["costPerInhabitant", "contactsPerThousand"];

const TOTAL_OF: Readonly<Record<HeadMeasure, RegionMeasure>> = {
  costPerInhabitant: "cost",
  contactsPerThousand: "contacts",
};

/** Of a total per inhabitant: kronor, or contacts per thousand. */
export const PER_HEAD: Readonly<Record<HeadMeasure, number>> = {
  costPerInhabitant: 1,
  contactsPerThousand: 1000,
};

/** A published figure per inhabitant, or one worked out here from a published total. */
export interface HeadFigure {
  readonly region: string;
  readonly value: number;
  /** As precise as it is: published ones are whole numbers. */
  readonly decimals: number;
  readonly figure: RegionFigure;
  /** What a total is divided by; null: the source gives it per inhabitant. */
  readonly population: RegionPopulation | null;
  readonly certainty: Certainty;
}

/** Figures of one source, year and way to count: the only ones that are ranked. */
export interface RegionGroup {
  /** The highest first. */
  readonly figures: readonly HeadFigure[];
  readonly isRanked: boolean;
  /** Whether the own region's figure is of the same kind of year and count. */
  readonly isLikeOwn: boolean;
}

/** Why the own region has no figure. */
export type OwnLack = "noYear" | "notWhole" | "forecast" | "calculated" | "noInhabitants";

export type OwnFigure =
  | { readonly lack: OwnLack }
  | {
      readonly lack: null;
      /** Kronor or contacts. */
      readonly total: number;
      readonly inhabitants: number;
      readonly value: number;
      /** No cost is booked: it is contacts by the tariff. */
      readonly byTariff: boolean;
    };

/** Where the own region lies among a group, by what is printed. */
export interface Placement {
  readonly above: readonly HeadFigure[];
  readonly same: readonly HeadFigure[];
  readonly below: readonly HeadFigure[];
}

/** Decimals of what is worked out here. */
export const OWN_DECIMALS = 1;

/** Years that somebody has published a figure of, the latest first. */
export function comparedYears(
  figures: readonly RegionFigure[],
  populations: readonly RegionPopulation[],
  measure: HeadMeasure
): readonly number[] {
  const years = figures
    .filter((figure) => toHead(figure, populations, measure) !== null)
    .map(yearOf);
  return [...new Set(years)].sort((a, b) => b - a);
}

/** Every figure of a year per inhabitant, with those beside each other that may be compared. */
export function groupsOf(
  figures: readonly RegionFigure[],
  populations: readonly RegionPopulation[],
  measure: HeadMeasure,
  year: number
): readonly RegionGroup[] {
  const groups = new Map<string, HeadFigure[]>();
  for (const figure of figures) {
    const head = yearOf(figure) === year ? toHead(figure, populations, measure) : null;
    if (!head) continue;
    const { issuer, document, date } = figure.source;
    const isWorkedOut = head.population !== null;
    const key = JSON.stringify([figure.basis, issuer, document, date, isWorkedOut]);
    const group = groups.get(key);
    if (group) group.push(head);
    else groups.set(key, [head]);
  }
  return [...groups.values()].map((group) => ({
    figures: [...group].sort((a, b) => b.value - a.value),
    isRanked: group.length > 1 && group.every(({ figure }) => figure.bound !== "atLeast"),
    isLikeOwn: group.every(({ figure }) => figure.basis === "year"),
  }));
}

/** 1 is the highest; figures that are printed alike share a rank. null: none is ranked. */
export function rankIn({ figures, isRanked }: RegionGroup, value: number): number | null {
  return isRanked ? figures.filter((other) => other.value > value).length + 1 : null;
}

/** What the baseline has cost in a year that has passed, per inhabitant. */
export function ownFigure(
  scenario: Scenario,
  inhabitants: number | null,
  measure: HeadMeasure,
  year: number
): OwnFigure {
  const span = spansOf(scenario, "year").find((one) => one.year === year);
  if (!span) return { lack: "noYear" };
  if (!span.whole) return { lack: "notWhole" };
  if (span.kind !== "outcome") return { lack: "forecast" };
  if (inhabitants === null || inhabitants <= 0) return { lack: "noInhabitants" };
  const baseline = scenario.alternatives[scenario.baseline]!;
  if (measure === "contactsPerThousand" && !isCounted(calculatedPart(scenario, baseline, span)))
    return { lack: "calculated" };
  const total =
    measure === "costPerInhabitant"
      ? sumOf(baseline, scenario.cells, "net", span) / 100
      : sumOf(baseline, scenario.cells, "contacts", span);
  const value = (total / inhabitants) * PER_HEAD[measure];
  return { lack: null, total, inhabitants, value, byTariff: isModelled(scenario.data) };
}

/**
 * By size only, and no rank: how the own figure is made is not how the group's are.
 * @param ownName the own region's name, which is not held against itself; null: not known
 */
export function placeIn(group: RegionGroup, value: number, ownName: string | null): Placement {
  const others = group.figures.filter(({ region }) => region !== ownName);
  const differ = (one: HeadFigure): number =>
    printedAmount(one.value, one.decimals) - printedAmount(value, one.decimals);
  return {
    above: others.filter((one) => differ(one) > 0),
    same: others.filter((one) => differ(one) === 0),
    below: others.filter((one) => differ(one) < 0),
  };
}

function toHead(
  figure: RegionFigure,
  populations: readonly RegionPopulation[],
  measure: HeadMeasure
): HeadFigure | null {
  const { region, value } = figure;
  if (region === null) return null;
  if (figure.measure === measure)
    return {
      ...{ region, value, decimals: 0, figure, population: null },
      certainty: figure.source.certainty,
    };
  if (figure.measure !== TOTAL_OF[measure] || figure.basis !== "year") return null;
  const population = populationAt(populations, region, figure);
  return (
    population && {
      ...{ region, decimals: OWN_DECIMALS, figure, population, certainty: "D" },
      value: (value / population.value) * PER_HEAD[measure],
    }
  );
}

/** The latest known before the year has ended, no older than a year before it. */
function populationAt(
  populations: readonly RegionPopulation[],
  region: string,
  { to }: RegionFigure
): RegionPopulation | null {
  const year = Number(to.slice(0, 4));
  const known = populations
    .filter((one) => one.region === region && one.date <= to)
    .filter(({ date }) => Number(date.slice(0, 4)) >= year - 1)
    .sort((a, b) => (a.date < b.date ? -1 : 1));
  return known[known.length - 1] ?? null;
}

function yearOf({ to }: RegionFigure): number {
  return Number(to.slice(0, 4));
}

/** A line of the comparison: a published figure, or the own region's (no head figure). */
export interface RegionRow {
  readonly head: HeadFigure | null;
  /** Counted from 1; null: the own region is in none. */
  readonly group: number | null;
  readonly rank: number | null;
  readonly value: number;
}

/** All of a year by size, the highest first, the own region among them. */
export function rowsOf(groups: readonly RegionGroup[], own: OwnFigure): readonly RegionRow[] {
  const published = groups.flatMap((group, i): RegionRow[] =>
    group.figures.map((head) => ({
      head,
      group: i + 1,
      rank: rankIn(group, head.value),
      value: head.value,
    }))
  );
  const ours: readonly RegionRow[] =
    own.lack === null ? [{ head: null, group: null, rank: null, value: own.value }] : [];
  return [...published, ...ours].sort((a, b) => b.value - a.value);
}
