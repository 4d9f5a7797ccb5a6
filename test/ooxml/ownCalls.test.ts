import { findCalls } from "../../src/formula/text/formulaCalls";
import { callsUs } from "../../src/ooxml/calls/ownFormula";
import { copiedCells, faultOf, namespaces } from "./copying";
import type { FixtureCell } from "./excelWorkbook";
import { readParts } from "./readWorkbook";

const TARIFF = '_xldudf_NATLAKARE_TARIFF("2019-12-01")';

test.each([
  [`=${TARIFF}`, true],
  [`=SUM(T[Antal '#])+${TARIFF}`, true],
  [`=SUM(T[[#This Row],[Antal "]])+${TARIFF}`, true],
  [`='5" rör'!A1+${TARIFF}`, true],
  [`='L''"hôpital'!A1&"x"&${TARIFF}`, true],
  [`="'"&A1&${TARIFF}`, true],
  [`=T['[x'']+${TARIFF}`, true],
  ["=[2]!NATLAKARE.TARIFF(A1)", true],
  ["='C:\\\\Add\\\\FUNCRES.XLAM'!NATLAKARE.TARIFF(A1)", true],
  ["=@natlakare.tariff (A1)", true],
  ["=NATLAKARE.SOMETHING_NEW(A1)", true],
  ['="NATLAKARE.TARIFF(A1)"', false],
  ["='NATLAKARE.TARIFF('!A1", false],
  ["=T[NATLAKARE.TARIFF(x)]", false],
  ["=XNATLAKARE.TARIFF(A1)+NATLAKARE.TARIFF", false],
])("%s calls us: %p", (formula, calls) => {
  expect(callsUs(formula, namespaces)).toBe(calls);
});

test("no sheet or column hides a call", async () => {
  const cells: Record<string, FixtureCell> = {
    B2: { f: `'5" rör'!A1+${TARIFF}`, v: 501 },
    B3: { f: `SUM(Tabell['[Antal '#"]])+${TARIFF}`, v: 502 },
  };
  const { copy } = await copiedCells(cells, {
    sheets: [
      { name: "Blad 1", cells },
      { name: '5" rör', cells: { A1: 1 } },
    ],
  });
  const parts = Object.values(readParts(copy.bytes)).join("");
  expect(parts).not.toMatch(/_xldudf_|NATLAKARE[._]/i);
  expect(copy.report.replaced.map(({ at }) => at)).toEqual(["B2", "B3"]);
});

test("followers that stand before the first of those that share get their answers", async () => {
  const { cells } = await copiedCells({
    A1: 43_800,
    A2: 43_000,
    A3: 42_800,
    B1: { f: "", v: 1, shared: "0" },
    B2: { f: "_xldudf_NATLAKARE_TARIFF(A2)", v: 1, ref: "B1:B3", shared: "0" },
    B3: { f: "", v: 1, shared: "0" },
  });
  expect(["B1", "B2", "B3"].map((at) => cells[`Blad 1!${at}`])).toEqual([500, 650, 1200]);
});

describe("formulas beyond all that Excel writes", () => {
  const deep = (depth: number) =>
    `${"_xldudf_NATLAKARE_TARIFF(".repeat(depth)}43800${")".repeat(depth)}`;
  test.each([
    ["a hundred thousand minus signs", `_xldudf_NATLAKARE_TARIFF(${"-".repeat(100_000)}43800)`],
    ["five thousand calls inside each other", deep(5000)],
    [
      "five thousand parentheses",
      `_xldudf_NATLAKARE_TARIFF(${"(".repeat(5000)}1${")".repeat(5000)})`,
    ],
    ["quotation marks without end", `_xldudf_NATLAKARE_TARIFF(${"'\"".repeat(20_000)})`],
    ["twenty-five million cells", "_xldudf_NATLAKARE_TARIFF(SUM(A1:GJH5000))"],
    ["a row that no sheet has", "_xldudf_NATLAKARE_TARIFF(A99999999999999999999)"],
    ["rows without end", "_xldudf_NATLAKARE_TARIFF(SUM(A1:A99999999999))"],
  ])("%s keep what was saved, soon", async (_what, f) => {
    const begun = performance.now();
    const { cells, copy } = await copiedCells({ B2: { f, v: 7 } });
    expect([7, "#N/A", "#VALUE!"]).toContain(cells["Blad 1!B2"]);
    expect(Object.values(readParts(copy.bytes)).join("")).not.toMatch(/_xldudf_/);
    // Generous: a slip to squares takes minutes.
    expect(performance.now() - begun).toBeLessThan(60_000);
  });

  test("in a name, too", async () => {
    expect(
      await faultOf({
        sheets: [{ name: "Blad", cells: { A1: 1 } }],
        names: { Djupt: deep(3000) },
      })
    ).toBeNull();
  });

  test("calls are found in one walk", () => {
    const text = `=${"'a'!x(".repeat(10_000)}`;
    expect(findCalls(text, "NATLAKARE")).toEqual([]);
  });
});
