import { presetPolicies } from "../../../src/data/policies";
import { type Horizon, startDays, startingOn, startOf } from "../../../src/core/policy/startDays";
import { movePatch, moveStart } from "../../../src/policies/pane/policyEdits";
import { monthOf } from "../../../src/core/calendar";

const preset = (id: string) => presetPolicies("sv").find((one) => one.id === id)!;
const shared = preset("split-80-20");

const y2026: Horizon = {
  first: "2025-01-01",
  forecast: "2026-07-01",
  last: monthOf(2029, 12),
  today: "2026-09-15",
};
const y2020: Horizon = {
  first: "2017-01-01",
  forecast: "2020-06-01",
  last: monthOf(2023, 12),
  today: "2026-09-15",
};

test("another region's day is not what is meant in a region of another time", () => {
  expect(startDays(shared, y2026)).toEqual([
    { from: "2026-10-01", why: "nextMonth", retroactive: false },
    { from: "2026-07-01", why: "forecast", retroactive: false },
    { from: "2020-01-01", why: "template", retroactive: true },
  ]);
});

test("in the document's own time its day is, and next month is beyond the forecast", () => {
  expect(startDays(shared, y2020)).toEqual([
    { from: "2020-01-01", why: "template", retroactive: true },
    { from: "2020-06-01", why: "forecast", retroactive: false },
  ]);
});

test.each([
  ["2021-01-01", "template"],
  ["2021-02-01", "forecast"],
] as const)("a forecast from %s: first is %s, a year is how far back one goes", (forecast, why) => {
  const [first] = startDays(shared, { ...y2020, forecast });
  expect(first!.why).toBe(why);
});

test("before there are figures a document's own day is all that is known", () => {
  const blank = { ...y2026, first: null, last: null };
  expect(startDays(shared, blank).map(({ why }) => why)).toEqual(["template"]);
  expect(startDays(preset("region"), blank)).toEqual([]);
});

test("what no document has a day for begins ahead", () => {
  expect(startDays(preset("region"), y2026).map(({ why }) => why)).toEqual([
    "nextMonth",
    "forecast",
  ]);
  expect(startDays(preset("region"), { ...y2026, today: "2026-06-30" })).toEqual([
    { from: "2026-07-01", why: "forecast", retroactive: false },
  ]);
});

test.each(presetPolicies("sv"))("$id: all of it begins on the day", (policy) => {
  const moved = startingOn(policy, { from: "2027-01-01", retroactive: false });
  expect(startOf(moved)).toBe("2027-01-01");
  expect(moved.patches.map(({ from }) => from)).toEqual(policy.patches.map(() => "2027-01-01"));
  expect(moved.patches.some((patch) => "retroactive" in patch && patch.retroactive)).toBe(false);
});

test("a rule that is moved into the forecast works backwards no longer", () => {
  const [rule] = shared.patches;
  expect(movePatch(rule!, "2026-08-01", "2026-07-01")).toMatchObject({ retroactive: false });
  expect(movePatch(rule!, "2026-07-01", "2026-07-01")).toMatchObject({ retroactive: true });
  expect(moveStart(shared, "2027-01-01", "2026-07-01").patches[0]).toMatchObject({
    from: "2027-01-01",
    retroactive: false,
  });
});
