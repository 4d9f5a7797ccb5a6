import { monthOf } from "../src/core/calendar";
import type { Units } from "../src/core/money";
import type { Patch, Policy } from "../src/core/policy/policy";
import { compare } from "../src/core/scenario/compare";
import type { RegionData } from "../src/core/scenario/regionData";
import type { BaselineSettings } from "../src/core/scenario/scenario";
import { nationalSchedule } from "../src/data/tariffs";
import { medians } from "./ratio";
import type { Row } from "./report";

const UNITS = 60;
const OUTCOME = 12;
const MONTHS = 48;
const PROFESSIONS = ["LK", "SJ", "PS", "FT"] as const;
const PRICES = [500, 275, 425, 275] as const;
const POLICIES = 8;
const SLOWEST = 400;

/** The scenario engine on a large region, against a loop that multiplies and neither rounds nor dates. */
export async function comparisonRows(): Promise<Row[]> {
  const { data, settings, policies } = largeRegion();
  const times = await medians({
    ours: () => compare(data, settings, policies, "p0"),
    bare: () => bareComparison(data),
  });
  return [
    {
      what: `${POLICIES} alternatives, ${UNITS} × ${MONTHS} × ${PROFESSIONS.length}`,
      peer: "a bare loop",
      ours: times.ours,
      theirs: times.bare,
      aim: `≤ ${SLOWEST}× its time`,
      met: times.ours / times.bare <= SLOWEST,
    },
  ];
}

function largeRegion(): {
  readonly data: RegionData;
  readonly settings: BaselineSettings;
  readonly policies: readonly Policy[];
} {
  const first = monthOf(2020, 1);
  const data: RegionData = {
    periodUnit: "month",
    units: Array.from({ length: UNITS }, (_, i) => ({
      id: `VC${i}`,
      name: `VC${i}`,
      unlisted: i === UNITS - 1,
      operator: "region",
      costCentre: null,
      listed: 5000 + i,
      cni: 1,
      availability: null,
      physicalVisits: [],
      compensation: [],
      budget: [],
    })),
    observations: Array.from({ length: UNITS * OUTCOME * PROFESSIONS.length }, (_, i) => {
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
    policies: Array.from({ length: POLICIES }, (_, i) => ({
      id: `p${i}`,
      name: `p${i}`,
      text: "",
      legalNote: null,
      status: "proposed",
      sources: [],
      validFrom: null,
      validTo: null,
      patches: i === 0 ? [] : [split(i / 10)],
    })),
  };
}

function bareComparison({ observations }: RegionData): Float64Array {
  const results = new Float64Array(POLICIES);
  for (let policy = 0; policy < POLICIES; policy += 1)
    for (let month = 0; month < MONTHS; month += 1)
      for (let i = 0; i < UNITS * PROFESSIONS.length; i += 1)
        results[policy]! += observations[i]!.contacts! * 500 * (policy / 10);
  return results;
}
