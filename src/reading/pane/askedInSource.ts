import type { DataSource } from "../../core/scenario/workspace";
import type { AskedOfSource } from "../sheet/askedOf";
import type { FirstRow } from "../sheet/firstRows";
import type { ProposedUnit } from "../sheet/proposedUnit";
import type { RegionReading } from "../sheet/readTables";
import type { UnnamedNumbers } from "../sheet/unnamedNumbers";

/** What the pane shows and asks of a source. */
export interface AskedInSource extends Omit<AskedOfSource, "place"> {
  readonly firstRows: readonly FirstRow[];
  readonly unnamed: UnnamedNumbers | null;
  readonly proposedUnit: ProposedUnit | null;
  /** How many questions wait for an answer. */
  readonly open: number;
}

/** @returns null where the reading holds nothing of it */
export function askedIn(
  { sources, asked, unnamed }: RegionReading,
  { place }: Pick<DataSource, "place">
): AskedInSource | null {
  const isIts = (one: { readonly place: string }): boolean => one.place === place;
  const source = sources.find(isIts);
  const numbers = unnamed.find(isIts) ?? null;
  const { periods = [], apart = [], professions = [], units = [] } = asked.find(isIts) ?? {};
  if (!source && !numbers) return null;
  const proposedUnit = source?.proposedUnit ?? null;
  const waiting = [
    ...periods.map(({ isOpen }) => isOpen),
    ...apart.map(({ kept }) => kept === null),
    ...[...professions, ...units].map(({ chosen }) => chosen === undefined),
    numbers !== null && !numbers.isAnswered,
    proposedUnit !== null,
  ];
  return {
    ...{ periods, apart, professions, units, proposedUnit },
    firstRows: source?.firstRows ?? [],
    unnamed: numbers,
    open: waiting.filter(Boolean).length,
  };
}
