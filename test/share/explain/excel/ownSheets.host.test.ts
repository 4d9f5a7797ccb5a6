import type { PresentRun } from "../../../../src/share/explain/excel/ownCell";
import type { RunStamp } from "../../../../src/sheet/runStamp";
import { professionLabel } from "../../../../src/data/professions";
import { explanationText } from "../../../../src/words/explain";
import type { Explanation } from "../../../../src/calls/sheet/explanation";
import { insertComparison } from "../../../../src/comparison/excel/comparison";
import { insertExample } from "../../../../src/example/excel/example";
import { explainSelection } from "../../../../src/share/explain/excel/explain";
import { insertSampleRegion } from "../../../../src/example/excel/sampleRegion";
import {
  contextOf,
  eightyTwenty,
  nothing,
  scenarioOf,
  stop,
} from "../../../comparison/sheet/fixture";
import { type OpenExcel, openExcel } from "../../../excel/openExcel";

const stamp: RunStamp = {
  time: "2026-11-29 14:05",
  alternatives: ["100 % vårdcentral", "80/20", "Stopp"],
  fingerprint: { data: "3f2a9c77", alternatives: "a", answer: "b", settings: "c" },
  question: null,
};
const scenario = scenarioOf([nothing, eightyTwenty, stop]);
const present: PresentRun = { scenario, fingerprint: stamp.fingerprint };

async function explain(
  sheet: string,
  row: number,
  column: number,
  run: PresentRun | null = present
): Promise<Explanation> {
  await Excel.run(async (context) => {
    const target = context.workbook.worksheets.getItem(sheet);
    target.activate();
    target.getCell(row, column).select();
    await context.sync();
  });
  return explainSelection("NATLAKARE", run);
}

function textOf(explanation: Explanation, language: "sv" | "en" = "sv"): string {
  return explanationText(explanation, language, professionLabel)
    .lines.join("\n")
    .replace(/[\u00a0\u202f]/g, " ");
}

/** Some filled cells of each kind of row, spread over the sheet. */
async function someCells(
  excel: OpenExcel,
  sheet: string,
  most: number
): Promise<readonly (readonly [number, number])[]> {
  const filled = (await excel.read(sheet)).flatMap((row, r) =>
    row.flatMap(({ value }, c) => (value === null || value === "" ? [] : [[r, c] as const]))
  );
  const step = Math.max(1, Math.floor(filled.length / most));
  return filled.filter((_, i) => i % step === 0 || i < 3);
}

async function openWithSheets(excelApi: string): Promise<OpenExcel> {
  const excel = openExcel({ excelApi });
  await insertComparison(scenario, { ...contextOf(), run: stamp }, { replace: "none" });
  await insertExample("sv", "NATLAKARE");
  await insertSampleRegion("sv");
  return excel;
}

