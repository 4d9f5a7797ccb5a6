import { type CitedNumber, readCitedNumber } from "./citedNumber";
import { resolveSource } from "./sources";
import data from "./vastmanland.json";

/** Utfall or prognos. */
export type YearKind = "outcome" | "forecast";

export interface RegionYear {
  readonly year: number;
  readonly kind: YearKind;
  /** null where the document gives none. */
  readonly contacts: CitedNumber | null;
  /** Kronor. */
  readonly cost: CitedNumber;
}

/** Region Västmanland 2017–2020: volumes and costs, the rule in force and the one proposed. */
export const vastmanland = {
  region: data.region,
  years: data.years.map(({ year, kind, contacts, cost }): RegionYear => ({
    year,
    kind: kind as YearKind,
    contacts: contacts && readCitedNumber(contacts),
    cost: readCitedNumber(cost),
  })),
  ruleInForce: readRule(data.ruleInForce),
  proposal: {
    ...readRule(data.proposal),
    effectiveFrom: data.proposal.effectiveFrom,
    /** Kronor that the region expects to bear in its first year. */
    expectedCost: Number(data.proposal.expectedCost),
  },
};

type WrittenRule = Pick<typeof data.proposal, "regionShare" | "healthCentreShare" | "source">;

function readRule({ regionShare, healthCentreShare, source }: WrittenRule) {
  return {
    regionShare: Number(regionShare),
    healthCentreShare: Number(healthCentreShare),
    source: resolveSource(source),
  };
}
