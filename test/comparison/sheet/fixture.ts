import type { Language } from "../../../src/words/language";
import { monthOf } from "../../../src/core/calendar";
import type { Patch, Policy } from "../../../src/core/policy/policy";
import { compare } from "../../../src/core/scenario/compare";
import type { Observation, RegionData, Unit } from "../../../src/core/scenario/regionData";
import type { BaselineSettings, Scenario } from "../../../src/core/scenario/scenario";
import { wordsOf } from "../../../src/words/scenario";
import type { ComparisonContext } from "../../../src/comparison/sheet/setting";
import { booked, policy, settings, split, unit, valueOf } from "../../core/scenario/region";

const units: readonly Unit[] = [
  unit("north", {
    name: "=cmd|'/c calc'!A1",
    listed: 8000,
    cni: 1.1,
    costCentre: "1201",
    compensation: [{ year: 2020, value: 40_000_000 }],
    budget: [{ year: 2020, value: 1_900_000 }],
  }),
  unit("south", {
    name: "Södra *vårdcentralen*",
    operator: "private",
    listed: 6000,
    cni: 0.9,
    compensation: [{ year: 2020, value: 31_000_000 }],
    budget: [{ year: 2020, value: 1_500_000 }],
  }),
  unit("none", { name: "Olistade", operator: null, unlisted: true }),
];

/** Two units and the unlisted, two professions, booked from January 2019 to May 2020. */
function observations(): readonly Observation[] {
  const rows: Observation[] = [];
  for (let month = monthOf(2019, 1); month <= monthOf(2020, 5); month += 1)
    for (const [u] of units.entries()) {
      const doctors = 100 + ((month * 7 + u * 13) % 40) - 30 * u;
      const nurses = 20 + ((month * 3 + u * 5) % 9);
      rows.push(booked(month, doctors * 431.37, doctors, { unit: u, profession: "LK" }));
      rows.push(booked(month, nurses * 240.11, nurses, { unit: u, profession: "SJ" }));
    }
  return rows;
}

export const region: RegionData = {
  periodUnit: "month",
  units,
  observations: observations(),
};

export const eightyTwenty = policy(
  "80/20",
  [
    split("2020-01-01", 0.8, { unlisted: "region" }),
    {
      kind: "financing",
      from: "2020-01-01",
      source: null,
      name: "Statsbidrag",
      means: "grant",
      frame: 500_000,
      validTo: "2021-12-31",
    },
    {
      kind: "financing",
      from: "2020-01-01",
      source: null,
      name: "Sänkt kapitation",
      means: "capitation",
      frame: 300_000,
      validTo: null,
    },
  ],
  { legalNote: "Kontrollera avtalen." }
);

export const stop: Policy = policy("Stopp", [
  {
    kind: "stop",
    from: "2022-01-01",
    source: null,
    returning: 0.45,
    ownDigital: 0.1,
    otherChannel: 0.05,
    forgone: 0.4,
    otherChannelPrice: 300,
  },
  visitCost(1500),
  {
    kind: "ownService",
    from: "2022-01-01",
    source: null,
    share: 0,
    perContact: 200,
    bearer: "region",
    oneOff: 250_000,
    upliftPerYear: 0.02,
  },
]);

export const lowerTariff = policy("Lägre taxa", [
  {
    kind: "tariff",
    from: "2021-01-01",
    source: null,
    amounts: [{ profession: "LK", amount: 450 }],
  },
]);

export function visitCost(perVisit: number | null): Patch {
  return {
    kind: "visitCost",
    from: "2022-01-01",
    source: null,
    perVisit,
    realisable: 0,
    substitution: 0,
    upliftPerYear: 0,
  };
}

export const nothing = policy("100 % vårdcentral", []);

export function scenarioOf(
  policies: readonly Policy[] = [nothing, eightyTwenty, stop, lowerTariff],
  data: RegionData = region,
  changed: Partial<BaselineSettings> = {}
): Scenario {
  return valueOf(
    compare(
      data,
      settings(monthOf(2020, 5), {
        method: "run-rate",
        meanFees: [{ profession: null, year: 2019, amount: 60 }],
        tariffsVerified: "2020-02-01",
        ...changed,
      }),
      policies,
      policies[0]!.id
    )
  );
}

/** As little as has all of the sheets. */
export function smallScenario(): Scenario {
  const short: RegionData = {
    ...region,
    observations: region.observations.filter(
      ({ period, profession }) =>
        profession === "LK" && period.unit === "month" && period.month >= monthOf(2020, 1)
    ),
  };
  return scenarioOf([nothing, eightyTwenty], short, { lastMonth: monthOf(2020, 8) });
}

export function contextOf(language: Language = "sv"): ComparisonContext {
  return {
    language,
    namespace: "NATLAKARE",
    words: wordsOf({ healthCentre: null, region: null }, language),
    terms: { healthCentre: null, region: null },
    synthetic: true,
    inhabitants: 275_000,
    version: "1.2.3",
    sourceNames: ["Kontakter", "Enheter"],
    run: null,
  };
}
