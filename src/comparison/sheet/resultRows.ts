import type { Month } from "../../core/calendar";
import type { Party } from "../../core/policy/policy";
import type { ProfessionKey } from "../../core/profession";
import type { Unit } from "../../core/scenario/regionData";
import {
  type Alternative,
  CELL_SIZES,
  type Measure,
  type Scenario,
} from "../../core/scenario/scenario";
import { type ContactKind, contactKindAt } from "./contactKind";
import type { Shown } from "./setting";

/** One row of the long table: what a party bears of a cell in a month under an alternative. */
export interface ResultRow {
  readonly shown: Shown;
  readonly month: Month;
  readonly kind: "outcome" | "forecast";
  /** null: a one-off cost, which belongs to no unit. */
  readonly unit: Unit | null;
  /** Counted from 1; 0 for none. */
  readonly unitNumber: number;
  /** undefined: none, as of a one-off cost. */
  readonly profession: ProfessionKey | null | undefined;
  readonly party: Party;
  /** Of the cell; null on the rows that do not carry it. */
  readonly size: (measure: Exclude<Measure, Party>) => number | null;
  /** What the cell's contacts are; null on the rows that do not carry them. */
  readonly contactKind: ContactKind | null;
  /** Öre. */
  readonly cash: number;
  readonly change: number;
  readonly oneOff: number | null;
}

const PARTIES = ["healthCentre", "region"] as const;

/** Places of a month under an alternative: two parties for each cell, and the one-off cost. */
function placesOf({ cells }: Scenario): number {
  return 2 * cells.length + 1;
}

/**
 * The rows worth showing: those whose party bears something or something else than under the
 * baseline, and one for a cell that has sizes although nobody bears anything. They are made when
 * asked for; only their places are held.
 */
export function resultRows(
  scenario: Scenario,
  shown: readonly Shown[]
): { readonly count: number; readonly row: (index: number) => ResultRow } {
  const baseline = scenario.alternatives[scenario.baseline]!;
  const perMonth = placesOf(scenario);
  const perAlternative = perMonth * scenario.months.length;
  const places: number[] = [];
  for (const [a, { alternative }] of shown.entries())
    for (let m = 0; m < scenario.months.length; m += 1) {
      const first = a * perAlternative + m * perMonth;
      for (let c = 0; c < scenario.cells.length; c += 1)
        for (const [p, party] of PARTIES.entries())
          if (isShown(scenario, alternative, baseline, m, c, party)) places.push(first + 2 * c + p);
      if (alternative.oneOff[m] !== 0 || baseline.oneOff[m] !== 0)
        places.push(first + perMonth - 1);
    }
  return {
    count: places.length,
    row: (index) => {
      const place = places[index]!;
      const one = shown[Math.floor(place / perAlternative)]!;
      const m = Math.floor((place % perAlternative) / perMonth);
      const rest = place % perMonth;
      return rest === perMonth - 1
        ? oneOffRow(scenario, one, baseline, m)
        : cellRow(scenario, one, baseline, m, rest >> 1, PARTIES[rest % 2]!);
    },
  };
}

function isShown(
  scenario: Scenario,
  alternative: Alternative,
  baseline: Alternative,
  m: number,
  c: number,
  party: Party
): boolean {
  const i = m * scenario.cells.length + c;
  return (
    bears(alternative, baseline, i, party) ||
    carrierOf(scenario, alternative, baseline, i, c) === party
  );
}

function bears({ measures }: Alternative, baseline: Alternative, i: number, party: Party): boolean {
  return measures[party][i] !== 0 || baseline.measures[party][i] !== 0;
}

/** On whose row the sizes of a cell stand; null where it has none. */
function carrierOf(
  { units, cells }: Scenario,
  alternative: Alternative,
  baseline: Alternative,
  i: number,
  c: number
): Party | null {
  for (const party of PARTIES) if (bears(alternative, baseline, i, party)) return party;
  if (CELL_SIZES.every((measure) => alternative.measures[measure][i] === 0)) return null;
  return units[cells[c]!.unit]!.unlisted ? "region" : "healthCentre";
}

function cellRow(
  scenario: Scenario,
  shown: Shown,
  baseline: Alternative,
  m: number,
  c: number,
  party: Party
): ResultRow {
  const { cells, units } = scenario;
  const { alternative } = shown;
  const { unit, profession } = cells[c]!;
  const i = m * cells.length + c;
  const carries = carrierOf(scenario, alternative, baseline, i, c) === party;
  const cash = alternative.measures[party][i]!;
  return {
    ...periodOf(scenario, m),
    shown,
    unit: units[unit]!,
    unitNumber: unit + 1,
    profession,
    party,
    size: (measure) => (carries ? alternative.measures[measure][i]! : null),
    contactKind: carries ? contactKindAt(scenario, m, c) : null,
    cash,
    change: cash - baseline.measures[party][i]!,
    oneOff: null,
  };
}

function oneOffRow(scenario: Scenario, shown: Shown, baseline: Alternative, m: number): ResultRow {
  const cash = shown.alternative.oneOff[m]!;
  return {
    ...periodOf(scenario, m),
    shown,
    unit: null,
    unitNumber: 0,
    profession: undefined,
    party: "region",
    size: () => null,
    contactKind: null,
    cash,
    change: cash - baseline.oneOff[m]!,
    oneOff: cash,
  };
}

function periodOf(
  { months, firstForecast }: Scenario,
  m: number
): Pick<ResultRow, "month" | "kind"> {
  return { month: months[m]!, kind: m < firstForecast ? "outcome" : "forecast" };
}
