import { copyOf } from "../copying";
import type { FixtureCell } from "../excelWorkbook";
import { readCells } from "../readWorkbook";
import { smallCells } from "./hiding";

type Cells = Readonly<Record<string, FixtureCell>>;

/** Alby has few, Björka stands in front, Cedern is shown. */
const list: Cells = {
  ...{ A1: "Period", B1: "Enhet", C1: "Kontakter", D1: "Kostnad" },
  ...{ A2: 202501, B2: "Alby vårdcentral", C2: 3, D2: 1500 },
  ...{ A3: 202501, B3: "Björka vårdcentral", C3: 12, D3: 6000 },
  ...{ A4: 202501, B4: "Cedern vårdcentral", C4: 20, D4: 10_000 },
  ...{ A5: 202502, B5: "Cedern vårdcentral", C5: 30, D5: 15_000 },
};

async function shownBy(formulas: Readonly<Record<string, readonly [string, number | string]>>) {
  const own = Object.fromEntries(
    Object.entries(formulas).map(([at, [f, v]]) => [at, { f, v }] as const)
  );
  const { bytes, report } = await copyOf(
    {
      sheets: [
        { name: "Kontakter", cells: list },
        {
          name: "Nämnd",
          cells: { A1: "Cedern vårdcentral", A2: "Alby vårdcentral", A3: 202501, ...own },
        },
      ],
    },
    { smallCells }
  );
  const made = readCells(bytes);
  return { report, at: (cell: string): unknown => made[`Nämnd!${cell}`], made };
}

const C = "Kontakter!$C$2:$C$5";
const B = "Kontakter!$B$2:$B$5";
const A = "Kontakter!$A$2:$A$5";
const KEPT = "as it is";

test.each<[formula: string, value: number | string, shown: unknown]>([
  // Sums of chosen rows: of one with few it is that one, of several it has cover.
  [`SUMIFS(${C},${A},A3)`, 35, 35],
  [`SUMIFS(${C},${B},A1)`, 50, KEPT],
  [`SUMIFS(${C},${B},A2)`, 3, "<5"],
  [`SUMIFS(${C},${B},"B*",${A},202501)`, 12, "dolt"],
  [`SUMIFS(${C},${A},"<="&A3)`, 35, 35],
  [`SUMIF(${A},A3,${C})`, 35, 35],
  [`SUMIF(${B},"Alby vårdcentral",${C})`, 3, "<5"],
  [`AVERAGEIFS(${C},${A},A3)`, 35 / 3, 35 / 3],
  [`SUMIFS(Kontakter!$C:$C,Kontakter!$A:$A,A3)`, 35, 35],
  [`SUMIFS(${C},${C},">=5")`, 62, "dolt"],
  [`SUMIFS(${C},${B},A9)`, 0, "dolt"],
  // What is reckoned with sums that may be shown.
  [`SUMIFS(${C},${B},A1)/SUM(${C})`, 50 / 65, 50 / 65],
  [`ROUND(SUMIFS(${C},${A},A3)/SUM(${C}),2)`, 0.54, 0.54],
  [`IFERROR(1000*SUM(${C})/8000,0)`, 8.125, 8.125],
  [`Kontakter!C2/SUM(${C})`, 3 / 65, "dolt"],
  [`SUM(${C})-Kontakter!C2`, 62, "dolt"],
  [`SUM(${C})-SUMIFS(${C},${B},A1)`, 15, 15],
  [`IF(Kontakter!C2>10,"många","få")`, "få", "dolt"],
  // Looked up: one cell.
  [`VLOOKUP(A1,Kontakter!$B$2:$C$5,2,FALSE)`, 20, KEPT],
  [`VLOOKUP(A2,Kontakter!$B$2:$C$5,2,FALSE)`, 3, "dolt"],
  [`VLOOKUP(A1,Kontakter!$B$2:$C$5,2,TRUE)`, 30, "dolt"],
  [`INDEX(${C},MATCH(A1,${B},0))`, 20, KEPT],
  [`INDEX(${C},MATCH(A2,${B},0))`, 3, "dolt"],
  [`INDEX(Kontakter!$B$2:$C$5,3,2)`, 20, KEPT],
  [`INDEX(Kontakter!$B$2:$C$5,1,2)`, 3, "dolt"],
  [`_xlfn.XLOOKUP(A1,${B},${C})*2`, 40, KEPT],
  [`_xlfn.XLOOKUP(A2,${B},${C},"saknas")`, 3, "dolt"],
  // Counted, and the largest where it is one that is shown.
  [`COUNT(${C})`, 4, 4],
  [`COUNTIFS(${B},A1)`, 2, KEPT],
  [`COUNTIFS(${C},3)`, 1, "dolt"],
  [`MAX(${C})`, 30, 30],
  [`MIN(${C})`, 3, "dolt"],
  [`MEDIAN(${C})`, 16, "dolt"],
  [`SUMPRODUCT((${B}=A2)*${C})`, 3, "dolt"],
])("%s shows %s as %s", async (f, value, shown) => {
  const { at } = await shownBy({ C1: [f, value] });
  expect(at("C1")).toBe(shown === KEPT ? `=${f}` : shown);
});

test("of two sums that differ by one cell of few, the smaller is hidden", async () => {
  const { at } = await shownBy({
    C1: [`SUM(${C})`, 65],
    C2: ["SUM(Kontakter!$C$3:$C$5)", 62],
    C3: [`SUM(${C})-SUM(Kontakter!$C$4:$C$5)`, 15],
  });
  expect([at("C1"), at("C2"), at("C3")]).toEqual([65, "dolt", 15]);
});

test("sums of sums go on, and a sum of few in all is hidden with what adds it up", async () => {
  const { at } = await shownBy({
    C1: [`SUMIFS(${C},${B},A1)`, 50],
    C2: [`SUMIFS(${C},${B},A2)`, 3],
    C3: ["SUM(C1:C2)", 53],
    C4: ["C1*2", 100],
  });
  expect([at("C1"), at("C2"), at("C3"), at("C4")]).toEqual([
    `=SUMIFS(${C},${B},A1)`,
    "<5",
    "dolt",
    "=C1*2",
  ]);
});

test("contacts and kronor of two prices have a third cell in front", async () => {
  const dalen = { A5: 202501, B5: "Dalen vårdcentral" };
  const cells: Cells = { ...list, ...dalen, D3: 3300, A6: "Totalt", C6: 65, D6: 29_800 };
  const { bytes } = await copyOf({ sheets: [{ name: "Kontakter", cells }] }, { smallCells });
  const made = readCells(bytes);
  const hidden = (row: number): boolean => typeof made[`Kontakter!C${row}`] === "string";
  expect([2, 3, 4, 5, 6].map(hidden)).toEqual([true, true, true, false, false]);
});

test("our own formula of sums is hidden where they have hidden cells: its saved value is nobody's", async () => {
  const { bytes } = await copyOf(
    {
      sheets: [
        {
          name: "Kontakter",
          cells: {
            ...list,
            F1: {
              f: "_xldudf_NATLAKARE_ALLOCATE_SPLIT(SUM(D2:D5),{1,1})",
              v: 1,
              ref: "F1:G1",
              dynamic: true,
            },
            G1: 1,
          },
        },
      ],
    },
    { smallCells }
  );
  const made = readCells(bytes);
  expect([made["Kontakter!F1"], made["Kontakter!G1"]]).toEqual(["dolt", "dolt"]);
});
