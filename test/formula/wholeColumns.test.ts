import { evaluate } from "../../src/formula/evaluate";
import type { FunctionId } from "../../src/formula/signatures";
import type { Output } from "../../src/formula/output";

/** Rows of a sheet. */
const ROWS = 1_048_576;

/** A whole column as Excel hands it over: what is written at its top, then blanks. */
function column(cells: readonly unknown[], blank: unknown = ""): readonly (readonly unknown[])[] {
  return rows(
    cells.map((cell) => [cell]),
    [blank]
  );
}

function rows(
  written: readonly (readonly unknown[])[],
  blank: readonly unknown[]
): readonly (readonly unknown[])[] {
  const all = new Array<readonly unknown[]>(ROWS).fill(blank);
  written.forEach((row, i) => (all[i] = row));
  return all;
}

function answer(id: FunctionId, args: readonly unknown[]): Output {
  const output = evaluate(id, args);
  if (!output.ok) throw new Error(JSON.stringify(output.fault));
  return output.value;
}

const PERIODS = [["År"], [2017], [2018], [2019]];
const CONTACTS = [["Kontakter"], [2900], [8000], [23_700]];
const years = [2017, 2018, 2019];
const contacts = [2900, 8000, 23_700];

describe("PROJECT_COST of whole columns says what it says of their cells", () => {
  const expected = answer("PROJECT_COST", [
    years.map((one) => [one]),
    contacts.map((one) => [one]),
  ]);

  test.each([
    ["Period", "Kontakter"],
    ["År", "Kontakter"],
    ["År", "Antal"],
    ["Månad", "Antal kontakter"],
    ["Year", "Contacts"],
    ["Period", "Number of contacts"],
    ["Month", "Count"],
    ["År", "Läkare"],
  ])("%s, %s", (period, contact) => {
    const args = [column([period, ...years]), column([contact, ...contacts])];
    expect(answer("PROJECT_COST", args)).toEqual(expected);
  });

  test.each([null, 0, ""])("where a blank cell comes as %p", (blank) => {
    const args = [column(["Period", ...years], blank), column(["Kontakter", ...contacts], blank)];
    expect(answer("PROJECT_COST", args)).toEqual(expected);
  });

  test("with one column a profession, named above", () => {
    const two = contacts.map((one) => [one, one / 10]);
    const whole = rows([["LK", "Psykolog"], ...two], ["", ""]);
    expect(answer("PROJECT_COST", [column(["År", ...years]), whole])).toEqual(
      answer("PROJECT_COST", [years.map((one) => [one]), [["LK", "Psykolog"], ...two]])
    );
  });

  test("and an error in them names the sheet's own row", () => {
    const args = [column(["Period", 2017, 2018, 2020]), column(["Kontakter", ...contacts])];
    expect(evaluate("PROJECT_COST", args)).toEqual({
      ok: false,
      fault: { code: "periods.gap", row: 4, yearsApart: false },
    });
  });

  test("a word above the contacts that is neither profession nor count is asked about", () => {
    const args = [column(["Period", ...years]), column(["Zebra", ...contacts])];
    expect(evaluate("PROJECT_COST", args)).toEqual({
      ok: false,
      fault: { code: "profession.unknown", text: "Zebra" },
    });
  });
});

/** A call whose ranges are handed over as they are, or as whole columns. */
type Whole = readonly [
  id: FunctionId,
  what: string,
  args: (whole: (cells: readonly (readonly unknown[])[]) => unknown) => readonly unknown[],
];

const parts = Array.from({ length: 40 }, (_, i) => [(i + 1) / 820]);
const turned = parts.map((_, i) => parts[parts.length - 1 - i]!);
const amounts = [[100], [200.5], [0.07]];
const own = [
  ["Från", "Yrke", "Belopp", "Källa"],
  [201701, "LK", 700, "Avtal"],
];
const written = (cells: readonly (readonly unknown[])[]): unknown => cells;
const MODES = ["rad", "tabell", "löpande"];

