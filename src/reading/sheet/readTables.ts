import { yearAndMonth } from "../../core/calendar";
import type { AllocationRule } from "../../core/policy/policy";
import type { PeriodOfData, RegionData } from "../../core/scenario/regionData";
import type { RowSums } from "../../core/scenario/scenario";
import type { SourceRole } from "../../core/scenario/workspace";
import type { TariffSchedule } from "../../core/tariff";
import { sampleRegion } from "../../data/sampleRegion";
import type { ColumnMeaning, RowProblem } from "./readingProblem";
import { askedOf, type AskedOfSource } from "./askedOf";
import { type ContactRow, readContactRows } from "./contactRows";
import { checkCosts, checkPeriods } from "./plausibility";
import { Problems, sourcePlace } from "./problems";
import { hasUnits, indexOf, toRegionData } from "./region";
import { readRuleRows } from "./ruleRows";
import { rowsOf, type SourceTable, type TableRow } from "./sourceTable";
import { readTariffRows } from "./tariffRows";
import type { UnitNames } from "./unitList";
import { readUnitRows } from "./unitRows";
import { holdsMoney, reportUnreadMoney } from "./unreadMoney";

/** What the user's workbook says, and all that is wrong or strange in it. */
export interface RegionReading {
  /** null: no row of contacts could be read. */
  readonly data: RegionData | null;
  /** Own tariffs; null: none given, or none that could be read. */
  readonly schedule: TariffSchedule | null;
  /** Own split rules, ascending; null: none given, or none that could be read. */
  readonly rules: readonly AllocationRule[] | null;
  readonly sources: readonly SourceReading[];
  readonly problems: readonly RowProblem[];
  /** Of each source of contacts, what its words for professions and units may mean. */
  readonly asked: readonly AskedOfSource[];
  /** A unit of the sample region is among the units: the data are an invented example. */
  readonly synthetic: boolean;
}

/** What was recognised in a source and taken from it. */
export interface SourceReading {
  readonly role: SourceRole;
  readonly place: string;
  readonly sheet: string;
  readonly headings: readonly string[];
  /** By heading. */
  readonly meanings: readonly (ColumnMeaning | null)[];
  readonly rowsRead: number;
  /** Rows with content that were left out, sum rows among them; `problems` says why. */
  readonly rowsSkipped: number;
  /** Of contacts only. */
  readonly from: PeriodOfData | null;
  readonly to: PeriodOfData | null;
  /** Of the outcome; null: not written. */
  readonly contacts: number | null;
  /** Öre, of the outcome; null: not written. */
  readonly cost: number | null;
  /** Egen prognos; null: none. */
  readonly ownForecast: RowSums | null;
}

/** @param problems what was wrong before there were tables */
export function readTables(
  tables: readonly SourceTable[],
  names: UnitNames,
  problems = new Problems()
): RegionReading {
  for (const table of tables) reportHeadings(table, problems);
  const ready = tables.filter(({ recognition }) => recognition.missing.length === 0);
  const of = (role: SourceRole): readonly SourceTable[] =>
    ready.filter(({ source }) => source.role === role);

  const contacts = readContactRows(of("contacts"), problems);
  const units = readUnitRows(of("units"), latestYearOf(contacts), problems);
  const data = toRegionData(contacts, units, names);
  const tariffs = readTariffRows(of("tariffs"), problems);
  const rules = readRuleRows(of("rules"), problems);
  for (const table of of("contacts")) {
    checkPeriods(table, rowsIn(table, contacts), problems);
    checkCosts(table, rowsIn(table, contacts), problems);
  }
  reportForecasts(of("contacts"), contacts, problems);
  if (data && !hasUnits(contacts))
    for (const { source, sheet } of of("units"))
      problems.report(sourcePlace(source.place, sheet), { code: "units.unused" });

  const read = new Set<TableRow>();
  for (const { row } of [...contacts, ...units]) read.add(row);
  for (const row of [...tariffs.rows, ...rules.rows]) read.add(row);
  return {
    data,
    schedule: tariffs.schedule,
    rules: rules.rules.length > 0 ? rules.rules : null,
    sources: tables.map((table) => summarise(table, [...read], rowsIn(table, contacts))),
    asked: of("contacts").map((table) =>
      askedOf(
        table,
        units.flatMap(({ unit }) => (unit.unlisted ? [] : [...new Set([unit.name, unit.id])]))
      )
    ),
    problems: problems.inOrder(tables.map(({ source }) => source.place)),
    synthetic: (data?.units ?? []).some(({ name }) => sampleNames.has(name)),
  };
}

