import type { Day } from "../core/calendar";
import type { ProfessionKey } from "../core/profession";
import type { Source } from "../core/provenance";
import { resolveSource } from "./sources";
import { nationalSchedule } from "./tariffs";
import data from "./tariffs.json";

/** A tariff of one profession or group, with what is known about it. */
export interface SourcedTariff {
  readonly profession: ProfessionKey;
  readonly from: Day;
  /** Last day, inclusive; null: until further notice. */
  readonly to: Day | null;
  /** Kronor per contact. */
  readonly amount: number;
  readonly source: Source;
  /** Senast verifierad: the latest document read that has it, of an ended one as history. */
  readonly lastVerified: { readonly date: string; readonly source: Source };
}

/** Every tariff of the national schedule, oldest first. */
export const tariffHistory: readonly SourcedTariff[] = [...nationalSchedule.periods]
  .flatMap(([profession, periods]) => periods.map((period) => ({ profession, ...period })))
  .sort((a, b) => a.row - b.row)
  .map(({ row, profession, from, to, amount }) => {
    const { source, lastVerified } = data.values[row]!;
    return {
      profession,
      from,
      to,
      amount,
      source: resolveSource(source),
      lastVerified: { date: lastVerified.date, source: resolveSource(lastVerified.source) },
    };
  });

/** Senast verifierad: the earliest such date among the tariffs that are open-ended. */
export const tariffsVerified: string = tariffHistory
  .filter(({ to }) => to === null)
  .map(({ lastVerified }) => lastVerified.date)
  .sort()[0]!;
