import fc from "fast-check";
import { Problems } from "../../../src/reading/sheet/problems";
import type { ReadingDetail, ReadingPlace } from "../../../src/reading/sheet/readingProblem";

const NOTHING = { contacts: null, cost: null };
const BESIDE = { contacts: 7, cost: null };
const PLACES = ["Blad1!A:C", "Blad2!A:C"];

type Reported = readonly [ReadingPlace, ReadingDetail];

const reported: fc.Arbitrary<Reported> = fc
  .tuple(
    fc.constantFrom(...PLACES),
    fc.option(fc.integer({ min: 2, max: 9 })),
    fc.constantFrom("Kontakter", "Kostnad"),
    fc.constantFrom<ReadingDetail>(
      { code: "amount.unreadable", contacts: 3, cost: null, beside: NOTHING },
      { code: "amount.unreadable", contacts: null, cost: null, beside: BESIDE },
      { code: "cell.error", beside: BESIDE },
      { code: "row.total", contacts: 3, cost: null },
      { code: "period.total" },
      { code: "contacts.large" }
    )
  )
  .map(([place, row, column, detail]) => {
    const address = row === null ? null : `B${row}`;
    return [{ place, sheet: "Blad1", row, column, address, value: "tio" }, detail];
  });

function collected(list: readonly Reported[]): Problems {
  const problems = new Problems();
  for (const [place, detail] of list) problems.report(place, detail);
  return problems;
}

test("what one has collected and another takes over is told as if it were reported there", () => {
  fc.assert(
    fc.property(fc.array(reported), fc.array(reported), (before, later) => {
      const taking = collected(before);
      taking.take(collected(later));
      expect(taking.inOrder(PLACES)).toEqual(collected([...before, ...later]).inOrder(PLACES));
    })
  );
});

test("cells that others have counted stay counted, and a thousand rows more are", () => {
  const place = { place: PLACES[0]!, sheet: "Blad1", column: "Kostnad", value: "tio" };
  const at = (row: number): ReadingPlace => ({ ...place, row, address: `B${row}` });
  const others = new Problems();
  for (let row = 1; row <= 5; row += 1)
    others.report(at(row), { code: "cell.error", beside: BESIDE });
  for (let row = 1; row <= 1500; row += 1) others.report(at(row), { code: "contacts.large" });
  const problems = new Problems();
  problems.take(others);
  expect(problems.inOrder(PLACES).filter(({ code }) => code === "cells.alike")).toMatchObject([
    { of: "cell.error", cells: 5, beside: { contacts: 35, cost: null } },
  ]);
  expect(problems.inOrder(PLACES).filter(({ code }) => code === "rows.more")).toMatchObject([
    { rows: 500 },
  ]);
});
