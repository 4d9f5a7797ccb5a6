import fc from "fast-check";
import { monthOf } from "../../../src/core/calendar";
import type { Policy } from "../../../src/core/policy/policy";
import { compare } from "../../../src/core/scenario/compare";
import type { RegionData } from "../../../src/core/scenario/regionData";
import { constantTariff } from "../../../src/core/tariff";
import { nationalSchedule } from "../../../src/data/tariffs";
import { readingTexts } from "../../../src/words/reading";
import { emptyWorkspace } from "../../../src/policies/pane/workspaceEdits";
import {
  changedParts,
  fingerprintOf,
  hashOf,
  recogniseData,
  type RunInput,
} from "../../../src/excel/run/fingerprint";
import { settings, unit } from "../../core/scenario/region";
import { eightyTwenty, lowerTariff, nothing, region, stop } from "../../comparison/sheet/fixture";

const short: RegionData = {
  ...region,
  observations: region.observations.filter(
    ({ period, profession }) =>
      profession === "LK" && period.unit === "month" && period.month >= monthOf(2020, 1)
  ),
};
const usual = settings(monthOf(2020, 5), { method: "run-rate", lastMonth: monthOf(2020, 8) });
const input: RunInput = {
  data: short,
  settings: usual,
  workspace: {
    ...emptyWorkspace,
    rulesInForce: usual.rulesInForce,
    policies: [nothing, eightyTwenty, lowerTariff, stop],
    chosen: [nothing.id, eightyTwenty.id, lowerTariff.id],
    baseline: nothing.id,
  },
};

type Edit = (one: RunInput) => RunInput;

const inWorkspace =
  (change: Partial<RunInput["workspace"]>): Edit =>
  (one) => ({ ...one, workspace: { ...one.workspace, ...change } });
const inSettings =
  (change: Partial<NonNullable<RunInput["settings"]>>): Edit =>
  (one) => ({ ...one, settings: { ...one.settings!, ...change } });
const inPolicy =
  (id: string, change: (policy: Policy) => Policy): Edit =>
  (one) =>
    inWorkspace({
      policies: one.workspace.policies.map((policy) =>
        policy.id === id ? change(policy) : policy
      ),
    })(one);
const inObservation =
  (at: number, change: Partial<RegionData["observations"][number]>): Edit =>
  (one) => ({
    ...one,
    data: {
      ...one.data!,
      observations: one.data!.observations.map((row, i) =>
        i === at % one.data!.observations.length ? ({ ...row, ...change } as typeof row) : row
      ),
    },
  });

/** What a user may do to data, alternatives, answer and settings; some of it changes no figure. */
const edits: fc.Arbitrary<Edit> = fc.oneof(
  fc
    .tuple(fc.nat(60), fc.integer({ min: 0, max: 5_000 }))
    .map(([at, contacts]) => inObservation(at, { contacts })),
  fc
    .tuple(fc.nat(60), fc.integer({ min: 0, max: 9e8 }))
    .map(([at, cost]) => inObservation(at, { cost: cost as never })),
  fc.double({ min: 0, max: 1, noNaN: true }).map((healthCentre) =>
    inPolicy(eightyTwenty.id, (one) => ({
      ...one,
      patches: one.patches.map((patch) =>
        patch.kind === "allocation"
          ? { ...patch, shares: { healthCentre, region: 1 - healthCentre } }
          : patch
      ),
    }))
  ),
  fc
    .constantFrom("2020-06-01", "2020-07-15", "2021-01-01")
    .map((validFrom) => inPolicy(lowerTariff.id, (one) => ({ ...one, validFrom }))),
  fc
    .shuffledSubarray([nothing, eightyTwenty, lowerTariff, stop], { minLength: 2 })
    .map((some) => inWorkspace({ chosen: some.map(({ id }) => id), baseline: some[0]!.id })),
  fc.double({ min: 0, max: 1, noNaN: true }).map((healthCentre): Edit => {
    const rulesInForce = [
      {
        from: "2017-01-01",
        shares: { healthCentre, region: 1 - healthCentre },
        unlisted: "rule" as const,
      },
    ];
    return (one) => inSettings({ rulesInForce })(inWorkspace({ rulesInForce })(one));
  }),
  fc.constantFrom(0.1, 0.5, "flat" as const, "run-rate" as const).map(
    (method): Edit =>
      (one) =>
        inSettings({ method })(inWorkspace({ method })(one))
  ),
  fc.constantFrom(monthOf(2020, 9), monthOf(2021, 12)).map(
    (lastMonth): Edit =>
      (one) =>
        inSettings({ lastMonth })(inWorkspace({ lastMonth })(one))
  ),
  fc.integer({ min: 0, max: 200 }).map((amount): Edit => {
    const meanFees = [{ profession: null, year: 2019, amount }];
    return (one) => inSettings({ meanFees })(inWorkspace({ meanFees })(one));
  }),
  fc
    .constantFrom(400, 500, 650)
    .map((amount) => inSettings({ schedule: constantTariff(amount, nationalSchedule.groups) }))
);

