import { readFileSync } from "node:fs";
import * as fc from "fast-check";
import vm from "node:vm";
import type { FunctionId } from "../../src/formula/signatures";

/**
 * Every kind of cell value that Excel can send, to every argument: the answer is a rectangle of
 * finite numbers, texts and errors, or one of the two errors. Never an exception, never null.
 */
class FunctionError extends Error {
  constructor(
    readonly code: string,
    message?: string
  ) {
    super(message);
  }
}

const functions: Record<string, (...args: unknown[]) => unknown> = {};
vm.runInContext(
  readFileSync("dist/functions.js", "utf8"),
  vm.createContext({
    CustomFunctions: {
      associate: (id: string, implementation: (...args: unknown[]) => unknown) =>
        (functions[id] = implementation),
      Error: FunctionError,
      ErrorCode: { notAvailable: "#N/A", invalidValue: "#VALUE!" },
    },
  })
);

const SOUND: Readonly<Record<FunctionId, readonly unknown[]>> = {
  TARIFF: [[[43739]], [["LK"]], [[100]], [[500]]],
  ALLOCATE_SPLIT: [[[100]], [[0.8, 0.2]], [[2]], [["row"]]],
  ALLOCATE_CHANGE: [[[100]], [[0, 1]], [[0.8, 0.2]], [[2]]],
  DECOMPOSE_COST: [[[10], [40]], [[3], [0.5]], [[40], [40]], [[2], [0.4]], [["shapley"]]],
  TARIFF_SOURCE: [[[43739]], [["LK"]], [[500]]],
  BREAK_EVEN: [[[500]], [[1500]], [[0.2]], [[25000]], [[1000]]],
  PROJECT_COST: [
    [[2017], [2018], [2019], [2020]],
    [[2.4], [5.6], [10.5], [12.5]],
    [[2]],
    [["flat"]],
    [["LK"]],
    [[100]],
    [[500]],
    [[0.8]],
  ],
};

const CELLS: Readonly<Record<string, unknown>> = {
  number: 12.5,
  zero: 0,
  negative: -3,
  huge: 1e308,
  tiny: 5e-324,
  text: "hej",
  "number as text": "1 234,50",
  true: true,
  false: false,
  null: null,
  "empty text": "",
  undefined: undefined,
  "error text": "#DIV/0!",
  "Error object": new FunctionError("#N/A"),
  "error data type": { type: "Error", basicType: "Error", basicValue: "#NAME?" },
  "wire error": { type: "CustomFunctionError", code: "#REF!" },
  "numbered error": { code: 6 },
  "formatted number": { type: "FormattedNumber", basicValue: 43739, numberFormat: "yyyy" },
  "text data type": { type: "String", basicValue: "LK" },
  "empty data type": { type: "Empty", basicValue: "" },
  entity: { type: "Entity", text: "X", basicType: "Error", basicValue: "#VALUE!" },
  "date serial": 43739,
  NaN: NaN,
  infinity: Infinity,
  "bare object": {},
  "nested array": [1, 2],
  bigint: 5n,
  symbol: Symbol("x"),
  function: () => 1,
};

const SHAPES: Readonly<Record<string, (cell: unknown) => unknown>> = {
  "1×1": (cell) => [[cell]],
  row: (cell) => [[cell, 1, cell]],
  column: (cell) => [[cell], [2019], [cell]],
  matrix: (cell) => [
    [cell, 1],
    [2, cell],
  ],
  ragged: (cell) => [[cell, 1], [2]],
  "empty row": () => [[]],
  empty: () => [],
  "flat list": (cell) => [cell, 1],
  bare: (cell) => cell,
};

function ask(id: string, args: readonly unknown[]): void {
  let result: unknown;
  try {
    result = functions[id]!(...args, { functionName: id });
  } catch (error) {
    expectError(error);
    return;
  }
  const rows = result as unknown[][];
  expect(rows.length).toBeGreaterThan(0);
  expect(rows[0]!.length).toBeGreaterThan(0);
  for (const row of rows) {
    expect(row.length).toBe(rows[0]!.length);
    for (const cell of row) {
      if (typeof cell === "number") expect(Number.isFinite(cell)).toBe(true);
      else if (typeof cell !== "string") expectError(cell);
    }
  }
}

function expectError(error: unknown): void {
  if (!(error instanceof FunctionError)) throw error;
  expect(["#N/A", "#VALUE!"]).toContain(error.code);
  expect(error.message).toMatch(/\.$/);
  expect(error.message).not.toMatch(/Internt fel/);
}

describe.each(Object.keys(SOUND) as FunctionId[])("%s", (id) => {
  const sound = SOUND[id];
  test("is registered", () => expect(typeof functions[id]).toBe("function"));

  describe.each(sound.map((_, position) => position))("argument %d", (position) => {
    test.each(Object.keys(CELLS))("takes %s", (kind) => {
      for (const shape of Object.values(SHAPES))
        ask(
          id,
          sound.map((arg, i) => (i === position ? shape(CELLS[kind]) : arg))
        );
    });
  });

  test("takes any mixture", () => {
    const cell = fc.constantFrom(...Object.values(CELLS));
    const matrix = fc
      .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
      .chain(([rows, columns]) =>
        fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), {
          minLength: rows,
          maxLength: rows,
        })
      );
    const argument = fc.oneof(matrix, cell, fc.constant(null));
    fc.assert(
      fc.property(fc.tuple(...sound.map((one) => fc.oneof(fc.constant(one), argument))), (args) =>
        ask(id, args)
      ),
      { numRuns: 2000 }
    );
  });
});

describe("whole columns", () => {
  const ROWS = 50000;
  const rows = Array.from({ length: ROWS }, (_, i) => i);

  test("TARIFF answers 50 000 rows in one call and blank rows stay blank", () => {
    const answer = functions.TARIFF!(
      rows.map((i) => [i % 10 === 0 ? "" : 43000 + (i % 1500)]),
      rows.map((i) => [i % 10 === 0 ? "" : i % 3 ? "läkare" : "PS"])
    ) as unknown[][];
    expect(answer.length).toBe(ROWS);
    expect(answer[0]).toEqual([""]);
    expect(answer[1]).toEqual([650]);
    expect(answer.filter(([cell]) => cell === "").length).toBe(ROWS / 10);
  });

  test("ALLOCATE_SPLIT answers 50 000 rows in one call and blank rows stay blank", () => {
    const answer = functions.ALLOCATE_SPLIT!(
      rows.map((i) => [i % 10 === 0 ? null : i / 100]),
      [[0.8, 0.2]]
    ) as number[][];
    expect(answer.length).toBe(ROWS);
    expect(answer[0]).toEqual(["", ""]);
    rows.forEach((i) => {
      if (i % 10 !== 0)
        expect(Math.round(answer[i]![0]! * 100) + Math.round(answer[i]![1]! * 100)).toBe(i);
    });
  });
});
