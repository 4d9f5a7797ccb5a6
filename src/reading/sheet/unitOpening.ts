import { greatestOf, leastOf } from "../../core/extremes";
import { likenessOf } from "./unitName";
import type { UnitRow } from "./unitRow";

/** A unit that has no rows in the first or the last of the years that the others have. */
export interface UnitOpening {
  readonly rows: readonly UnitRow[];
  /** Its first row; null: it was there from the start. */
  readonly opened: UnitRow | null;
  /** Its last row; null: it is there still. */
  readonly closed: UnitRow | null;
}

/**
 * Units that open or close, by their rows. A year counts where at least half of the units tell how
 * many are listed: a year that somebody has begun to write closes nothing.
 */
export function openingsOf(units: readonly (readonly UnitRow[])[]): readonly UnitOpening[] {
  const dated = units.filter(
    (rows) => rows.every(({ year, unlisted }) => year !== null && !unlisted) && listedYears(rows)[0]
  );
  const counts = new Map<number, number>();
  for (const rows of dated)
    for (const year of new Set(listedYears(rows))) counts.set(year, (counts.get(year) ?? 0) + 1);
  const years = [...counts].flatMap(([year, count]) => (2 * count >= dated.length ? [year] : []));
  if (years.length === 0) return [];
  const [first, last] = [leastOf(years), greatestOf(years)];
  return dated.flatMap((rows) => {
    const inOrder = [...rows].sort((a, b) => a.year! - b.year!);
    const [start, end] = [inOrder[0]!, inOrder[inOrder.length - 1]!];
    const opened = start.year! > first ? start : null;
    const closed = end.year! < last ? end : null;
    return opened || closed ? [{ rows, opened, closed }] : [];
  });
}

function listedYears(rows: readonly UnitRow[]): readonly number[] {
  return rows.flatMap(({ facts }) =>
    facts.flatMap(({ meaning, year }) => (meaning === "listed" && year !== null ? [year] : []))
  );
}

/** The years just outside, in which nobody was listed there. */
export function yearsOutside({ opened, closed }: UnitOpening): readonly number[] {
  return [...(opened ? [opened.year! - 1] : []), ...(closed ? [closed.year! + 1] : [])];
}

export function reportOpenings(openings: readonly UnitOpening[]): void {
  for (const { opened, closed } of openings) {
    opened?.row.report(columnOf(opened), { code: "unit.opened", year: opened.year! });
    closed?.row.report(columnOf(closed), { code: "unit.closed", year: closed.year! });
  }
}

/** Of one that opens the year after another closes it is asked whether they are one. */
export function reportNewNames(openings: readonly UnitOpening[]): void {
  for (const { opened } of openings) {
    if (!opened) continue;
    const before = openings.flatMap(({ closed }) =>
      closed && closed.year! + 1 === opened.year! ? [closed] : []
    );
    const together = openings.filter((one) => one.opened?.year === opened.year);
    const likeness = likenessOf(
      opened.name,
      before.map(({ name }) => name)
    );
    const ofCentre = before.find(
      ({ costCentre }) => costCentre !== null && costCentre === opened.costCentre
    );
    const only = before.length === 1 && together.length === 1 ? before[0] : undefined;
    const earlier = likeness ?? (ofCentre ?? only)?.name;
    if (earlier !== undefined)
      opened.row.report(columnOf(opened), { code: "unit.perhapsRenamed", earlier });
  }
}

function columnOf({ row }: UnitRow): ReturnType<UnitRow["row"]["column"]> {
  return row.column("unit") ?? row.column("name") ?? row.column("unitCode");
}
