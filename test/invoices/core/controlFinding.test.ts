import { inOneGo } from "../../../src/core/steps";
import type { Finding } from "../../../src/invoices/core/checks/rule";
import { controlFindings } from "../../../src/invoices/core/controlFinding";
import { line, text } from "../lines";

function finding(rule: Finding["rule"], at: number, ore: number): Finding {
  return { rule, line: at, ore, creditReason: 2, other: null };
}

const LINES = [
  line({ claim: text("U1"), lineId: 7, row: 2 }),
  line({ claim: text("•k3f"), invoice: null, lineId: 8, row: 3 }),
  line({ claim: text("U1"), lineId: 7, row: 9 }),
];

test("a finding is known by rule, document and post; where the document is kept back by file and row", () => {
  const found = inOneGo(
    controlFindings(
      [finding("price", 0, 100), finding("late", 1, 50), finding("price", 2, 10)],
      LINES,
      ["mars.csv"]
    )
  );
  expect(found.map(({ key }) => key)).toEqual(["price U1/7", "late mars.csv:3", "price U1/7 (2)"]);
});

test("a line with several findings counts once, with the most; too low a price counts nothing", () => {
  const found = inOneGo(
    controlFindings(
      [finding("price", 0, 100), finding("late", 0, 400), finding("price", 1, -100)],
      LINES,
      ["mars.csv"]
    )
  );
  expect(found.map(({ ore, counted }) => [ore, counted])).toEqual([
    [100, 0],
    [400, 400],
    [-100, 0],
  ]);
});
