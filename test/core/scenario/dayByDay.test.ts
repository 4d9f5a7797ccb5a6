import * as fc from "fast-check";
import { dayOfIso, isoOf, monthOf, yearAndMonth } from "../../../src/core/calendar";
import type { Units } from "../../../src/core/money";
import { OTHER_PAYERS, type Patch } from "../../../src/core/policy/policy";
import { compare } from "../../../src/core/scenario/compare";
import type { Observation, RegionData } from "../../../src/core/scenario/regionData";
import type { Alternative, Measure, Scenario } from "../../../src/core/scenario/scenario";
import { toSchedule } from "../../../src/core/tariff";
import { nationalSchedule } from "../../../src/data/tariffs";
import { LISTED, slowMonths, type SlowMonth, type SlowRegion } from "./dayByDay";
import { arbitraryPayers } from "./arbitraryRegion";
import { allOnHealthCentre, policy, unit, valueOf } from "./region";

const FROM = "2020-01-01";
const TO = "2021-12-31";
/** Öre; each cell of a month that is cut may leave one. */
const PARTY_ROUNDING = 12;

function run(region: SlowRegion): Scenario {
  const { unit: periodUnit, professions } = region;
  const periods: readonly Observation["period"][] =
    periodUnit === "year"
      ? [{ unit: "year", year: 2019 }]
      : Array.from({ length: 12 }, (_, m) => ({ unit: "month", month: monthOf(2019, 1) + m }));
  const months = periodUnit === "year" ? 12 : 1;
  const data: RegionData = {
    periodUnit,
    units: [unit("A", { listed: LISTED }), unit("?", { unlisted: true })],
    observations: periods.flatMap((period) =>
      professions.flatMap(({ code, contacts, tariffs, fee, factor }) =>
        contacts.map((count, u): Observation => ({
          kind: "outcome",
          period,
          unit: u,
          profession: code,
          contacts: months * count,
          cost: Math.round(months * count * (tariffs[0]!.amount - fee) * factor * 100) as Units,
          feePerContact: null,
        }))
      )
    ),
  };
  const rows = professions.flatMap(({ code, tariffs }) =>
    tariffs.map(
      ({ from, amount }, row) => [code, { from: dayOfIso(from), to: null, amount, row }] as const
    )
  );
  const settings = {
    lastOutcome: monthOf(2019, 12),
    lastMonth: monthOf(2021, 12),
    laterRows: null,
    method: region.growth,
    schedule: valueOf(toSchedule("own", nationalSchedule.groups, rows)),
    tariffsVerified: null,
    meanFees: professions.map(({ code, fee }) => ({ profession: code, year: 2019, amount: fee })),
    rulesInForce: [allOnHealthCentre],
  };
  const policies = [
    policy("nothing", []),
    policy("changed", region.patches, { validTo: region.validTo }),
  ];
  return valueOf(compare(data, settings, policies, "nothing"));
}

/** Of a month in the whole region; kronor, whole to the öre, or numbers. */
function sizeIn(
  { cells }: Scenario,
  { measures }: Alternative,
  measure: Measure,
  m: number
): number {
  const row = measures[measure].subarray(m * cells.length, (m + 1) * cells.length);
  return row.reduce((sum, one) => sum + one, 0);
}

const NUMBERS: ReadonlySet<Measure> = new Set([
  "contacts",
  "ownContacts",
  "otherContacts",
  "visits",
]);

const PARTIES: ReadonlySet<Measure> = new Set(["healthCentre", "region", ...OTHER_PAYERS]);

/** How far the engine is from the slow way, month by month since the year began; öre. */
function expectSame(region: SlowRegion): void {
  const scenario = run(region);
  const slow = slowMonths(region);
  const alternative = scenario.alternatives[1]!;
  const sums = new Map<string, number>();
  for (let m = scenario.firstForecast; m < scenario.months.length; m += 1) {
    const { year, month } = yearAndMonth(scenario.months[m]!);
    const expected = slow.get(`${year}-${String(month).padStart(2, "0")}`)!;
    for (const measure of Object.keys(expected) as (keyof SlowMonth)[]) {
      const size = sizeIn(scenario, alternative, measure, m);
      if (NUMBERS.has(measure)) expect(Math.abs(size - expected[measure])).toBeLessThan(1e-6);
      else {
        const key = `${measure} ${year}`;
        const off = (sums.get(key) ?? 0) + size - 100 * expected[measure];
        sums.set(key, off);
        const allowed = PARTIES.has(measure) ? PARTY_ROUNDING : 0.501;
        if (!(Math.abs(off) <= allowed)) throw new Error(`${measure} ${year}-${month}: ${off} öre`);
      }
    }
  }
}

const day = fc
  .integer({ min: dayOfIso("2019-11-01"), max: dayOfIso(TO) })
  .map((number) => isoOf(number));
const share = fc.integer({ min: 0, max: 20 }).map((n) => n / 20);
const rate = fc.integer({ min: -10, max: 20 }).map((n) => n / 20);
const source = fc.constant(null);

