import type { Units } from "../../../src/core/money";
import type { RegionData } from "../../../src/core/scenario/regionData";
import { sampleRegion } from "../../../src/data/sampleRegion";
import { unit } from "./region";

const { units, series, meanFees } = sampleRegion;
const ids = [...units.values.map(({ id }) => id), units.unlisted.id];

/** The sample region as the engine is given it. */
export const sampleData: RegionData = {
  periodUnit: "month",
  units: [
    ...units.values.map(({ id, operator, listed, cni }) => unit(id, { operator, listed, cni })),
    unit(units.unlisted.id, { unlisted: true }),
  ],
  observations: series.values.flatMap(({ unit: id, profession, contacts, cost }) =>
    series.months.flatMap((month, m) =>
      cost[m] === null
        ? []
        : [
            {
              kind: "outcome" as const,
              period: { unit: "month" as const, month },
              unit: ids.indexOf(id),
              profession,
              contacts: contacts[m]!,
              cost: cost[m] as Units,
              feePerContact: null,
            },
          ]
    )
  ),
};

export const sampleFees = meanFees.values.map(({ value, ...fee }) => ({ ...fee, amount: value }));
