import { SHEET_MARK } from "../../../src/sheet/sheetMark";
import { strFromU8, unzipSync } from "fflate";
import { findOwnSheets, insertComparison } from "../../../src/comparison/excel/comparison";
import { professionLabel } from "../../../src/data/professions";
import { tariffsVerified } from "../../../src/data/tariffHistory";
import { makeCommitteeCopy } from "../../../src/ooxml/committeeCopy";
import { readCopySheets } from "../../../src/share/copy/excel/copySheets";
import { committeeCopyTexts } from "../../../src/words/committeeCopy";
import { valueOf } from "../../core/scenario/region";
import { openExcel } from "../../excel/openExcel";
import { CommitteePage } from "./committeePage";
import { contextOf, eightyTwenty, nothing, scenarioOf } from "./fixture";

const scenario = scenarioOf([nothing, eightyTwenty]);
const page = new CommitteePage(scenario);
const { plan } = page;
const excel = openExcel({ excelApi: "1.14" });

beforeAll(() => insertComparison(scenario, contextOf(), { replace: "none" }));

afterAll(() => excel.close());

/** Formulas of the page's sheet, in order. */
function formulasIn(bytes: Uint8Array): readonly string[] {
  const parts = unzipSync(bytes);
  const book = strFromU8(parts["xl/workbook.xml"]!);
  const id = /<sheet [^>]*name="Nämndblad"[^>]*r:id="([^"]+)"/.exec(book)![1]!;
  const links = strFromU8(parts["xl/_rels/workbook.xml.rels"]!);
  const link = links.match(/<Relationship [^>]*>/g)!.find((one) => one.includes(`"${id}"`))!;
  const target = /Target="\/?(?:xl\/)?([^"]+)"/.exec(link)![1]!;
  return strFromU8(parts[`xl/${target}`]!).match(/<f[^>]*>[^<]*<\/f>/g)!;
}

test("a yellow cell moves the page, and does not make it the user's own", async () => {
  const input = page.inputs[page.model.cells.indexOf(page.cellOf("share"))]!;
  const write = (value: number): Promise<void> =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem(plan.name).getRange(input).values = [[value]];
      await context.sync();
    });
  const shown = async () => {
    const cells = await excel.read(plan.name);
    const values = new Map(
      cells.flatMap((row, r) =>
        row.map(({ value }, c) => [`${String.fromCharCode(65 + c)}${r + 1}`, value ?? ""] as const)
      )
    );
    return page.printed(values, 1).map(({ healthCentre }) => healthCentre);
  };
  const written = [{ cell: page.cellOf("share"), value: 0.35 }];
  await write(0.35);
  const run = page.engine(written);
  for (const [y, value] of (await shown()).entries())
    expect(value).toBeCloseTo(
      page.expected(run, 1, page.model.years[y]!).healthCentre as number,
      1
    );
  expect((await findOwnSheets()).filter(({ edited }) => edited)).toEqual([]);
  await write(0.2);
});

test.each(["living", "values"] as const)("in a %s copy it is alive, as it was", async (mode) => {
  const workbook = await excel.host.saveXlsx();
  const copy = valueOf(
    await makeCommitteeCopy(workbook, {
      mode,
      lambdas: false,
      namespaces: ["NATLAKARE"],
      ownData: [],
      sheetMark: SHEET_MARK,
      texts: committeeCopyTexts("sv", professionLabel),
      about: {
        ...{ workbookName: "Bok.xlsx", madeAt: "2026-11-30", version: "0.0.0" },
        ...{ tariffsVerified, sources: [], rules: "0".repeat(64) },
      },
    })
  );
  expect(formulasIn(copy.bytes)).toEqual(formulasIn(workbook));
  expect(formulasIn(copy.bytes).join("")).not.toMatch(/NATLAKARE/);
});

test("the sheets with a row for each month and unit are not what a committee reads", async () => {
  const unread = (await readCopySheets([])).filter((sheet) => sheet.unread !== null);
  expect(unread.map((sheet) => [sheet.name, sheet.unread])).toEqual([
    ["Rättelser", "rows"],
    ["Resultat", "rows"],
  ]);
});

test("one page is printed, and it stands first", async () => {
  const parts = unzipSync(await excel.host.saveXlsx());
  const { rows, columns } = plan.print!.onePage!;
  const last = String.fromCharCode(64 + columns);
  expect(strFromU8(parts["xl/workbook.xml"]!)).toContain(`Nämndblad!$A$1:$${last}$${rows}<`);
  expect(excel.sheetNames()[1]).toBe(plan.name);
});