/** Every figure of a run, by the engine. */
function figuresOf({ data, settings: stated, workspace }: RunInput): string {
  const { policies, chosen, baseline } = workspace;
  const compared = policies.filter(({ id }) => chosen.includes(id));
  const scenario = compare(data!, stated!, compared, baseline);
  if (!scenario.ok) return JSON.stringify(scenario.fault);
  const { alternatives, baseline: position, months, firstForecast } = scenario.value;
  return JSON.stringify([
    months,
    firstForecast,
    position,
    alternatives.map(({ measures, oneOff, corrections, financing }) => [
      Object.values(measures).map((values) => [...values]),
      [...oneOff],
      corrections,
      financing,
    ]),
  ]);
}

const before = figuresOf(input);

test("whatever changes a figure changes the fingerprint", () => {
  let changes = 0;
  fc.assert(
    fc.property(fc.array(edits, { minLength: 1, maxLength: 3 }), (some) => {
      const edited = some.reduce((one, edit) => edit(one), input);
      if (figuresOf(edited) === before) return;
      changes += 1;
      expect(changedParts(fingerprintOf(input), fingerprintOf(edited))).not.toEqual([]);
    }),
    { numRuns: 150 }
  );
  expect(changes).toBeGreaterThan(50);
});

test.each<[string, Edit, readonly string[]]>([
  ["data", inObservation(0, { contacts: 1 }), ["data"]],
  ["own tariffs", inSettings({ schedule: constantTariff(1, nationalSchedule.groups) }), ["data"]],
  [
    "an alternative",
    inPolicy(lowerTariff.id, (one) => ({ ...one, patches: [] })),
    ["alternatives"],
  ],
  ["its name", inPolicy(lowerTariff.id, (one) => ({ ...one, name: "B" })), ["alternatives"]],
  ["the baseline", inWorkspace({ baseline: lowerTariff.id }), ["alternatives"]],
  ["the answer", inWorkspace({ rulesInForce: [] }), ["answer"]],
  ["the inhabitants", inWorkspace({ inhabitants: 7 }), ["settings"]],
  ["a method of the user's", inSettings({ method: 0.25 }), ["settings"]],
])("a change of %s is told as that", (_, edit, parts) => {
  expect(changedParts(fingerprintOf(input), fingerprintOf(edit(input)))).toEqual(parts);
});

test.each<[string, Edit]>([
  ["an alternative that is not compared", inPolicy(stop.id, (one) => ({ ...one, patches: [] }))],
  ["the parties' names", inWorkspace({ terms: { healthCentre: "hälsocentral", region: null } })],
  ["the day on which tariffs were verified", inSettings({ tariffsVerified: "2026-11-29" })],
])("%s does not count", (_, edit) => {
  expect(fingerprintOf(edit(input))).toEqual(fingerprintOf(input));
});

/** The same with every object's keys the other way round, as another writer may have them. */
function reversed<T>(value: T): T {
  if (value instanceof Map) return new Map([...value].reverse()) as T;
  if (Array.isArray(value)) return value.map(reversed) as T;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, each]) => [key, reversed(each)])
  ) as T;
}

test("data of any length have the hash that they have as a whole, also in slices", () => {
  const long = Array.from({ length: 1_000 }, (_, i) => ({
    ...short.observations[0]!,
    period: { unit: "month" as const, month: monthOf(1900, 1) + i },
    feePerContact: i % 3 === 0 ? null : i / 7,
  }));
  for (const observations of [[], short.observations, long]) {
    const data: RegionData = { ...short, observations };
    let rests = 0;
    const steps = recogniseData({ ...data });
    for (let step = steps.next(); ; step = steps.next(), rests += 1)
      if (step.done) {
        expect(step.value).toBe(hashOf(data));
        break;
      }
    expect(rests).toBe(Math.floor(observations.length / 256));
    expect(fingerprintOf({ ...input, data }).data).toBe(hashOf([hashOf(data), usual.schedule]));
  }
});

test("neither a reload nor the order of keys is a change", () => {
  const workspace = JSON.parse(JSON.stringify(input.workspace)) as RunInput["workspace"];
  expect(fingerprintOf(reversed({ ...input, workspace }))).toEqual(fingerprintOf(input));
});

test("nor is the language in which units without a name are called something", () => {
  const named = (language: "sv" | "en"): RunInput => {
    const { all, unlisted } = readingTexts(language).units;
    const units = [unit(all, { name: all }), unit(unlisted, { name: unlisted })];
    return { ...input, data: { ...short, units } };
  };
  expect(fingerprintOf(named("en"))).toEqual(fingerprintOf(named("sv")));
});