async function expectNothingFixed(excel: OpenExcel): Promise<void> {
  for (const sheet of excel.sheetNames().filter((name) => name !== "Blad1"))
    for (const [row, column] of await someCells(excel, sheet, 6)) {
      const explanation = await explain(sheet, row, column);
      expect([sheet, row, column, explanation.own]).not.toEqual([sheet, row, column, null]);
      for (const language of ["sv", "en"] as const) {
        const text = textOf(explanation, language);
        expect(text).not.toMatch(/fast värde|fixed value|undefined|null|NaN|\[object/);
      }
      expect(textOf(explanation)).toMatch(
        /Bladet är skrivet av tillägget i körningen 2026-11-29 14:05|Bladet hör till tilläggets/
      );
    }
}

test("with ExcelApi 1.9 nothing of ours is called a fixed value, on any sheet", async () => {
  const excel = await openWithSheets("1.9");
  await expectNothingFixed(excel);
  excel.close();
});

describe("with ExcelApi 1.14", () => {
  let excel: OpenExcel;
  beforeAll(async () => {
    excel = await openWithSheets("1.14");
  });
  afterAll(() => excel.close());

  test("nothing of ours is called a fixed value, on any sheet", () => expectNothingFixed(excel));

  test("a sum over Resultat is told as its rows", async () => {
    const cells = await excel.read("Jämförelse");
    const own = (await excel.read("Resultat")).map((row) => row.map(({ value }) => value));
    const found = cells.flatMap((row, r) =>
      row.flatMap(({ formula }, c) => (formula?.includes("SUMIFS") ? [[r, c] as const] : []))
    );
    const [row, column] = found[0]!;
    const explanation = await explain("Jämförelse", row, column);
    if (explanation.kind !== "native") throw new Error(explanation.kind);
    const [sum] = explanation.sums;
    expect(sum!.sheet).toBe("Resultat");
    expect(sum!.criteria[0]).toMatchObject({ heading: "Nr alternativ" });
    expect(sum!.criteria[0]!.name).not.toBeNull();
    // Added up by an own way.
    const top = own.findIndex((each) => each.includes("Kassa, kr"));
    const at = (heading: string): number => own[top]!.indexOf(heading);
    const rows = own
      .slice(top + 1)
      .filter((each) =>
        sum!.criteria.every(({ heading, value }) => String(each[at(heading)]) === value)
      );
    expect(sum!.rows).toBe(rows.length);
    expect(sum!.sum).toBeCloseTo(
      rows.reduce((all, each) => all + Number(each[at(sum!.column)] ?? 0), 0),
      6
    );
    expect(textOf(explanation)).not.toMatch(/Resultat!\$/);
  });

  test("a row of Resultat: the sentence's own figures come to the cell", async () => {
    const rows = (await excel.read("Resultat")).map((row) => row.map(({ value }) => value));
    const top = rows.findIndex((row) => row.includes("Kassa, kr"));
    const column = (heading: string): number => rows[top]!.indexOf(heading);
    const checked = { products: 0, shares: 0, rules: 0, changes: 0 };
    // Odd, so that both parties of a cell are met; all alternatives are.
    const step = Math.floor((rows.length - top) / 12) | 1;
    const picks = Array.from({ length: 12 }, (_, i) => top + 1 + i * step).filter((r) => rows[r]);
    for (const row of picks)
      for (const heading of ["Taxa brutto, kr", "Nettokostnad, kr", "Kassa, kr", CHANGE]) {
        const cell = rows[row]![column(heading)];
        if (typeof cell !== "number") continue;
        const text = textOf(await explain("Resultat", row, column(heading)));
        for (const [, a, b, c] of text.matchAll(
          /(?:^|\n)(\S[\d ]*(?:,\d+)?) × ([\d ,]+) kr \([^)]*\) = ([\d ,]+) kr/g
        )) {
          expect(Math.abs(numberOf(a!) * numberOf(b!) - numberOf(c!))).toBeLessThan(0.0051);
          checked.products += 1;
        }
        const share = /bär ([\d,]+) % av ([\d ,−]+) kr: ([\d ,−]+) kr/.exec(text);
        if (share) {
          const exact = (numberOf(share[1]!) / 100) * numberOf(share[2]!);
          expect(Math.abs(exact - numberOf(share[3]!))).toBeLessThan(0.0051);
          const cash = Number(rows[row]![column("Kassa, kr")]);
          expect(Math.abs(exact - cash)).toBeLessThan(0.021);
          checked.shares += 1;
          if (/Regeln är 20 % på vårdcentralen och 80 % på regionen/.test(text)) checked.rules += 1;
        }
        const change =
          /Kassan ([\d ,−]+) kr − ([\d ,−]+) kr i nollalternativet = ([\d ,−+]+) kr/.exec(text);
        if (heading === CHANGE && cell !== 0) {
          expect(change).not.toBeNull();
          const [, one, other, difference] = change!;
          expect(numberOf(one!) - numberOf(other!)).toBeCloseTo(cell, 2);
          expect(numberOf(difference!)).toBeCloseTo(cell, 2);
          checked.changes += 1;
        }
      }
    for (const [what, count] of Object.entries(checked))
      expect([what, count > 0]).toEqual([what, true]);
  });

  test("a sheet that somebody has edited says so, and a frozen one that it is", async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Jämförelse").getRange("Z90").values = [["min"]];
      await context.sync();
    });
    expect(textOf(await explain("Jämförelse", 0, 0))).toMatch(/Bladet har ändrats för hand/);
    expect(textOf(await explain("Finansiering", 0, 0))).not.toMatch(/ändrats för hand/);
    await insertComparison(
      scenario,
      { ...contextOf(), run: { ...stamp, time: "2026-12-01 09:00" } },
      {
        replace: "unedited",
      }
    );
    expect(textOf(await explain("Jämförelse", 0, 0))).toMatch(/Bladet är fryst.*2026-11-29 14:05/);
  });
});

test("below ExcelApi 1.12 a spilled cell is told as its formula", async () => {
  const excel = openExcel({ excelApi: "1.11" });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Blad1");
    sheet.getRange("A1:C1").values = [[0.05, 1, 1]];
    sheet.getRange("E1").formulas = [["=NATLAKARE.ALLOCATE_SPLIT(A1,B1:C1)"]];
    sheet.getRange("G1").values = [[7]];
    await context.sync();
  });
  expect(await explain("Blad1", 0, 5)).toMatchObject({
    kind: "ours",
    spill: { parent: "Blad1!E1" },
  });
  expect(await explain("Blad1", 0, 6)).toMatchObject({ kind: "constant", value: 7 });
  excel.close();
});

const CHANGE = "Förändring mot nollalternativet, kr (+ = ökar)";

function numberOf(text: string): number {
  return Number(text.replace(/ /g, "").replace("−", "-").replace(",", "."));
}
