import { monthOf } from "../../../src/core/calendar";
import { compare } from "../../../src/core/scenario/compare";
import type { RegionData } from "../../../src/core/scenario/regionData";
import { insertComparison } from "../../../src/comparison/excel/comparison";
import {
  booked,
  expected,
  fourRows,
  policy,
  settings,
  split,
  valueOf,
  year,
} from "../../core/scenario/region";
import { openExcel, type OpenExcel } from "../../excel/openExcel";
import { contextOf, region } from "./fixture";

let excel: OpenExcel;

async function insert(data: RegionData, lastOutcome: number): Promise<void> {
  excel = openExcel({ excelApi: "1.14" });
  const scenario = valueOf(
    compare(
      data,
      settings(lastOutcome, { lastMonth: monthOf(2022, 12), method: "run-rate" }),
      [policy("100 % vårdcentral", []), policy("80/20", [split("2020-01-01", 0.8)])],
      "100 % vårdcentral"
    )
  );
  await insertComparison(scenario, contextOf("sv"), { replace: "none" });
}

async function valuesOf(sheet: string): Promise<readonly (readonly unknown[])[]> {
  return (await excel.read(sheet)).map((row) => row.map(({ value }) => value));
}

afterEach(() => excel.close());

describe("the document's four rows", () => {
  beforeEach(() => insert(fourRows, monthOf(2019, 12)));

  test("are said to be what they are on every sheet, and corrected nowhere", async () => {
    const all: string[] = [];
    for (const name of excel.sheetNames().filter((sheet) => sheet !== "Blad1")) {
      const values = await valuesOf(name);
      all.push(...values.flat().filter((value): value is string => typeof value === "string"));
    }
    expect(all.filter((text) => /rättas|Bokförda månader/i.test(text))).toEqual([]);
    expect(all).toContain("Alla kontroller stämmer.");

    const lines = await valuesOf("Prognosunderlag");
    const texts = lines.flat().filter((value) => typeof value === "string");
    expect(texts).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^2020 är regionens egen prognos.*Blad1!A:C rad 5/),
      ])
    );
    const kinds = lines
      .filter(([first, , third]) => typeof first === "number" && typeof third === "string")
      .map(([number, , kind]) => [number, kind]);
    expect(kinds).toEqual(
      expect.arrayContaining([
        [2017, "räknade"],
        [2018, "beräknade"],
        [2019, "räknade"],
        [2020, "egen prognos, beräknade"],
      ])
    );
    const own = lines.find(
      ([number, who]) => number === 2020 && who === "Egen prognos, beräknade kontakter"
    );
    expect(own![3]).toBe(12_500_000);

    const result = await valuesOf("Resultat");
    const top = result.find((row) => row.includes("Kontakterna är"))!;
    const at = (heading: string) => top.indexOf(heading);
    const of2020 = result.filter((row) => row[at("År")] === 2020 && row[at("Kontakter")] !== "");
    expect(new Set(of2020.map((row) => row[at("Utfall/Prognos")]))).toEqual(new Set(["prognos"]));
    expect(of2020.map((row) => row[at("Kontakterna är")])).toContain("egen prognos, beräknade");
  });
});

test("months of outcome with a year's forecast go on from it, and every check is right", async () => {
  const row = expected({ ...year(2020, 3_000_000, 7_000) }, { unit: null, profession: null });
  const more = expected(booked(monthOf(2021, 1), 300_000, 700), { unit: 0 });
  await insert({ ...region, observations: [...region.observations, row, more] }, monthOf(2020, 5));
  expect((await valuesOf("Avstämning")).flat()).toContain("Alla kontroller stämmer.");
  const errors = (await excel.read("Prognosunderlag"))
    .flat()
    .filter(({ kind }) => kind === "Error");
  expect(errors).toEqual([]);
  const lines = await valuesOf("Prognosunderlag");
  const top = lines.findIndex((line) => line.includes("Kontakter enligt Resultat"));
  const below = lines.slice(top + 1);
  const compared = below.slice(
    0,
    below.findIndex(([number]) => typeof number !== "number")
  );
  expect(compared.map(([number]) => number)).toEqual([2022]);
  for (const line of compared) {
    expect(line[3]).toBeCloseTo(0, 6);
    expect(Math.abs(line[6] as number)).toBeLessThan(0.06);
  }
});
