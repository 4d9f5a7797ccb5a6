import type { Forecast } from "../../../core/scenario/level";
import type { Patch, Policy } from "../../../core/policy/policy";
import { applyPolicy } from "../../../core/scenario/alternative";
import type { Basis } from "../../../core/scenario/basis";
import type { Price } from "../../../core/scenario/price";
import { cashOf, realisedOf, type Span } from "../../../core/scenario/rollUp";
import { historyOf, type HistoryYear } from "./outcomeHistory";

/** The whole region as one unit, in the months of the forecast up to the end of what is asked for. */
export interface RegionModel {
  readonly basis: Basis;
  /** Positions in the model's months, the last one exclusive. */
  readonly span: Pick<Span, "from" | "to">;
  /** Whole years of outcome, which the model itself leaves out. */
  readonly history: readonly HistoryYear[];
}

/** Cash; or cash and what of the visits' cost is realised. */
export type OutcomeMeasure = "cash" | "net";

/** What is done to the forecast that all alternatives start from. */
export interface ForecastShift {
  /** Factors, 1 leaves as it is: of contacts, of gross tariffs, of mean fees. */
  readonly volume: number;
  readonly tariff: number;
  readonly fee: number;
  /** Of contacts per year, beside the forecast's own. */
  readonly growth: number;
}

/** Decides who bears the cost and who finances it, and never how large it is. */
const PARTIES_ONLY: readonly Patch["kind"][] = ["allocation", "contactCharge", "cap", "financing"];

/**
 * What the region pays does not depend on which unit has the contacts, so one unit is enough to ask
 * what it would be: the engine is the same, with some öre of rounding between.
 *
 * Booked months are left out, since no alternative changes their sum.
 *
 * @param span positions in the basis's months
 * @returns null where the span has no month of forecast
 */
export function toRegionModel(
  basis: Basis,
  { from, to }: Pick<Span, "from" | "to">
): RegionModel | null {
  const { firstForecast, forecasts } = basis;
  if (to <= firstForecast) return null;
  const months = basis.months.slice(firstForecast, to);
  const nothing = new Float64Array(0);
  return {
    history: historyOf(basis.outcome),
    span: { from: Math.max(0, from - firstForecast), to: months.length },
    basis: {
      ...basis,
      data: { ...basis.data, units: [EVERYONE], observations: [] },
      months,
      firstForecast: 0,
      cells: forecasts.map(({ profession }) => ({ unit: 0, profession })),
      outcome: { ...basis.outcome, contacts: nothing, gross: nothing, fee: nothing, net: nothing },
      forecasts: forecasts.map((forecast, f) => ({
        ...forecast,
        cells: [f],
        shares: forecast.shares.map(() => [1]),
        netShares: forecast.shares.map(() => [1]),
      })),
    },
  };
}

const EVERYONE: Basis["data"]["units"][number] = {
  id: "",
  name: "",
  unlisted: false,
  operator: null,
  costCentre: null,
  listed: null,
  cni: null,
  availability: null,
  physicalVisits: [],
  compensation: [],
  budget: [],
};

/** Whether the policy does more than move cost between the parties. */
export function changesTotals({ patches }: Policy): boolean {
  return patches.some(({ kind }) => !PARTIES_ONLY.includes(kind));
}

/**
 * The policy without what only moves cost between the parties. It stays in here: an assumption
 * knows its patch by the place in the policy's own list.
 */
export function changingTotals(policy: Policy): Policy {
  const patches = policy.patches.filter(({ kind }) => !PARTIES_ONLY.includes(kind));
  return { ...policy, patches };
}

export function shiftForecast(model: RegionModel, shift: ForecastShift): RegionModel {
  const { basis } = model;
  const forecasts = basis.forecasts.map((forecast) => ({
    ...forecast,
    contacts: forecast.contacts.map((one, m) => one * timesContacts(shift, m)),
    level: forecast.level * shift.volume,
    prices: forecast.prices.map((price) => shiftPrice(price, shift)),
  }));
  return { ...model, basis: { ...basis, forecasts } };
}

/** @param m position of the month */
export function timesContacts({ volume, growth }: ForecastShift, m: number): number {
  return volume * (1 + growth) ** ((m + 1) / 12);
}

function shiftPrice({ gross, fee, changes }: Price, shift: ForecastShift): Price {
  const shifted = gross * shift.tariff;
  const price = { gross: shifted, fee: Math.min(shifted, fee * shift.fee) };
  if (!changes) return price;
  return {
    ...price,
    changes: changes.map(({ from, amount }) => ({ from, amount: amount * shift.tariff })),
  };
}

/** Mean tariff and fee of the span's contacts, kronor per contact. */
export function meanPrice({ basis, span }: RegionModel): Price {
  const months = Array.from({ length: span.to - span.from }, (_, m) => span.from + m);
  const total = (size: (forecast: Forecast, m: number) => number): number =>
    basis.forecasts.reduce(
      (sum, forecast) => sum + months.reduce((part, m) => part + size(forecast, m), 0),
      0
    );
  const contacts = total((one, m) => one.contacts[m]!);
  const mean = (name: "gross" | "fee"): number =>
    contacts === 0 ? 0 : total((one, m) => one.contacts[m]! * one.prices[m]![name]) / contacts;
  return { gross: mean("gross"), fee: mean("fee") };
}

/**
 * Öre that the policy costs in the model's span.
 * @returns null for a net where a visit's cost is not known
 */
export function costUnder(
  { basis, span }: RegionModel,
  policy: Policy,
  outcome: OutcomeMeasure
): number | null {
  const alternative = applyPolicy(basis, changingTotals(policy));
  const cash = cashOf(alternative, basis.cells, span);
  if (outcome === "cash") return cash;
  const realised = realisedOf(alternative, basis.cells, span);
  return realised === null ? null : cash + realised;
}
