import { insertAnalysis } from "../../../../src/analysis/excel/insertAnalysis";
import { regionsShown } from "../../../../src/analysis/regions/sheet/regionChoice";
import { regionsSheet } from "../../../../src/analysis/regions/sheet/regionsSheet";
import { monthOf } from "../../../../src/core/calendar";
import { contextOf, eightyTwenty, nothing, scenarioOf } from "../../../comparison/sheet/fixture";
import { unit, year } from "../../../core/scenario/region";
import { type OpenExcel, openExcel } from "../../../excel/openExcel";

const data = {
  periodUnit: "year" as const,
  units: [unit("all")],
  observations: [year(2019, 10_500_000, 23_700), year(2020, 12_500_000, 29_000)],
};
const scenario = scenarioOf([nothing, eightyTwenty], data, { lastOutcome: monthOf(2020, 12) });

let excel: OpenExcel;
beforeEach(() => {
  excel = openExcel({ excelApi: "1.14" });
});
afterEach(() => excel.close());

async function write(
  language: "sv" | "en",
  inhabitants: number | null,
  choice: Parameters<typeof regionsShown>[2] = { measure: "costPerInhabitant", year: 2020 }
) {
  const shown = regionsShown(scenario, inhabitants, choice, language);
  const plan = regionsSheet(scenario, shown, "Region Egen", ["En mening."], contextOf(language));
  const [name] = (await insertAnalysis("regions", plan))!;
  const cells = await excel.read(name!);
  return cells.map((row) => row.map(({ value }) => value));
}

function tableOf(rows: Awaited<ReturnType<typeof write>>, heading: string) {
  const top = rows.findIndex(([first, second]) => first === heading && /^V/.test(String(second)));
  const end = rows.findIndex(([first], i) => i > top && String(first ?? "").startsWith("Ra"));
  return rows
    .slice(top + 1, end)
    .map(([region, value, , ...row]) => [region, value, ...row.slice(0, 3)]);
}

test("kronor per inhabitant by formula, ranks only among one source's", async () => {
  const rows = await write("sv", 277_000);
  expect(tableOf(rows, "Region")).toEqual([
    ["Region Stockholm", 153, 1, "helår, alla kontakter", "B"],
    ["Region Uppsala", 97, 2, "helår, alla kontakter", "B"],
    [
      "Region Jämtland Härjedalen",
      expect.closeTo(7_000_000 / 130_810, 9),
      null,
      "helår, alla kontakter",
      "D: inte officiell",
    ],
    ["Region Egen", expect.closeTo(12_500_000 / 277_000, 9), null, "eget underlag, helår", null],
    ["Region Norrbotten", 40, 3, "helår, alla kontakter", "B"],
  ]);
  expect(rows.flat().filter((value) => String(value).startsWith("#"))).toEqual([]);
});

test("the rest of the published figures and the decisions stand there with their sources", async () => {
  const rows = await write("en", null);
  const texts = rows.map((row) => row.join("|"));
  expect(
    texts.filter((text) => text.startsWith("Region Norrbotten|10700000|exact|Cost, SEK|2020|B"))
  ).toEqual([expect.stringContaining("Läkartidningen: Även Region Norrbotten vill sluta betala")]);
  expect(texts.some((text) => text.startsWith("Sweden|905000000"))).toBe(true);
  expect(
    texts.some((text) =>
      text.startsWith(
        "Västra Götalandsregionen|2021-02|inquired|Stopped payment|Läkartidningen (2021-02)|B|Direction"
      )
    )
  ).toBe(true);
  expect(texts.some((text) => text.includes("300000000") && text.includes("C: not official"))).toBe(
    true
  );
  // Without inhabitants there is no own row, and nothing to be changed.
  expect(texts.some((text) => text.startsWith("Region Egen|"))).toBe(false);
});

test("another number of inhabitants moves the own figure", async () => {
  await write("sv", 277_000);
  const cells = await excel.read("Regioner");
  const at = cells.findIndex(([first]) => first!.value === "Invånare, er region");
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Regioner").getCell(at, 1).values = [[125_000]];
    await context.sync();
  });
  const own = (await excel.read("Regioner")).find(([first]) => first!.value === "Region Egen")!;
  expect(own[1]!.value).toBe(100);
});
