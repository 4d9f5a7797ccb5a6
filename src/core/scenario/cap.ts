import { monthOf, yearAndMonth } from "../calendar";
import type { Basis } from "./basis";
import type { Borne } from "./bearing";
import type { Changes } from "../policy/changes";
import type { Piece } from "./pieces";
import { roundToTotal } from "../rounding/together";
import { meanOver, valueOn } from "./timeline";
import { traitIn } from "./unitYears";

/**
 * Tak: what a health centre bears beyond its cap in a year falls on the region. A cap that holds for
 * a part of the year is that part of it, and counts what is borne on the days on which it holds.
 */
export function applyCap(
  basis: Basis,
  { cap }: Changes,
  pieces: readonly Piece[],
  borne: Borne
): void {
  if (cap.length === 0) return;
  const { months, cells, data } = basis;
  const perListed = capsByYear(basis, cap);
  for (const [u, unit] of data.units.entries()) {
    if (unit.unlisted || unit.listed === null) continue;
    const members = [...cells.keys()].filter((c) => cells[c]!.unit === u);
    const used = new Map<number, number>();
    for (const [p, { m, from }] of pieces.entries()) {
      if (!valueOn(cap, from)) continue;
      const { year } = yearAndMonth(months[m]!);
      const before = used.get(year) ?? 0;
      const listed = traitIn(unit, "listed", year)!;
      const allowed = Math.round(perListed.get(year)! * listed * 100);
      const places = members.map((c) => p * cells.length + c);
      const owed = places.reduce((sum, i) => sum + borne.healthCentre[i]!, 0);
      const kept = Math.min(owed, Math.max(0, allowed - before));
      used.set(year, before + kept);
      if (kept < owed) lighten(borne, places, owed, kept);
    }
  }
}

/** Kronor per listed patient, each month that the cap holds counting for a twelfth. */
function capsByYear({ months }: Basis, cap: Changes["cap"]): ReadonlyMap<number, number> {
  const years = new Set(months.map((month) => yearAndMonth(month).year));
  return new Map(
    [...years].map((year) => {
      let sum = 0;
      for (let month = 1; month <= 12; month += 1)
        sum += meanOver(cap, monthOf(year, month), 0, (one) => one.perListed);
      return [year, sum / 12];
    })
  );
}

function lighten(borne: Borne, places: readonly number[], owed: number, kept: number): void {
  const parts = roundToTotal(
    places.map((i) => (borne.healthCentre[i]! * kept) / owed),
    kept
  );
  for (const [k, i] of places.entries()) {
    borne.region[i]! += borne.healthCentre[i]! - parts[k]!;
    borne.healthCentre[i] = parts[k]!;
  }
}
