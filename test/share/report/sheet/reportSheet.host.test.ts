import type { ReportContent } from "../../../../src/core/reportContent";
import { composeReport } from "../../../../src/share/report/sheet/report";
import { insertReport } from "../../../../src/share/report/excel/insertReport";
import { reportSheet } from "../../../../src/share/report/sheet/reportSheet";
import { describeWithLibreOffice, LibreOffice } from "../../../support/libreOffice";
import { contextOf, scenarioOf } from "../../../comparison/sheet/fixture";
import { type OpenExcel, openExcel } from "../../../excel/openExcel";
import { sampleScenario } from "./fixture";

const NAME = "Beslutsunderlag";

const content = composeReport(sampleScenario(), contextOf(), {
  template: "memorandum",
  alternative: "split-80-20",
  year: 2020,
  unit: "mkr",
});

let excel: OpenExcel;

beforeAll(async () => {
  excel = openExcel({ excelApi: "1.14" });
  await insertReport(reportSheet(content, NAME, "Not."));
});

afterAll(() => excel.close());

async function load<T>(ask: (sheet: Excel.Worksheet) => T, name = NAME): Promise<T> {
  return Excel.run(async (context) => {
    const asked = ask(context.workbook.worksheets.getItem(name));
    await context.sync();
    return asked;
  });
}

/** The numbers of the report's tables, in order. */
function numbersOf({ blocks }: ReportContent): readonly number[] {
  return blocks.flatMap((block) =>
    block.kind === "table"
      ? block.rows.flatMap(({ numbers }) => numbers.flatMap((one) => (one ? [one.value] : [])))
      : block.kind === "chart"
        ? block.categories.flatMap((_, i) => block.series.map(({ values }) => values[i]!))
        : []
  );
}

test("every number is there, sums and changes as formulas that give it", async () => {
  const cells = (await excel.read(NAME)).flat();
  const numbers = cells.filter(({ value }) => typeof value === "number");
  expect(numbers.map(({ value }) => (value as number).toFixed(9))).toEqual(
    numbersOf(content).map((value) => value.toFixed(9))
  );
  const formulas = cells.filter(({ formula }) => formula);
  expect(formulas.length).toBeGreaterThan(60);
  expect(formulas.filter(({ kind }) => kind === "Error")).toEqual([]);
  expect(formulas.filter(({ formula }) => /NATLAKARE/.test(formula!))).toEqual([]);
});

test("says that it is invented, on the sheet, on every page and in the chart", async () => {
  const texts = (await excel.read(NAME)).map(([first]) => first?.value);
  expect(texts).toContain("Påhittat exempel: siffrorna är inte en verklig regions.");
  const page = await load(({ pageLayout }) =>
    pageLayout.headersFooters.defaultForAllPages.load("leftHeader")
  );
  expect(page.leftHeader).toMatch(/Påhittat exempel/);
  const chart = await load(({ charts }) => charts.getItemAt(0).title.load("text"));
  expect(chart.text).toBe("Kostnad per år och part, mkr (påhittat exempel)");
});

test("is printed upright in full size, with pages that begin with a part", async () => {
  const layout = await load(({ pageLayout }) => pageLayout.load("orientation, paperSize, zoom"));
  expect(layout.orientation).toBe("Portrait");
  expect(layout.paperSize).toBe("A4");
  expect(layout.zoom).toMatchObject({ scale: 100 });
  const count = await load(({ horizontalPageBreaks }) => horizontalPageBreaks.getCount());
  expect(count.value).toBeGreaterThanOrEqual(3);
});

test("places to write in are marked", async () => {
  const rows = await excel.read(NAME);
  const row = rows.findIndex(
    ([first]) =>
      first?.value === "[region, förvaltning, diarienummer, datum och handläggare fylls i]"
  );
  const fill = await load((sheet) =>
    sheet.getRange(`A${row + 1}:F${row + 1}`).format.fill.load("color")
  );
  expect(fill.color).toBe("#FFF2CC");
});

describeWithLibreOffice("in LibreOffice", () => {
  test("its sums and changes are recalculated to the same numbers, on a few pages", async () => {
    const office = new LibreOffice();
    const file = await excel.host.saveXlsx();
    const [sheets] = await office.recalculate(file);
    const shown = [...sheets!.get(NAME)!.values()].filter((value) => typeof value === "number");
    expect(shown.map((value) => value.toFixed(9)).sort()).toEqual(
      numbersOf(content)
        .map((value) => value.toFixed(9))
        .sort()
    );
    const pages = (await office.toPdf(file)).toString("latin1").match(/\/Type\s*\/Page[^s]/g);
    office.close();
    // One of them is the workbook's own empty sheet, which is not printed.
    expect(pages!.length).toBeGreaterThanOrEqual(5);
    expect(pages!.length).toBeLessThanOrEqual(9);
  });
});

test("another report stands beside it, with a unit that is called like a formula as text", async () => {
  const hostile = composeReport(scenarioOf(), contextOf(), {
    template: "motion",
    alternative: "80/20",
    year: 2020,
    unit: "kr",
  });
  await insertReport(reportSheet(hostile, "Svar på motion", "Not."));
  expect(excel.sheetNames()).toEqual(["Blad1", NAME, "Svar på motion"]);
  const cells = (await excel.read("Svar på motion")).flat();
  expect(cells.find(({ value }) => value === "=cmd|'/c calc'!A1")?.formula ?? null).toBeNull();
  expect(cells.some(({ formula }) => formula?.includes("cmd"))).toBe(false);
});
