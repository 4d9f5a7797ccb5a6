import type { Cell, Grid, GridFunction } from "./grid/grid";
import { createNodeGrid } from "./grid/nodeGrid";
import type { GridOptions } from "./grid/univerGrid";

class TestError extends Error {
  constructor(
    readonly code: string,
    message = ""
  ) {
    super(message);
  }
}

/** A function under the name TEST.<id> with as many parameters as it declares. */
function define(
  id: string,
  parameterCount: number,
  implementation: GridFunction["implementation"]
): GridFunction {
  return { name: `TEST.${id}`, id, parameterCount, implementation };
}

const area = (row: number, column: number, rows = 1, columns = 1) => ({
  row,
  column,
  rows,
  columns,
});

let grid: Grid;
const reports: string[] = [];

function open(functions: GridFunction[], options: GridOptions = {}): Grid {
  grid = createNodeGrid({ report: (text) => reports.push(text), ...options });
  grid.define(functions, TestError);
  return grid;
}

async function calculate(formula: string, rows = 1, columns = 1): Promise<Cell["value"][][]> {
  grid.activeSheet().write(area(9, 0), [[{ formula }]]);
  await grid.calculate();
  return values(area(9, 0, rows, columns));
}

function values(where: ReturnType<typeof area>): Cell["value"][][] {
  return grid
    .activeSheet()
    .read(where)
    .map((row) => row.map((cell) => cell.value));
}

afterEach(() => {
  grid.dispose();
  reports.length = 0;
});

describe("what a function receives", () => {
  let received: unknown[] = [];
  const spy = define("SPY", 4, (...args) => {
    received = args;
    return [["seen"]];
  });

  it("is a matrix for every argument, null for omitted ones, and the invocation at the end", async () => {
    open([spy]);
    await calculate("=TEST.SPY(1,,,TRUE)");
    expect(received).toEqual([
      [[1]],
      null,
      null,
      [[true]],
      expect.objectContaining({ functionName: "SPY" }),
    ]);
    await calculate('=TEST.SPY("a")');
    expect(received).toEqual([
      [["a"]],
      null,
      null,
      null,
      expect.objectContaining({ address: "Blad1!A10" }),
    ]);
  });

  it("is the text of a quoted date, of a text cell and of text that looks like a number", async () => {
    open([spy]);
    grid.activeSheet().write(area(0, 0, 1, 2), [["2019-10-01", "201703"]]);
    await calculate('=TEST.SPY("2019-10-01",A1,B1,"500")');
    expect(received.slice(0, 4)).toEqual([
      [["2019-10-01"]],
      [["2019-10-01"]],
      [["201703"]],
      [["500"]],
    ]);
  });

  it("is the range's cells, with errors as error objects", async () => {
    open([spy]);
    grid.activeSheet().write(area(0, 0, 2, 2), [
      [1, null],
      ["x", { formula: "=1/0" }],
    ]);
    await calculate("=TEST.SPY(A1:B2,NA())");
    expect(received[0]).toEqual([
      [1, null],
      ["x", expect.any(TestError)],
    ]);
    expect(received[1]).toEqual([[expect.objectContaining({ code: "#N/A" })]]);
  });

  it.each([[null], [0], [""]] as const)(
    "is %j for an empty cell, as the host decides",
    async (blank) => {
      open([spy], { blank });
      await calculate("=TEST.SPY(Z99,A1:A2)");
      expect(received.slice(0, 3)).toEqual([[[blank]], [[blank], [blank]], null]);
    }
  );
});

