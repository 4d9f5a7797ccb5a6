import * as fc from "fast-check";
import { evaluate } from "../../src/formula/evaluate";

type Cells = readonly (readonly unknown[])[];

const cell = fc.oneof(
  fc.constantFrom<unknown>("", 0, null, "LK", "SJ", "ÖVRIG", "Yrke", 500, 201907, 43000, "#N/A"),
  fc.constantFrom<unknown>({ code: "notAvailable" }, { basicValue: 500 }, true, "2019-01-01")
);

const asked = [[43000], ["2019-08-01"], [201701], [43900]];

const answer = (tariffs: unknown): unknown =>
  evaluate("TARIFF", [asked, [["LK", "SJ"]], null, tariffs]);

let unseen = 0;

/** The same table as nobody has handed it over before: a column that says nothing is its own. */
function answerUnremembered(table: Cells): unknown {
  unseen += 1;
  return answer(table.map((row, r) => [...row, r === 0 ? `Anm ${unseen}` : ""]));
}

const start: Cells = [
  ["Från", "Yrke", "Belopp"],
  [201701, "LK", 1200],
  [201901, "LK", 700],
  [201707, "SJ", 300],
  ["", "", ""],
  ["", "", ""],
];

describe("an own table that is handed over again", () => {
  test("is answered as it is now, whatever cell has changed since and whatever stood between", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(5), fc.nat(2), cell), { maxLength: 12 }),
        fc.array(fc.nat(11), { minLength: 1, maxLength: 12 }),
        (edits, order) => {
          const versions: Cells[] = [start];
          for (const [row, column, value] of edits) {
            const next = versions[versions.length - 1]!.map((one) => [...one]);
            next[row]![column] = value;
            versions.push(next);
          }
          for (const which of order) {
            const table = versions[which % versions.length]!;
            expect(answer(table)).toEqual(answerUnremembered(table));
          }
        }
      ),
      { numRuns: 500 }
    );
  });

  test("is looked at again when the caller has changed it where it stands", () => {
    const table = start.map((row) => [...row]);
    const before = answer(table);
    table[2]![2] = 701;
    expect(answer(table)).not.toEqual(before);
    expect(answer(table)).toEqual(answerUnremembered(table));
  });

  test("with fewer or more rows is another table, and a fault in it names its own size", () => {
    const negative = [
      ["Från", "Yrke", "Belopp"],
      [201701, "LK", -1],
      ["", "", ""],
    ];
    for (const table of [negative, negative.slice(0, 2), [...negative, ["", "", ""]]])
      expect(answer(table)).toMatchObject({
        ok: false,
        fault: { code: "cell.negative", at: { rows: table.length } },
      });
  });
});
