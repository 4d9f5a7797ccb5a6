import { type Month, monthOf } from "../../src/core/calendar";
import { vastmanland } from "../../src/data/vastmanland";

/** A total that a span of months is calibrated to, first and last month included. */
export interface Target {
  readonly first: Month;
  readonly last: Month;
  readonly total: number;
}

const ORE = 100;

function documented(year: number) {
  return vastmanland.years.find((each) => each.year === year)!;
}

function costOf(year: number): number {
  return documented(year).cost.value * ORE;
}

function wholeYear(year: number, total: number): Target {
  return { first: monthOf(year, 1), last: monthOf(year, 12), total };
}

/** Only these two years have a volume in the document. */
export const CONTACT_TARGETS: readonly Target[] = [2017, 2019].map((year) =>
  wholeYear(year, documented(year).contacts!.value)
);

const forecast = costOf(2020);
/** "Ingångsläget inför 2020": a quarter of the forecast is what a quarter costs. */
const quarter = forecast / 4;

/** Öre. */
export const COST_TARGETS: readonly Target[] = [
  wholeYear(2017, costOf(2017)),
  wholeYear(2018, costOf(2018)),
  { first: monthOf(2019, 1), last: monthOf(2019, 9), total: costOf(2019) - quarter },
  { first: monthOf(2019, 10), last: monthOf(2019, 12), total: quarter },
  // The entry level goes on, so that a run-rate from either end gives the document's forecast.
  { first: monthOf(2020, 1), last: monthOf(2020, 2), total: Math.round(forecast / 6) },
  { first: monthOf(2020, 3), last: monthOf(2020, 5), total: quarter },
];
