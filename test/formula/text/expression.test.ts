import * as fc from "fast-check";
import type { Matrix } from "../../../src/core/cellValue";
import { calculate } from "../../../src/formula/text/expression";
import { findParts } from "../../../src/formula/text/formulaReference";
import { describeWithLibreOffice, LibreOffice } from "../../support/libreOffice";
import { toPlainWorkbook } from "../../support/plainWorkbook";

const CELLS: Readonly<Record<string, Matrix>> = {
  A1: [[12.345]],
  A2: [[-3]],
  A3: [[""]],
  A4: [["text"]],
  A5: [["#N/A"]],
  A6: [[true]],
  A7: [[43_831]],
  "A1:A4": [[12.345], [-3], [""], ["text"]],
  "A1:A2": [[12.345], [-3]],
};

function calculated(text: string) {
  const atoms = findParts(text).map((part) => ({
    start: part.start,
    end: part.start + part.text.length,
    values: CELLS[part.text]!,
  }));
  return calculate(text, atoms, 1900);
}

const ANSWERS = [
  ["A1*2", 24.69],
  ["A1+A2*3", 3.345],
  ["(A1+A2)*3", 28.035],
  ["-2^2", 4],
  ["2^3^2", 64],
  ["50%*A2", -1.5],
  ["-A2%", 0.03],
  ["2--3", 5],
  ["A3+1", 1],
  ["A6+1", 2],
  ["SUM(A1:A4)", 9.345],
  ["MIN(A1:A4)", -3],
  ["MAX(A1:A2,20)", 20],
  ["AVERAGE(A1:A4)", 4.6725],
  ["ROUND(A1,2)", 12.35],
  ["ROUND(2.675,2)", 2.68],
  ["ROUND(-1234.5,-2)", -1200],
  ["INT(A2/2)", -2],
  ["ABS(A2)", 3],
  ["DATE(2020,1,1)*1", 43_831],
  ["YEAR(A7)", 2020],
  ["MONTH(A7)+DAY(A7)", 2],
  ["EOMONTH(A7,1)", 43_890],
  ["EOMONTH(A7,-1)", 43_830],
  ["IF(A1>10,1,2)", 1],
  ["IF(A2>=0,1,2)", 2],
  ["1<>2", true],
  ["IF(1=1,5,6)*2", 10],
  ["1E3/8", 125],
  // Excel looks at fifteen digits.
  ["ROUND(100.1*0.15,2)", 15.02],
  ["ROUND(-100.1*0.15,2)", -15.02],
  ["ROUND(1.005*1000,0)", 1005],
  ["IF(SUM(1.1,2.7)=SUM(1.8,2),100,0)", 100],
  ["IF(0.1+0.2=0.3,5,6)", 5],
  ["IF(0.1+0.2>0.3,5,6)", 6],
  ["IF(0.1+0.2>=0.3,5,6)", 5],
  ["IF(100.1-100=0.1,5,6)", 6],
  ["ROUND(15.0149999999999,2)", 15.01],
] as const;

describe("what Excel makes of an argument", () => {
  test.each(ANSWERS)("%s is %s", (text, answer) => {
    const value = calculated(text);
    if (typeof answer === "number") expect(value).toBeCloseTo(answer, 12);
    else expect(value).toBe(answer);
  });

  test.each([
    "A4+1",
    "A5+1",
    "A1:A2*2",
    "1/0",
    "TODAY()",
    "VLOOKUP(A1,A1:A4,1)",
    "SUM(A5)",
    "SUM(A1:A4,A6)",
    "DATE(2020,13,1)",
    "A4=1",
    '"a"&"b"',
    "A1+",
    "A1 A2",
    "(A1",
    "ROUND(A1)",
    "AVERAGE(A3)",
    // Where Excel's last digits decide, nobody else can say.
    "1.1+2.7-3.8",
    "SUM(0.1,0.2,-0.3)",
    "INT(0.1*3*10)",
    "INT(4.35*100)",
    "EOMONTH(A7,0.5)",
    "YEAR(A7-1E-10)",
    "IF(1=1.000000000000004,1,2)",
  ])("%s is left to Excel", (text) => expect(calculated(text)).toBeNull());

  test("anything at all gives a value or nothing", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), (text) => {
        const value = calculate(text, [], 1900);
        expect(["number", "string", "boolean", "object"]).toContain(typeof value);
        expect(typeof value !== "number" || Number.isFinite(value)).toBe(true);
      }),
      { numRuns: 2000 }
    );
  });
});

describeWithLibreOffice("LibreOffice says the same", () => {
  test("of every expression", async () => {
    const typed = Object.entries(CELLS).flatMap(([address, [row]]): [string, string | number][] =>
      address.includes(":") || row![0] === ""
        ? []
        : [[address, row![0] === true ? "=TRUE()" : (row![0] as string | number)]]
    );
    const formulas = ANSWERS.map(([text], i): [string, string] => [`C${i + 1}`, `=${text}`]);
    const office = new LibreOffice();
    const [sheets] = await office.recalculate(
      toPlainWorkbook(
        new Map([["Blad1", new Map<string, string | number>([...typed, ...formulas])]])
      )
    );
    office.close();
    const cells = sheets!.get("Blad1")!;
    const shown = ANSWERS.map(([text, answer], i) => {
      const value = cells.get(`C${i + 1}`);
      return [
        text,
        typeof answer === "number" ? Math.abs(Number(value) - answer) < 1e-9 : value === answer,
      ];
    });
    expect(shown.filter(([, same]) => !same)).toEqual([]);
  });
});
