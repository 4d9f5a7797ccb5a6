import { insertTemplate } from "../../../src/example/excel/template";
import { readRegion } from "../../../src/reading/excel/readRegion";
import { findSources } from "../../../src/reading/excel/sources";
import { type OpenExcel, openExcel } from "../../excel/openExcel";

let excel: OpenExcel;

beforeEach(() => {
  excel = openExcel();
});

afterEach(() => excel.close());

test.each([
  ["sv", ["Kontakter", "Vårdcentraler", "Egna taxor", "Fördelning"]],
  ["en", ["Contacts", "Health centres", "Own tariffs", "Split rules"]],
] as const)("the empty sheets in %s are found, and are empty", async (language, names) => {
  expect(await insertTemplate(language)).toEqual(names);
  expect(excel.sheetNames()).toEqual(["Blad1", ...names]);
  const found = await findSources();
  expect(found.map(({ source, rows }) => [source.role, rows])).toEqual([
    ["contacts", 0],
    ["units", 0],
    ["tariffs", 0],
    ["rules", 0],
  ]);
  expect(found.flatMap(({ meanings }) => meanings).filter((one) => one === null)).toEqual([]);
  const reading = await readRegion(
    found.map(({ source }) => source),
    language
  );
  expect(reading.data).toBeNull();
  expect(reading.problems.map(({ code, severity }) => [code, severity])).toEqual(
    found.map(() => ["source.blank", "warning"])
  );
});

test("what is pasted into them is read, beside sheets that had their names", async () => {
  await insertTemplate("sv");
  const names = await insertTemplate("sv");
  expect(new Set(excel.sheetNames()).size).toBe(9);
  const [contacts, units] = names!;
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.getItem(contacts!).getRange("A5:E6").values = [
      [2018, "Ås", "läkare", 10, 5000],
      [2019, "Ås", "läkare", 20, 9000],
    ];
    worksheets.getItem(units!).getRange("A5:F6").values = [
      [2018, "", "Ås", "Privat", "", 7000],
      [2019, "", "Ås", "Privat", "", 7100],
    ];
    await context.sync();
  });
  const found = (await findSources()).filter(({ rows }) => rows > 0);
  const { data, problems } = await readRegion(found.map(({ source }) => source));
  expect(problems).toEqual([]);
  expect(data!.observations.map(({ contacts: count }) => count)).toEqual([10, 20]);
  expect(data!.units[0]!.byYear!.listed).toEqual([
    { year: 2018, value: 7000 },
    { year: 2019, value: 7100 },
  ]);
});

test("professions, kinds and operators are offered, and others may be written", async () => {
  await insertTemplate("sv");
  const rules = await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const cells = [
      worksheets.getItem("Kontakter").getRange("C5"),
      worksheets.getItem("Kontakter").getRange("G28"),
      worksheets.getItem("Vårdcentraler").getRange("D5"),
      worksheets.getItem("Egna taxor").getRange("C5"),
    ].map((cell) => cell.dataValidation.load("rule, errorAlert"));
    await context.sync();
    return cells.map(({ rule, errorAlert }) => [String(rule.list!.source), errorAlert.showAlert]);
  });
  expect(rules).toEqual([
    [expect.stringMatching(/^läkare,psykolog,/), false],
    ["Utfall,Prognos", false],
    ["Egenregi,Privat", false],
    [expect.stringMatching(/^läkare,/), false],
  ]);
});

test("cancelled, it leaves the workbook as it was", async () => {
  expect(await insertTemplate("sv", { signal: { aborted: true } })).toBeNull();
  expect(excel.sheetNames()).toEqual(["Blad1"]);
});
