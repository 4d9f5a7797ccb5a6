import { inOneGo } from "../src/core/steps";
import type { Units } from "../src/core/money";
import { findProfession } from "../src/data/professions";
import { tablesIn } from "../src/reading/sheet/layout/tablesIn";
import { Problems } from "../src/reading/sheet/problems";
import { readTables } from "../src/reading/sheet/readTables";
import type { LoadedCell } from "../src/reading/sheet/sourceTable";
import { medians } from "./ratio";
import type { Row } from "./report";

const FEW = 10_000;
const MANY = 100_000;
const UNITS = 250;
const PROFESSIONS = ["Läkare", "PS", "Sjuksköterska", "FT"] as const;
const MOST_MILLISECONDS = 2_000;
/** Ten times the rows; what is more is not linear. */
const MOST_GROWTH = 14;
const SLOWEST = 60;

/** The reading of a long table, against a loop that adds up the same kronor and asks nothing. */
export async function readingRows(): Promise<Row[]> {
  const [few, many] = [rowsOf(FEW), rowsOf(MANY)];
  const sums = [costOf(many), bareCost(many)];
  if (sums[0] !== sums[1]) throw new Error(`Not the same kronor: ${sums.join(" and ")}`);
  const times = await medians({
    few: () => costOf(few),
    ours: () => costOf(many),
    bare: () => bareCost(many),
  });
  const ms = times.ours / 1e6;
  return [
    {
      what: `reading, ${MANY} rows`,
      peer: "a bare loop",
      ours: times.ours,
      theirs: times.bare,
      aim: `≤ ${SLOWEST}× its time, ≤ ${MOST_MILLISECONDS} ms`,
      met: times.ours / times.bare <= SLOWEST && ms <= MOST_MILLISECONDS,
    },
    {
      what: `reading, ${MANY} rows`,
      peer: `itself, ${FEW} rows`,
      ours: times.ours,
      theirs: times.few,
      aim: `≤ ${MOST_GROWTH}× its time`,
      met: times.ours / times.few <= MOST_GROWTH,
    },
  ];
}

function rowsOf(count: number): readonly (readonly LoadedCell[])[] {
  const cell = (value: string | number): LoadedCell => ({
    value,
    text: String(value),
    numberFormat: "General",
  });
  const rows = Array.from({ length: count }, (_, i) => [
    cell(201701 + 100 * Math.floor((i % 48) / 12) + (i % 12)),
    cell(`VC ${Math.floor(i / 48) % UNITS}`),
    cell(PROFESSIONS[Math.floor(i / 48 / UNITS) % PROFESSIONS.length]!),
    cell(1 + (i % 40)),
    cell((1 + (i % 40)) * 500.5),
  ]);
  return [["Period", "Vårdcentral", "Yrke", "Kontakter", "Kostnad"].map(cell), ...rows];
}

function costOf(cells: readonly (readonly LoadedCell[])[]): number {
  const source = {
    role: "contacts",
    place: "Blad1!A:E",
    columns: {},
    kronorPerUnit: null,
  } as const;
  const problems = new Problems();
  const grid = { row: 0, column: 0, cells };
  const tables = inOneGo(tablesIn({ source, sheet: "Blad1", grid }, problems));
  const names = { all: "Alla", unlisted: "Okänd" };
  const { data } = inOneGo(readTables(tables, names, problems));
  return data!.observations.reduce((sum, { cost }) => sum + (cost ?? 0), 0);
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
