import { foldText } from "../../core/profession";
import { append } from "../../core/append";
import { eachInSteps, everyInSteps, mapInSteps, type Steps } from "../../core/steps";
import type { Operator } from "../../core/scenario/regionData";
import { contentOf } from "./fields";
import { withoutFootnotes } from "./footnotes";
import { type Problems, sourcePlace } from "./problems";
import { rowsIn, rowsOf, type SourceColumn, type SourceTable, type TableRow } from "./sourceTable";
import { totalLabelOf } from "./totalRow";
import {
  factsOf,
  isFact,
  percentColumns,
  TRAITS,
  type UnitFact,
  YEARLY,
  yearField,
} from "./unitFacts";
import { isUnlisted, unitKey } from "./unitName";
import { openingsOf, reportNewNames, reportOpenings, yearsOutside } from "./unitOpening";
import { toUnit } from "./unitSeries";
import type { UnitRow, UnitRows } from "./unitRow";
import { reportUnitsLeftOut } from "./unitsLeftOut";

const OPERATORS: readonly (readonly [Operator, RegExp])[] = [
  [
    "region",
    /^((i )?(egen|egna|eget|offentlig\w*|intern\w*|region(en|ens|al)?|landsting\w*)( ?(egen )?(regi|drift|verksamhet|produktion))?|region.?(driven|drivna|agd|agda)|public|region.run|own)$/,
  ],
  [
    "private",
    /^((i )?(privat|extern)\w*( (regi|drift|verksamhet|vardgivare|utforare|aktor))?|(pa )?entreprenad|independent|contracted)$/,
  ],
];

/** @param latestYear the year of values whose headings tell none */
export function* readUnitRows(
  tables: readonly SourceTable[],
  latestYear: number,
  problems: Problems
): Steps<readonly UnitRows[]> {
  const years = new Map<SourceTable, SourceColumn | undefined>();
  for (const table of tables) years.set(table, yield* yearColumn(table, problems));
  const assumed = assumedMeanings(tables, years);
  const read: UnitRow[] = [];
  for (const table of tables) {
    const year = years.get(table);
    if (!year) reportMissingYears(table, assumed, latestYear, problems);
    const rows = yield* readTable(table, year, problems);
    yield* reportUnitsLeftOut(table, new Set(rows.map(({ row }) => row.number)), problems);
    append(read, rows);
  }
  const units = unitsOf(read);
  const opening = openingsOf(units);
  reportOpenings(opening);
  reportNewNames(opening);
  const openings = new Map(opening.map((one) => [one.rows, yearsOutside(one)]));
  return yield* mapInSteps(units, (rows) => toUnit(rows, { assumed, latestYear, openings }));
}

/** Rows of one unit together: those listed nowhere are one; a name that was chosen may be a code's. */
function unitsOf(rows: readonly UnitRow[]): readonly (readonly UnitRow[])[] {
  const codes = new Map(rows.map(({ id, name }) => [unitKey(name), unitKey(id)]));
  const units = new Map<string | null, UnitRow[]>();
  for (const row of rows) {
    const own = unitKey(row.id);
    const key = row.unlisted ? null : row.isChosen ? (codes.get(own) ?? own) : own;
    const known = units.get(key);
    if (known) known.push(row);
    else units.set(key, [row]);
  }
  return [...units.values()];
}

/** A column that nobody has filled in says nothing of any row. */
function* yearColumn(table: SourceTable, problems: Problems): Steps<SourceColumn | undefined> {
  const column = table.columns.find(({ meaning }) => meaning === "year");
  const rows = rowsIn(table, problems);
  const isBlank = yield* everyInSteps(rows, (row) => row.cell(column) === null);
  return isBlank ? undefined : column;
}

