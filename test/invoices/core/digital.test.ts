import { dayOfIso } from "../../../src/core/calendar";
import { nationalSchedule } from "../../../src/data/tariffs";
import { channelOf, digitalRules } from "../../../src/invoices/core/digital";
import { line, text } from "../lines";

const none = digitalRules(nationalSchedule, [], []);
const rules = digitalRules(
  nationalSchedule,
  [
    ["NÄTMOTTAGNINGEN", "digital"],
    ["se2321000032-9", "other"],
  ],
  [
    ["D1", "digital"],
    ["B7", "other"],
  ]
);
const free = { unitName: text("X"), unitId: null, provider: null, actionCode: null };

test.each([
  ["the user's list of units", line({ actionCode: null }), "digital", "unit"],
  [
    "the user's list of units, by HSA-id",
    line({ ...free, unitId: text("SE2321000032-9") }),
    "other",
    "unit",
  ],
  ["the user's list of codes", line({ ...free, actionCode: text("b7") }), "other", "action"],
  ["unit and code that disagree", line({ actionCode: text("B7") }), "undecided", "conflict"],
  ["the tariff of the day", line(free), "digital", "price"],
  ["inpatient care", line({ ...free, typeOfCare: 2 }), "other", "careForm"],
  ["care at another level", line({ ...free, careLevel: 2 }), "other", "careForm"],
  ["another price", line({ ...free, price: 209_300, total: null }), "undecided", "nothing"],
  ["no profession", line({ ...free, profession: null }), "undecided", "nothing"],
] as const)("told by %s", (_, one, channel, by) => {
  expect(channelOf(one, rules)).toEqual({ channel, by });
});

test.each([
  ["2019-09-30", "LK", 65_000, "digital"],
  ["2019-10-01", "LK", 65_000, "undecided"],
  ["2026-03-02", "PS", 42_500, "digital"],
  ["2026-03-02", "SJ", 27_500, "digital"],
  ["2026-03-02", "SJ", 50_000, "undecided"],
  ["2026-03-02", "US", 27_500, "undecided"],
] as const)("%s %s %i öre: %s", (day, profession, price, channel) => {
  const one = line({ visited: dayOfIso(day), profession, total: null, price });
  expect(channelOf(one, none).channel).toBe(channel);
});

test("a price that is not told is what was billed and what the patient paid", () => {
  const one = line({ total: null, price: null, gross: 40_000, feePaid: 10_000 });
  expect(channelOf(one, none)).toEqual({ channel: "digital", by: "price" });
  const two = line({ total: null, price: 50_000, quantity: 2 });
  expect(channelOf(two, none).channel).toBe("digital");
});
