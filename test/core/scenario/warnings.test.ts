import { monthOf } from "../../../src/core/calendar";
import type { Patch, Policy } from "../../../src/core/policy/policy";
import { compare } from "../../../src/core/scenario/compare";
import type { Observation, RegionData, Unit } from "../../../src/core/scenario/regionData";
import type { BaselineSettings } from "../../../src/core/scenario/scenario";
import { scenarioFaultSentence, warningSentence, wordsOf } from "../../../src/words/scenario";
import { professionLabel } from "../../../src/data/professions";
import { allOnHealthCentre, booked, expected, policy, settings, split, unit } from "./region";

const from = "2021-01-01";
const source = null;
const words = wordsOf({ healthCentre: null, region: null }, "sv");

function run(
  patches: readonly Patch[],
  {
    changed = {},
    policyFacts = {},
    units = [unit("A", { listed: 100, cni: 1 })],
    observations,
  }: {
    readonly changed?: Partial<BaselineSettings>;
    readonly policyFacts?: Partial<Policy>;
    readonly units?: readonly Unit[];
    readonly observations?: readonly Observation[];
  } = {}
) {
  const data: RegionData = {
    periodUnit: "month",
    units,
    observations:
      observations ??
      units.flatMap((_, u) =>
        [1, 2, 3].map((month) => booked(monthOf(2020, month), 50_000, 100, { unit: u }))
      ),
  };
  const stated = settings(monthOf(2020, 3), {
    lastMonth: monthOf(2021, 12),
    meanFees: [{ profession: null, year: 2017, amount: 0 }],
    ...changed,
  });
  return compare(data, stated, [policy("p0", []), policy("p1", patches, policyFacts)], "p0");
}

const stop = (other: number, price: number | null): Patch => ({
  kind: "stop",
  from,
  source,
  returning: 1 - other,
  ownDigital: 0,
  otherChannel: other,
  forgone: 0,
  otherChannelPrice: price,
});
const own = (share: number, perContact: number | null): Patch => ({
  kind: "ownService",
  from,
  source,
  share,
  perContact,
  bearer: "region",
  oneOff: 0,
  upliftPerYear: 0,
});
const visit = (perVisit: number | null, realisable: number): Patch => ({
  kind: "visitCost",
  from,
  source,
  perVisit,
  realisable,
  substitution: 0,
  upliftPerYear: 0,
});
const money = (frame: number, means: "grant" | "capitation" = "grant"): Patch => ({
  kind: "financing",
  from: "2020-01-01",
  source,
  name: "Anslag",
  means,
  frame,
  validTo: "2020-12-31",
});

