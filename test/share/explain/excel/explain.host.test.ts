import { professionLabel } from "../../../../src/data/professions";
import { explanationText } from "../../../../src/words/explain";
import type { Explanation } from "../../../../src/calls/sheet/explanation";
import { explainSelection } from "../../../../src/share/explain/excel/explain";
import { type OpenExcel, openExcel } from "../../../excel/openExcel";

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
  expect(await lines("A1")).toEqual(["Cellen är ett fast värde: 1 000. Det räknas inte fram."]);
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

test.each<[string, string, string, readonly string[]]>([
  [
    "ALLOCATE_CHANGE",
    "=NATLAKARE.ALLOCATE_CHANGE(12500000,{0,1},{0.8,0.2})",
    "E1",
    [
      "12 500 000,00 kr fördelas två gånger på 2 delar med största överskottsmetoden, och cellen är skillnaden.",
      "– gamla vikter: vikt 0, exakt andel 0 kr, får 0,00 kr",
      "– nya vikter: vikt 0,8, exakt andel 10 000 000 kr, får 10 000 000,00 kr",
      "Cellen är del 1: 10 000 000,00 − 0,00 = 10 000 000,00 kr (+ = får mer).",
      "Delarnas skillnader summerar till 0.",
    ],
  ],
  [
    "the volume of DECOMPOSE_COST",
    "=NATLAKARE.DECOMPOSE_COST({10;40},{3;0.5},{40;40},{2;0.4})",
    "E1",
    [
      "Cellen är volymeffekten: vad antalet kontakter ensamt ändrar.",
      "Före: 50 kontakter och 50,00 kr, i medeltal 1 kr.",
      "Efter: 80 kontakter och 96,00 kr, i medeltal 1,2 kr.",
      "Metod: shapley: medeltalet av de sex ordningar som volym, mix och pris kan ändras i, så att ingen ordning väljs (ingen metod angavs).",
      "Medelpriset med gamla andelar och nya priser är 0,72 kr, med nya andelar och gamla priser 1,75 kr.",
      "– volym: (80 − 50) × (2 × 1 + 2 × 1,2 + 0,72 + 1,75) ÷ 6 = 34,35 kr",
      "Volym 34,35 + mix 39,30 + pris −27,65 = 46,00 kr, exakt (+ = ökar kostnaden).",
    ],
  ],
  [
    "the price of DECOMPOSE_COST with one group",
    '=NATLAKARE.DECOMPOSE_COST(10,500,20,400,"laspeyres")',
    "G1",
    [
      "– pris: 3 000,00 − 4 000,00 − 0,00 = −1 000,00 kr",
      "Med en enda grupp kan pris och yrkesmix inte skiljas åt: priseffekten är båda tillsammans.",
      "Volym 4 000,00 + mix 0,00 + pris −1 000,00 = 3 000,00 kr, exakt (+ = ökar kostnaden).",
    ],
  ],
  [
    "the issuer in TARIFF_SOURCE",
    '=NATLAKARE.TARIFF_SOURCE("2019-10-01","PS")',
    "I1",
    [
      "Frågan gäller 2019-10-01 och psykolog (PS).",
      "Taxan är 425 kr per kontakt från 2019-10-01 och tills vidare, enligt den nationella rekommendationen.",
      "Källa: Sveriges Kommuner och Landsting: Förändrad utomlänsersättning för digitala vårdtjänster (2019-06-14), beslutade belopp: psykolog, kurator, psykoterapeut. Säkerhet A.",
      "Senast verifierad 2024 (Region Stockholm, Vårdgivarguiden).",
      "Cellen är dokumentets utgivare.",
    ],
  ],
  [
    "the open end in TARIFF_SOURCE",
    '=NATLAKARE.TARIFF_SOURCE("2019-10-01")',
    "G1",
    ["Cellen är den sista dag som taxan gäller. Den är tom: taxan gäller tills vidare."],
  ],
  [
    "own tariffs in TARIFF_SOURCE",
    '=NATLAKARE.TARIFF_SOURCE("2020-05-01",,{"Från","Yrke","Belopp","Källa";"2020-01-01","LK",480,"Avtal 12"})',
    "H1",
    [
      "Taxan är 480 kr per kontakt från 2020-01-01 och tills vidare, enligt de egna taxorna, rad 2.",
      "Källa enligt de egna taxorna: Avtal 12.",
      "Cellen är dokumentet som beloppet kommer från.",
    ],
  ],
  [
    "BREAK_EVEN under 80/20",
    "=NATLAKARE.BREAK_EVEN(500,1500,0.2,25000,1000000)",
    "E1",
    [
      "– sparas per kontakt: 20 % av taxan 500 kr = 100 kr",
      "– engångskostnad per kontakt: 1 000 000 ÷ 25 000 = 40 kr",
      "– ett besök som kommer tillbaka kostar 1 500 kr",
      "Brytpunkt: (100 − 40) ÷ 1 500 = 4 %.",
      "Kommer mer än 4 % av kontakterna tillbaka som besök kostar stoppet mer än det sparar.",
      "Den som bär en del av taxan men hela besöket har en lägre brytpunkt än den som bär hela taxan.",
    ],
  ],
  [
    "a negative cell of a positive period",
    '=NATLAKARE.ALLOCATE_SPLIT({0.25;0.01},{1500,1500,900,500,500,200},2,"löpande")',
    "H2",
    [
      "Beloppet är 0,01 kr. Vikten 500 ger den exakta andelen 0,00098 kr.",
      "– till och med perioden före: exakt andel 0,02451 kr, fördelat 0,03 kr",
      "– till och med cellens period: exakt andel 0,02549 kr, fördelat 0,02 kr",
      "I läget löpande är det den ackumulerade kostnaden som fördelas, och cellen är skillnaden: 0,02 − 0,03 = −0,01 kr. Tidigare perioder ändras därför aldrig.",
      "Den ackumulerade summan är mindre än 1 öre från den exakta. En enskild cell är mindre än 2 öre från sin egen andel och kan bli −1 öre fast perioden är positiv.",
    ],
  ],
  [
    "a cell of a table",
    '=NATLAKARE.ALLOCATE_SPLIT({0.05;0.05;0.05},{1,1},2,"tabell")',
    "E2",
    [
      "I läget tabell avrundas alla celler tillsammans, så att både rader och kolumner summerar. Cellen får 0,03 kr, mindre än 1 öre från sin andel.",
      "Kolumnens exakta summa är 0,075 kr. Största överskottsmetoden på kolumnsummorna ger kolumnen 0,08 kr.",
      "Av alla tabeller med de radsummorna och kolumnsummorna är detta en där avrundningsfelen tillsammans är minst.",
    ],
  ],
  [
    "an even share of a table, which the columns' sums raise",
    '=NATLAKARE.ALLOCATE_SPLIT({3.06;0.15},{5,4,8,5,8},2,"tabell")',
    "I2",
    [
      "Beloppet är 0,15 kr. Vikten 8 ger den exakta andelen 0,04 kr.",
      "I läget tabell avrundas alla celler tillsammans, så att både rader och kolumner summerar. Cellen får 0,05 kr, 1 öre över sin jämna andel: kolumnernas summor lämnar raden inget annat.",
    ],
  ],
  [
    "a damped forecast",
    '=NATLAKARE.PROJECT_COST({2017;2018;2019},{10;20;40},2,"dämpad")',
    "F2",
    [
      "– förändring per period: (40 ÷ 10)^(1 ÷ 2)",
      "– dämpning: 2 perioder räknas som 0,8 + 0,8² = 1,44",
      "– kontakter: 40 × 2^1,44 = 108,53",
    ],
  ],
  [
    "a seasonal forecast",
    `=NATLAKARE.PROJECT_COST({${Array.from({ length: 13 }, (_, i) => 201901 + i + (i > 11 ? 88 : 0)).join(";")}},{20;10;10;10;10;10;10;10;10;10;10;0;40},2,"säsong")`,
    "F1",
    [
      "– det påbörjade året: 40 kontakter på 1 månad, som i medeltal är 16,67 % av ett helt år (1 helt år): 40 ÷ 0,166667 = 240,00",
      "– månaden är i medeltal 8,33 % av ett helt år: 240,00 × 0,083333",
      "– kontakter: 20,00",
    ],
  ],
])("%s", async (_, formula, address, expected) => {
  await write("E1", [[formula]]);
  const found = await lines(address);
  const start = found.indexOf(expected[0]!);
  expect(found.slice(start, start + expected.length)).toEqual(expected);
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

test("arithmetic and common functions in an argument are reckoned", async () => {
  await write("A1:B1", [[2019, "=NATLAKARE.TARIFF(DATE(A1,1+2,1))"]]);
  const found = await lines("B1");
  expect(found).toContainEqual(expect.stringMatching(/^– datum: DATE\(A1,1\+2,1\) = 43\s525$/));
  expect(found).toContainEqual(expect.stringMatching(/650/));
});

test("arguments that Excel computes are not guessed", async () => {
  await write("A1:B1", [["2019-03-01", "=NATLAKARE.TARIFF(N(43525))"]]);
  const found = await lines("B1");
  expect(found).toContain("– datum: N(43525), som Excel räknar ut och som inte kan visas här");
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
