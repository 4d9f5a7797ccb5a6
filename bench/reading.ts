import { inOneGo, type Steps } from "../src/core/steps";
import type { Units } from "../src/core/money";
import { findProfession } from "../src/data/professions";
import { SameCells } from "../src/reading/excel/sameCells";
import { tablesIn } from "../src/reading/sheet/layout/tablesIn";
import { Problems } from "../src/reading/sheet/problems";
import { readTables, type RegionReading } from "../src/reading/sheet/readTables";
import type { LoadedCell } from "../src/reading/sheet/sourceTable";
import { demandEqual, medians } from "./ratio";
import { type Row, slower, table, verdict, within } from "./report";

const FEW = 10_000;
const MANY = 100_000;
const MOST = 1_000_000;
const UNITS = 250;
const PROFESSIONS = ["Läkare", "PS", "Sjuksköterska", "FT"] as const;
const MOST_MILLISECONDS = 2_000;
/** Ten times the rows; what is more is not linear. */
const MOST_GROWTH = 14;
const SLOWEST = 60;

/** Milliseconds in which the pane does not answer. */
const LONGEST_BLOCK = 50;
const MOST_MEGABYTES = 400;

/**
 * A million rows as the pane reads them: how long, the longest block between two rests, and how much
 * more memory than the cells take. The cells are those of the loading, which keeps one object for
 * all that say the same.
 */
export function readingOfMillion(): string {
  const isQuick = process.argv.includes("--quick");
  const count = isQuick ? FEW : MOST;
  const cells = rowsOf(count);
  const before = heap();
  let [longest, most, steps] = [0, 0, 0];
  const began = performance.now();
  const reading = readingOf(cells);
  for (;;) {
    const from = performance.now();
    const { done } = reading.next();
    longest = Math.max(longest, performance.now() - from);
    if (done) break;
    if ((steps += 1) % 1000 === 0) most = Math.max(most, heap() - before);
  }
  const seconds = (performance.now() - began) / 1000;
  return table([
    [`reading, ${count} rows`, "ours", "aim", ""],
    ["all of it", `${seconds.toFixed(1)} s`, "", ""],
    [
      "longest block",
      `${longest.toFixed(0)} ms`,
      `≤ ${LONGEST_BLOCK} ms`,
      verdict(longest <= LONGEST_BLOCK),
    ],
    [
      "memory beside the cells",
      `${most.toFixed(0)} MB`,
      `≤ ${MOST_MEGABYTES} MB`,
      verdict(most <= MOST_MEGABYTES),
    ],
  ]);
}

function heap(): number {
  return process.memoryUsage().heapUsed / 1e6;
}

/** The reading of a long table, against a loop that adds up the same kronor and asks nothing. */
export function readingRows(): Row[] {
  const [few, many] = [rowsOf(FEW), rowsOf(MANY)];
  demandEqual("reading", costOf(many), bareCost(many));
  const times = medians({
    few: () => costOf(few),
    ours: () => costOf(many),
    bare: () => bareCost(many),
  });
  const what = `reading, ${MANY} rows`;
  const { ours } = times;
  return [
    within(what, ours, MOST_MILLISECONDS),
    slower({ what, peer: "a bare loop", ours, theirs: times.bare }, SLOWEST),
    slower({ what, peer: `itself, ${FEW} rows`, ours, theirs: times.few }, MOST_GROWTH),
  ];
}

function rowsOf(count: number): readonly (readonly LoadedCell[])[] {
  const same = new SameCells();
  const row = (...values: readonly (string | number)[]): readonly LoadedCell[] =>
    values.map((value, column) => same.of(column, value, String(value), "General"));
  const rows = Array.from({ length: count }, (_, i) =>
    row(
      201701 + 100 * Math.floor((i % 48) / 12) + (i % 12),
      `VC ${Math.floor(i / 48) % UNITS}`,
      PROFESSIONS[Math.floor(i / 48 / UNITS) % PROFESSIONS.length]!,
      1 + (i % 40),
      (1 + (i % 40)) * 500.5
    )
  );
  return [row("Period", "Vårdcentral", "Yrke", "Kontakter", "Kostnad"), ...rows];
}

function costOf(cells: readonly (readonly LoadedCell[])[]): number {
  const { data } = inOneGo(readingOf(cells));
  return data!.observations.reduce((sum, { cost }) => sum + (cost ?? 0), 0);
}

function* readingOf(cells: readonly (readonly LoadedCell[])[]): Steps<RegionReading> {
  const source = {
    role: "contacts",
    place: "Blad1!A:E",
    columns: {},
    kronorPerUnit: null,
  } as const;
  const problems = new Problems();
  const grid = { row: 0, column: 0, cells };
  const tables = yield* tablesIn({ source, sheet: "Blad1", grid }, problems);
  return yield* readTables(tables, { all: "Alla", unlisted: "Okänd" }, problems);
}

function bareCost(cells: readonly (readonly LoadedCell[])[]): number {
  const sums = new Map<string, number>();
  for (const [period, unit, profession, , cost] of cells.slice(1)) {
    const code = findProfession(profession!.text)!;
    const key = `${period!.text}|${unit!.text}|${code}`;
    const ore = Math.round((cost!.value as number) * 100) as Units;
    sums.set(key, (sums.get(key) ?? 0) + ore);
  }
  return [...sums.values()].reduce((sum, one) => sum + one, 0);
}
