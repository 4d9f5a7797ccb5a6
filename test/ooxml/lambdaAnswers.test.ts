import * as fc from "fast-check";
import { evaluate } from "../../src/formula/evaluate";
import { ask, type AskedCall, copyWithNames, NAMES } from "./lambdaBook";
import { column } from "./living/livingBook";
import { expectSame } from "./living/sameAnswers";

let copied: Uint8Array;
beforeAll(async () => {
  copied = (await copyWithNames()).bytes;
});

const WEIGHTS = [[1500, 1500, 900, 500, 500, 200]];
const CALLS: readonly AskedCall[] = [
  { id: "TARIFF", args: ["2019-09-30", "läkare"] },
  { id: "TARIFF", args: [column([43738, 43739, 201910, 20170630, "2017-07-01", ""])] },
  { id: "TARIFF", args: [column(["2019-10", "201910", "20191001", "2019-10-01 12:30"]), "SJ"] },
  { id: "TARIFF", args: [[[43738.99, 43739, 0]], "Psykolog"] },
  { id: "TARIFF", args: [43800, [["KURATOR"]]] },
  { id: "TARIFF", args: [43800, [[""]]] },
  { id: "TARIFF", args: [43800, null] },
  { id: "TARIFF", args: [column([32874, 73415, 199001, 20160101])] },
  { id: "TARIFF", args: [43000, "psykoterapeut"] },
  { id: "TARIFF", args: [[["2019-02-30", 201913, 32873, 73416, "ingen dag", 20190229]]] },
  { id: "TARIFF", args: [column([43800, ""]), "TO"] },
  { id: "ALLOCATE_SPLIT", args: [100, [[1, 1, 1]]] },
  { id: "ALLOCATE_SPLIT", args: [12500000.03, [[0.81, 0.19]]] },
  { id: "ALLOCATE_SPLIT", args: [-0.03, column([80, 20])] },
  { id: "ALLOCATE_SPLIT", args: [0.25, WEIGHTS] },
  { id: "ALLOCATE_SPLIT", args: [0.26, WEIGHTS] },
  {
    id: "ALLOCATE_SPLIT",
    args: [
      1,
      [
        [5117, 4400],
        [162, 161],
      ],
    ],
  },
  { id: "ALLOCATE_SPLIT", args: [12345.67, [[1.0345, 0.9871, "", 0]]] },
  { id: "ALLOCATE_SPLIT", args: [[[0]], [[1, 2]]] },
  { id: "ALLOCATE_SPLIT", args: [[[""]], [[1, 2]]] },
  { id: "ALLOCATE_SPLIT", args: [0, [[0, 0]]] },
  { id: "ALLOCATE_SPLIT", args: [0.02, [[1, 3]]] },
  { id: "ALLOCATE_SPLIT", args: [7.5, [[3]]] },
  { id: "ALLOCATE_SPLIT", args: [999_999_999_999.99, [[100_000, 300_000, 7]]] },
  { id: "ALLOCATE_CHANGE", args: [100.01, [[100, 0]], [[80, 20]]] },
  { id: "ALLOCATE_CHANGE", args: [0.07, column([1, 1, 1]), column([1, 2, 4])] },
  { id: "ALLOCATE_CHANGE", args: [[[""]], [[1, 1]], [[1, 2]]] },
  { id: "DECOMPOSE_COST", args: [2900, 2400000 / 2900, 23700, 10500000 / 23700] },
  {
    id: "DECOMPOSE_COST",
    args: [
      column([30, 20, 0, 5]),
      column([10, 40, "", 3]),
      column([80, 16, 7, 0]),
      column([40, 40, 2, ""]),
    ],
  },
  { id: "DECOMPOSE_COST", args: [[[0, 0]], [["", ""]], [[8, 2]], [[500, 425]]] },
  { id: "DECOMPOSE_COST", args: [[[3, 4]], [[500, 425]], [[0, ""]], [["", 300]]] },
  { id: "BREAK_EVEN", args: [500, 1500] },
  { id: "BREAK_EVEN", args: [[[443.03797]], 1500, 0.2] },
  { id: "BREAK_EVEN", args: [0, 1500, [[""]]] },
];

test.each(CALLS.map((call) => [`${NAMES[call.id]}(${JSON.stringify(call.args)})`, call] as const))(
  "%s is what the engine says",
  (_, call) => expectSame(ask(copied, [call])[0]!, call)
);

