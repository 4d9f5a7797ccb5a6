import { type CalculatedPart, calculatedPart } from "../../../core/scenario/calculatedPart";
import { type Span, spansOf, sumOf } from "../../../core/scenario/rollUp";
import { firstDifferingYear } from "../../../core/scenario/differingYear";
import type { Scenario } from "../../../core/scenario/scenario";
import { toTimeline, meanOver } from "../../../core/scenario/timeline";

/** What the comparison says of a stop, before the user says anything. */
export interface BreakEvenProposal {
  /** The first whole year of forecast in which alternatives differ, or the first that there is. */
  readonly year: Span;
  readonly contacts: number;
  /** How much of them is worked out from the cost. */
  readonly calculated: CalculatedPart;
  /** Kronor per contact: tariff less paid fee by the year's mix of professions, calibrated. */
  readonly price: number;
  /** Vårdcentralens andel by the rules in force that year, 0–1. */
  readonly borneShare: number;
}

/** @returns null: the baseline forecasts no paid contacts that could be stopped */
export function proposeBreakEven(scenario: Scenario): BreakEvenProposal | null {
  const { alternatives, baseline, cells } = scenario;
  const years = spansOf(scenario, "year").filter(({ kind }) => kind !== "outcome");
  const isWhole = ({ kind, whole }: Span): boolean => kind === "forecast" && whole;
  const differing = firstDifferingYear(scenario);
  const year =
    years.find((one) => isWhole(one) && differing !== null && one.year >= differing.year) ??
    years.find(isWhole) ??
    years[0];
  if (!year) return null;
  const forecast = { ...year, from: Math.max(year.from, scenario.firstForecast) };
  const alternative = alternatives[baseline]!;
  const contacts = sumOf(alternative, cells, "contacts", forecast);
  if (contacts <= 0) return null;
  return {
    year,
    contacts,
    calculated: calculatedPart(scenario, alternative, forecast),
    price: sumOf(alternative, cells, "net", forecast) / 100 / contacts,
    borneShare: shareInForce(scenario, forecast.from),
  };
}

function shareInForce({ settings, months }: Scenario, position: number): number {
  const rules = settings.rulesInForce;
  const month = months[position]!;
  const first = [...rules].sort((a, b) => (a.from < b.from ? -1 : 1))[0]!;
  return meanOver(toTimeline(rules, null), month, healthCentreShare(first), healthCentreShare);
}

function healthCentreShare({ shares }: Scenario["settings"]["rulesInForce"][number]): number {
  return shares.healthCentre / (shares.healthCentre + shares.region);
}