const stops = fc
  .array(fc.integer({ min: 0, max: 10 }), { minLength: 4, maxLength: 4 })
  .filter((parts) => parts.some((part) => part > 0))
  .map((parts) => {
    const sum = parts.reduce((total, part) => total + part, 0);
    const [returning, ownDigital, otherChannel, forgone] = parts.map((part) => part / sum);
    return {
      returning: returning!,
      ownDigital: ownDigital!,
      otherChannel: otherChannel!,
      forgone: forgone!,
    };
  });

const kinds = {
  tariff: fc.record({
    kind: fc.constant("tariff" as const),
    from: day,
    source,
    amounts: fc
      .integer({ min: 100, max: 800 })
      .map((amount) => [{ profession: "LK" as const, amount }]),
  }),
  patientFee: fc.record({
    kind: fc.constant("patientFee" as const),
    from: day,
    source,
    amount: fc.integer({ min: 0, max: 300 }),
    sharePaying: share,
    // A fee of 0 at −1 would make contacts without end.
    elasticity: fc.integer({ min: -9, max: 0 }).map((n) => n / 10),
  }),
  growth: fc.record({ kind: fc.constant("growth" as const), from: day, source, perYear: rate }),
  stop: fc
    .tuple(day, stops, fc.constantFrom(null, 260))
    .map(([from, parts, otherChannelPrice]) => ({
      kind: "stop" as const,
      from,
      source: null,
      ...parts,
      otherChannelPrice,
    })),
  visitCost: fc.record({
    kind: fc.constant("visitCost" as const),
    from: day,
    source,
    perVisit: fc.constantFrom(null, 1500),
    realisable: share,
    substitution: share,
    upliftPerYear: fc.constantFrom(0, 0.03),
  }),
  ownService: fc.record({
    kind: fc.constant("ownService" as const),
    from: day,
    source,
    share,
    perContact: fc.constantFrom(null, 200),
    bearer: fc.constantFrom("healthCentre" as const, "region" as const),
    oneOff: fc.constant(0),
    upliftPerYear: fc.constantFrom(0, 0.02),
  }),
  allocation: fc.record({
    kind: fc.constant("allocation" as const),
    from: day.filter((one) => one >= FROM),
    source,
    shares: share.map((region) => ({ region, healthCentre: Number((1 - region).toFixed(6)) })),
    unlisted: fc.constantFrom("healthCentre" as const, "region" as const, "rule" as const),
    retroactive: fc.constant(false),
  }),
  contactCharge: fc.record({
    kind: fc.constant("contactCharge" as const),
    from: day,
    source,
    amounts: fc.integer({ min: 0, max: 600 }).map((amount) => [
      { profession: "LK" as const, amount },
      { profession: "SJ" as const, amount: amount / 2 },
    ]),
  }),
  payers: fc
    .tuple(day, arbitraryPayers, fc.constantFrom(0, 40, 900))
    .map(([from, shares, statePerContact]) => ({
      kind: "payers" as const,
      from,
      source: null,
      ...shares,
      statePerContact,
    })),
  cap: fc.record({
    kind: fc.constant("cap" as const),
    from: day,
    source,
    perListed: fc.integer({ min: 0, max: 6000 }),
  }),
} as const satisfies Readonly<Record<string, fc.Arbitrary<Patch>>>;

type Kind = keyof typeof kinds;
const KINDS = Object.keys(kinds) as Kind[];
const anyPatch: fc.Arbitrary<Patch> = fc.oneof(
  ...KINDS.map((kind): fc.Arbitrary<Patch> => kinds[kind])
);

const regions = (patches: fc.Arbitrary<readonly Patch[]>): fc.Arbitrary<SlowRegion> =>
  fc
    .record({
      unit: fc.constantFrom("month" as const, "year" as const),
      growth: rate,
      patches,
      validTo: fc.option(day),
      /** An own tariff that changes on any day, inside a month too. */
      change: day,
      amount: fc.integer({ min: 200, max: 700 }),
    })
    .map(({ change, amount, ...rest }) => ({
      ...rest,
      from: FROM,
      to: TO,
      professions: [
        {
          code: "LK",
          contacts: [600, 400],
          tariffs: [
            { from: "2017-01-01", amount: 500 },
            { from: change < FROM ? FROM : change, amount },
          ],
          fee: 50,
          factor: 0.9,
        },
        {
          code: "SJ",
          contacts: [300, 100],
          tariffs: [{ from: "2017-01-01", amount: 275 }],
          fee: 25,
          factor: 1,
        },
      ],
    }));

test("every day has its own contacts at its own prices, whatever patches there are", () => {
  fc.assert(fc.property(regions(fc.array(anyPatch, { maxLength: 6 })), expectSame), {
    numRuns: 100,
  });
});

test.each(KINDS)("two patches of the kind %s", (kind) => {
  const two = fc.array<Patch>(kinds[kind], { minLength: 1, maxLength: 2 });
  fc.assert(fc.property(regions(two), expectSame), { numRuns: 10 });
});
