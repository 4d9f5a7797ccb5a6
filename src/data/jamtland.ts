import { readCitedNumber } from "./citedNumber";
import data from "./jamtland.json";
import { resolveSource } from "./sources";

/** Region Jämtland Härjedalen 2020, from a motion to stop the payment. */
export const jamtland = {
  region: data.region,
  year: data.year,
  /** Kronor. */
  cost: readCitedNumber(data.cost),
  /** Kronor per contact as the motion gives it. */
  tariff: readCitedNumber(data.tariff),
  proposal: {
    stopFrom: data.proposal.stopFrom,
    source: resolveSource(data.proposal.source),
  },
};
