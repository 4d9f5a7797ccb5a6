import Decimal from "decimal.js";
import { greatestOf } from "./extremes";

/**
 * The one decimal constructor. A double means its shortest decimal text: 0.8 is 8/10.
 * 40 digits hold every sum, difference and product of two doubles of like size exactly.
 */
const Exact = Decimal.clone({ precision: 40, rounding: Decimal.ROUND_HALF_UP });

/** `minuend − subtrahend` as decimals, back to the nearest double: 500 − 99.9 is 400.1. */
export function subtract(minuend: number, subtrahend: number): number {
  return new Exact(minuend).minus(subtrahend).toNumber();
}

const POWERS_OF_TEN = [1, 10, 100, 1e3, 1e4, 1e5, 1e6] as const;

/** 10^places, for places from 0; looked up where it can be, as a power takes longer than a product. */
export function powerOfTen(places: number): number {
  return POWERS_OF_TEN[places] ?? 10 ** places;
}

/** `value · 10^places` rounded to a whole number, halves away from zero. */
export function scaleAndRound(value: number, places: number): number {
  const size = Math.abs(value);
  const product = places < 0 ? size / powerOfTen(-places) : size * powerOfTen(places);
  const nearest = Math.round(product);
  // Two roundings of 2^-53 each separate the product from the decimal one: only this close to a
  // half can they change the outcome.
  const safe = Math.abs(Math.abs(product - nearest) - 0.5) > product * 2 ** -50;
  const rounded =
    safe && product < 2 ** 50
      ? nearest
      : new Exact(size).times(`1e${places}`).toDecimalPlaces(0).toNumber();
  return value < 0 && rounded !== 0 ? -rounded : rounded;
}

/** Whole numbers in the same proportions as `values` (finite, ≥ 0), exactly. */
export function toWholeNumbers(values: readonly number[]): readonly bigint[] {
  const decimals = values.map((value) => new Exact(value));
  const places = greatestOf(decimals.map((value) => value.decimalPlaces()));
  return decimals.map((value) => BigInt(value.toFixed(places).replace(".", "")));
}
