import { professionLabel } from "../../../src/data/professions";
import { explanationText } from "../../../src/locales/explain";
import type { Explanation } from "../../../src/locales/explanation";
import { explainSelection } from "../../../src/workbook/explain/explain";
import { type OpenExcel, openExcel } from "../openExcel";

let excel: OpenExcel;

beforeEach(() => {
  excel = openExcel({ excelApi: "1.20" });
});

afterEach(() => excel.close());

async function write(address: string, formulas: unknown[][]): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Blad1").getRange(address).formulas = formulas;
    await context.sync();
  });
}

async function explain(address: string): Promise<Explanation> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Blad1").getRange(address).select();
    await context.sync();
  });
  return explainSelection("NATLAKARE");
}

/** With plain blanks: those in numbers cannot be told from them by eye. */
async function lines(address: string, language: "sv" | "en" = "sv"): Promise<readonly string[]> {
  const text = explanationText(await explain(address), language, professionLabel);
  expect(text.text.split("\n")).toEqual([text.title, ...text.lines]);
  return text.lines.map((line) => line.replace(/[\u00a0\u202f]/g, " "));
}

test("a blank cell, a constant and a native formula are called what they are", async () => {
  await write("A1:A3", [[1000], [250], ["=A1-A2"]]);
  expect(await lines("C9")).toEqual(["Cellen är tom."]);
  expect(await lines("A1")).toEqual([
    "Cellen är ett fast värde som någon har skrivit in: 1 000. Det räknas inte fram.",
  ]);
  expect(await lines("A3")).toEqual([
    "Cellen visar 750.",
    "Formel: =A1-A2",
    "Det är en vanlig Excelformel. Den läser:",
    "A1 (Blad1!A1): 1 000",
    "A2 (Blad1!A2): 250",
  ]);
});

test("a cell inside the answer of ALLOCATE_SPLIT: whose the spare öre is, and why", async () => {
  await write("A1:C1", [[0.05, 1, 1]]);
  await write("E1", [["=NATLAKARE.ALLOCATE_SPLIT(A1,B1:C1)"]]);
  expect(await lines("F1")).toEqual([
    "Cellen visar 0,02.",
    "Formel: =NATLAKARE.ALLOCATE_SPLIT(A1,B1:C1)",
    "Formeln står i Blad1!E1 och fyller 1 × 2 celler. Den här cellen är rad 1, kolumn 2 i svaret.",
    "Funktionen ALLOCATE_SPLIT frågades med:",
    "– belopp: A1 (Blad1!A1): 0,05",
    "– vikter: B1:C1 (Blad1!B1:C1): 1; 1",
    "0,05 kr fördelas på 2 delar med största överskottsmetoden: varje del får sin exakta andel avrundad nedåt, och det som blir över går till de största resterna.",
    "– del 1: vikt 1, exakt andel 0,025 kr, avrundat 0,02 kr, rest 1/2 öre, får 1 öre till: 0,03 kr",
    "– del 2: vikt 1, exakt andel 0,025 kr, avrundat 0,02 kr, rest 1/2 öre: 0,02 kr",
    "Efter avrundningen är 1 öre över. Den största resten får först: del 1.",
    "Vid gränsen är både rester och vikter lika stora; då går den som står först före.",
    "Cellen är del 2: 0,02 kr. Delarna summerar exakt till beloppet.",
  ]);
});

test("TARIFF: the row, its source and the fee", async () => {
  await write("A1:B1", [["2019-03-01", "=NATLAKARE.TARIFF(A1,,100)"]]);
  const found = await lines("B1");
  expect(found.slice(0, 2)).toEqual(["Cellen visar 550.", "Formel: =NATLAKARE.TARIFF(A1,,100)"]);
  expect(found).toContain(
    "Frågan gäller 2019-03-01 och läkare (LK); inget yrke angavs, och då menas läkare."
  );
  expect(found).toContain(
    "Taxan är 650 kr per kontakt från 2017-07-01 till och med 2019-09-30, enligt den nationella rekommendationen."
  );
  expect(found).toContainEqual(expect.stringMatching(/^Källa: .+Säkerhet B\.$/));
  expect(found).toContain("Netto: 650 − 100 (patientavgift) = 550 kr per kontakt.");
});