test.each<AskedCall>([
  { id: "TARIFF", args: [43800, "tandläkare"] },
  { id: "ALLOCATE_SPLIT", args: [100, [[0, 0]]] },
  { id: "ALLOCATE_SPLIT", args: [100, [[1, -1]]] },
  { id: "ALLOCATE_SPLIT", args: [100, [[1, "två"]]] },
  { id: "ALLOCATE_SPLIT", args: [100, 0.8] },
  { id: "ALLOCATE_SPLIT", args: ["100", [[1, 1]]] },
  { id: "ALLOCATE_CHANGE", args: [100, [[1, 1]], [[1, 1, 1]]] },
  { id: "DECOMPOSE_COST", args: [30, "", 80, 500] },
  { id: "DECOMPOSE_COST", args: [30, -1, 80, 500] },
  { id: "DECOMPOSE_COST", args: [[[1, 2]], [[1, 2]], [[1, 2]], column([1, 2])] },
  { id: "BREAK_EVEN", args: [500, 0] },
  { id: "BREAK_EVEN", args: [500, 1500, 1.1] },
  { id: "BREAK_EVEN", args: [-1, 1500] },
  { id: "BREAK_EVEN", args: [[[""]], 1500] },
])("an error of the engine is one of the name: $id $args", (call) => {
  const answer = evaluate(call.id, call.args);
  const isError = !answer.ok || typeof answer.value[0]![0] === "object";
  expect(isError).toBe(true);
  expect(ask(copied, [call])[0]![0]![0]).toMatch(/^#/);
});

test.each<AskedCall>([
  // The engine calculates with more digits than a spreadsheet has.
  { id: "ALLOCATE_SPLIT", args: [100, [[1 / 3, 2 / 3]]] },
  { id: "ALLOCATE_SPLIT", args: [100, [[12_345_678.9, 1]]] },
  { id: "ALLOCATE_SPLIT", args: [100, [[1.5e-9, 1e-9]]] },
  { id: "ALLOCATE_SPLIT", args: [1e12, [[1, 1]]] },
  // One amount at a time.
  { id: "ALLOCATE_SPLIT", args: [column([1, 2]), [[1, 1]]] },
])("refused rather than answered with another öre: $args", (call) => {
  expect(evaluate(call.id, call.args).ok).toBe(true);
  for (const cell of ask(copied, [call]).flat(2)) expect(cell).toMatch(/^#/);
});

const öre = fc.integer({ min: -2_000_000_000, max: 2_000_000_000 }).map((n) => n / 100);
const listed = fc.integer({ min: 0, max: 20_000 });
const share = fc.integer({ min: 0, max: 3000 }).map((n) => n / 1000);
/** As many digits as a double has, and sizes far apart. */
const wild = fc.oneof(listed, share, fc.double({ min: 0, max: 1e9, noNaN: true }));
const price = fc.integer({ min: 1, max: 150_000 }).map((n) => n / 100);
const contacts = fc.integer({ min: 1, max: 40_000 });
function weightsOf(weight: fc.Arbitrary<number>): fc.Arbitrary<readonly (readonly number[])[]> {
  return fc.array(weight, { minLength: 2, maxLength: 6 }).map((list) => [list]);
}

const randomCall: fc.Arbitrary<AskedCall> = fc.oneof(
  fc.record({
    id: fc.constant("TARIFF" as const),
    args: fc.tuple(
      fc.integer({ min: 42_736, max: 47_000 }),
      fc.constantFrom("läkare", "Psykolog", "SJ", "kurator", "PT", "fysioterapeut")
    ),
  }),
  fc.record({
    id: fc.constant("ALLOCATE_SPLIT" as const),
    args: fc.tuple(öre, fc.constantFrom(listed, share).chain(weightsOf)),
  }),
  fc
    .tuple(öre, fc.array(fc.tuple(listed, listed), { minLength: 2, maxLength: 5 }))
    .map(([amount, pairs]) => ({
      id: "ALLOCATE_CHANGE" as const,
      args: [amount, column(pairs.map(([old]) => old)), column(pairs.map(([, now]) => now))],
    })),
  fc
    .array(fc.tuple(contacts, price, contacts, price), { minLength: 1, maxLength: 4 })
    .map((groups) => ({
      id: "DECOMPOSE_COST" as const,
      args: [0, 1, 2, 3].map((i) => column(groups.map((group) => group[i]!))),
    })),
  fc.record({
    id: fc.constant("BREAK_EVEN" as const),
    args: fc.tuple(
      price,
      price,
      fc.integer({ min: 0, max: 100 }).map((n) => n / 100)
    ),
  })
);

test("random calls are what the engine says", () => {
  const calls = fc
    .sample(randomCall, { seed: 20_261_122, numRuns: 120 })
    .filter(({ id, args }) => evaluate(id, args).ok);
  expect(calls.length).toBeGreaterThan(110);
  const answers = ask(copied, calls);
  calls.forEach((call, i) => expectSame(answers[i]!, call));
});

test("with any weights an öre is where the engine puts it, or there is none", () => {
  const calls = fc
    .sample(fc.tuple(öre, weightsOf(wild)), { seed: 7, numRuns: 60 })
    .map((args) => ({ id: "ALLOCATE_SPLIT" as const, args }))
    .filter(({ id, args }) => evaluate(id, args).ok);
  const answers = ask(copied, calls);
  const refused = answers.map((cells) => cells.flat().every((cell) => /^#/.test(String(cell))));
  expect(new Set(refused).size).toBe(2);
  calls.forEach((call, i) => {
    if (!refused[i]) expectSame(answers[i]!, call);
  });
});
