import type { MoneyUnit } from "../rounding/printedAmount";
import { cashOf, spansOf } from "./rollUp";
import type { Scenario } from "./scenario";

/** Öre. */
const MILLION = 1e8;

/** Unit of the amounts of a region: thousands where no year of any alternative comes to a million. */
export function usualUnit(scenario: Scenario): MoneyUnit {
  const isSmall = spansOf(scenario, "year").every((span) =>
    scenario.alternatives.every((one) => Math.abs(cashOf(one, scenario.cells, span)) < MILLION)
  );
  return isSmall ? "tkr" : "mkr";
}
