import type { UnusedReason, ScenarioCell, ScenarioFault } from "./scenario";
import type { Month } from "../calendar";
import type { ProfessionKey } from "../profession";
import { failure, type Result, success } from "../result";
import type { Deviation } from "./deviation";
import { monthsOf } from "./observed";
import { cellKey, type Outcome } from "./outcome";
import type { Price, PriceList } from "./price";
import type { ForecastObservation, OutcomeObservation } from "./regionData";
import { roundToTotal } from "../rounding/together";

export interface UnusedForecast {
  readonly row: ForecastObservation;
  readonly reason: UnusedReason;
}

/** Egen prognos by month and cell, `[m * cells.length + c]` from the first forecast month on. */
export interface OwnForecast {
  /** 1: the region's own forecast says it. */
  readonly known: Uint8Array;
  readonly contacts: Float64Array;
  /** Öre: whole where the row states a cost. */
  readonly net: Float64Array;
  /** 1: contacts are worked out from the cost. */
  readonly calculated: Uint8Array;
  readonly used: readonly ForecastObservation[];
  readonly unused: readonly UnusedForecast[];
}

/** What rows without a cost, and tariffs without a row, are priced by. */
export interface OwnPrices {
  readonly prices: PriceList;
  readonly deviation: Deviation;
  /** Calibration of a profession. */
  readonly factor: (profession: ProfessionKey | null) => number;
  /** What its contacts have cost, kronor; null: nothing known. */
  readonly paid: (profession: ProfessionKey | null) => number | null;
  /** How many months the latest shares are read from. */
  readonly latest: number;
}

/** Cells that no outcome has; the outcome decides how finely the region is divided. */
export function ownCells(
  forecast: readonly ForecastObservation[],
  outcome: readonly OutcomeObservation[]
): readonly ScenarioCell[] {
  const known = [
    ...new Map(outcome.map((one): [string, ScenarioCell] => [cellKey(one), one])).values(),
  ];
  const units = [...new Set(known.map(({ unit }) => unit))];
  const divided = isDivided(known);
  return forecast.flatMap((one) => {
    if (targetsOf(one, known).length > 0) return [];
    const professions =
      divided && one.profession !== null
        ? [one.profession]
        : [...new Set(known.map(({ profession }) => profession))];
    return (one.unit === null ? units : [one.unit]).flatMap((unit) =>
      professions.map((profession) => ({ unit, profession }))
    );
  });
}

/** @param count forecast months, at least to the end of the last row */
export function toOwnForecast(
  forecast: readonly ForecastObservation[],
  outcome: Outcome,
  count: number,
  pricing: OwnPrices
): Result<OwnForecast, ScenarioFault> {
  const width = outcome.cells.length;
  const own = {
    known: new Uint8Array(count * width),
    contacts: new Float64Array(count * width),
    net: new Float64Array(count * width),
    calculated: new Uint8Array(count * width),
    used: [] as ForecastObservation[],
    unused: [] as UnusedForecast[],
  };
  const divided = isDivided(outcome.cells);
  const laidBy = new Map<number, string>();
  for (const row of [...forecast].sort((a, b) => widthOf(a) - widthOf(b))) {
    const sharing = divided ? null : sharingOf(row);
    const isFree = (place: number): boolean =>
      own.known[place] !== 1 || (sharing !== null && laidBy.get(place) === sharing);
    const rest = restOf(row, outcome, own, isFree);
    if (rest === null) continue;
    if ("reason" in rest) {
      own.unused.push({ row, reason: rest.reason });
      continue;
    }
    own.used.push(row);
    const laid = lay(row, rest, outcome, pricing);
    if (!laid.ok) return laid;
    for (const { place, contacts, net } of laid.value) {
      own.known[place] = 1;
      own.contacts[place]! += contacts;
      own.net[place]! += net;
      if (rest.contacts === null) own.calculated[place] = 1;
      if (sharing !== null) laidBy.set(place, sharing);
    }
  }
  return success(own);
}

/** Rows that say more of less come first: what is wider fills what they leave. */
function widthOf({ period, unit, profession }: ForecastObservation): number {
  return (
    4 * Number(period.unit === "year") + 2 * Number(unit === null) + Number(profession === null)
  );
}

/** Professions of a region that is not divided by them share its cells: they are added up. */
function sharingOf({ period, unit, profession }: ForecastObservation): string | null {
  return profession === null ? null : JSON.stringify([period, unit]);
}

function isDivided(cells: readonly ScenarioCell[]): boolean {
  return cells.some(({ profession }) => profession !== null);
}

/** Positions of the cells that a row is spread over. */
function targetsOf(one: ForecastObservation, cells: readonly ScenarioCell[]): readonly number[] {
  const divided = isDivided(cells);
  return [...cells.keys()].filter((c) => {
    const { unit, profession } = cells[c]!;
    return (
      (one.unit === null || unit === one.unit) &&
      (!divided || one.profession === null || profession === one.profession)
    );
  });
}

/** What a row says of months and cells that nothing else says anything of. */
interface Rest {
  readonly targets: readonly number[];
  /** Forecast months, by position, and the cells that are free in each. */
  readonly free: readonly { readonly m: number; readonly cells: readonly number[] }[];
  readonly contacts: number | null;
  readonly cost: number | null;
}

