// What is loaded here is read after the sync of the session around it.
import { messyWorkbook } from "./batch/messyWorkbook";
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

describe("a file of another program", () => {
  /** The cells of a range as the object model has them. */
  const seen = (session: Session, sheet: string, address: string) =>
    session.run(async (context) => {
      const range = context.workbook.worksheets.getItem(sheet).getRange(address);
      range.load("formulas, values, text, numberFormat");
      await context.sync();
      const { formulas, values, text, numberFormat } = range;
      return { formulas, values, text, numberFormat };
    });

  test("is calculated: shared formulas, dates, tables, and what refers to other files stays", async () => {
    const session = openSession(standIn, { xlsx: messyWorkbook() });
    const contacts = await seen(session, "Kontakter jan–mars", "A5:E7");
    expect(contacts.formulas.map((row) => row[4])).toEqual(["=D5*0.5", "=D6*0.5", "=D7*0.5"]);
    expect(contacts.values.map((row) => row[4])).toEqual([5, 4, 0.5]);
    expect(contacts.values[0]![0]).toBe(43831);
    expect(contacts.numberFormat[0]![0]).toBe("mmmm\\ yyyy");
    expect(contacts.text[0]![0]).toBe("januari 2020");
    const units = await seen(session, "Enheter VC", "C2:D2");
    expect(units.values).toEqual([[7000, 14000]]);
    session.close();
  });

  test("is looked at: formulas show what was saved, and nothing can be changed", async () => {
    const bytes = messyWorkbook();
    const session = openSession(standIn, { look: { name: "Underlag.xlsx", bytes } });
    const { formulas, values } = await seen(session, "Kontakter jan–mars", "D10:E10");
    expect([formulas, values]).toEqual([[["=1/0", 0.3]], [["#DIV/0!", 0.3]]]);
    const units = await seen(session, "Enheter VC", "C2:D2");
    expect(units.formulas[0]![0]).toBe("=[1]Listning!B2");
    // Nobody has saved the second: it is worked out from the first.
    expect(units.values).toEqual([[7000, 14000]]);
    const writing = session.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange("A1").values = [["annat"]];
      await context.sync();
    });
    await expect(writing).rejects.toMatchObject({ code: "AccessDenied" });
    expect(await session.saveXlsx()).toBe(bytes);
    session.close();
  });
});