const sampleNames: ReadonlySet<string> = new Set(sampleRegion.units.values.map(({ name }) => name));

const GROSS = /brutto|\bgross\b/i;

function reportHeadings(table: SourceTable, problems: Problems): void {
  const { source, sheet, recognition, unread = [] } = table;
  const at = (column: string | null) => sourcePlace(source.place, sheet, column);
  // Of those that hold money the sum is told too.
  const summed = new Set(unread.map((column) => column.heading));
  const corrected = new Map(Object.entries(source.columns));
  const isLeftOut = (heading: string): boolean => corrected.get(heading) === null;
  for (const meanings of recognition.missing)
    problems.report(at(null), { code: "heading.missing", meanings });
  for (const { heading, meaning, chosen, withTax } of recognition.columns) {
    if (chosen !== null && !summed.has(heading))
      problems.report(at(heading), { code: "heading.ambiguous", chosen, cost: null });
    const isMoney = meaning === "cost" || (meaning === null && holdsMoney(heading));
    if (withTax && isMoney && !isLeftOut(heading))
      problems.report(at(heading), { code: "heading.withTax" });
    if (meaning === "cost" && GROSS.test(heading))
      problems.report(at(heading), { code: "heading.gross" });
  }
  reportUnreadMoney(table, problems);
}

/** What a forecast cannot be without, or loses. */
function reportForecasts(
  tables: readonly SourceTable[],
  contacts: readonly ContactRow[],
  problems: Problems
): void {
  const forecasts = contacts.filter(({ kind }) => kind === "forecast");
  if (forecasts.length === 0) return;
  const alone = forecasts.length === contacts.length;
  const isDivided = hasUnits(contacts);
  for (const table of tables) {
    const own = rowsIn(table, forecasts);
    const at = sourcePlace(table.source.place, table.sheet);
    if (own.length > 0 && alone) problems.report(at, { code: "forecast.alone" });
    if (!isDivided && own.some(({ unit }) => unit !== undefined && unit !== null))
      problems.report(at, { code: "forecast.addedUp" });
  }
}

function rowsIn(table: SourceTable, contacts: readonly ContactRow[]): readonly ContactRow[] {
  return contacts.filter(({ row }) => row.table === table);
}

/** Without contacts there is nothing for the units' values to stand beside. */
function latestYearOf(contacts: readonly ContactRow[]): number {
  const years = contacts.map(({ period }) =>
    period.unit === "year" ? period.year : yearAndMonth(period.month).year
  );
  return years.reduce((latest, year) => Math.max(latest, year), 0);
}

function summarise(
  table: SourceTable,
  read: readonly TableRow[],
  contacts: readonly ContactRow[]
): SourceReading {
  const { source, sheet, recognition } = table;
  const rowsRead = read.filter((row) => row.table === table).length;
  const outcome = contacts.filter(({ kind }) => kind === "outcome");
  const forecast = contacts.filter(({ kind }) => kind === "forecast");
  const periods = contacts.map(({ period }) => period).sort((a, b) => indexOf(a) - indexOf(b));
  return {
    role: source.role,
    place: source.place,
    sheet,
    headings: recognition.columns.map(({ heading }) => heading),
    meanings: recognition.columns.map(({ meaning }) => meaning),
    rowsRead,
    rowsSkipped: rowsOf(table, new Problems()).length - rowsRead,
    from: periods[0] ?? null,
    to: periods[periods.length - 1] ?? null,
    contacts: sumOf(outcome.map((row) => row.contacts)),
    cost: sumOf(outcome.map((row) => row.cost)),
    ownForecast:
      forecast.length === 0
        ? null
        : {
            rows: forecast.length,
            contacts: sumOf(forecast.map((row) => row.contacts)),
            cost: sumOf(forecast.map((row) => row.cost)),
          },
  };
}

function sumOf(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0);
}
