import { type CivilDate, yearAndMonth } from "../../core/calendar";
import type { AllocationRule } from "../../core/policy/policy";
import type { PeriodOfData, RegionData } from "../../core/scenario/regionData";
import type { RowSums } from "../../core/scenario/scenario";
import type { SourceRole } from "../../core/scenario/workspace";
import type { TariffSchedule } from "../../core/tariff";
import { sampleRegion } from "../../data/sampleRegion";
import type { ColumnMeaning, RowProblem } from "./readingProblem";
import { type Account, accountOf, sumOfKnown } from "./account";
import { askedOf, type AskedOfSource } from "./askedOf";
import { type ContactRow, leftOf, type LeftRow, readContactRows } from "./contactRows";
import { type FirstRow, firstRowsOf } from "./firstRows";
import { withoutFootnotes } from "./footnotes";
import { boundsOf, checkBounds } from "./period/bounds";
import { checkCosts, checkPeriods } from "./plausibility";
import { Problems, sourcePlace } from "./problems";
import type { ProposedUnit } from "./proposedUnit";
import { hasUnits, indexOf, toRegionData } from "./region";
import { readRuleRows } from "./ruleRows";
import { rowsOf, type SourceTable, type TableRow } from "./sourceTable";
import { readTariffRows } from "./tariffRows";
import type { UnitNames } from "./unitList";
import { readUnitRows } from "./unitRows";
import { reportNearestYears } from "./unitNearestYear";
import type { UnnamedNumbers } from "./unnamedNumbers";
import { reportUnitsLeftOut } from "./unitsLeftOut";
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
  /** Of each source of contacts, what its periods and its words for professions and units may mean. */
  readonly asked: readonly AskedOfSource[];
  /** Sources of contacts whose numbers nothing names. */
  readonly unnamed: readonly UnnamedNumbers[];
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
  readonly account: Account;
  /** Of contacts only. */
  readonly firstRows: readonly FirstRow[];
  /** Another unit of money that its amounts speak for; null: none. */
  readonly proposedUnit: ProposedUnit | null;
}

/**
 * @param problems what was wrong before there were tables
 * @param today where it is known, outcome of later days is told of
 * @param unnamed numbers that wait for a name
 */
export function readTables(
  tables: readonly SourceTable[],
  names: UnitNames,
  problems = new Problems(),
  today: CivilDate | null = null,
  unnamed: readonly UnnamedNumbers[] = []
): RegionReading {
  for (const table of tables) reportHeadings(table, problems);
  const ready = tables.filter(({ recognition }) => recognition.missing.length === 0);
  const of = (role: SourceRole): readonly SourceTable[] =>
    ready.filter(({ source }) => source.role === role);

  const { rows: contacts, left: leftRows } = readContactRows(of("contacts"), problems);
  const left = [...leftRows, ...tables.filter((table) => !ready.includes(table)).flatMap(leftOf)];
  const units = readUnitRows(of("units"), latestYearOf(contacts), problems);
  const data = toRegionData(contacts, units, names, problems);
  if (data) reportNearestYears(units, data, problems);
  const tariffs = readTariffRows(of("tariffs"), problems);
  const rules = readRuleRows(of("rules"), problems);
  const bounds = boundsOf(tariffs.schedule, today);
  const proposed = new Map<SourceTable, ProposedUnit | null>();
  for (const table of of("contacts")) {
    const own = rowsIn(table, contacts);
    checkPeriods(table, own, problems);
    checkBounds(table, own, bounds, problems);
    proposed.set(table, checkCosts(table, own, problems));
  }
  reportForecasts(of("contacts"), contacts, problems);
  if (data && !hasUnits(contacts))
    for (const table of of("units")) {
      problems.report(sourcePlace(table.source.place, table.sheet), { code: "units.unused" });
      reportUnitsLeftOut(table, new Set(), problems);
    }

  const read = new Set<TableRow>();
  for (const { row } of contacts) read.add(row);
  for (const { rows } of units) for (const row of rows) read.add(row);
  for (const row of [...tariffs.rows, ...rules.rows]) read.add(row);
  const told = problems.inOrder(sourcesOf(tables).map(([first]) => first!.source.place));
  return {
    data,
    schedule: tariffs.schedule,
    rules: rules.rules.length > 0 ? rules.rules : null,
    sources: sourcesOf(tables).map((own) => ({
      ...summarise(own, {
        read: [...read].filter(({ table }) => own.includes(table)),
        contacts: contacts.filter(({ row }) => own.includes(row.table)),
        left: left.filter(({ row }) => own.includes(row.table)),
      }),
      proposedUnit: own.map((table) => proposed.get(table)).find(Boolean) ?? null,
    })),
    asked: sourcesOf(of("contacts")).map((own) =>
      askedOf(
        own,
        units.flatMap(({ unit }) => (unit.unlisted ? [] : [...new Set([unit.name, unit.id])])),
        contacts.filter(({ row }) => own.includes(row.table)),
        told
      )
    ),
    unnamed,
    problems: told,
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

/** Tables of one source together: they stand below each other. */
function sourcesOf(tables: readonly SourceTable[]): readonly (readonly SourceTable[])[] {
  const sources = new Map<string, SourceTable[]>();
  for (const table of tables) {
    const own = sources.get(table.source.place);
    if (own) own.push(table);
    else sources.set(table.source.place, [table]);
  }
  return [...sources.values()];
}

function summarise(
  tables: readonly SourceTable[],
  {
    read,
    contacts,
    left,
  }: {
    readonly read: readonly TableRow[];
    readonly contacts: readonly ContactRow[];
    readonly left: readonly LeftRow[];
  }
): Omit<SourceReading, "proposedUnit"> {
  const { source, sheet } = tables[0]!;
  const columns = tables.flatMap(({ recognition }) => recognition.columns);
  const outcome = contacts.filter(({ kind }) => kind === "outcome");
  const forecast = contacts.filter(({ kind }) => kind === "forecast");
  const periods = contacts.map(({ period }) => period).sort((a, b) => indexOf(a) - indexOf(b));
  const rows = tables.reduce(
    (sum, table) => sum + withoutFootnotes(rowsOf(table, new Problems())).length,
    0
  );
  return {
    role: source.role,
    place: source.place,
    sheet,
    headings: columns.map(({ heading }) => heading),
    meanings: columns.map(({ meaning }) => meaning),
    rowsRead: read.length,
    rowsSkipped: rows - read.length,
    from: periods[0] ?? null,
    to: periods[periods.length - 1] ?? null,
    contacts: sumOfKnown(outcome.map((row) => row.contacts)),
    cost: sumOfKnown(outcome.map((row) => row.cost)),
    ownForecast:
      forecast.length === 0
        ? null
        : {
            rows: new Set(forecast.map(({ row }) => row)).size,
            contacts: sumOfKnown(forecast.map((row) => row.contacts)),
            cost: sumOfKnown(forecast.map((row) => row.cost)),
          },
    account: accountOf(tables, contacts, left),
    firstRows: firstRowsOf(contacts),
  };
}
