import fc from "fast-check";
import type {
  ForecastItem,
  ForecastRow,
  SavedForecast,
} from "../../../src/core/scenario/savedForecast";
import { monthOf } from "../../../src/core/calendar";

export const FIRST = monthOf(2020, 1);

const items: readonly ForecastItem[] = ["LK", "PS", "SJ", "oneOff"];

/** A random history: a year of months, utfall up to one of them, items that come and go. */
export const arbitraryRows: fc.Arbitrary<readonly ForecastRow[]> = fc
  .tuple(
    fc.integer({ min: 0, max: 12 }),
    fc.integer({ min: 6, max: 14 }),
    fc.array(
      fc.record({
        contacts: fc.oneof(fc.constant(0), fc.double({ min: 0.01, max: 500, noNaN: true })),
        gross: fc.nat(30_000_000),
        fee: fc.nat(1_000_000),
        net: fc.nat(30_000_000),
        healthCentre: fc.integer({ min: -1_000_000, max: 30_000_000 }),
        region: fc.integer({ min: -1_000_000, max: 30_000_000 }),
        there: fc.boolean(),
      }),
      { minLength: 14 * items.length, maxLength: 14 * items.length }
    )
  )
  .map(([outcomes, months, cells]) =>
    Array.from({ length: months }, (_, m) => m).flatMap((m) =>
      items.flatMap((item, i) => {
        const { there, ...sizes } = cells[m * items.length + i]!;
        const row = { month: FIRST + m, item, outcome: m < outcomes };
        if (item === "oneOff")
          return there
            ? [
                {
                  ...row,
                  contacts: 0,
                  gross: 0,
                  fee: 0,
                  net: 0,
                  healthCentre: 0,
                  region: sizes.region,
                },
              ]
            : [];
        // A month always has somebody.
        return there || i === 0 ? [{ ...row, ...sizes }] : [];
      })
    )
  );

export function forecastOf(
  rows: readonly ForecastRow[],
  about: Partial<SavedForecast> = {}
): SavedForecast {
  const last = rows.filter(({ outcome }) => outcome).at(-1)?.month ?? FIRST - 1;
  return {
    id: "P1",
    name: "Prognos",
    saved: "2020-01-15",
    policyName: "Nollalternativ",
    lastOutcome: last,
    lastMonth: rows.at(-1)!.month,
    notes: { method: "", rule: "", tariff: "", fees: "", calibration: "", data: "" },
    rows,
    assumptions: null,
    ...about,
  };
}

/** Contacts × net and gross kronor a contact, all borne by the health centres. */
export function row(
  month: number,
  outcome: boolean,
  item: ForecastItem,
  contacts: number,
  net: number,
  gross = net
): ForecastRow {
  const ore = Math.round(contacts * net * 100);
  return {
    month,
    item,
    outcome,
    contacts,
    gross: Math.round(contacts * gross * 100),
    fee: Math.round(contacts * (gross - net) * 100),
    net: ore,
    healthCentre: ore,
    region: 0,
  };
}