describe("what a function returns", () => {
  it("spills", async () => {
    open([
      define("BLOCK", 0, () => [
        [1, "a"],
        [true, ""],
      ]),
    ]);
    expect(await calculate("=TEST.BLOCK()", 2, 2)).toEqual([
      [1, "a"],
      [true, ""],
    ]);
    expect(grid.activeSheet().read(area(10, 0))[0]?.[0]?.formula).toBeUndefined();
  });

  it("gives #SPILL! where a cell is in the way, and spills when it is gone", async () => {
    open([define("BLOCK", 0, () => [[1], [2]])]);
    grid.activeSheet().write(area(10, 0), [["in the way"]]);
    expect(await calculate("=TEST.BLOCK()", 2)).toEqual([["#SPILL!"], ["in the way"]]);
    grid.activeSheet().write(area(10, 0), [[null]]);
    await grid.calculate();
    expect(values(area(9, 0, 2))).toEqual([[1], [2]]);
  });

  it("shrinks with its input, and what depends on it follows", async () => {
    open([
      define("REPEAT", 1, (count) =>
        Array.from({ length: Number((count as number[][])[0]?.[0]) }, () => [7])
      ),
    ]);
    const sheet = grid.activeSheet();
    sheet.write(area(0, 0, 1, 3), [
      [3, { formula: "=TEST.REPEAT(A1)" }, { formula: "=SUM(B1:B5)" }],
    ]);
    sheet.write(area(0, 3), [[{ formula: "=B1:B4*1" }]]);
    sheet.write(area(0, 4), [[{ formula: "=SUM(D1:D9)" }]]);
    await grid.calculate();
    expect(values(area(0, 1, 4, 4))).toEqual([
      [7, 21, 7, 21],
      [7, null, 7, null],
      [7, null, 7, null],
      [null, null, 0, null],
    ]);
    sheet.write(area(0, 0), [[1]]);
    await grid.calculate();
    expect(values(area(0, 1, 4, 4))).toEqual([
      [7, 7, 7, 7],
      [null, null, 0, null],
      [null, null, 0, null],
      [null, null, 0, null],
    ]);
  });

  it("is 0 where it is null, NaN or infinite inside a matrix, as in Excel", async () => {
    open([define("ODD", 0, () => [[null, NaN, Infinity, undefined]])]);
    expect(await calculate("=TEST.ODD()", 1, 4)).toEqual([[0, 0, 0, 0]]);
  });

  it("is #VALUE! where it is ragged, empty or an object", async () => {
    open([
      define(
        "ODD",
        1,
        (which) => [[[1], [1, 2]], [], [[{}]]][Number((which as number[][])[0]?.[0])]
      ),
    ]);
    for (const which of [0, 1, 2])
      expect(await calculate(`=TEST.ODD(${which})`)).toEqual([["#VALUE!"]]);
    expect(new Set(reports).size).toBe(2);
  });
});

describe("errors", () => {
  const fail = define("FAIL", 1, () => {
    throw new TestError("#N/A", "No tariff for 2016.");
  });

  it("thrown become the cell's, with the sentence by its address", async () => {
    open([fail]);
    expect(await calculate("=TEST.FAIL(1)")).toEqual([["#N/A"]]);
    expect([...grid.messages()]).toEqual([["Blad1!A10", "No tariff for 2016."]]);
    grid.activeSheet().write(area(9, 0), [[null]]);
    await grid.calculate();
    expect([...grid.messages()]).toEqual([]);
  });

  it("in a matrix stand in their own cells", async () => {
    open([define("ROWS", 0, () => [[1], [new TestError("#VALUE!", "Row 2 has a text.")]])]);
    expect(await calculate("=TEST.ROWS()", 2)).toEqual([[1], ["#VALUE!"]]);
    expect([...grid.messages()]).toEqual([["Blad1!A11", "Row 2 has a text."]]);
  });

  it("of other kinds are a bare #VALUE! and reported to the developer", async () => {
    open([
      define("CRASH", 0, () => {
        throw new TypeError("undefined is not a tariff");
      }),
    ]);
    expect(await calculate("=TEST.CRASH()")).toEqual([["#VALUE!"]]);
    expect(reports[0]).toContain("undefined is not a tariff");
  });

  it("come of an unknown name and of too many arguments", async () => {
    open([fail]);
    expect(await calculate("=TEST.NOPE(1)")).toEqual([["#NAME?"]]);
    expect(await calculate("=TEST.FAIL(1,2)")).toEqual([["#VALUE!"]]);
  });

  it("can be caught by a formula, and then have no sentence", async () => {
    open([fail]);
    expect(await calculate('=IFNA(TEST.FAIL(1),"saknas")')).toEqual([["saknas"]]);
    expect([...grid.messages()]).toEqual([]);
  });
});

