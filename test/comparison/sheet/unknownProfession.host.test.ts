import { monthOf } from "../../../src/core/calendar";
import { UNKNOWN_PROFESSION } from "../../../src/core/profession";
import { compare } from "../../../src/core/scenario/compare";
import { insertComparison } from "../../../src/comparison/excel/comparison";
import { booked, policy, settings, split, unit, valueOf } from "../../core/scenario/region";
import { openExcel, type OpenExcel } from "../../excel/openExcel";
import { contextOf } from "./fixture";

let excel: OpenExcel;
afterEach(() => excel.close());

test("okänt yrke and a month of credits stand in every sheet without an error, and add up", async () => {
  excel = openExcel({ excelApi: "1.14" });
  const months = Array.from({ length: 6 }, (_, i) => monthOf(2020, 1 + i));
  const scenario = valueOf(
    compare(
      {
        periodUnit: "month",
        units: [unit("A", { listed: 1000 }), unit("B", { listed: 500 })],
        observations: months.flatMap((month, i) => [
          booked(month, 40_000, 100),
          booked(month, 2_000, 8, { profession: UNKNOWN_PROFESSION }),
          booked(month, i === 2 ? -880 : 4_400, i === 2 ? -2 : 10, { unit: 1 }),
        ]),
      },
      settings(monthOf(2020, 6), { lastMonth: monthOf(2021, 12), method: "run-rate" }),
      [policy("100 % vårdcentral", []), policy("80/20", [split("2020-01-01", 0.8)])],
      "100 % vårdcentral"
    )
  );
  await insertComparison(scenario, contextOf("sv"), { replace: "none" });
  const texts: string[] = [];
  for (const name of excel.sheetNames().filter((each) => each !== "Blad1"))
    for (const row of await excel.read(name))
      for (const { value } of row) if (typeof value === "string") texts.push(value);
  expect(texts.filter((text) => /^#/.test(text))).toEqual([]);
  expect(texts).toContain("Alla kontroller stämmer.");
  expect(texts).toContain("okänt yrke");
});
