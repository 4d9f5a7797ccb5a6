import { dayOfIso } from "../../../src/core/calendar";
import { findTariff } from "../../../src/core/tariff";
import { codesOf, read, type Rows, sheetOf } from "./sheet";

function tariffs(rows: Rows) {
  return read(sheetOf(rows, { place: "Taxor", role: "tariffs" }));
}

function rules(rows: Rows) {
  return read(sheetOf(rows, { place: "Regler", role: "rules" }));
}

test.each<readonly [string, "LK" | "PS" | "FT" | "OV", number]>([
  ["2019-10-01", "LK", 500],
  ["2020-06-30", "LK", 500],
  ["2020-07-01", "LK", 450],
  ["2021-12-31", "LK", 450],
  ["2020-01-01", "PS", 425],
  ["2020-01-01", "FT", 275],
  ["2020-01-01", "OV", 275],
])("own tariffs on %s for %s are %p", (date, profession, amount) => {
  const { schedule, problems } = tariffs([
    ["Egna taxor", "", "", ""],
    ["Yrke", "Belopp (kr/kontakt)", "Fr.o.m.", "T.o.m."],
    ["läkare", "500", 43739, ""],
    ["LK", 450, "2020-07-01", "2021-12"],
    ["Psykosocial", 425, 201910, ""],
    ["", "", "", ""],
    ["Övrig", 275, 2019, ""],
  ]);
  expect(problems.map(({ code }) => code)).toEqual(["amount.fromText"]);
  const found = findTariff(schedule!, profession, dayOfIso(date));
  expect(found.ok && found.value.amount).toBe(amount);
});

test("own tariffs end on the last day that is written", () => {
  const { schedule } = tariffs([
    ["Från", "Yrke", "Belopp", "Till"],
    [2019, "LK", 500, "2019-06"],
  ]);
  expect(findTariff(schedule!, "LK", dayOfIso("2019-06-30")).ok).toBe(true);
  expect(findTariff(schedule!, "LK", dayOfIso("2019-07-01")).ok).toBe(false);
});

const GOOD = ["2019-01-01", "PS", 425, ""];

test.each<readonly [string, readonly unknown[], readonly string[]]>([
  ["no date", ["", "LK", 500, ""], ["date.blank A3"]],
  ["a word for a date", ["snart", "LK", 500, ""], ["date.unreadable A3"]],
  ["an error", ["#N/A", "LK", 500, ""], ["cell.error A3"]],
  ["no profession", ["2019-01-01", "", 500, ""], ["profession.blank B3"]],
  ["an unknown profession", ["2019-01-01", "Häxa", 500, ""], ["profession.unknown B3"]],
  ["no amount", ["2019-01-01", "LK", "", ""], ["amount.blank C3"]],
  ["a negative amount", ["2019-01-01", "LK", -1, ""], ["amount.negative C3"]],
  ["an end before its start", ["2019-01-01", "LK", 500, "2018-12-31"], ["dates.reversed D3"]],
  ["the same start", ["2019-01-01", "PS", 500, ""], ["tariff.sameStart A3"]],
  [
    "several faults",
    ["snart", "Häxa", "", "sen"],
    ["date.unreadable A3", "date.unreadable D3", "profession.unknown B3", "amount.blank C3"],
  ],
])("a tariff with %s is left out, and said so", (_, row, codes) => {
  const reading = tariffs([["Från", "Yrke", "Belopp", "Till"], GOOD, row]);
  expect(codesOf(reading)).toEqual(codes);
  expect([...reading.schedule!.periods.keys()]).toEqual(["PS"]);
  expect(reading.sources[0]).toMatchObject({ rowsRead: 1, rowsSkipped: 1 });
});

test("tariffs that overlap: the earlier row stands", () => {
  const reading = tariffs([
    ["Från", "Yrke", "Belopp", "Till"],
    ["2019-01-01", "LK", 500, "2019-12-31"],
    ["2019-06-01", "LK", 450, ""],
    ["2020-01-01", "LK", 400, ""],
  ]);
  expect(reading.problems).toMatchObject([
    { code: "tariff.overlap", row: 3, other: { place: "Taxor", row: 2 } },
  ]);
  expect(reading.schedule!.periods.get("LK")!.map(({ amount }) => amount)).toEqual([500, 400]);
});

test("without a row that can be read there are no tariffs and no rules", () => {
  expect(
    tariffs([
      ["Från", "Yrke", "Belopp"],
      ["", "LK", 500],
    ]).schedule
  ).toBeNull();
  expect(
    rules([
      ["Från", "Vårdcentral", "Regionen"],
      ["", 1, 0],
    ]).rules
  ).toBeNull();
});

