import fc from "fast-check";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { describeWithLibreOffice, LibreOffice } from "../support/libreOffice";
import { copiedCells, copyOf } from "./copying";
import { type FixtureCell, type FixtureWorkbook, partsOf } from "./excelWorkbook";
import { answerOf, at, randomCalls, workbookOf } from "./randomWorkbook";
import { readCells, readParts } from "./readWorkbook";

const living = { mode: "living" as const };

/** A formula of ours as Excel saves one, with a value that no longer holds. */
function own(f: string, ref: string): FixtureCell {
  return { f, v: -1, ref, dynamic: true };
}

const everything: FixtureWorkbook = {
  functions: ["_xldudf_NATLAKARE_TARIFF", "_xldudf_NATLAKARE_ALLOCATE_SPLIT"],
  names: { Fördelning: "'Källa å'!$A$1:$B$1" },
  sheets: [
    {
      name: "Blad 1",
      cells: {
        A1: own("_xldudf_NATLAKARE_TARIFF('Källa å'!A3:A4,\"läkare\",,'Källa å'!A6:C8)", "A1:A2"),
        A2: -1,
        B1: own("_xldudf_NATLAKARE_ALLOCATE_SPLIT('Källa å'!C1,Fördelning)", "B1:C1"),
        C1: -1,
        D1: {
          f: "SUM(_xldudf_NATLAKARE_ALLOCATE_SPLIT(A1,{1,1,1}))*1.1+ROUND(1,0)",
          v: -1,
          ref: "D1",
          dynamic: true,
        },
        E1: own(
          "_xldudf_NATLAKARE_ALLOCATE_SPLIT(_xldudf_NATLAKARE_TARIFF('Källa å'!A3,\"LK\"),{3,1})",
          "E1:F1"
        ),
        F1: -1,
        G1: own('_xldudf_NATLAKARE_ALLOCATE_SPLIT({1;1},{1,1},0,"tabell")', "G1:H2"),
        H1: -1,
        G2: -1,
        H2: -1,
        A5: own('_xldudf_NATLAKARE_TARIFF("ingen dag")', "A5"),
        A6: { f: "B1+C1", v: -1 },
      },
    },
    {
      name: "Källa å",
      cells: {
        A1: 81,
        B1: 19,
        C1: 12_500_000.03,
        A3: 43_800,
        A4: 43_900,
        A6: "Från",
        B6: "Yrke",
        C6: "Belopp",
        A7: 43_739,
        B7: "läkare",
        C7: 501,
        A8: 43_831,
        B8: "läkare",
        C8: 480,
      },
    },
  ],
};

/** The file with another value in a cell, as somebody without the add-in would change it. */
function changed(bytes: Uint8Array, part: string, cell: string, value: number): Uint8Array {
  const parts = unzipSync(bytes);
  const xml = strFromU8(parts[part]!);
  const after = xml.replace(new RegExp(`(<c r="${cell}"[^>]*>)<v>[^<]*</v>`), `$1<v>${value}</v>`);
  if (after === xml) throw new Error(`${part} has no value in ${cell}`);
  return zipSync({ ...parts, [part]: strToU8(after) });
}

test("the copy has none of our formulas; calls became formulas with the engine's answers", async () => {
  const { bytes, report } = await copyOf(everything, living);
  const parts = readParts(bytes);
  expect(Object.entries(parts).flat().join("\n")).not.toMatch(/_xldudf_|NATLAKARE\.|webextension/i);
  const sheet1 = parts["xl/worksheets/sheet1.xml"]!;
  const saved = (cell: string): number =>
    Number(
      new RegExp(`<c r="${cell}"[^>]*><f>'Beräkningar'![^<]*</f><v>([^<]*)</v>`).exec(sheet1)?.[1]
    );
  expect(["A1", "A2", "B1", "C1", "E1", "F1"].map(saved)).toEqual([
    501, 480, 10_125_000.02, 2_375_000.01, 375, 125,
  ]);
  expect(report.replaced.map(({ at: place, how }) => [place, how])).toEqual([
    ["A1:A2", "living"],
    ["B1:C1", "living"],
    ["D1", "reference"],
    ["E1:F1", "living"],
    ["G1:H2", "spill"],
    ["A5", "value"],
  ]);
  expect(report.notLiving).toEqual([
    {
      sheet: "Blad 1",
      at: "G1",
      formula: "ALLOCATE_SPLIT",
      why: { code: "living.tableMode" },
    },
  ]);
  expect(report.errors.map(({ at: place }) => place)).toEqual(["A5"]);
});

