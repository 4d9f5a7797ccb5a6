import type { Month } from "../calendar";
import { scaleAndRound } from "../decimal";
import { UNKNOWN_PROFESSION } from "../profession";
import { failure, type Result, success } from "../result";
import { isCounted, partOf } from "./calculatedPart";
import { type Deviation, momentOf } from "./deviation";
import { firstMonthOf, lastMonthOf } from "./observed";
import type { Price, PriceList } from "./price";
import type { OutcomeObservation, RegionData } from "./regionData";
import { ITEMS_A_STEP, type Steps } from "../steps";
import { roundToTotal } from "../rounding/together";
import type { BaselineSettings, ScenarioCell, ScenarioFault } from "./scenario";

/** Utfall: what has happened, by month and cell. */
export interface Outcome {
  readonly months: readonly Month[];
  readonly cells: readonly ScenarioCell[];
  /** Every list has one place a month and cell: `[m * cells.length + c]`. */
  readonly contacts: Float64Array;
  /** Öre. */
  readonly gross: Float64Array;
  readonly fee: Float64Array;
  readonly net: Float64Array;
  /** Öre booked, and contacts × net tariff for what is booked: their ratio calibrates. */
  readonly booked: Float64Array;
  readonly model: Float64Array;
  /** 1: contacts of the cell and month are, at least in part, worked out from the cost. */
  readonly calculated: Uint8Array;
}

/** A period's observation in one of its months. */
interface Part {
  readonly month: Month;
  readonly contacts: number;
  readonly net: number;
  /** Öre by contacts × net tariff; null: nothing is booked. */
  readonly model: number | null;
  readonly price: Price | null;
}

/** @param extra cells that only the region's own forecast has */
export function* toOutcome(
  used: readonly OutcomeObservation[],
  extra: readonly ScenarioCell[],
  { periodUnit }: Pick<RegionData, "periodUnit">,
  settings: Pick<BaselineSettings, "lastOutcome">,
  prices: PriceList,
  deviation: Deviation
): Steps<Result<Outcome, ScenarioFault>> {
  if (used.length === 0) return failure({ code: "scenario.noData" });
  const first = used.reduce((least, one) => Math.min(least, firstMonthOf(one)), Infinity);
  const last = used.reduce((most, one) => Math.max(most, lastMonthOf(one)), -Infinity);
  const end = periodUnit === "month" ? settings.lastOutcome : last;
  const months = Array.from({ length: end - first + 1 }, (_, i): Month => first + i);
  const cells = inOrder([...used, ...extra]);
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
    calculated: new Uint8Array(months.length * cells.length),
  };
  // Of all contacts in a place, those that are worked out; credits count as what they undo.
  const [all, workedOut] = [sizes(), sizes()];
  const seen = new Set<Month>();
  const standIn = paidForUnknown(used, prices);
  for (const [index, one] of used.entries()) {
    if (index % ITEMS_A_STEP === 0) yield;
    const parts = partsOf(one, prices, deviation, standIn);
    if (!parts.ok) return parts;
    const c = positions.get(cellKey(one))!;
    for (const { month, contacts, net, model, price } of parts.value) {
      const i = (month - first) * cells.length + c;
      const gross = price ? scaleAndRound(contacts * price.gross, 2) : net;
      const fee = price ? scaleAndRound(contacts * price.fee, 2) : 0;
      outcome.contacts[i]! += contacts;
      outcome.gross[i]! += gross;
      outcome.fee[i]! += fee;
      outcome.net[i]! += net;
      if (model !== null) {
        outcome.booked[i]! += net;
        outcome.model[i]! += model;
      }
      all[i]! += Math.abs(contacts);
      if (one.contacts === null) workedOut[i]! += Math.abs(contacts);
      seen.add(month);
    }
  }
  for (const [i, size] of workedOut.entries())
    if (!isCounted(partOf(size, all[i]!))) outcome.calculated[i] = 1;
  const missing = months.find((month) => !seen.has(month));
  return missing === undefined
    ? success(outcome)
    : failure({ code: "scenario.monthMissing", month: missing });
}