test.each<readonly [string, Rows, readonly [number, number]]>([
  [
    "as shares",
    [
      ["Från", "Vårdcentral", "Regionen"],
      ["2020-01-01", 0.2, 0.8],
    ],
    [0.2, 0.8],
  ],
  [
    "as numbers of per cent",
    [
      ["Från", "Vårdcentral %", "Regionen %"],
      ["2020-01-01", 20, 80],
    ],
    [0.2, 0.8],
  ],
  [
    "as text",
    [
      ["Från", "Hälsocentral", "Centralt"],
      ["2020-01-01", "20 %", "80%"],
    ],
    [0.2, 0.8],
  ],
  [
    "the other way around",
    [
      ["Regionen centralt (%)", "Gäller från", "Hälsocentralens andel (%)"],
      [80, 43831, 20],
    ],
    [0.2, 0.8],
  ],
  [
    "in English",
    [
      ["From", "Health centre", "Region"],
      ["2020-01-01", 0.2, 0.8],
    ],
    [0.2, 0.8],
  ],
  [
    "of one party",
    [
      ["Från", "Vårdcentral %"],
      ["2020-01-01", 20],
    ],
    [0.2, 0.8],
  ],
  [
    "of the other",
    [
      ["Från", "Regionen %"],
      ["2020-01-01", 80],
    ],
    [0.2, 0.8],
  ],
  [
    "all on the unit",
    [
      ["Från", "Vårdcentral", "Regionen"],
      ["2020-01-01", 1, 0],
    ],
    [1, 0],
  ],
  [
    "all on the unit, in per cent",
    [
      ["Från", "Vårdcentral %", "Regionen %"],
      ["2020-01-01", 100, ""],
    ],
    [1, 0],
  ],
  [
    "all on the region",
    [
      ["Från", "Vårdcentral", "Regionen"],
      [2020, 0, ""],
    ],
    [0, 1],
  ],
  [
    "that do not sum to one, as they are",
    [
      ["Från", "Vårdcentral", "Regionen"],
      [2020, 0.2, 0.7],
    ],
    [0.2, 0.7],
  ],
])("a rule is read %s", (_, rows, [healthCentre, region]) => {
  expect(rules(rows).rules).toEqual([
    { from: "2020-01-01", shares: { healthCentre, region }, unlisted: "region" },
  ]);
});

test.each<readonly [string, readonly unknown[], readonly string[]]>([
  ["no date", ["", 20, 80], ["date.blank A3"]],
  ["no shares", ["2020-01-01", "", ""], ["rule.noShares B3"]],
  ["two zeros", ["2020-01-01", 0, 0], ["rule.noShares B3"]],
  ["a negative share", ["2020-01-01", -20, 120], ["share.invalid B3", "share.invalid C3"]],
  ["the date of another", ["2019-01-01", 20, 80], ["rule.sameStart A3"]],
])("a rule with %s is left out, and said so", (_, row, codes) => {
  const reading = rules([["Från", "Vårdcentral %", "Regionen %"], ["2019-01-01", 100, 0], row]);
  expect(codesOf(reading)).toEqual(codes);
  expect(reading.rules).toHaveLength(1);
});

test("rules come in order of date", () => {
  const { rules: read } = rules([
    ["Från", "Vårdcentral", "Regionen"],
    [2021, 0, 1],
    [2019, 1, 0],
    [2020, 0.2, 0.8],
  ]);
  expect(read!.map(({ from }) => from)).toEqual(["2019-01-01", "2020-01-01", "2021-01-01"]);
});

describe.each(["Källa", "Source"])("the column %s", (heading) => {
  test("goes with each row of own tariffs that has one", () => {
    const { schedule } = tariffs([
      ["Från", "Yrke", "Belopp", "Till", heading],
      ["2019-01-01", "LK", 500, "2019-12-31", "Avtal 1"],
      ["", "", "", "", ""],
      ["2020-01-01", "LK", 450, "", ""],
      ["2019-01-01", "PS", 425, "", "Avtal 2"],
    ]);
    const sourceOf = (key: "LK" | "PS"): readonly unknown[] =>
      schedule!.periods.get(key)!.map(({ ownSource }) => ownSource);
    expect(sourceOf("LK")).toEqual(["Avtal 1", undefined]);
    expect(sourceOf("PS")).toEqual(["Avtal 2"]);
  });

  test("goes with each own rule that has one", () => {
    const reading = rules([
      ["Från", "Vårdcentral", "Regionen", heading],
      ["2019-01-01", 1, 0, "Beslut 7"],
      ["2020-01-01", 0.8, 0.2, ""],
    ]);
    expect(reading.rules!.map(({ ownSource }) => ownSource)).toEqual(["Beslut 7", undefined]);
  });
});
