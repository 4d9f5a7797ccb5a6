import { breakEvenEvidence } from "../../src/data/breakEvenEvidence";
import { liveSource } from "../../src/sheet/liveSource";
import type { Formula } from "../../src/sheet/sheetPlan";

const cell = {
  sheet: "s",
  area: { row: 0, column: 0, rows: 1, columns: 1 },
  pinned: false,
};

function written({ parts }: Formula): string {
  return parts.map((part) => (typeof part === "string" ? part : "A1")).join("");
}

test("the source is the document's as long as every cell holds what it gives", () => {
  expect(written(liveSource([[cell, 0.45]], 'Rapport "X"', "sv"))).toBe(
    '=IF(AND(A1=0.45),"","Egen uppgift; förlaga: ")&"Rapport ""X"""'
  );
  expect(
    written(
      liveSource(
        [
          [cell, 43831],
          [cell, 500],
        ],
        "SKR",
        "en"
      )
    )
  ).toBe('=IF(AND(A1=43831,A1=500),"","Own figure; template: ")&"SKR"');
});

test("no literal is longer than Excel takes, and the whole source is there", () => {
  const source = breakEvenEvidence.substitution.map((one) => one.source.document).join(" – ");
  const long = source.repeat(20);
  const literals = written(liveSource([[cell, 1]], long, "sv")).match(/"([^"]|"")*"/g)!;
  expect(Math.max(...literals.map(({ length }) => length))).toBeLessThanOrEqual(255);
  expect(
    literals
      .slice(2)
      .map((one) => one.slice(1, -1))
      .join("")
  ).toBe(long);
});