describe("what an alternative warns of", () => {
  test.each<{
    about: string;
    patches: Patch[];
    options?: Parameters<typeof run>[1];
    codes: string[];
  }>([
    { about: "nothing", patches: [split("2020-01-01", 0.8)], codes: [] },
    {
      about: "a start after the forecast",
      patches: [split("2031-01-01", 0.8)],
      codes: ["policy.outsideData"],
    },
    {
      about: "a start among booked months",
      patches: [split("2020-02-01", 0.8, { retroactive: false })],
      codes: ["policy.startsInOutcome"],
    },
    {
      about: "an end",
      patches: [split(from, 0.8)],
      options: { policyFacts: { validTo: "2021-06-30" } },
      codes: ["policy.ends"],
    },
    {
      about: "shares that are not 100 %",
      patches: [split(from, 0.8, { shares: { healthCentre: 0.3, region: 0.8 } })],
      codes: ["allocation.scaled"],
    },
    {
      about: "private units",
      patches: [split("2020-01-01", 0.8)],
      options: { units: [unit("P", { operator: "private" })] },
      codes: ["allocation.privateUnits"],
    },
    {
      about: "a retroactive rule from inside a month",
      patches: [split("2020-02-16", 0.8)],
      codes: ["allocation.partOfMonth"],
    },
    {
      about: "a rule from inside a month of the forecast",
      patches: [split("2020-06-16", 0.8, { retroactive: false })],
      codes: ["allocation.partOfMonth"],
    },
    {
      about: "a closed year",
      patches: [split("2019-12-01", 0.8)],
      options: {
        observations: [
          booked(monthOf(2019, 12), 100, 1),
          booked(monthOf(2020, 1), 100, 1),
          booked(monthOf(2020, 2), 100, 1),
          booked(monthOf(2020, 3), 100, 1),
        ],
      },
      codes: ["allocation.closedYear"],
    },
    {
      about: "a rule from before the first month that there are figures of",
      patches: [split("2019-11-01", 0.8)],
      codes: ["allocation.beforeData"],
    },
    {
      about: "a rule from before the figures that corrects nothing booked",
      patches: [split("2019-11-01", 0.8, { retroactive: false })],
      codes: ["policy.startsInOutcome"],
    },
    {
      about: "a charge above the cost",
      patches: [
        { kind: "contactCharge", from, source, amounts: [{ profession: "LK", amount: 501 }] },
      ],
      codes: ["charge.aboveCost"],
    },
    {
      about: "a cap without listed",
      patches: [{ kind: "cap", from, source, perListed: 1 }],
      options: { units: [unit("A")] },
      codes: ["cap.listedMissing"],
    },
    { about: "a stop", patches: [stop(0, null), visit(1000, 0.5)], codes: ["stop.law"] },
    {
      about: "a stop that leaks at no known price",
      patches: [stop(1, null)],
      codes: ["stop.law", "stop.otherPriceMissing"],
    },
    {
      about: "visits at no known cost",
      patches: [stop(0, null)],
      codes: ["stop.law", "visits.costMissing", "visits.notRealisable"],
    },
    {
      about: "savings that stay capacity",
      patches: [stop(0, null), visit(1000, 0)],
      codes: ["stop.law", "visits.notRealisable"],
    },
    {
      about: "an own service at no known cost",
      patches: [own(0.1, null)],
      codes: ["own.costMissing"],
    },
    { about: "an own service for nobody", patches: [own(0, 200)], codes: ["own.shareMissing"] },
    {
      about: "a frame that is not enough",
      patches: [split("2020-01-01", 1), money(1)],
      codes: ["financing.exceeded", "financing.ends"],
    },
    {
      about: "kapitation without CNI",
      patches: [money(1e6, "capitation")],
      options: { units: [unit("A", { listed: 5 })] },
      codes: ["financing.ends", "financing.capitationWeights"],
    },
  ])("$about: $codes", ({ patches, options, codes }) => {
    const scenario = run(patches, options);
    if (!scenario.ok) throw new Error(scenario.fault.code);
    const { warnings } = scenario.value.alternatives[1]!;
    expect(warnings.map(({ code }) => code)).toEqual(codes);
    for (const warning of warnings)
      expect(warningSentence(warning, "sv", words, professionLabel)).toMatch(/^\p{Lu}.*\.$|^\d/u);
  });

  test.each<{ about: string; options: NonNullable<Parameters<typeof run>[1]>; codes: string[] }>([
    { about: "no fee", options: { changed: { meanFees: null } }, codes: ["fee.booked"] },
    {
      about: "a tariff not verified",
      options: { changed: { tariffsVerified: "2021-06-30" } },
      codes: ["tariff.unverified"],
    },
    {
      about: "rows after the outcome",
      options: { changed: { lastOutcome: monthOf(2020, 2) } },
      codes: ["data.laterIgnored"],
    },
    {
      about: "contacts that nobody counted",
      options: { observations: [booked(monthOf(2020, 3), 500, null)] },
      codes: ["data.contactsFromCost"],
    },
    {
      about: "a profession without a tariff",
      options: { observations: [booked(monthOf(2020, 3), 500, 2, { profession: "US" })] },
      codes: ["data.profession"],
    },
    {
      about: "tkr for kr",
      options: { observations: [booked(monthOf(2020, 3), 50, 100)] },
      codes: ["calibration.large"],
    },
  ])("the baseline with $about: $codes", ({ options, codes }) => {
    const scenario = run([], options);
    if (!scenario.ok) throw new Error(scenario.fault.code);
    expect(scenario.value.warnings.map(({ code }) => code)).toEqual(codes);
  });
});