/** @returns null: all of its period is outcome by now */
function restOf(
  row: ForecastObservation,
  { months, cells, contacts, net }: Outcome,
  own: Pick<OwnForecast, "contacts" | "net">,
  isFree: (place: number) => boolean
): Rest | { readonly reason: UnusedReason } | null {
  const targets = targetsOf(row, cells);
  const first = months[0]!;
  const free: { m: number; cells: number[] }[] = [];
  let early = false;
  let ahead = false;
  let takenContacts = 0;
  let takenCost = 0;
  let taken = false;
  for (const month of monthsOf(row)) {
    const at = month - first;
    const m = at - months.length;
    early ||= at < 0;
    ahead ||= m >= 0;
    const open: number[] = [];
    for (const c of targets) {
      const i = at * cells.length + c;
      const j = m * cells.length + c;
      if (m < 0 || !isFree(j)) {
        taken = true;
        takenContacts += (m < 0 ? contacts[i] : own.contacts[j]) ?? 0;
        takenCost += (m < 0 ? net[i] : own.net[j]) ?? 0;
      } else open.push(c);
    }
    if (open.length > 0) free.push({ m, cells: open });
  }
  if (!ahead) return early ? { reason: "early" } : null;
  if (free.length === 0) return { reason: "covered" };
  const cost = row.cost === null ? null : row.cost - Math.round(takenCost);
  const left = row.contacts === null ? null : row.contacts - takenContacts;
  if (taken && (cost ?? left!) <= 0) return { reason: "passed" };
  // A cost without contacts has contacts that are worked out from it.
  const counts = left !== null && (left > 0 || cost === null || cost === 0);
  return { targets, free, contacts: counts ? left : null, cost };
}

interface Laid {
  readonly place: number;
  readonly contacts: number;
  readonly net: number;
}

/** Contacts evenly on the months, in the cells' latest shares; cost as their tariffs have it. */
function lay(
  row: ForecastObservation,
  rest: Rest,
  outcome: Outcome,
  { prices, deviation, factor, paid, latest }: OwnPrices
): Result<readonly Laid[], ScenarioFault> {
  const first = outcome.months[outcome.months.length - 1]! + 1;
  // Of the cells that are left for it: what others have been says nothing of these.
  const free = [...new Set(rest.free.flatMap(({ cells }) => cells))];
  const weights = latestWeights(row, free, outcome, latest);
  const parts: { place: number; weight: number; net: number; factor: number }[] = [];
  for (const { m, cells } of rest.free)
    for (const c of cells) {
      const { profession } = outcome.cells[c]!;
      // Where the outcome is not divided, the row's own profession still tells its tariff.
      const whose = profession ?? row.profession;
      const price = priceOf(whose, first + m);
      if (price === null) return failure({ code: "scenario.price", profession, month: first + m });
      const fee = row.feePerContact ?? price.fee;
      if (fee > price.gross)
        return failure({ code: "scenario.feeAboveTariff", profession, month: first + m });
      const level = rest.contacts === null ? deviation(profession, first + m) : 1;
      parts.push({
        place: m * outcome.cells.length + c,
        weight: weights.get(c)!,
        net: price.gross - fee,
        factor: rest.cost === null ? factor(profession) : level,
      });
    }
  const all = parts.reduce((sum, { weight }) => sum + weight, 0);
  const dearness = parts.reduce((sum, one) => sum + one.weight * one.net * one.factor, 0);
  if (dearness === 0 && rest.contacts === null && rest.cost !== 0) {
    const { profession } = outcome.cells[rest.targets[0]!]!;
    return failure({ code: "scenario.price", profession, month: first + rest.free[0]!.m });
  }
  const contacts = rest.contacts ?? (dearness === 0 ? 0 : (rest.cost! / 100) * (all / dearness));
  const costs =
    rest.cost === null
      ? parts.map((one) => ((contacts * one.weight) / all) * one.net * one.factor * 100)
      : roundToTotal(
          parts.map((one) =>
            dearness === 0
              ? (rest.cost! * one.weight) / all
              : (rest.cost! * one.weight * one.net * one.factor) / dearness
          ),
          rest.cost
        );
  return success(
    parts.map(({ place, weight }, i) => ({
      place,
      contacts: (contacts * weight) / all,
      net: costs[i]!,
    }))
  );

  function priceOf(profession: ProfessionKey | null, month: Month): Price | null {
    const price = prices(profession, month);
    if (price.ok) return price.value;
    const known = paid(profession);
    if (known !== null) return { gross: known, fee: 0 };
    const { contacts: counted, cost } = row;
    return counted !== null && counted > 0 && cost !== null
      ? { gross: cost / 100 / counted, fee: 0 }
      : null;
  }
}

/**
 * Of the latest outcome of the cells; of their units, where the profession is new, or of their
 * professions, where the unit is; alike where all of that is nothing.
 */
function latestWeights(
  { unit }: ForecastObservation,
  targets: readonly number[],
  { months, cells, contacts }: Outcome,
  latest: number
): ReadonlyMap<number, number> {
  const sum = (counts: (cell: ScenarioCell) => boolean): number => {
    let total = 0;
    for (let m = Math.max(0, months.length - latest); m < months.length; m += 1)
      for (const [c, cell] of cells.entries())
        if (counts(cell)) total += Math.max(0, contacts[m * cells.length + c]!);
    return total;
  };
  const sizes: readonly ((cell: ScenarioCell) => number)[] = [
    (cell) => sum((one) => one === cell),
    (cell) =>
      sum((one) => (unit === null ? one.unit === cell.unit : one.profession === cell.profession)),
    () => 1,
  ];
  for (const size of sizes) {
    const weights = new Map(targets.map((c) => [c, size(cells[c]!)]));
    if ([...weights.values()].some((one) => one > 0)) return weights;
  }
  return new Map();
}
