import { type Month, monthOf } from "../calendar";
import type {
  ForecastObservation,
  Observation,
  OutcomeObservation,
  RegionData,
} from "./regionData";
import type { BaselineSettings } from "./scenario";

/** A region's rows by what they are to the baseline; none is in two lists, none in no list. */
export interface Observed {
  /** Utfall. */
  readonly outcome: readonly OutcomeObservation[];
  /** Egen prognos, whether or not there is an outcome for its period by now. */
  readonly forecast: readonly ForecastObservation[];
  /** Later than utfall t.o.m. and not all invoiced yet: not used. */
  readonly incomplete: readonly OutcomeObservation[];
}

/**
 * Years after utfall t.o.m. are the region's own forecast, since nobody has a year's outcome before
 * it is over; months are incomplete, since invoices come late. The settings may say otherwise. A
 * row that is marked as forecast goes before an unmarked one of its time.
 */
export function observedIn(
  { observations }: RegionData,
  { lastOutcome, laterRows }: Pick<BaselineSettings, "lastOutcome" | "laterRows">
): Observed {
  const outcome: OutcomeObservation[] = [];
  const forecast: ForecastObservation[] = [];
  const later: OutcomeObservation[] = [];
  for (const one of observations) {
    if (one.kind === "forecast") forecast.push(one);
    else if (lastMonthOf(one) <= lastOutcome) outcome.push(one);
    else later.push(one);
  }
  const marked = new Set(forecast.flatMap(monthsOf));
  const incomplete: OutcomeObservation[] = [];
  for (const one of later) {
    const meant = laterRows ?? (one.period.unit === "year" ? "forecast" : "incomplete");
    if (meant === "incomplete" || monthsOf(one).some((month) => marked.has(month)))
      incomplete.push(one);
    else forecast.push({ ...one, kind: "forecast", place: null });
  }
  return { outcome, forecast, incomplete };
}

export function firstMonthOf({ period }: Pick<Observation, "period">): Month {
  return period.unit === "month" ? period.month : monthOf(period.year, 1);
}

export function lastMonthOf({ period }: Pick<Observation, "period">): Month {
  return period.unit === "month" ? period.month : monthOf(period.year, 12);
}

export function monthsOf(one: Pick<Observation, "period">): readonly Month[] {
  const first = firstMonthOf(one);
  return Array.from({ length: lastMonthOf(one) - first + 1 }, (_, i) => first + i);
}
