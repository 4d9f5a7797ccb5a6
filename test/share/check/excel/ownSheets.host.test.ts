import { professionLabel } from "../../../../src/data/professions";
import { committeeCopyTexts } from "../../../../src/words/committeeCopy";
import { watchCells } from "../../../../src/ooxml/personal/openCells";
import { CountWatch } from "../../../../src/ooxml/smallCells/countWatch";
import { countedTables } from "../../../../src/reading/sheet/countedTables";
import { checkWorkbook } from "../../../../src/share/check/excel/check";
import { insertComparison } from "../../../../src/comparison/excel/comparison";
import { freezeWorkbook } from "../../../../src/share/copy/excel/freeze";
import { insertExample } from "../../../../src/example/excel/example";
import { contextOf, scenarioOf } from "../../../comparison/sheet/fixture";
import { type OpenExcel, openExcel } from "../../../excel/openExcel";

/** What every cell shows, by sheet. */
async function shown(excel: OpenExcel): Promise<ReadonlyMap<string, unknown>> {
  const sheets = new Map<string, unknown>();
  for (const name of excel.sheetNames())
    if (
      excel.grid
        .sheets()
        .find((sheet) => sheet.name === name)!
        .usedArea()
    )
      sheets.set(
        name,
        (await excel.read(name)).map((row) => row.map(({ value }) => value))
      );
  return sheets;
}

// The add-in's own sheets are what a user checks first: what the check says of them must be true.
// The sheet named is the one whose formulas have a call inside one of Excel's own.
describe.each([
  ["the example", "'Prognos 2020'!", () => insertExample("sv", "NATLAKARE")],
  [
    "a comparison",
    "Avstämning!",
    () => insertComparison(scenarioOf(), contextOf("sv"), { replace: "none" }),
  ],
] as const)("%s", (_, partly, insert) => {
  let excel: OpenExcel;

  beforeAll(async () => {
    excel = openExcel({ excelApi: "1.20", platform: "OfficeOnline" });
    await insert();
  });

  afterAll(() => excel.close());

  test("is current, calculated and free of links and personal numbers", async () => {
    const findings = await checkWorkbook({
      namespace: "NATLAKARE",
      numbers: watchCells("2026-11-22"),
      counts: new CountWatch(countedTables),
    });
    expect(findings).toMatchObject({
      isCalculated: true,
      busy: [],
      stale: [],
      links: [],
      personalNumbers: [],
      hiddenSheets: [],
    });
    expect(findings!.compared).toBeGreaterThan(0);
    expect(findings!.errors.filter(({ fault }) => fault === null)).toEqual([]);
    expect(findings!.notCompared.filter((address) => !address.startsWith(partly))).toEqual([]);
  });

  test("frozen in place, shows what it showed", async () => {
    const before = await shown(excel);
    const result = await freezeWorkbook({
      namespace: "NATLAKARE",
      texts: committeeCopyTexts("sv", professionLabel),
      about: {
        workbookName: "Underlag.xlsx",
        madeAt: "2026-11-22 13:00",
        version: "0.3.0",
        tariffsVerified: "2026-06-01",
        sources: [],
        rules: "0".repeat(64),
      },
      ownData: "urn:natlakarkalkyl:",
      withoutTables: false,
      numbers: watchCells("2026-11-22"),
      counts: new CountWatch(countedTables),
    });
    expect(result).toMatchObject({ ok: true });
    const after = await shown(excel);
    for (const [name, cells] of before) expect([name, after.get(name)]).toEqual([name, cells]);
    const left = excel.grid
      .sheets()
      .flatMap((sheet) =>
        sheet.read(sheet.usedArea() ?? { row: 0, column: 0, rows: 1, columns: 1 })
      )
      .flat()
      .filter(({ formula }) => formula?.includes("NATLAKARE"));
    expect(left).toEqual([]);
  });
});
