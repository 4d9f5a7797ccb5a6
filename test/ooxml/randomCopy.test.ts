import fc from "fast-check";
import { describeWithLibreOffice, LibreOffice } from "../support/libreOffice";
import { runs } from "../support/runs";
import { copyOf } from "./copying";
import { answerOf, at, randomCalls, workbookOf } from "./randomWorkbook";
import { readCells } from "./readWorkbook";

test("a values copy shows what the engine gives, whatever Excel had saved", async () => {
  await fc.assert(
    fc.asyncProperty(randomCalls, async (calls) => {
      const { workbook, places } = workbookOf(calls);
      const { bytes, report } = await copyOf(workbook);
      const cells = readCells(bytes);
      calls.forEach((call, i) =>
        answerOf(call).forEach((row, r) =>
          row.forEach((value, c) => {
            const { row: top, column } = places[i]!;
            expect(cells[`Blad å!${at(top + r, column + c)}`]).toBe(value);
          })
        )
      );
      expect(report.notRecomputed).toEqual([]);
    }),
    { numRuns: runs(20) }
  );
});

describeWithLibreOffice("in LibreOffice, recalculated", () => {
  const office = new LibreOffice();
  afterAll(() => office.close());

  test("the sums around our calls are twice the engine's", async () => {
    const samples = fc.sample(randomCalls, { numRuns: 12, seed: 5 });
    const copies = await Promise.all(
      samples.map(async (calls) => (await copyOf(workbookOf(calls).workbook)).bytes)
    );
    const shown = await office.recalculate(...copies);
    samples.forEach((calls, s) =>
      calls.forEach((call, i) => {
        const place = workbookOf(calls).places[i]!;
        const answer = answerOf(call).flat();
        const sum = shown[s]!.get("Blad å")!.get(at(20, place.column));
        const error = answer.find((value) => String(value).startsWith("#"));
        if (error !== undefined) expect(sum).toBe(error);
        else {
          // SUM passes texts over.
          const numbers = answer.filter((value) => typeof value === "number");
          const total = numbers.reduce<number>((all, value) => all + Number(value), 0);
          expect(sum).toBeCloseTo(total * 2, 6);
        }
      })
    );
  });
});
