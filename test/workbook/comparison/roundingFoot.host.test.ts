import { monthOf } from "../../../src/core/calendar";
import { compare } from "../../../src/core/scenario/compare";
import type { Scenario } from "../../../src/core/scenario/scenario";
import { insertComparison } from "../../../src/workbook/comparison/comparison";
import { policy, settings, split, unit, valueOf, year } from "../../core/scenario/region";
import { describeWithLibreOffice, LibreOffice } from "../../support/libreOffice";
import { openExcel } from "../openExcel";
import { contextOf } from "./fixture";

jest.setTimeout(180_000);

const FOOT = "Avrundade var för sig; summor kan därför skilja i sista siffran.";
const SHEETS = ["Jämförelse", "Omfördelning per vårdcentral"] as const;

/** Two health centres that cost as much each in 2020, of which they bear a fifth. */
function scenarioOf(kronor: number): Scenario {
  const observations = [0, 1].flatMap((u) =>
    [2019, 2020].map((number) => ({ ...year(number, kronor, 100), unit: u }))
  );
  return valueOf(
    compare(
      { periodUnit: "year", units: [unit("A"), unit("B")], observations },
      settings(monthOf(2020, 12), { lastMonth: monthOf(2020, 12) }),
      [policy("today", []), policy("80/20", [split("2020-01-01", 0.8)])],
      "today"
    )
  );
}

describeWithLibreOffice("in whole kronor", () => {
  test.each([
    // 20 % of each is 2 000 000,50: printed 2 000 001 twice, and 4 000 001 in all.
    { kronor: 10_000_002.5, feet: [false, true] },
    // 4 000 000,30 and 16 000 001,20 are 20 000 001,50.
    { kronor: 10_000_000.75, feet: [true, true] },
    { kronor: 10_000_000, feet: [false, false] },
  ])("$kronor kr a health centre: the foot stands there: $feet", async ({ kronor, feet }) => {
    const excel = openExcel({ excelApi: "1.14" });
    await insertComparison(scenarioOf(kronor), contextOf(), { replace: "none" });
    const office = new LibreOffice();
    const [recalculated] = await office.recalculate(await excel.host.saveXlsx());
    office.close();
    for (const [i, sheet] of SHEETS.entries()) {
      const foot = feet[i];
      const inGrid = (await excel.read(sheet)).flat().map(({ value }) => value);
      expect([sheet, inGrid.includes(FOOT)]).toEqual([sheet, foot]);
      const inOffice = [...recalculated!.get(sheet)!.values()];
      expect([sheet, inOffice.includes(FOOT)]).toEqual([sheet, foot]);
    }
    excel.close();
  });
});
