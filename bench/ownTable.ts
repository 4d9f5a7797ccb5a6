import { evaluate } from "../src/formula/evaluate";
import { demandEqual, medians } from "./ratio";
import { type Row, slower, within } from "./report";

const TARIFFS = 2000;
const CELLS = 10_000;
const MOST_MILLISECONDS = 300;
/** Rows of a sheet. */
const WHOLE = 1_048_576;
const SLOWEST_WHOLE = 2;

type Cells = (number | string)[][];

/**
 * A column of TARIFF in which each cell hands over the same own table; Excel makes new arrays of it
 * for each. Of whole columns nobody can be faster than whoever looks at every cell.
 */
export function ownTableRows(): Row[] {
  const copies = Array.from({ length: 20 }, () => ownTable());
  const whole = [ownTable(WHOLE), ownTable(WHOLE)];
  let cell = 0;
  const ask = (tables: readonly Cells[]): unknown => {
    cell += 1;
    const row = 1 + (cell % TARIFFS);
    const day = tables[0]![row]!;
    return evaluate("TARIFF", [[[day[0]]], [[day[1]]], null, tables[cell % tables.length]]);
  };
  const sought = copies[0]![((cell + 1) % TARIFFS) + 1]![2];
  demandEqual("own table", ask(copies), { ok: true, value: [[sought]] });
  const times = medians({
    ours: () => ask(copies),
    whole: () => ask(whole),
    look: () => filledCells(whole[(cell += 1) % whole.length]!),
  });
  return [
    within(`${CELLS} cells, own table of ${TARIFFS} rows`, CELLS * times.ours, MOST_MILLISECONDS),
    slower(
      {
        what: "a cell, own table in whole columns",
        peer: "a look at each cell",
        ours: times.whole,
        theirs: times.look,
      },
      SLOWEST_WHOLE
    ),
  ];
}

/** Texts and arrays of its own, as they come from Excel. */
function ownTable(rows = 0): Cells {
  const table: Cells = [["Från", "Yrke", "Belopp"]];
  for (let i = 0; i < TARIFFS; i += 1)
    table.push([42917 + 2 * i, i % 2 === 0 ? "SJ" : "LK", 500 + (i % 300)]);
  while (table.length < rows) table.push(["", "", ""]);
  return JSON.parse(JSON.stringify(table)) as Cells;
}

function filledCells(table: Cells): number {
  let filled = 0;
  for (const row of table) for (const cell of row) if (cell !== "") filled += 1;
  return filled;
}
