import { addressOf } from "../../src/formula/text/area";
import { copyOf, texts } from "./copying";
import type { FixtureCell } from "./excelWorkbook";
import { readCells } from "./readWorkbook";

test("a call that passes the last column becomes values, and the reason names the sheet", async () => {
  const days = 4000;
  const last = "EWV";
  const row = Array.from({ length: days }, (_, i) => i);
  const cells: Record<string, FixtureCell> = {
    A1: {
      f: `_xldudf_NATLAKARE_TARIFF('Dagar'!$A$1:$${last}$1)`,
      v: 1,
      ref: `A1:${last}1`,
      dynamic: true,
    },
    A3: { f: '_xldudf_NATLAKARE_TARIFF("2019-12-01")', v: 1, ref: "A3", dynamic: true },
  };
  const source = Object.fromEntries(
    row.map((i) => [addressOf({ row: 0, column: i, rows: 1, columns: 1 }), 43_800])
  );
  const copy = await copyOf(
    {
      sheets: [
        { name: "Blad 1", cells },
        { name: "Dagar", cells: source },
      ],
    },
    { mode: "living" }
  );
  expect(copy.report.notLiving.map(({ at, why }) => [at, why.code])).toEqual([
    ["A1", "living.tooLarge"],
  ]);
  expect(texts.whyNotLiving({ code: "living.tooLarge" })).toContain(texts.answerSheet.living);
  const copied = readCells(copy.bytes);
  expect([copied["Blad 1!A1"], copied[`Blad 1!${last}1`]]).toEqual([500, 500]);
  // What comes after it lives on, with a table of tariffs that is written anew.
  expect(copied["Blad 1!A3"]).toMatch(/^='Beräkningar'!/);
});
