import type { Unit, YearlyTrait, YearValue } from "../../core/scenario/regionData";
import type { OtherRow } from "./readingProblem";
import type { SourceColumn } from "./sourceTable";
import { TRAITS, type UnitFact } from "./unitFacts";
import { unitKey } from "./unitName";
import type { UnitRow, UnitRows } from "./unitRow";

export interface AboutUnits {
  /** Meanings that are of a year, also where no year is written. */
  readonly assumed: ReadonlySet<UnitFact["meaning"]>;
  /** The year that is assumed. */
  readonly latestYear: number;
  /** Years in which nobody is listed with a unit that opens or closes, by its rows. */
  readonly openings: ReadonlyMap<readonly UnitRow[], readonly number[]>;
}

/** What all rows of a unit tell together: numbers year by year, words as the latest row has them. */
export function toUnit(rows: readonly UnitRow[], about: AboutUnits): UnitRows {
  const newest = [...rows].sort((a, b) => orderOf(b) - orderOf(a));
  const { id } = newest[0]!;
  const name = latestOf(
    newest,
    nameBesideCode,
    unitKey,
    (row) => row.column("name") ?? row.column("unit")
  );
  const series = (meaning: UnitFact["meaning"]): Series => seriesOf(rows, meaning, about);
  const traits = new Map(TRAITS.map((trait) => [trait, series(trait)]));
  const latest = (trait: YearlyTrait): number | null => {
    const { dated, undated } = traits.get(trait)!;
    return dated[dated.length - 1]?.value ?? undated;
  };
  const byYear = Object.fromEntries(
    [...traits].flatMap(([trait, { dated }]) => (dated.length > 0 ? [[trait, dated]] : []))
  );
  const unit: Unit = {
    id,
    name: name ?? id,
    unlisted: rows.some(({ unlisted }) => unlisted),
    operator: latestOf(
      newest,
      ({ operator }) => operator,
      (operator) => operator,
      (row) => row.column("operator")
    ),
    costCentre: latestOf(
      newest,
      ({ costCentre }) => costCentre,
      (costCentre) => costCentre,
      (row) => row.column("costCentre")
    ),
    listed: latest("listed"),
    cni: latest("cni"),
    availability: latest("availability"),
    ...(Object.keys(byYear).length > 0 ? { byYear } : {}),
    physicalVisits: series("physicalVisits").dated,
    compensation: series("compensation").dated,
    budget: series("budget").dated,
  };
  const names = new Set(rows.flatMap(({ written, name: own }) => [...written, own]));
  return { rows: rows.map(({ row }) => row), unit, otherNames: [...names] };
}

/** What tells no year is what holds. */
function orderOf({ year }: UnitRow): number {
  return year ?? Number.MAX_SAFE_INTEGER;
}

/** Of a row that has nothing but a code there is none. */
function nameBesideCode({ id, name }: UnitRow): string | null {
  return unitKey(name) === unitKey(id) ? null : name;
}

/** @param newest the latest row first; that an earlier one says something else is told once */
function latestOf<T extends string>(
  newest: readonly UnitRow[],
  wordOf: (row: UnitRow) => T | null,
  keyOf: (word: T) => string,
  columnOf: (row: UnitRow["row"]) => SourceColumn | undefined
): T | null {
  const told = newest.filter((row) => wordOf(row) !== null);
  const [first] = told;
  if (!first) return null;
  const word = wordOf(first)!;
  const other = told.find((row) => keyOf(wordOf(row)!) !== keyOf(word));
  if (other) {
    const column = columnOf(other.row);
    const earlier = other.row.text(column) ?? wordOf(other)!;
    first.row.report(columnOf(first.row), {
      code: "unit.changed",
      earlier,
      other: placeOf(other),
    });
  }
  return word;
}

interface Series {
  /** Ascending. */
  readonly dated: readonly YearValue[];
  readonly undated: number | null;
}

function seriesOf(
  rows: readonly UnitRow[],
  meaning: UnitFact["meaning"],
  { assumed, latestYear, openings }: AboutUnits
): Series {
  const known = new Map<number | null, UnitFact>();
  for (const fact of rows.flatMap(({ facts }) => facts)) {
    if (fact.meaning !== meaning) continue;
    const year = fact.year ?? (assumed.has(meaning) ? latestYear : null);
    const first = known.get(year);
    if (!first) known.set(year, fact);
    else if (first.value !== fact.value)
      fact.row.report(fact.column, { code: "unit.otherValue", year, other: placeOf(first) });
  }
  const dated = [...known].flatMap(([year, { value }]) => (year === null ? [] : [{ year, value }]));
  const around = meaning === "listed" && dated.length > 0 ? (openings.get(rows) ?? []) : [];
  const closedYears = around.map((year): YearValue => ({ year, value: 0 }));
  return {
    dated: [...dated, ...closedYears].sort((a, b) => a.year - b.year),
    undated: known.get(null)?.value ?? null,
  };
}

function placeOf({ row }: { readonly row: UnitRow["row"] }): OtherRow {
  return { place: row.table.source.place, row: row.number };
}
