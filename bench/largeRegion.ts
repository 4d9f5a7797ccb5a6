import { monthOf } from "../src/core/calendar";
import type { Units } from "../src/core/money";
import type { Patch, Policy } from "../src/core/policy/policy";
import type { RegionData } from "../src/core/scenario/regionData";
import type { BaselineSettings } from "../src/core/scenario/scenario";
import { nationalSchedule } from "../src/data/tariffs";

const UNITS = 60;
const OUTCOME = 12;
export const MONTHS = 48;
export const PROFESSIONS = ["LK", "SJ", "PS", "FT"] as const;
const PRICES = [500, 275, 425, 275] as const;
export const ALTERNATIVES = 8;

export interface LargeRegion {
  readonly data: RegionData;
  readonly settings: BaselineSettings;
  readonly policies: readonly Policy[];
}

/** A year of outcome and three of forecast. @param growth times as many units */
export function largeRegion(growth: number): LargeRegion {
  const units = UNITS * growth;
  const first = monthOf(2020, 1);
  const data: RegionData = {
    periodUnit: "month",
    units: Array.from({ length: units }, (_, i) => ({
      id: `VC${i}`,
      name: `VC${i}`,
      unlisted: i === units - 1,
      operator: "region",
      costCentre: null,
      listed: 5000 + i,
      cni: 1,
      availability: null,
      physicalVisits: [],
      compensation: [],
      budget: [],
    })),
    observations: Array.from({ length: units * OUTCOME * PROFESSIONS.length }, (_, i) => {
      const p = i % PROFESSIONS.length;
      const contacts = 20 + ((i * 7) % 31);
      return {
        kind: "outcome",
        period: {
          unit: "month",
          month: first + (Math.floor(i / PROFESSIONS.length) % OUTCOME),
        },
        unit: Math.floor(i / PROFESSIONS.length / OUTCOME),
        profession: PROFESSIONS[p]!,
        contacts,
        cost: (contacts * PRICES[p]! * 93) as Units,
        feePerContact: null,
      };
    }),
  };
  const split = (share: number): Patch => ({
    kind: "allocation",
    from: "2020-01-01",
    source: null,
    shares: { healthCentre: share, region: 1 - share },
    retroactive: true,
    unlisted: "rule",
  });
  return {
    data,
    settings: {
      lastOutcome: first + OUTCOME - 1,
      laterRows: null,
      lastMonth: first + MONTHS - 1,
      method: "run-rate",
      schedule: nationalSchedule,
      tariffsVerified: null,
      meanFees: null,
      rulesInForce: [
        { from: "2017-01-01", shares: { healthCentre: 1, region: 0 }, unlisted: "rule" },
      ],
    },
    policies: Array.from({ length: ALTERNATIVES }, (_, i) =>
      plainPolicy(`p${i}`, i === 0 ? [] : [split(i / 10)])
    ),
  };
}

export function plainPolicy(id: string, patches: readonly Patch[]): Policy {
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
  };
}