describe("without a mean fee the price is called gross only where it is", () => {
  const march = monthOf(2020, 3);
  test.each<{ about: string; observations: Observation[]; gross: object | null; says: RegExp }>([
    {
      about: "counted and booked",
      observations: [booked(march, 50_000, 100)],
      gross: null,
      says: /följer den bokförda kostnaden/,
    },
    {
      about: "booked, contacts calculated",
      observations: [booked(march, 50_000, null)],
      gross: null,
      says: /följer den bokförda kostnaden/,
    },
    {
      about: "counted only",
      observations: [booked(march, null, 100)],
      gross: { years: [2020], forecast: true },
      says: /Kontakter utan bokförd kostnad \(2020\) och prognosen är prissatta brutto/,
    },
    {
      about: "counted only, and an own forecast of what it costs",
      observations: [
        booked(march, null, 100),
        expected(booked(monthOf(2020, 4), 42_000, 110), { profession: "LK" }),
      ],
      gross: { years: [2020], forecast: false },
      says: /Kontakter utan bokförd kostnad \(2020\) är prissatta brutto/,
    },
    {
      about: "counted only before, booked since",
      observations: [
        booked(monthOf(2019, 12), null, 100),
        ...[1, 2, 3].map((month) => booked(monthOf(2020, month), 50_000, 100)),
      ],
      gross: { years: [2019], forecast: false },
      says: /Kontakter utan bokförd kostnad \(2019\) är prissatta brutto/,
    },
    {
      about: "booked, with fees in the rows that the forecast lacks",
      observations: [{ ...booked(march, 40_000, 100), feePerContact: 100 }],
      gross: { years: [], forecast: true },
      says: /Prognosen är prissatt brutto/,
    },
  ])("$about", ({ observations, gross, says }) => {
    const scenario = run([], { observations, changed: { meanFees: null } });
    if (!scenario.ok) throw new Error(scenario.fault.code);
    const [warning] = scenario.value.warnings.filter(({ code }) => code.startsWith("fee."));
    expect(warning).toEqual(gross ? { code: "fee.missing", ...gross } : { code: "fee.booked" });
    expect(warningSentence(warning!, "sv", words, professionLabel)).toMatch(says);
  });

  // The oracle: with and without the fee that a region has, the forecast costs the same.
  test("a forecast that follows what is booked costs no more without the fee", () => {
    const costs = [null, [{ profession: null, year: 2017, amount: 100 }]].map((meanFees) => {
      const scenario = run([], {
        observations: [booked(march, 40_000, 100)],
        changed: { meanFees, lastMonth: monthOf(2020, 12) },
      });
      if (!scenario.ok) throw new Error(scenario.fault.code);
      const { net } = scenario.value.alternatives[0]!.measures;
      return net.reduce((sum, one) => sum + one, 0);
    });
    expect(costs[0]).toBe(costs[1]);
  });
});

describe("what cannot be compared", () => {
  test.each<{ about: string; options: NonNullable<Parameters<typeof run>[1]>; code: string }>([
    { about: "no rows", options: { observations: [] }, code: "scenario.noData" },
    {
      about: "a missing month",
      options: { observations: [booked(monthOf(2020, 1), 1, 1), booked(monthOf(2020, 3), 1, 1)] },
      code: "scenario.monthMissing",
    },
    {
      about: "a row without figures",
      options: { observations: [booked(monthOf(2020, 3), null, null)] },
      code: "scenario.nothingMeasured",
    },
    {
      about: "an end before the outcome",
      options: { changed: { lastMonth: monthOf(2020, 2) } },
      code: "scenario.horizon",
    },
    {
      about: "no rule in force",
      options: { changed: { rulesInForce: [] } },
      code: "scenario.noRule",
    },
    {
      about: "a profession without price and cost",
      options: { observations: [booked(monthOf(2020, 3), null, 4, { profession: "US" })] },
      code: "scenario.price",
    },
    {
      about: "too few months for a trend",
      options: { changed: { method: "drift" }, observations: [booked(monthOf(2020, 3), 1, 1)] },
      code: "scenario.projection",
    },
    {
      about: "a fee above the tariff",
      options: { changed: { meanFees: [{ profession: null, year: 2017, amount: 501 }] } },
      code: "scenario.feeAboveTariff",
    },
    {
      about: "more than doubles hold",
      options: { observations: [booked(monthOf(2020, 3), 5e12, 1)] },
      code: "scenario.tooLarge",
    },
  ])("$about: $code", ({ options, code }) => {
    const scenario = run([], options);
    if (scenario.ok) throw new Error("compared after all");
    expect(scenario.fault.code).toBe(code);
    expect(scenarioFaultSentence(scenario.fault, "sv", words, professionLabel)).toMatch(/\.$/);
  });

  test.each([0, 1, 9])("%i alternatives", (count) => {
    const data: RegionData = {
      periodUnit: "month",
      units: [unit("A")],
      observations: [booked(monthOf(2020, 3), 1, 1)],
    };
    const policies = Array.from({ length: count }, (_, i) => policy(`p${i}`, []));
    const result = compare(
      data,
      settings(monthOf(2020, 3), { rulesInForce: [allOnHealthCentre] }),
      policies,
      "p0"
    );
    expect(result).toEqual({ ok: false, fault: { code: "scenario.alternatives", count } });
  });
});
