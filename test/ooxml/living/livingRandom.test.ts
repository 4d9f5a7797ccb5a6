import * as fc from "fast-check";
import { evaluate } from "../../../src/formula/evaluate";
import { calculateInIronCalc } from "../../support/ironCalc";
import { describeWithLibreOffice, LibreOffice } from "../../support/libreOffice";
import { toPlainWorkbook } from "../../support/plainWorkbook";
import { column, LivingBook, type TestCall } from "./livingBook";
import { cellsAt, expectSame } from "./sameAnswers";

const numbers = (arb: fc.Arbitrary<number>, least: number, most: number) =>
  fc.array(arb, { minLength: least, maxLength: most });
const ore = fc.integer({ min: -2_000_000_000, max: 2_000_000_000 }).map((n) => n / 100);
const weight = fc.oneof(
  fc.integer({ min: 0, max: 2000 }),
  fc.integer({ min: 0, max: 3000 }).map((n) => n / 1000)
);
const positive = fc.integer({ min: 1, max: 40_000 });
const price = fc.integer({ min: 1, max: 150_000 }).map((n) => n / 100);
const serial = fc.integer({ min: 42_736, max: 47_000 });
const profession = fc.constantFrom("läkare", "Psykolog", "SJ", "kurator", "PT", "fysioterapeut");

const split: fc.Arbitrary<TestCall> = fc.record({
  id: fc.constantFrom("ALLOCATE_SPLIT" as const),
  args: fc.tuple(
    numbers(ore, 2, 6).map(column),
    numbers(weight, 2, 6).map((list) => [list]),
    fc.constantFrom(null, 0, 1, -3),
    fc.constantFrom(null, "rad", "löpande")
  ),
});
const change: fc.Arbitrary<TestCall> = fc
  .tuple(numbers(ore, 1, 4), fc.array(fc.tuple(weight, weight), { minLength: 2, maxLength: 5 }))
  .map(([amounts, pairs]) => ({
    id: "ALLOCATE_CHANGE",
    args: [column(amounts), [pairs.map(([old]) => old)], [pairs.map(([, now]) => now)]],
  }));
const tariff: fc.Arbitrary<TestCall> = fc
  .tuple(numbers(serial, 1, 5), fc.array(profession, { minLength: 1, maxLength: 4 }), fc.boolean())
  .map(([days, words, paid]) => ({
    id: "TARIFF",
    args: [column(days), [words], paid ? column(days.map((day) => (day % 5) * 25.5)) : null],
  }));
const tariffSource: fc.Arbitrary<TestCall> = fc
  .tuple(serial, profession)
  .map(([day, word]) => ({ id: "TARIFF_SOURCE", args: [day, [[word]]] }));
const forecast: fc.Arbitrary<TestCall> = fc
  .tuple(
    fc.boolean(),
    numbers(positive, 3, 8),
    fc.constantFrom("half-trend", "run-rate", "flat", "drift", "cagr", "damped", 0.07, -0.2),
    fc.integer({ min: 1, max: 4 }),
    profession
  )
  .map(([yearly, contacts, method, horizon, word]) => ({
    id: "PROJECT_COST",
    args: [
      column(contacts.map((_, i) => (yearly ? 2018 + i : 201901 + i))),
      column(contacts),
      horizon,
      method,
      word,
    ],
  }));
const decomposition: fc.Arbitrary<TestCall> = fc
  .tuple(
    fc.array(fc.tuple(positive, price, positive, price), { minLength: 1, maxLength: 5 }),
    fc.constantFrom("shapley", "bennet", "lmdi", "laspeyres", "paasche")
  )
  .map(([groups, method]) => ({
    id: "DECOMPOSE_COST",
    args: [...[0, 1, 2, 3].map((i) => column(groups.map((group) => group[i]!))), method],
  }));
const brokenEven: fc.Arbitrary<TestCall> = fc
  .tuple(price, price, fc.integer({ min: 0, max: 100 }), positive, price)
  .map(([paid, visit, borne, contacts, once]) => ({
    id: "BREAK_EVEN",
    args: [paid, visit, borne / 100, contacts, once],
  }));

const SEED = 20_261_122;
const calls = fc
  .sample(fc.oneof(split, change, tariff, tariffSource, forecast, decomposition, brokenEven), {
    seed: SEED,
    numRuns: 150,
  })
  .filter(({ id, args }) => evaluate(id, args).ok);

const book = new LivingBook();
const cases = calls.map((call) => ({ call, area: book.add(call) }));

describe("random calls, written out, give the engine's answers", () => {
  test("most of the calls have an answer", () => expect(calls.length).toBeGreaterThan(120));

  test("in IronCalc", () => {
    const sheets = calculateInIronCalc(book.typed);
    for (const { call, area } of cases) expectSame(cellsAt(sheets, area), call);
  });
});

describeWithLibreOffice("random calls in LibreOffice", () => {
  test("give the engine's answers", async () => {
    const office = new LibreOffice();
    const [sheets] = await office.recalculate(toPlainWorkbook(book.typed));
    office.close();
    for (const { call, area } of cases) expectSame(cellsAt(sheets!, area), call);
  });
});
