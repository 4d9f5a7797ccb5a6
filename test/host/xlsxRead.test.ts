// What is loaded here is read after the sync of the session around it.
import { readAddIn } from "./addIn";
import { openSession, type Session } from "./session";
import { standIn } from "./standIn";

/** What the file of a workbook holds when it is opened again. */
async function reopened(work: (context: Excel.RequestContext) => void, sheet = "Blad1") {
  const first = openSession(standIn);
  await first.run(async (context) => {
    work(context);
    await context.sync();
  });
  const second = openSession(standIn, { xlsx: await first.saveXlsx() });
  const seen = await second.run(async (context) => {
    const sheets = context.workbook.worksheets.load("items/name, items/visibility");
    const used = context.workbook.worksheets.getItem(sheet).getUsedRange().load("formulas, values");
    await context.sync();
    const names = sheets.items.map(({ name, visibility }) => `${name} ${visibility}`);
    return { sheets: names, formulas: used.formulas, values: used.values };
  });
  for (const each of [first, second]) each.close();
  return seen;
}

test("sheets, cells and formulas of a file are read, and calculated anew", async () => {
  const texts = ["'=inte en formel", '\'<&> "_x0041_"\n ', "'0123"];
  const seen = await reopened(({ workbook }) => {
    const sheet = workbook.worksheets.getFirst();
    sheet.getRange("A1:C4").formulas = [
      texts,
      [1.5, true, "#N/A"],
      ["=SUM('Å & Ö'!A1:A2)*2", "=TEST.ADD(A2,2)", "=SUM(TEST.ADD(A2:A2,2))"],
      ["=TEST.HALF()", "", ""],
    ];
    workbook.worksheets.add("Å & Ö").getRange("A1:A2").values = [[2], [3]];
    workbook.worksheets.add("Dold").visibility = "Hidden";
  });
  const written = texts.map((text) => text.slice(1));
  expect(seen).toEqual({
    sheets: ["Blad1 Visible", "Å & Ö Visible", "Dold Hidden"],
    values: [written, [1.5, true, "#N/A"], [10, 3.5, 3.5], [1, "", ""], ["#N/A", "", ""]],
    formulas: [
      written,
      [1.5, true, "#N/A"],
      ["=SUM('Å & Ö'!A1:A2)*2", "=TEST.ADD(A2,2)", "=SUM(TEST.ADD(A2:A2,2))"],
      ["=TEST.HALF()", "", ""],
      ["#N/A", "", ""],
    ],
  });
});

test("tables and names of a file are read", async () => {
  const { formulas, values } = await reopened(({ workbook }) => {
    const sheet = workbook.worksheets.getFirst();
    sheet.getRange("A1:B3").values = [
      ["Enhet", "Antal"],
      ["Björken", 120],
      ["Eken", 80],
    ];
    sheet.tables.add("A1:B3", true).name = "Enheter";
    workbook.names.add("ekens", sheet.getRange("B3"));
    workbook.worksheets.add("Resultat").getRange("A1:B1").formulas = [
      ["=SUM(Enheter[Antal])", "=ekens*2"],
    ];
  }, "Resultat");
  expect([formulas, values]).toEqual([[["=SUM(Enheter[Antal])", "=ekens*2"]], [[200, 160]]]);
});

test("the example, opened again, shows what it showed", async () => {
  const addIn = readAddIn("dist");
  const first = openSession(addIn);
  await first.click("insertExample");
  const second = openSession(addIn, { xlsx: await first.saveXlsx() });
  await second.host.workbook.settle();
  const shown = ({ grid }: Session) =>
    grid.sheets().map((sheet) => {
      const area = sheet.usedArea();
      return [sheet.name, area ? sheet.read(area) : []];
    });
  expect(shown(second)).toEqual(shown(first));
  for (const each of [first, second]) each.close();
});