/** In the order of the units, within a unit in the order in which professions appear. */
export function inOrder(all: readonly ScenarioCell[]): readonly ScenarioCell[] {
  const cells = new Map(
    all.map(({ unit, profession }) => [cellKey({ unit, profession }), { unit, profession }])
  );
  const professions = [...new Set(all.map(({ profession }) => profession))];
  const rank = new Map(professions.map((profession, i) => [profession, i]));
  return [...cells.values()].sort(
    (a, b) => a.unit - b.unit || rank.get(a.profession)! - rank.get(b.profession)!
  );
}

export function cellKey({ unit, profession }: ScenarioCell): string {
  return `${unit} ${profession ?? ""}`;
}

/**
 * What a contact of okänt yrke costs where its row lacks one of contacts and cost: what its own
 * contacts have cost, or else all contacts; where none are counted beside their cost, läkare's tariff.
 */
function paidForUnknown(used: readonly OutcomeObservation[], prices: PriceList): StandIn {
  const paidBy = (rows: readonly OutcomeObservation[]): number | null => {
    const both = rows.filter(({ contacts, cost }) => contacts !== null && cost !== null);
    const cost = both.reduce((sum, one) => sum + one.cost!, 0);
    const contacts = both.reduce((sum, one) => sum + one.contacts!, 0);
    return cost > 0 && contacts > 0 ? cost / 100 / contacts : null;
  };
  const paid =
    paidBy(used.filter(({ profession }) => profession === UNKNOWN_PROFESSION)) ?? paidBy(used);
  return (month) => (paid === null ? prices(null, month) : success({ gross: paid, fee: 0 }));
}

type StandIn = (month: Month) => Result<Price>;

function partsOf(
  one: OutcomeObservation,
  priceList: PriceList,
  deviationAt: Deviation,
  standIn: StandIn
): Result<readonly Part[], ScenarioFault> {
  const first = firstMonthOf(one);
  const count = lastMonthOf(one) - first + 1;
  const prices: (Price | null)[] = [];
  const isUnknown = one.profession === UNKNOWN_PROFESSION;
  for (let month = first; month < first + count; month += 1) {
    const observed = observedPrice(one, priceList, month);
    const price = isUnknown && !observed.ok ? standIn(month) : observed;
    if (price.ok) prices.push(price.value);
    else if (!observed.ok) return observed;
  }
  const nets = prices.map((price) => (price ? price.gross - price.fee : null));
  const deviation =
    one.contacts === null && !isUnknown ? deviationAt(one.profession, momentOf(one)) : 1;
  const contacts = contactsOf(one, nets, deviation);
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
      model: one.cost === null ? null : modelOf(one, perMonth, costs[i]!, nets[i]!, deviation),
      price,
    }))
  );
}

/** Calculated contacts give back the deviation that they were worked out with, and no other. */
function modelOf(
  { contacts }: OutcomeObservation,
  perMonth: number,
  cost: number,
  net: number | null,
  deviation: number
): number {
  if (contacts === null) return cost / deviation;
  return net === null ? cost : perMonth * net * 100;
}

/** @returns null: no tariff, but a booked cost and a number of contacts that do without */
function observedPrice(
  { profession, cost, contacts, feePerContact }: OutcomeObservation,
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

/** Beräknade kontakter: cost ÷ (the period's mean net tariff × the deviation from it). */
function contactsOf(
  { contacts, cost }: OutcomeObservation,
  nets: readonly (number | null)[],
  deviation: number
): number | null {
  if (contacts !== null) return contacts;
  const sum = nets.reduce<number>((total, net) => total + net!, 0);
  if (sum > 0) return ((cost! / 100) * nets.length) / (sum * deviation);
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