test("PROJECT_COST: column, method, growth, tariff and band", async () => {
  await write("A1:B4", [
    [2016, 1000],
    [2017, 2000],
    [2018, 4000],
    [2019, 8000],
  ]);
  await write("D1", [["=NATLAKARE.PROJECT_COST(A1:A4,B1:B4,2)"]]);
  const found = await lines("F2");
  expect(found).toContain("Cellen är kostnaden i prognosen för 2021, 2 perioder efter utfallet.");
  expect(found).toContain(
    "Metod: halverad trend: hälften av den genomsnittliga logaritmiska tillväxten fortsätter (ingen metod angavs)."
  );
  expect(found).toContain("– förändring per period: (8 000 ÷ 1 000)^(1 ÷ (2 × 3))");
  expect(found).toContain("– kontakter: 8 000 × 1,414214^2 = 16 000,00");
  expect(found).toContainEqual(
    "– pris: taxa 500 kr från 2021-01-01. Kostnad 16 000,00 × 500 = 8 000 000,00 kr"
  );
  expect(found).toContain("Tillsammans 16 000,00 kontakter och 8 000 000,00 kr.");
  expect(found).toContainEqual(expect.stringMatching(/^Låg och hög: kostnaden delad med.*80 %\.$/));
});

test.each([
  ["a whole column", "=NATLAKARE.ALLOCATE_SPLIT(100,A:A)", 80, true],
  ["a name", "=NATLAKARE.ALLOCATE_SPLIT(100,Vikter)", 80, true],
  ["a table's column", "=NATLAKARE.ALLOCATE_SPLIT(100,Tabell1[Vikt])", 80, true],
  ["a literal array", "=NATLAKARE.ALLOCATE_SPLIT(100,{80;20})", 80, true],
  ["an answer", "=NATLAKARE.ALLOCATE_SPLIT(100,H1#)", 80, false],
  ["a call inside", '=NATLAKARE.ALLOCATE_SPLIT(NATLAKARE.TARIFF("2020-01-01"),{80;20})', 400, true],
  ["one part of an answer", "=INDEX(NATLAKARE.ALLOCATE_SPLIT(100,$A$1:$A$2),2,1)", 20, null],
])("arguments by %s are read", async (_, formula, value, isShown) => {
  await write("A1:A2", [[80], [20]]);
  await write("C1:C3", [["Vikt"], [80], [20]]);
  await write("H1", [["=NATLAKARE.ALLOCATE_SPLIT(100,{80;20})"]]);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Blad1");
    sheet.tables.add("C1:C3", true).name = "Tabell1";
    context.workbook.names.add("Vikter", sheet.getRange("A1:A2"));
    await context.sync();
  });
  await write("E1", [[formula]]);
  const found = await explain("E1");
  if (found.kind !== "ours") throw new Error(found.kind);
  const { answer, agrees } = found.calls[0]!;
  expect(answer).toMatchObject({ kind: "split" });
  if (answer?.kind === "split") expect(answer.parts[answer.selected]!.value).toBe(value);
  // The grid itself does not know A1#, and an index hides the answer.
  expect(agrees).toBe(isShown);
});

test("arguments that Excel computes are not guessed", async () => {
  await write("A1:B1", [["2019-03-01", "=NATLAKARE.TARIFF(DATE(2019,1+2,1))"]]);
  const found = await lines("B1");
  expect(found).toContain(
    "– datum: DATE(2019,1+2,1), som Excel räknar ut och som inte kan visas här"
  );
  expect(found.at(-1)).toMatch(/härledningen kan inte visas/);
});

test("every call of a formula is explained, also in English", async () => {
  await write("A1", [['=ROUND(NATLAKARE.TARIFF("2019-03-01"),0)-NATLAKARE.TARIFF("2016-01-01")']]);
  const found = await lines("A1", "en");
  expect(found.filter((line) => line.startsWith("The function TARIFF"))).toHaveLength(2);
  expect(found).toContainEqual(expect.stringMatching(/^The tariff is SEK 650 per contact/));
  expect(found).toContainEqual(expect.stringMatching(/answers with an error.*2016-01-01/));
});

test("an error of a row in an answer is explained by its own sentence", async () => {
  await write("A1:A2", [["2019-03-01"], ["zebra"]]);
  await write("B1", [["=NATLAKARE.TARIFF(A1:A2)"]]);
  expect((await lines("B2")).at(-1)).toMatch(/svarar med ett fel\. .*”zebra”, inget datum/);
});

test("old values are told from the derivation", async () => {
  await write("A1:B1", [["2019-03-01", "=NATLAKARE.TARIFF(A1)"]]);
  const found = await explain("B1");
  if (found.kind !== "ours") throw new Error(found.kind);
  const stale = { ...found, calls: found.calls.map((call) => ({ ...call, agrees: false })) };
  expect(explanationText(stale, "sv", professionLabel).lines.at(-1)).toMatch(/^Cellen visar något/);
});
