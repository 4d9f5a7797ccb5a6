import { evaluate, type FunctionId } from "../../src/formula/evaluate";
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

describe("the other functions do not break on whole columns", () => {
  test("ALLOCATE_SPLIT over a whole column of weights", () => {
    const parts = answer("ALLOCATE_SPLIT", [[[100]], column([80, 20])]);
    expect(parts).toHaveLength(ROWS);
    expect(parts.slice(0, 3)).toEqual([[80], [20], [0]]);
  });

  // Far more than a call takes as arguments.
  test("ALLOCATE_CHANGE over long columns of weights that all count", () => {
    const old = new Array<number[]>(200_000).fill([1]);
    const parts = answer("ALLOCATE_CHANGE", [[[200_000]], old, [[3], ...old.slice(1)]]);
    expect(parts[0]![0]).toBeCloseTo(2, 1);
    expect(parts.slice(1).every(([cell]) => typeof cell === "number" && cell <= 0)).toBe(true);
  });

  test("TARIFF of a whole column of dates, and with whole columns of own tariffs", () => {
    expect(answer("TARIFF", [column(["2019-01-01"])]).slice(0, 2)).toEqual([[650], [""]]);
    const own = rows(
      [
        ["Från", "Yrke", "Belopp"],
        [201701, "LK", 700],
      ],
      ["", "", ""]
    );
    expect(answer("TARIFF", [[["2019-01-01"]], [["LK"]], null, own])).toEqual([[700]]);
  });

  test("DECOMPOSE_COST of whole columns", () => {
    const args = [[10], [500], [20], [400]].map((cells) => column(cells));
    expect(answer("DECOMPOSE_COST", args)[0]![3]).toBe(3000);
  });
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
