import type { Cell } from "../../../src/formula/cell";

/** What a reading is held to: one row a period, unit and profession. Amounts are kronor. */
export interface LongRow {
  /** ÅÅÅÅ or ÅÅÅÅ-MM. */
  readonly period: string;
  /** null: the layout does not tell. */
  readonly unit: string | null;
  readonly profession: string | null;
  readonly contacts: number | null;
  readonly cost: number | null;
}

export type Written = Exclude<Cell, object> | null;
export type Sheet = readonly (readonly Written[])[];

const UNITS = ["Almby vårdcentral", "Bergs vårdcentral", "Citykliniken"];
const PROFESSIONS = ["Läkare", "Psykolog"];

/** Invented figures: every one is another, so that a number in the wrong place shows. */
export function amountsOf(p: number, u: number, f: number): Pick<LongRow, "contacts" | "cost"> {
  const contacts = 101 + 37 * p + 11 * u + 5 * f + ((p * u) % 7);
  return { contacts, cost: contacts * (f === 0 ? 500 : 650) + 13 * u + p + 0.5 * f };
}

export function longTable(
  periods: readonly string[],
  units: readonly string[] = UNITS,
  professions: readonly string[] = PROFESSIONS
): readonly LongRow[] {
  return periods.flatMap((period, p) =>
    units.flatMap((unit, u) =>
      professions.map((profession, f) => ({ period, unit, profession, ...amountsOf(p, u, f) }))
    )
  );
}

type Key = "period" | "unit" | "profession";

/** Sums over what the layout leaves out. */
export function without(rows: readonly LongRow[], ...keys: readonly Key[]): readonly LongRow[] {
  const sums = new Map<string, LongRow>();
  for (const row of rows) {
    const bare = { ...row, ...Object.fromEntries(keys.map((key) => [key, null])) } as LongRow;
    const key = JSON.stringify([bare.period, bare.unit, bare.profession]);
    const known = sums.get(key);
    sums.set(
      key,
      known
        ? {
            ...known,
            contacts: known.contacts! + row.contacts!,
            cost: Math.round((known.cost! + row.cost!) * 100) / 100,
          }
        : bare
    );
  }
  return [...sums.values()];
}

export function distinct(rows: readonly LongRow[], key: Key): readonly string[] {
  return [...new Set(rows.map((row) => row[key]!))];
}

export function find(rows: readonly LongRow[], wanted: Partial<LongRow>): LongRow | undefined {
  return rows.find((row) =>
    Object.entries(wanted).every(([key, value]) => row[key as Key] === value)
  );
}

export function total(rows: readonly LongRow[], key: "contacts" | "cost"): number {
  return Math.round(rows.reduce((sum, row) => sum + (row[key] ?? 0), 0) * 100) / 100;
}
