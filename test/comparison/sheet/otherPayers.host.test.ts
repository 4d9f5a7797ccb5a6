import { insertComparison } from "../../../src/comparison/excel/comparison";
import { monthOf } from "../../../src/core/calendar";
import { OTHER_PAYERS } from "../../../src/core/policy/policy";
import { compare } from "../../../src/core/scenario/compare";
import { cashOf, sumOf } from "../../../src/core/scenario/rollUp";
import { policy, settings, split, valueOf } from "../../core/scenario/region";
import { type OpenExcel, openExcel } from "../../excel/openExcel";
import { contextOf, region } from "./fixture";

let excel: OpenExcel;

beforeEach(() => {
  excel = openExcel({ excelApi: "1.14" });
});
afterEach(() => excel.close());

const shares = { state: 0.4, statePerContact: 25, careRegion: 0.15, provider: 0, patient: 0 };

async function read(sheet: string) {
  return (await excel.read(sheet)).map((row) => row.map(({ value }) => value));
}

test("what others pay stands by year, sums with the region's cash to the whole, and leaves the cash", async () => {
  const scenario = valueOf(
    compare(
      region,
      settings(monthOf(2020, 5), { lastMonth: monthOf(2021, 12), method: "flat" }),
      [
        policy("I dag", []),
        policy("Nationellt", [
          split("2020-09-01", 0.8),
          { kind: "payers", from: "2020-09-10", source: null, ...shares },
        ]),
      ],
      "I dag"
    )
  );
  await insertComparison(scenario, contextOf("sv"), { replace: "none" });
  const rows = await read("Jämförelse");
  const heading = rows.findIndex((row) => row.includes("Hela kostnaden, kr"));
  expect(rows[heading]!.slice(0, 8)).toEqual([
    "År",
    "Nr",
    "Alternativ",
    "Hela kostnaden, kr",
    "Staten, kr",
    "Vårdregionen, kr",
    "Regionens kassa, kr",
    "Regionens kassa, förändring, kr (+ = ökar)",
  ]);
  const years = [
    { year: 2019, from: 0, to: 12 },
    { year: 2020, from: 12, to: 24 },
    { year: 2021, from: 24, to: 36 },
  ];
  const { alternatives, cells } = scenario;
  years.forEach(({ year, ...span }, y) =>
    alternatives.forEach((one, a) => {
      const paid = OTHER_PAYERS.map((payer) => sumOf(one, cells, payer, span) / 100);
      const cash = cashOf(one, cells, span) / 100;
      const before = cashOf(alternatives[0]!, cells, span) / 100;
      const whole = sumOf(one, cells, "net", span) / 100;
      expect(rows[heading + 1 + 2 * y + a]!.slice(0, 8)).toEqual([
        year,
        a + 1,
        one.policy.name,
        expect.closeTo(whole, 6),
        expect.closeTo(paid[0]!, 6),
        expect.closeTo(paid[1]!, 6),
        expect.closeTo(cash, 6),
        expect.closeTo(cash - before, 6),
      ]);
    })
  );
  expect(
    rows
      .flat()
      .some((one) => /lämnar det som andra betalar regionens kassa: staten/.test(String(one)))
  ).toBe(true);
  const checks = await read("Avstämning");
  expect(checks.flat()).toContain("Alla kontroller stämmer.");
  expect(checks.flat()).not.toContain("Fel");
});

test("nobody else pays: no columns and no table of others", async () => {
  const scenario = valueOf(
    compare(
      region,
      settings(monthOf(2020, 5), { lastMonth: monthOf(2020, 12), method: "flat" }),
      [policy("I dag", []), policy("80/20", [split("2020-09-01", 0.8)])],
      "I dag"
    )
  );
  await insertComparison(scenario, contextOf("sv"), { replace: "none" });
  expect((await read("Jämförelse")).flat()).not.toContain("Hela kostnaden, kr");
  expect((await read("Resultat")).flat()).not.toContain("Staten betalar, kr");
});
