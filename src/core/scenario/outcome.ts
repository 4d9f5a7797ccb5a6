import { type Month, monthOf } from "../calendar";
import { scaleAndRound } from "../decimal";
import type { ProfessionKey } from "../profession";
import { failure, type Result, success } from "../result";
import type { Price, PriceList } from "./price";
import type { Observation, RegionData } from "./regionData";
import { roundToTotal } from "./rounding";
import type { BaselineSettings, Cell, ScenarioFault } from "./scenario";

/** Utfall: what has happened, by month and cell. */
export interface Outcome {
  readonly months: readonly Month[];
  readonly cells: readonly Cell[];
  /** Every list has one place a month and cell: `[m * cells.length + c]`. */
  readonly contacts: Float64Array;
  /** Öre. */
  readonly gross: Float64Array;
  readonly fee: Float64Array;
  readonly net: Float64Array;
  /** Öre booked, and contacts × net tariff for what is booked: their ratio calibrates. */
  readonly booked: Float64Array;
  readonly model: Float64Array;
  /** Professions whose contacts were worked out from the cost. */
  readonly fromCost: ReadonlySet<ProfessionKey | null>;
}

/** A period's observation in one of its months. */
interface Part {
  readonly month: Month;
  readonly contacts: number;
  readonly net: number;
  readonly booked: boolean;
  readonly price: Price | null;
}

export function toOutcome(
  data: RegionData,
  settings: BaselineSettings,
  prices: PriceList
): Result<Outcome, ScenarioFault> {
  const used = data.observations.filter((one) => lastMonthOf(one) <= settings.lastOutcome);
  if (used.length === 0) return failure({ code: "scenario.noData" });
  const first = used.reduce((least, one) => Math.min(least, firstMonthOf(one)), Infinity);
  const last = used.reduce((most, one) => Math.max(most, lastMonthOf(one)), -Infinity);
  const end = data.periodUnit === "month" ? settings.lastOutcome : last;
  const months = Array.from({ length: end - first + 1 }, (_, i): Month => first + i);
  const cells = cellsOf(used);
  const positions = new Map(cells.map((cell, c) => [cellKey(cell), c]));
  const sizes = (): Float64Array => new Float64Array(months.length * cells.length);
  const outcome = {
    months,
    cells,
    contacts: sizes(),
    gross: sizes(),
    fee: sizes(),
    net: sizes(),
    booked: sizes(),
    model: sizes(),
    fromCost: new Set<ProfessionKey | null>(),
  };
  const seen = new Set<Month>();
  for (const one of used) {
    const parts = partsOf(one, prices);
    if (!parts.ok) return parts;
    const c = positions.get(cellKey(one))!;
    if (one.contacts === null) outcome.fromCost.add(one.profession);
    for (const { month, contacts, net, booked, price } of parts.value) {
      const i = (month - first) * cells.length + c;
      const gross = price ? scaleAndRound(contacts * price.gross, 2) : net;
      const fee = price ? scaleAndRound(contacts * price.fee, 2) : 0;
      outcome.contacts[i]! += contacts;
      outcome.gross[i]! += gross;
      outcome.fee[i]! += fee;
      outcome.net[i]! += net;
      if (booked) {
        outcome.booked[i]! += net;
        outcome.model[i]! += price ? contacts * (price.gross - price.fee) * 100 : net;
      }
      seen.add(month);
    }
  }
  const missing = months.find((month) => !seen.has(month));
  return missing === undefined
    ? success(outcome)
    : failure({ code: "scenario.monthMissing", month: missing });
}

export function firstMonthOf({ period }: Observation): Month {
  return period.unit === "month" ? period.month : monthOf(period.year, 1);
}

export function lastMonthOf({ period }: Observation): Month {
  return period.unit === "month" ? period.month : monthOf(period.year, 12);
}

/** In the order of the units, within a unit in the order in which professions appear. */
function cellsOf(observations: readonly Observation[]): readonly Cell[] {
  const cells = new Map(
    observations.map(({ unit, profession }) => [
      cellKey({ unit, profession }),
      { unit, profession },
    ])
  );
  const professions = [...new Set(observations.map(({ profession }) => profession))];
  const rank = new Map(professions.map((profession, i) => [profession, i]));
  return [...cells.values()].sort(
    (a, b) => a.unit - b.unit || rank.get(a.profession)! - rank.get(b.profession)!
  );
}

function cellKey({ unit, profession }: Cell): string {
  return `${unit} ${profession ?? ""}`;
}

function partsOf(one: Observation, priceList: PriceList): Result<readonly Part[], ScenarioFault> {
  const first = firstMonthOf(one);
  const count = lastMonthOf(one) - first + 1;
  const prices: (Price | null)[] = [];
  for (let month = first; month < first + count; month += 1) {
    const price = observedPrice(one, priceList, month);
    if (!price.ok) return price;
    prices.push(price.value);
  }
  const nets = prices.map((price) => (price ? price.gross - price.fee : null));
  const contacts = contactsOf(one, nets);
  if (contacts === null)
    return failure({ code: "scenario.price", profession: one.profession, month: first });
  const perMonth = contacts / count;
  const costs =
    one.cost === null
      ? nets.map((net) => scaleAndRound(perMonth * net!, 2))
      : spread(one.cost, nets);
  return success(
    prices.map((price, i) => ({
      month: first + i,
      contacts: perMonth,
      net: costs[i]!,
      booked: one.cost !== null && one.contacts !== null,
      price,
    }))
  );
}

/** @returns null: no tariff, but a booked cost and a number of contacts that do without */
function observedPrice(
  { profession, cost, contacts, feePerContact }: Observation,
  prices: PriceList,
  month: Month
): Result<Price | null, ScenarioFault> {
  if (cost === null && contacts === null)
    return failure({ code: "scenario.nothingMeasured", month });
  const price = prices(profession, month);
  if (!price.ok)
    return cost !== null && contacts !== null
      ? success(null)
      : failure({ code: "scenario.price", profession, month });
  const observed = { ...price.value, fee: feePerContact ?? price.value.fee };
  return observed.fee <= observed.gross
    ? success(observed)
    : failure({ code: "scenario.feeAboveTariff", profession, month });
}

/** Beräknade kontakter: cost ÷ the period's mean net tariff, where they are not counted. */
function contactsOf(
  { contacts, cost }: Observation,
  nets: readonly (number | null)[]
): number | null {
  if (contacts !== null) return contacts;
  const sum = nets.reduce<number>((total, net) => total + net!, 0);
  if (sum > 0) return ((cost! / 100) * nets.length) / sum;
  return cost === 0 ? 0 : null;
}

/** A year's öre over its months, in the proportions of the tariffs. */
function spread(cost: number, nets: readonly (number | null)[]): readonly number[] {
  if (nets.length === 1) return [cost];
  const weights = nets.every((net) => net !== null && net > 0)
    ? (nets as readonly number[])
    : nets.map(() => 1);
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return roundToTotal(
    weights.map((weight) => (cost * weight) / sum),
    cost
  );
}
