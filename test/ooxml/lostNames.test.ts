import { copiedCells } from "./copying";
import type { FixtureCell } from "./excelWorkbook";
import { readParts } from "./readWorkbook";

const TARIFF = "_xldudf_NATLAKARE_TARIFF";

/** Names as regions write them; a relative one counts from A1. */
const NAMES: Readonly<Record<string, string>> = {
  Fast: `${TARIFF}('Källa å'!$A$1)`,
  Relativt: `${TARIFF}('Källa å'!A1)*1000`,
  Priset: `_xlfn.LAMBDA(_xlpm.dag,${TARIFF}(_xlpm.dag))`,
  IDag: `${TARIFF}(TODAY())`,
  Vidare: "Relativt*2",
  PerRad: `${TARIFF}(INDEX('Källa å'!$A:$A,ROW()))`,
  Annat: "'Källa å'!$A$1*2",
};

const source: Readonly<Record<string, FixtureCell>> = { A1: 43_800, A2: 43_000 };

const KEPT = [
  ["a name that counts from the cell", "Relativt*1", "Relativt"],
  ["a name with arguments", "Priset(43800)+1", "Priset"],
  ["a name that only Excel can work out", "IDag", "IDag"],
  ["a name made of one", "Vidare/2", "Vidare"],
  ["a name that asks for its row", "PerRad", "PerRad"],
  ["one beside a call of ours", `${TARIFF}(43800)+Relativt`, "Relativt"],
] as const;

test.each(KEPT)("%s: the cell keeps what Excel saved, and is listed", async (_what, f, name) => {
  const { copy, cells } = await copiedCells(
    { B1: { f, v: 650_000 }, B2: { f, v: 500_000 } },
    { source, names: NAMES }
  );
  expect([cells["Blad 1!B1"], cells["Blad 1!B2"]]).toEqual([650_000, 500_000]);
  const listed = copy.report.notRecomputed.filter(({ sheet }) => sheet === "Blad 1");
  expect(listed.map(({ at, why }) => [at, why])).toEqual([
    ["B1", { code: "name", name }],
    ["B2", { code: "name", name }],
  ]);
  expect(readParts(copy.bytes)["xl/worksheets/sheet1.xml"]).not.toContain("<f");
});

test("a name with one answer goes on, and so does what is no matter of ours", async () => {
  const { copy } = await copiedCells(
    {
      B1: { f: "Fast*2", v: 1000 },
      B2: { f: "Annat+1", v: 87_601 },
      B3: { f: 'SUM(1)&"Relativt"', v: "1Relativt" },
    },
    { source, names: NAMES }
  );
  const parts = readParts(copy.bytes);
  const sheet = parts["xl/worksheets/sheet1.xml"]!;
  for (const text of ["<f>Fast*2</f>", "<f>Annat+1</f>"]) expect(sheet).toContain(text);
  expect(sheet).toContain("SUM(1)&amp;");
  expect(parts["xl/workbook.xml"]).toContain("'Underlag kopia'!");
  expect(copy.report.notRecomputed.filter(({ sheet: of }) => of !== null)).toEqual([]);
});

test("formulas that share a text with a name are all kept", async () => {
  const { cells } = await copiedCells(
    {
      B1: { f: "Relativt+C1", v: 11, ref: "B1:B3", shared: "0" },
      B2: { f: "", v: 12, shared: "0" },
      B3: { f: "", v: 13, shared: "0" },
    },
    { source, names: NAMES }
  );
  expect(["B1", "B2", "B3"].map((at) => cells[`Blad 1!${at}`])).toEqual([11, 12, 13]);
});

test("a filled array keeps all of its cells", async () => {
  const { cells } = await copiedCells(
    { B1: { f: "Relativt*{1;2}", v: 5, ref: "B1:B2", dynamic: true }, B2: 10 },
    { source, names: NAMES }
  );
  expect(["B1", "B2"].map((at) => cells[`Blad 1!${at}`])).toEqual([5, 10]);
});

test("rules and tables that use such a name are told of", async () => {
  const after =
    '<conditionalFormatting sqref="B2"><cfRule type="expression" priority="1"><formula>Relativt&gt;1</formula></cfRule></conditionalFormatting>';
  const { copy } = await copiedCells(
    { A1: 1 },
    {
      sheets: [
        { name: "Blad 1", cells: { A1: 1 }, after },
        { name: "Källa å", cells: source },
      ],
      names: NAMES,
    }
  );
  expect(copy.report.notRecomputed.map(({ at }) => at)).toContain("B2");
});