test("what only Excel can work out stands as the value that Excel gave", async () => {
  const { cells, copy } = await copiedCells(
    {
      A1: 100,
      B1: own("_xldudf_NATLAKARE_ALLOCATE_SPLIT(LOG10(A1),{3,1})", "B1:C1"),
      C1: -1,
    },
    {},
    { ...living, scratch: (formula) => (formula === "=LOG10(A1)" ? [[200]] : null) }
  );
  const { "xl/worksheets/sheet1.xml": xml } = readParts(copy.bytes);
  expect(cells["Blad 1!B1"]).toMatch(/^='Beräkningar'!/);
  expect([...xml!.matchAll(/<\/f><v>([^<]*)<\/v>/g)].map(([, value]) => value)).toEqual([
    "150",
    "50",
  ]);
  expect(copy.report.notRecomputed).toEqual([]);
});

const reckoned: FixtureWorkbook = {
  sheets: [
    {
      name: "Blad 1",
      cells: {
        A1: own("_xldudf_NATLAKARE_TARIFF(DATE('Källa å'!A1,10,1),\"LK\")", "A1"),
        B1: own(
          "_xldudf_NATLAKARE_ALLOCATE_SPLIT(ROUND('Källa å'!B1*_xldudf_NATLAKARE_TARIFF(DATE('Källa å'!A1,10,1)),2)/1000,Andelar)",
          "B1:C1"
        ),
        C1: -1,
      },
    },
    { name: "Källa å", cells: { A1: 2019, B1: 23_701, C1: 0.8, D1: 0.2 } },
  ],
  names: { Andelar: "'Källa å'!$C$1:$D$1" },
};

test("what Excel reckons in an argument is reckoned too, and stands as a step", async () => {
  const { bytes, report } = await copyOf(reckoned, living);
  expect(report.notRecomputed).toEqual([]);
  expect(report.replaced.map(({ how }) => how)).toEqual(["living", "living"]);
  expect(Object.values(readParts(bytes)).join("\n")).not.toMatch(/_xldudf_|NATLAKARE[._]/i);
  const steps = readParts(bytes)["xl/worksheets/sheet4.xml"]!;
  expect(steps).toContain("<f>DATE('Källa å'!$A$1,10,1)</f><v>43739</v>");
  const { cells } = await copiedCells(
    { A1: 10, B1: own("_xldudf_NATLAKARE_ALLOCATE_SPLIT(A1*2,{3,1})", "B1:C1"), C1: -1 },
    {}
  );
  expect([cells["Blad 1!B1"], cells["Blad 1!C1"]]).toEqual([15, 5]);
});

describeWithLibreOffice("a living copy in LibreOffice, recalculated", () => {
  const office = new LibreOffice();
  afterAll(() => office.close());

  test("answers to a changed tariff, share and amount", async () => {
    const { bytes } = await copyOf(everything, living);
    const source = "xl/worksheets/sheet2.xml";
    const [asItWas, tariff, share, amount] = await office.recalculate(
      bytes,
      changed(bytes, source, "C7", 443.5),
      changed(bytes, source, "B1", 29),
      changed(bytes, source, "C1", 0.03)
    );
    const row = (shown: typeof asItWas) =>
      ["A1", "A2", "B1", "C1", "D1", "E1", "F1", "A6"].map((cell) =>
        shown!.get("Blad 1")!.get(cell)
      );
    expect(row(asItWas)).toEqual([
      501, 480, 10_125_000.02, 2_375_000.01, 552.1, 375, 125, 12_500_000.03,
    ]);
    expect(row(tariff).slice(0, 5)).toEqual([443.5, 480, 10_125_000.02, 2_375_000.01, 488.85]);
    expect(row(share).slice(2, 4)).toEqual([9_204_545.48, 3_295_454.55]);
    expect(row(amount).slice(2, 4)).toEqual([0.02, 0.01]);
    const table = ["G1", "H1", "G2", "H2"].map((cell) => asItWas!.get("Blad 1")!.get(cell));
    expect(table.sort()).toEqual([0, 0, 1, 1]);
  });

  test("answers to what an argument is reckoned from", async () => {
    const { bytes } = await copyOf(reckoned, living);
    const [before, after] = await office.recalculate(
      bytes,
      changed(
        changed(bytes, "xl/worksheets/sheet2.xml", "A1", 2018),
        "xl/worksheets/sheet2.xml",
        "B1",
        100
      )
    );
    const row = (shown: typeof before) =>
      ["A1", "B1", "C1"].map((cell) => shown!.get("Blad 1")!.get(cell));
    expect(row(before)).toEqual([500, 9480.4, 2370.1]);
    expect(row(after)).toEqual([650, 52, 13]);
  });

  test("random workbooks give the engine's answers", async () => {
    const samples = fc.sample(randomCalls, { numRuns: 12, seed: 7 });
    const copies = await Promise.all(
      samples.map(async (calls) => (await copyOf(workbookOf(calls).workbook, living)).bytes)
    );
    const shown = await office.recalculate(...copies);
    samples.forEach((calls, s) =>
      calls.forEach((call, i) => {
        const { row, column } = workbookOf(calls).places[i]!;
        const cells = shown[s]!.get("Blad å")!;
        const answer = answerOf(call);
        answer.forEach((values, r) =>
          values.forEach((value, c) => {
            const now = cells.get(at(row + r, column + c));
            if (typeof value === "number") expect(now).toBeCloseTo(value, 4);
            // A text of no characters may be kept as an empty cell.
            else expect(now ?? "").toBe(value);
          })
        );
        const sum = cells.get(at(20, column));
        // SUM passes texts over, and errors on.
        const error = answer.flat().find((value) => String(value).startsWith("#"));
        if (error !== undefined) expect(sum).toBe(error);
        else {
          const numbers = answer.flat().filter((value) => typeof value === "number");
          const total = numbers.reduce<number>((all, value) => all + Number(value), 0);
          expect(sum).toBeCloseTo(total * 2, 4);
        }
      })
    );
  });
});

