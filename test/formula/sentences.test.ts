import fc from "fast-check";
import { evaluate, isFaultCell, professionLabel } from "../../src/formula/evaluate";
import type { FunctionId } from "../../src/formula/signatures";
import type { Fault } from "../../src/core/fault";
import { sentence } from "../../src/words/sentence";
import { repeated } from "../../src/words/userText";
import { runs } from "../support/runs";

const RUNS = runs(1500);
const NOT_A_WORD = /undefined|null|NaN|Infinity|native code|\[object/;

/** Sound calls, to be spoilt in one place. */
const CALLS: Readonly<Record<FunctionId, readonly unknown[]>> = {
  TARIFF: [
    [[43800], [44000]],
    [["LK"], ["PS"]],
    [[100], [100]],
    [
      ["Från", "Yrke", "Belopp", "Till"],
      ["2017-01-01", "Läkare", 500, "2019-12-31"],
      [202001, "Psykolog", 400, ""],
    ],
  ],
  ALLOCATE_SPLIT: [[[100], [200]], [[80, 20]], [[2]], [["rad"]]],
  ALLOCATE_CHANGE: [[[100], [200]], [[80, 20]], [[20, 80]], [[0]]],
  PROJECT_COST: [
    [["År"], [2018], [2019], [2020]],
    [
      ["Läkare", "PS"],
      [100, 10],
      [200, 20],
      [300, 30],
    ],
    [[2]],
    [["halverad trend"]],
    [["LK", "PS"]],
    [[100, 0]],
    [[500]],
    [[0.8]],
  ],
  DECOMPOSE_COST: [[[100, 50]], [[500, 300]], [[120, 40]], [[450, 300]], [["lmdi"]]],
  BREAK_EVEN: [[[500]], [[1500]], [[0.2]], [[1000]], [[50000]]],
  TARIFF_SOURCE: [
    [[43800]],
    [["LK"]],
    [
      ["Från", "Yrke", "Belopp", "Till", "Källa"],
      ["2017-01-01", "Läkare", 500, "2019-12-31", "Avtal 1"],
      [202001, "Psykolog", 400, "", ""],
    ],
  ],
};

const inherited = Object.getOwnPropertyNames(Object.prototype);
const anyText = fc.oneof(
  fc.constantFrom(...inherited, "undefined", "null", "NaN", "[object Object]", "prototype"),
  fc.string({ unit: "binary" }),
  fc.string({ unit: "grapheme", minLength: 60, maxLength: 200 }),
  fc.string({ minLength: 1, maxLength: 3 }).map((text) => text.repeat(11_000).slice(0, 32_767)),
  fc.constantFrom("\ud83d", "👩‍👩‍👧‍👦".repeat(40), "e\u0301".repeat(100), "\u202e\u2066x", "”", "a\nb"),
  fc.constantFrom("2020-02-30", "199001", "21001301", "1e400", "0x10", "1 000,5", "80 %", "−5"),
  fc.constantFrom("#N/A", "#REF!", "#NAMN?", `#${"X".repeat(5000)}!`),
  fc.constantFrom("Från", "Yrke", "Belopp", "Till", "LK", "OV", "ÖVRIG", "TH", "säsong", "drift")
);
const anyNumber = fc.oneof(
  fc.double(),
  fc.integer({ min: -5, max: 5 }),
  fc.integer({ min: 1980, max: 2110 }),
  fc.integer({ min: 190001, max: 220012 }),
  fc.constantFrom(-0, 60, 5e-324, 1.7976931348623157e308, 2 ** 53, -(2 ** 53), 0.1 + 0.2, 1 / 3)
);
const anyCell: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 4, arbitrary: anyText },
  { weight: 4, arbitrary: anyNumber },
  fc.boolean(),
  fc.constantFrom(null, undefined, ""),
  // Errors and data types, as hosts send them.
  anyText.map((code) => ({ code })),
  anyText.map((basicValue) => ({ type: "Entity", basicValue })),
  fc.constantFrom({ code: 1 }, { code: { a: 1 } }, { basicValue: {} }, {}, { code: "toString" })
);
const anyMatrix = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(anyCell, { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    })
  );
const anyArgument: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 6, arbitrary: anyMatrix },
  { weight: 3, arbitrary: anyCell.map((cell) => [[cell]]) },
  anyCell,
  fc.constantFrom([], [[]], [[1], [1, 2]], [1, 2], null, undefined)
);