describe.each(["", 0])("where a blank cell comes as %p", (blank) => {
  const whole = (cells: readonly (readonly unknown[])[]): unknown =>
    rows(
      cells,
      cells[0]!.map(() => blank)
    );
  const CALLS: readonly Whole[] = [
    ["TARIFF", "date", (of) => [of([["2019-01-01"], [201801]])]],
    ["TARIFF", "date, profession, fee", (of) => [of([[43800]]), of([["PS"]]), of([[100]])]],
    ["TARIFF", "tariffs", (of) => [[[43800]], null, null, of(own)]],
    ["TARIFF_SOURCE", "tariffs", (of) => [[[43800]], null, of(own)]],
    ["ALLOCATE_SPLIT", "whole weights", (of) => [[[100]], of([[80], [20]])]],
    ["ALLOCATE_SPLIT", "calculated weights", (of) => [[[100]], of(parts)]],
    [
      "ALLOCATE_SPLIT",
      "weights, two columns",
      (of) => [[[100]], of(parts.map(([w]) => [w, 1 / 3]))],
    ],
    ...MODES.flatMap((mode): Whole[] => [
      ["ALLOCATE_SPLIT", `amount, ${mode}`, (of) => [of(amounts), [[0.3, 1 / 3]], null, [[mode]]]],
      ["ALLOCATE_SPLIT", `weights, ${mode}`, (of) => [[[9, 0.07]], of(parts), null, [[mode]]]],
      [
        "ALLOCATE_SPLIT",
        `both, ${mode}`,
        (of) => [of(amounts), of(amounts.map(([w]) => [w, 1 / 3])), null, [[mode]]],
      ],
    ]),
    ["ALLOCATE_CHANGE", "weights", (of) => [[[100]], of(parts), of(turned)]],
    ["ALLOCATE_CHANGE", "weights beside a row", (of) => [[[9, 0.07]], of(parts), of(turned)]],
    ["ALLOCATE_CHANGE", "amount", (of) => [of(amounts), [[0.8, 0.2]], [[1, 2]]]],
    [
      "PROJECT_COST",
      "all ranges",
      (of) => [of(PERIODS), of(CONTACTS), null, null, null, null, of(own)],
    ],
    [
      "DECOMPOSE_COST",
      "all ranges",
      (of) => [[10.5], [500], [20], [1e3 / 3]].map((one) => of([one])),
    ],
  ];

  // With 0 only amounts are another question: a blank one has no parts, one of 0 has parts of 0.
  const asked = CALLS.filter(([, what]) => blank === "" || what.startsWith("amount"));
  test.each(asked)("%s says of whole columns of %s what it says of their cells", (id, _, args) => {
    const expected = answer(id, args(written));
    const found = answer(id, args(whole));
    expect(found.slice(0, expected.length)).toEqual(expected);
    // Blank below, or 0 where that is what the host says that they hold.
    const isBlank = (cell: unknown): boolean => cell === "" || cell === 0;
    expect(found.findIndex((row, r) => r >= expected.length && !row.every(isBlank))).toBe(-1);
  });
});

describe("where one value is meant, or as many as something else has, a whole column is told so", () => {
  const one = column([2]);
  test.each<readonly [FunctionId, readonly unknown[], string]>([
    ["TARIFF_SOURCE", [one], "argument.notSingle"],
    ["TARIFF_SOURCE", [[[43800]], one], "argument.notSingle"],
    ["ALLOCATE_SPLIT", [[[1]], [[1, 2]], one], "argument.notSingle"],
    ["ALLOCATE_SPLIT", [[[1]], [[1, 2]], null, one], "argument.notSingle"],
    ["ALLOCATE_SPLIT", [one, one], "allocation.shapes"],
    ["ALLOCATE_SPLIT", [one, [new Array(16_384).fill(1)]], "answer.tooLarge"],
    ["ALLOCATE_SPLIT", [[new Array(16_384).fill(1)], one], "answer.tooLarge"],
    [
      "ALLOCATE_SPLIT",
      [column(new Array(250_001).fill(1)), [[1, 2]], null, [["tabell"]]],
      "answer.tooLarge",
    ],
    [
      "ALLOCATE_SPLIT",
      [new Array(1640).fill([1]), [new Array(61).fill(1)], null, [["tabell"]]],
      "answer.tooLarge",
    ],
    ["ALLOCATE_CHANGE", [[[1]], one, [[1, 2]]], "argument.shapesDiffer"],
    ["ALLOCATE_CHANGE", [[[1]], [[1, 2]], [[2, 1]], one], "argument.notSingle"],
    ["TARIFF", [one, [new Array(16_384).fill("LK")]], "answer.tooLarge"],
    ["TARIFF", [one, [["LK"], ["PS"]]], "argument.shapesDiffer"],
    ["PROJECT_COST", [PERIODS, CONTACTS, one], "argument.notSingle"],
    ["PROJECT_COST", [PERIODS, CONTACTS, null, one], "argument.notSingle"],
    ["PROJECT_COST", [PERIODS, CONTACTS, null, null, one], "professions.count"],
    ["PROJECT_COST", [PERIODS, CONTACTS, null, null, null, one], "professions.count"],
    ["PROJECT_COST", [PERIODS, CONTACTS, null, null, null, null, null, one], "argument.notSingle"],
    ["DECOMPOSE_COST", [one, [[1]], one, one], "argument.shapesDiffer"],
    ["DECOMPOSE_COST", [[[1]], [[1]], [[1]], [[1]], one], "argument.notSingle"],
    ...[0, 1, 2, 3, 4].map((at): readonly [FunctionId, readonly unknown[], string] => [
      "BREAK_EVEN",
      [[[500]], [[1500]], [[1]], [[100]], [[0]]].map((cells, i) => (i === at ? one : cells)),
      "argument.notSingle",
    ]),
  ])("%s", (id, args, code) => {
    expect(evaluate(id, args)).toMatchObject({ ok: false, fault: { code } });
  });
});

// Far more than a call takes as arguments.
test("ALLOCATE_CHANGE over long columns of weights that all count", () => {
  const old = new Array<number[]>(200_000).fill([1]);
  const changed = answer("ALLOCATE_CHANGE", [[[200_000]], old, [[3], ...old.slice(1)]]);
  expect(changed[0]![0]).toBeCloseTo(2, 1);
  expect(changed.slice(1).every(([cell]) => typeof cell === "number" && cell <= 0)).toBe(true);
});

test("a blank cell of a million is looked at once", () => {
  let looks = 0;
  const blank = Object.defineProperty([""], 0, {
    get: () => {
      looks += 1;
      return "";
    },
  });
  answer("PROJECT_COST", [
    rows([["Period"], ...years.map((one) => [one])], blank),
    rows([["Kontakter"], ...contacts.map((one) => [one])], blank),
  ]);
  expect(looks).toBeLessThanOrEqual(2 * ROWS);
});
