import type { ProfessionKey } from "../../core/profession";
import type { Units } from "../../core/money";
import type { Observation, PeriodOfData } from "../../core/scenario/regionData";
import type { ContactRow } from "./contactRow";

/** A row of contacts, or its part of one month, as it is read. */
export interface FirstRow {
  readonly period: PeriodOfData;
  /** null: nobody's; undefined: no column tells. */
  readonly unit: string | null | undefined;
  /** null: not told. */
  readonly profession: ProfessionKey | null;
  readonly contacts: number | null;
  /** Öre. */
  readonly cost: Units | null;
  readonly kind: Observation["kind"];
}

/** Enough to see that the columns are read as what they are. */
const SHOWN = 5;

export function firstRowsOf(rows: readonly ContactRow[]): readonly FirstRow[] {
  return rows.slice(0, SHOWN).map(({ period, unit, profession, contacts, cost, kind }) => ({
    period,
    unit,
    profession,
    contacts,
    cost,
    kind,
  }));
}
