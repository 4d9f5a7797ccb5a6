import { insertExample } from "../../../src/example/excel/example";
import { insertSampleRegion } from "../../../src/example/excel/sampleRegion";
import { tariffHistory } from "../../../src/data/tariffHistory";
import { vastmanland } from "../../../src/data/vastmanland";
import { readRegion } from "../../../src/reading/excel/readRegion";
import { findSources, sourceAtSelection } from "../../../src/reading/excel/sources";
import { type OpenExcel, openExcel } from "../../excel/openExcel";

let excel: OpenExcel;

beforeEach(() => {
  excel = openExcel();
});

afterEach(() => excel.close());

test.each([
  ["sv", ["Exempel_taxehistorik", "Exempel_Västmanland"]],
  ["en", ["Exempel_taxehistorik", "Exempel_Västmanland"]],
] as const)(
  "the example's own tables are found in %s, and nothing that it works out",
  async (language, places) => {
    await insertExample(language, "NATLAKARE");
    const found = await findSources();
    expect(found.map(({ source, rows }) => [source.place, source.role, rows])).toEqual([
      [places[0], "tariffs", tariffHistory.length],
      [places[1], "contacts", vastmanland.years.length],
    ]);
  }
);

test.each(["sv", "en"] as const)(
  "they are read as the documents have them in %s",
  async (language) => {
    await insertExample(language, "NATLAKARE");
    const found = await findSources();
    const { data, schedule, problems, synthetic } = await readRegion(
      found.map(({ source }) => source),
      language
    );
    expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(problems.map(({ code }) => code)).toEqual(["period.forecast"]);
    expect(synthetic).toBe(false);
    expect(schedule).not.toBeNull();
    expect(
      data!.observations.map(({ kind, contacts, cost }) => [kind, contacts, cost! / 100])
    ).toEqual(
      vastmanland.years.map(({ kind, contacts, cost }) => [
        kind,
        contacts?.value ?? null,
        cost.value,
      ])
    );
  }
);

test("a cell of the example's own table selects it, and the sample region is found beside", async () => {
  await insertExample("sv", "NATLAKARE");
  await insertSampleRegion("sv");
  const found = await findSources();
  expect(found.map(({ source, isExample }) => [source.role, isExample ?? false]).sort()).toEqual([
    ["contacts", false],
    ["contacts", true],
    ["tariffs", true],
    ["units", false],
  ]);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Västmanland");
    sheet.activate();
    sheet.tables.getItemAt(0).getDataBodyRange().getCell(1, 1).select();
    await context.sync();
  });
  expect((await sourceAtSelection())!.source.place).toBe("Exempel_Västmanland");
});
