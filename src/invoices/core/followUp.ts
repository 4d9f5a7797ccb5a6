import type { ProfessionKey } from "../../core/profession";
import type { MonthlyRow } from "./monthlyTable";

/** Contacts and net öre of some rows. */
export interface FollowedSum {
  readonly contacts: number;
  readonly net: number;
}

/** A unit against its listed patients. */
export interface UnitRate extends FollowedSum {
  readonly unit: string;
  /** null: how many are listed is not known. */
  readonly listed: number | null;
  readonly contactsPer1000: number | null;
  readonly orePerListed: number | null;
}

/** Per 1 000 listed, of the rows that have a unit. @param listedOf by unit, as the table spells it */
export function unitRates(
  rows: readonly MonthlyRow[],
  listedOf: ReadonlyMap<string, number>
): readonly UnitRate[] {
  return [...sumBy(rows, ({ unit }) => unit)].flatMap(([unit, sum]): UnitRate[] => {
    if (unit === null) return [];
    const listed = listedOf.get(unit) ?? null;
    const isKnown = listed !== null && listed > 0;
    return [
      {
        unit,
        ...sum,
        listed,
        contactsPer1000: isKnown ? (sum.contacts / listed) * 1000 : null,
        orePerListed: isKnown ? sum.net / listed : null,
      },
    ];
  });
}

/** Share of contacts and of cost by profession, 0–1; null: nothing to share. */
export interface ProfessionShare extends FollowedSum {
  readonly profession: ProfessionKey | null;
  readonly ofContacts: number | null;
  readonly ofNet: number | null;
}

export function professionShares(rows: readonly MonthlyRow[]): readonly ProfessionShare[] {
  const all = [...sumBy(rows, ({ profession }) => profession)];
  const contacts = all.reduce((sum, [, each]) => sum + each.contacts, 0);
  const net = all.reduce((sum, [, each]) => sum + each.net, 0);
  return all.map(([profession, sum]) => ({
    profession,
    ...sum,
    ofContacts: contacts === 0 ? null : sum.contacts / contacts,
    ofNet: net === 0 ? null : sum.net / net,
  }));
}

function sumBy<Key>(
  rows: readonly MonthlyRow[],
  keyOf: (row: MonthlyRow) => Key
): ReadonlyMap<Key, FollowedSum> {
  const sums = new Map<Key, { contacts: number; net: number }>();
  for (const row of rows) {
    const key = keyOf(row);
    const sum = sums.get(key) ?? { contacts: 0, net: 0 };
    sum.contacts += row.contacts;
    sum.net += row.net;
    sums.set(key, sum);
  }
  return sums;
}