function put<T>(list: readonly T[], at: number, value: T): readonly T[] {
  return list.map((one, i) => (i === at ? value : one));
}

type Call = readonly [FunctionId, readonly unknown[]];

const anyId = fc.constantFrom(...(Object.keys(CALLS) as FunctionId[]));
const anyCall: fc.Arbitrary<Call> = anyId.chain((id) => {
  const sound = CALLS[id];
  const at = fc.nat(sound.length - 1);
  return fc.oneof(
    fc.array(anyArgument, { maxLength: sound.length }).map((args): Call => [id, args]),
    fc.tuple(at, anyArgument).map(([i, arg]): Call => [id, put(sound, i, arg)]),
    fc.tuple(at, fc.nat(), fc.nat(), anyCell).map(([i, row, column, cell]): Call => {
      const matrix = sound[i] as readonly (readonly unknown[])[];
      const r = row % matrix.length;
      const changed = put(matrix[r]!, column % matrix[r]!.length, cell);
      return [id, put(sound, i, put(matrix, r, changed))];
    })
  );
});

function faultsOf([id, args]: Call): readonly Fault[] {
  const output = evaluate(id, args);
  return output.ok ? output.value.flat().filter(isFaultCell) : [output.fault];
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** What a sentence says beside what the user wrote. */
function ownWords(said: string, texts: readonly string[]): string {
  return texts
    .map(repeated)
    .filter((text) => NOT_A_WORD.test(text))
    .sort((one, other) => other.length - one.length)
    .reduce((left, text) => left.split(text).join(""), said);
}

function expectSentence(said: string, texts: readonly string[]): void {
  expect(said).toMatch(/^\p{Lu}.*\.$/su);
  expect(said.length).toBeLessThan(500);
  expect(said).not.toMatch(/\p{Cs}/u);
  expect(ownWords(said, texts)).not.toMatch(NOT_A_WORD);
  for (const text of texts) {
    const characters = [...text];
    if (characters.length > 80) expect(said).not.toContain(characters.slice(0, 81).join(""));
  }
}

test("whatever a function is given, its errors are whole sentences without a program's words", () => {
  const codes = new Set<Fault["code"]>();
  fc.assert(
    fc.property(anyCall, (call) => {
      const texts = textsIn(call[1]);
      for (const fault of faultsOf(call)) {
        codes.add(fault.code);
        expect(fault.code).not.toBe("internal.error");
        for (const language of ["sv", "en"] as const)
          expectSentence(sentence(fault, language, professionLabel), texts);
      }
    }),
    { numRuns: RUNS }
  );
  // That most of what can be wrong was tried.
  expect(codes.size).toBeGreaterThan(30);
});

describe("a word that every object inherits is no word of ours", () => {
  const years = [[2018], [2019], [2020]];
  const contacts = [[100], [200], [300]];

  test.each(inherited)("%s", (word) => {
    const faultOf = (id: FunctionId, args: readonly unknown[]): unknown => {
      const output = evaluate(id, args);
      return output.ok ? output.value : output.fault;
    };
    expect(faultOf("PROJECT_COST", [years, contacts, null, [[word]]])).toEqual({
      code: "method.unknown",
      value: word,
    });
    expect(faultOf("ALLOCATE_SPLIT", [[[100]], [[80, 20]], null, [[word]]])).toEqual({
      code: "mode.unknown",
      value: word,
    });
    expect(faultOf("DECOMPOSE_COST", [[[1]], [[1]], [[1]], [[1]], [[word]]])).toEqual({
      code: "decomposition.method",
      value: word,
    });
    expect(faultOf("TARIFF", [[[43800]], [[word]]])).toEqual([
      [{ code: "profession.unknown", text: word }],
    ]);
    const tariffs = [
      ["Från", "Yrke", "Belopp", word, word],
      [43466, "LK", 500, "", ""],
    ];
    expect(faultOf("TARIFF", [[[43800]], [["LK"]], null, tariffs])).toEqual([[500]]);
    expect(faultOf("ALLOCATE_SPLIT", [[[{ code: word }]], [[80, 20]]])).toMatchObject({
      code: "cell.error",
      error: "#VALUE!",
    });
  });
});