/** Meanings that are of a year, also where no year is written. */
function assumedMeanings(
  tables: readonly SourceTable[],
  years: ReadonlyMap<SourceTable, SourceColumn | undefined>
): ReadonlySet<UnitFact["meaning"]> {
  const dated = TRAITS.filter((trait) =>
    tables.some((table) =>
      table.columns.some(
        ({ meaning, year }) => meaning === trait && (year !== null || years.get(table))
      )
    )
  );
  return new Set([...YEARLY, ...dated]);
}

function reportMissingYears(
  table: SourceTable,
  assumed: ReadonlySet<UnitFact["meaning"]>,
  year: number,
  problems: Problems
): void {
  if (rowsIn(table, problems).next().done) return;
  for (const { meaning, heading, year: stated } of table.columns)
    if (isFact(meaning) && assumed.has(meaning) && stated === null)
      problems.report(sourcePlace(table.source.place, table.sheet, heading), {
        code: "heading.yearAssumed",
        year,
      });
}

function* readTable(
  table: SourceTable,
  yearColumn: SourceColumn | undefined,
  problems: Problems
): Steps<readonly UnitRow[]> {
  const known = new Map<string, TableRow>();
  const rows = withoutFootnotes(yield* rowsOf(table, problems));
  const percent = percentColumns(rows);
  const all: UnitRow[] = [];
  yield* eachInSteps(rows, (row) => {
    const read = readRow(row, yearColumn, percent);
    if (read === null) return;
    const key = JSON.stringify([unitKey(read.id), read.year]);
    const earlier = known.get(key);
    if (earlier) {
      const other = { place: earlier.table.source.place, row: earlier.number };
      row.report(idColumn(row), { code: "unit.duplicate", other, year: read.year });
      return;
    }
    known.set(key, row);
    all.push(read);
  });
  return all;
}

/** Without a column of its own the name is what the rows of contacts call a unit. */
function idColumn(row: TableRow): SourceColumn | undefined {
  return (["unitCode", "unit", "name"] as const)
    .map((meaning) => row.column(meaning))
    .find((column, i) => column && (i > 0 || row.cell(column) !== null));
}

/** A value that cannot be read leaves the rest of its row as it is. */
function readRow(
  row: TableRow,
  yearColumn: SourceColumn | undefined,
  percent: ReadonlySet<SourceColumn>
): UnitRow | null {
  const label = totalLabelOf(row);
  const column = idColumn(row);
  const id = label || contentOf(row, column) === undefined ? null : row.text(column);
  if (label) row.report(label, { code: "row.total", contacts: null, cost: null });
  else if (row.cell(column) === null) row.report(column, { code: "unit.blank" });
  if (id === null) return null;
  const year = yearColumn ? yearField(row, yearColumn) : null;
  if (year === undefined) return null;
  const own = row.text(row.column("name"));
  const written = own ?? (row.column("unitCode") ? row.text(row.column("unit")) : null) ?? id;
  const chosen = chosenUnit(row, [id, written]);
  return {
    row,
    year,
    id: chosen ?? id,
    name: chosen ?? written,
    written: [id, written],
    isChosen: typeof chosen === "string",
    unlisted: chosen === null || isUnlisted(id) || isUnlisted(written),
    operator: operatorOf(row),
    costCentre: row.text(row.column("costCentre")),
    facts: factsOf(row, year, percent),
  };
}

/**
 * Which unit the user has said that a spelling means.
 * @returns null: nobody's; undefined: nothing is said
 */
export function chosenUnit(
  { table }: TableRow,
  written: readonly string[]
): string | null | undefined {
  const choices = new Map(Object.entries(table.source.choices?.units ?? {}));
  return written.map((text) => choices.get(foldText(text))).find((one) => one !== undefined);
}

function operatorOf(row: TableRow): Operator | null {
  const column = row.column("operator");
  const content = contentOf(row, column);
  if (content === null || content === undefined) return null;
  const text = foldText(String(content));
  const operator = OPERATORS.find(([, words]) => words.test(text));
  if (!operator) row.report(column, { code: "operator.unknown" });
  return operator?.[0] ?? null;
}
