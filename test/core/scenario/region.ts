import { monthOf, type Month } from "../../../src/core/calendar";
import { toUnits } from "../../../src/core/money";
import type { AllocationRule, Patch, Policy } from "../../../src/core/policy/policy";
import type { ProfessionKey } from "../../../src/core/profession";
import type { Result } from "../../../src/core/result";
import type {
  ForecastObservation,
  OutcomeObservation,
  RegionData,
  Unit,
} from "../../../src/core/scenario/regionData";
import type { BaselineSettings } from "../../../src/core/scenario/scenario";
import { nationalSchedule } from "../../../src/data/tariffs";

export const allOnHealthCentre: AllocationRule = {
  from: "2017-01-01",
  shares: { healthCentre: 1, region: 0 },
  unlisted: "rule",
};

export function unit(id: string, facts: Partial<Unit> = {}): Unit {
  return {
    id,
    name: id,
    unlisted: false,
    operator: "region",
    costCentre: null,
    listed: null,
    cni: null,
    availability: null,
    physicalVisits: [],
    compensation: [],
    budget: [],
    ...facts,
  };
}

export function booked(
  month: Month,
  kronor: number | null,
  contacts: number | null,
  where: { readonly unit?: number; readonly profession?: ProfessionKey | null } = {}
): OutcomeObservation {
  return {
    kind: "outcome",
    period: { unit: "month", month },
    unit: where.unit ?? 0,
    profession: where.profession === undefined ? "LK" : where.profession,
    contacts,
    cost: kronor === null ? null : toUnits(kronor, 2),
    feePerContact: null,
  };
}

export function year(
  number: number,
  kronor: number | null,
  contacts: number | null = null
): OutcomeObservation {
  return {
    ...booked(0, kronor, contacts, { profession: null }),
    period: { unit: "year", year: number },
  };
}

/** The same row as the region's own forecast. */
export function expected(
  one: OutcomeObservation,
  where: Partial<Pick<ForecastObservation, "unit" | "profession" | "place">> = {}
): ForecastObservation {
  return { ...one, kind: "forecast", place: null, ...where };
}

/** The document's four rows as they are written: 2018 without contacts, 2020 as a forecast. */
export const fourRows: RegionData = {
  periodUnit: "year",
  units: [unit("all")],
  observations: [
    year(2017, 2_400_000, 2_900),
    year(2018, 5_600_000),
    year(2019, 10_500_000, 23_700),
    expected(year(2020, 12_500_000), { place: { place: "Blad1!A:C", row: 5 } }),
  ],
};

/** The document's four amounts and nothing else. */
export const fourYears: RegionData = {
  periodUnit: "year",
  units: [unit("all")],
  observations: [
    year(2017, 2_400_000),
    year(2018, 5_600_000),
    year(2019, 10_500_000),
    year(2020, 12_500_000),
  ],
};

export function settings(
  lastOutcome: Month,
  changed: Partial<BaselineSettings> = {}
): BaselineSettings {
  return {
    lastOutcome,
    laterRows: null,
    lastMonth: monthOf(2023, 12),
    method: "flat",
    schedule: nationalSchedule,
    tariffsVerified: null,
    meanFees: null,
    rulesInForce: [allOnHealthCentre],
    ...changed,
  };
}

export function policy(
  id: string,
  patches: readonly Patch[],
  changed: Partial<Policy> = {}
): Policy {
  return {
    id,
    name: id,
    text: "",
    legalNote: null,
    status: "proposed",
    sources: [],
    validFrom: null,
    validTo: null,
    patches,
    ...changed,
  };
}

export function split(
  from: string,
  region: number,
  changed: Partial<Extract<Patch, { readonly kind: "allocation" }>> = {}
): Patch {
  return {
    kind: "allocation",
    from,
    source: null,
    shares: { region, healthCentre: Number((1 - region).toFixed(6)) },
    unlisted: "rule",
    retroactive: true,
    ...changed,
  };
}

export function valueOf<T>(result: Result<T, unknown>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.fault));
  return result.value;
}