it("calls functions by their name in any case, nested and in native formulas", async () => {
  open([
    define("TWICE", 1, (value) => (value as number[][]).map((row) => row.map((each) => 2 * each))),
  ]);
  grid.activeSheet().write(area(0, 0, 3), [[1], [2], [3]]);
  expect(await calculate("=SUM(test.twice(TEST.Twice(A1:A3)))")).toEqual([[24]]);
});

it("keeps a formula whose look is set before it has been calculated", async () => {
  open([define("ONE", 0, () => [[1]])]);
  const sheet = grid.activeSheet();
  sheet.write(area(0, 0), [[{ formula: "=TEST.ONE()" }]]);
  sheet.restyle(area(0, 0), { bold: true });
  await grid.calculate();
  expect(sheet.read(area(0, 0))).toEqual([[{ kind: "Double", value: 1, formula: "=TEST.ONE()" }]]);
  expect(sheet.style(0, 0).bold).toBe(true);
});

describe("SUMIFS made quick", () => {
  const rows = [
    { name: "A", kind: "x", number: 2020, amount: 1 },
    { name: "a", kind: "y", number: 2020, amount: 10 },
    { name: "A", kind: "x", number: 2021, amount: 100 },
    { name: "", kind: "x", number: 2020, amount: 1000 },
    { name: "AB", kind: "x", number: 2020, amount: 10000 },
  ];

  test.each([
    // Plain equalities, which are ours.
    { formula: '=SUMIFS(D1:D5,A1:A5,"a")', sum: 111 },
    { formula: '=SUMIFS(D1:D5,A1:A5,"A",C1:C5,2020)', sum: 11 },
    { formula: "=SUMIFS(D1:D5,A1:A5,A1,B1:B5,B1,C1:C5,C3)", sum: 100 },
    { formula: '=SUMIFS(D1:D5,B1:B5,"z")', sum: 0 },
    // What is left to Univer.
    { formula: '=SUMIFS(D1:D5,A1:A5,"A*")', sum: 10111 },
    { formula: '=SUMIFS(D1:D5,C1:C5,">2020")', sum: 100 },
  ])("$formula is $sum, as a product of conditions is", async ({ formula, sum }) => {
    open([]);
    grid.activeSheet().write(
      area(0, 0, 5, 4),
      rows.map(({ name, kind, number, amount }) => [name, kind, number, amount])
    );
    expect(await calculate(formula)).toEqual([[sum]]);
    const product = '=SUMPRODUCT((A1:A5="A")*(C1:C5=2020)*D1:D5)';
    expect(await calculate(product)).toEqual([[11]]);
  });

  test("follow what formulas give, and what is changed between two calculations", async () => {
    open([]);
    const sheet = grid.activeSheet();
    sheet.write(
      area(0, 0, 5, 5),
      rows.map(({ name, kind, number, amount }, i) => [
        ...[name, kind, number, amount],
        { formula: `=A${i + 1}&""` },
      ])
    );
    const sums = ['=SUMIFS(D1:D5,E1:E5,"a")', '=SUMIFS(D1:D5,C1:C5,2020,B1:B5,"Y")'] as const;
    expect(await calculate(sums[0])).toEqual([[111]]);
    expect(await calculate(sums[1])).toEqual([[10]]);
    sheet.write(area(0, 0, 1, 2), [["b", "y"]]);
    expect(await calculate(sums[0])).toEqual([[110]]);
    expect(await calculate(sums[1])).toEqual([[11]]);
  });
});