describeWithLibreOffice("in a workbook that counts days from 1904", () => {
  const office = new LibreOffice();
  afterAll(() => office.close());

  /** Texts, ÅÅÅÅMMDD, months, numbers and Excel's own date functions, in arguments and in cells. */
  const cells: Record<string, FixtureCell> = {
    A1: own('_xldudf_NATLAKARE_TARIFF("2019-12-01")', "A1"),
    A2: own("_xldudf_NATLAKARE_TARIFF(20191201)", "A2"),
    A3: own("_xldudf_NATLAKARE_TARIFF(B3)", "A3"),
    A4: own("_xldudf_NATLAKARE_TARIFF(43800)", "A4"),
    A5: own("_xldudf_NATLAKARE_TARIFF(DATE(2022,12,1))", "A5"),
    A6: own('_xldudf_NATLAKARE_TARIFF("2018-03",C1)', "A6"),
    A7: own('_xldudf_NATLAKARE_TARIFF("2020-06-30","psykolog",,E1:G3)', "A7"),
    A8: own("_xldudf_NATLAKARE_PROJECT_COST(B1:B4,D1:D4,2,0.1)", "A8:F9"),
    B1: 202001,
    B2: 202002,
    B3: 202003,
    B4: 202004,
    C1: "läkare",
    D1: 100,
    D2: 110,
    D3: 120,
    D4: 140,
    E1: "Från",
    F1: "Yrke",
    G1: "Belopp",
    E2: "2020-01-01",
    F2: "psykolog",
    G2: 333,
    E3: 20200701,
    F3: "psykolog",
    G3: 444,
  };

  test("a living copy recalculates to what a copy with values holds", async () => {
    const workbook: FixtureWorkbook = { sheets: [{ name: "Blad 1", cells }] };
    const main = partsOf(workbook)["xl/workbook.xml"]!;
    const parts = { "xl/workbook.xml": main.replace("<workbookPr ", '<workbookPr date1904="1" ') };
    const held = readCells((await copyOf({ ...workbook, parts })).bytes);
    const copy = await copyOf({ ...workbook, parts }, living);
    const [sheets] = await office.recalculate(copy.bytes);
    const shown = sheets!.get("Blad 1")!;
    const answers = Object.entries(held).filter(([key]) => /^Blad 1!(A\d+|[B-F][89])$/.test(key));
    expect(answers.length).toBeGreaterThan(12);
    for (const [key, value] of answers) {
      const now = shown.get(key.slice("Blad 1!".length));
      if (typeof value === "number") expect(Number(now)).toBeCloseTo(value, 9);
      else expect(now ?? "").toBe(value);
    }
    expect(["A1", "A2", "A7"].map((address) => held[`Blad 1!${address}`])).toEqual([500, 500, 333]);
  });
});
