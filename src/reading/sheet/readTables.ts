import { type CivilDate, yearAndMonth } from "../../core/calendar";
import type { AllocationRule } from "../../core/policy/policy";
import type { PeriodOfData, RegionData } from "../../core/scenario/regionData";
import type { RowSums } from "../../core/scenario/scenario";
import type { SourceRole } from "../../core/scenario/workspace";
import type { TariffSchedule } from "../../core/tariff";
import { sampleRegion } from "../../data/sampleRegion";
import type { ColumnMeaning, RowProblem } from "./readingProblem";
import {
  eachInSteps,
  everyInSteps,
  filterInSteps,
  joinInSteps,
  type Steps,
} from "../../core/steps";
import { type Account, accountOf } from "./account";
import { askedOf, type AskedOfSource } from "./askedOf";
import { type ContactRow, leftOf, type LeftRow, readContactRows } from "./contactRows";
import { type FirstRow, firstRowsOf } from "./firstRows";
import { countRows } from "./footnotes";
import { boundsOf, checkBounds } from "./period/bounds";
import { checkCosts, checkPeriods } from "./plausibility";
import { Problems, sourcePlace } from "./problems";
import type { ProposedUnit } from "./proposedUnit";
import { hasUnits, indexOf, toRegionData } from "./region";
import { readRuleRows } from "./ruleRows";
import { RowTally } from "./rowTally";
import type { SourceTable, TableRow } from "./sourceTable";
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
  /** By heading: a column of labels that say now one thing, now another; left out where none is. */
  readonly labels?: readonly boolean[];
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
export function* readTables(
  tables: readonly SourceTable[],
  names: UnitNames,
  problems = new Problems(),
  today: CivilDate | null = null,
  unnamed: readonly UnnamedNumbers[] = []
): Steps<RegionReading> {
  for (const table of tables) yield* reportHeadings(table, problems);
  const ready = tables.filter(({ recognition }) => recognition.missing.length === 0);
  const of = (role: SourceRole): readonly SourceTable[] =>
    ready.filter(({ source }) => source.role === role);

  const { rows: contacts, left: ofRows } = yield* readContactRows(of("contacts"), problems);
  const byTable = yield* groupByTable(contacts);
  const left = new Map(yield* groupByTable(ofRows));
  for (const table of tables) if (!ready.includes(table)) left.set(table, yield* leftOf(table));
  const units = yield* readUnitRows(of("units"), yield* latestYearOf(contacts), problems);
  const data = yield* toRegionData(contacts, units, names, problems);
  if (data) reportNearestYears(units, data, problems);
  const tariffs = yield* readTariffRows(of("tariffs"), problems);
  const rules = yield* readRuleRows(of("rules"), problems);
  const bounds = boundsOf(tariffs.schedule, today);
  const proposed = new Map<SourceTable, ProposedUnit | null>();
  for (const table of of("contacts")) {
    const own = byTable.get(table) ?? [];
    yield* checkPeriods(table, own, problems);
    yield* checkBounds(table, own, bounds, problems);
    proposed.set(table, yield* checkCosts(table, own, problems));
  }
  yield* reportForecasts(of("contacts"), contacts, problems);
  if (data && !(yield* hasUnits(contacts)))
    for (const table of of("units")) {
      problems.report(sourcePlace(table.source.place, table.sheet), { code: "units.unused" });
      yield* reportUnitsLeftOut(table, new Set(), problems);
    }

  const others = new Set([...tariffs.rows, ...rules.rows]);
  for (const { rows } of units) for (const row of rows) others.add(row);
  const told = problems.inOrder(sourcesOf(tables).map(([first]) => first!.source.place));
  const sources: SourceReading[] = [];
  for (const own of sourcesOf(tables))
    sources.push({
      ...(yield* summarise(own, {
        others: [...others].filter(({ table }) => own.includes(table)).length,
        contacts: yield* joinInSteps(own.map((table) => byTable.get(table) ?? [])),
        left: yield* joinInSteps(own.map((table) => left.get(table) ?? [])),
      })),
      proposedUnit: own.map((table) => proposed.get(table)).find(Boolean) ?? null,
    });
  const known = units.flatMap(({ unit }) =>
    unit.unlisted ? [] : [...new Set([unit.name, unit.id])]
  );
  const asked: AskedOfSource[] = [];
  for (const own of sourcesOf(of("contacts"))) {
    const rows = yield* joinInSteps(own.map((table) => byTable.get(table) ?? []));
    asked.push(yield* askedOf(own, known, rows, told));
  }
  return {
    data,
    schedule: tariffs.schedule,
    rules: rules.rules.length > 0 ? rules.rules : null,
    sources,
    asked,
    unnamed,
    problems: told,
    synthetic: (data?.units ?? []).some(({ name }) => sampleNames.has(name)),
  };
}

const sampleNames: ReadonlySet<string> = new Set(sampleRegion.units.values.map(({ name }) => name));

const GROSS = /brutto|\bgross\b/i;

function* reportHeadings(table: SourceTable, problems: Problems): Steps<void> {
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
  yield* reportUnreadMoney(table, problems);
}

/** What a forecast cannot be without, or loses. */
function* reportForecasts(
  tables: readonly SourceTable[],
  contacts: readonly ContactRow[],
  problems: Problems
): Steps<void> {
  const forecasts = yield* filterInSteps(contacts, ({ kind }) => kind === "forecast");
  if (forecasts.length === 0) return;
  const alone = forecasts.length === contacts.length;
  const isDivided = yield* hasUnits(contacts);
  const byTable = yield* groupByTable(forecasts);
  for (const table of tables) {
    const own = byTable.get(table) ?? [];
    const at = sourcePlace(table.source.place, table.sheet);
    if (own.length > 0 && alone) problems.report(at, { code: "forecast.alone" });
    if (!isDivided && own.some(({ unit }) => unit !== undefined && unit !== null))
      problems.report(at, { code: "forecast.addedUp" });
  }
}

function* groupByTable<Row extends LeftRow | ContactRow>(
  rows: readonly Row[]
): Steps<ReadonlyMap<SourceTable, readonly Row[]>> {
  const [first] = rows;
  if (first === undefined) return new Map();
  const { table } = first.row;
  if (yield* everyInSteps(rows, ({ row }) => row.table === table)) return new Map([[table, rows]]);
  const byTable = new Map<SourceTable, Row[]>();
  yield* eachInSteps(rows, (one) => {
    const known = byTable.get(one.row.table);
    if (known) known.push(one);
    else byTable.set(one.row.table, [one]);
  });
  return byTable;
}

/** Without contacts there is nothing for the units' values to stand beside. */
function* latestYearOf(contacts: readonly ContactRow[]): Steps<number> {
  let latest = 0;
  yield* eachInSteps(contacts, ({ period }) => {
    const year = period.unit === "year" ? period.year : yearAndMonth(period.month).year;
    latest = Math.max(latest, year);
  });
  return latest;
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

function* summarise(
  tables: readonly SourceTable[],
  {
    others,
    contacts,
    left,
  }: {
    /** How many rows were read as something else than contacts. */
    readonly others: number;
    readonly contacts: readonly ContactRow[];
    readonly left: readonly LeftRow[];
  }
): Steps<Omit<SourceReading, "proposedUnit">> {
  const { source, sheet } = tables[0]!;
  const columns = tables.flatMap(({ recognition }) => recognition.columns);
  const [outcome, forecast] = [new RowTally(), new RowTally()];
  let from: PeriodOfData | null = null;
  let to: PeriodOfData | null = null;
  let latest: TableRow | null = null;
  let read = 0;
  yield* eachInSteps(contacts, ({ row, kind, period, contacts: count, cost }) => {
    const tally = kind === "outcome" ? outcome : forecast;
    if (row === latest) tally.include(count, cost);
    else tally.add(count, cost);
    if (row !== latest) read += 1;
    latest = row;
    if (from === null || indexOf(period) < indexOf(from)) from = period;
    if (to === null || indexOf(period) >= indexOf(to)) to = period;
  });
  let rows = 0;
  for (const table of tables) rows += yield* countRows(table);
  return {
    role: source.role,
    place: source.place,
    sheet,
    headings: columns.map(({ heading }) => heading),
    meanings: columns.map(({ meaning }) => meaning),
    ...(columns.some(({ isLabels }) => isLabels) && {
      labels: columns.map(({ isLabels = false }) => isLabels),
    }),
    rowsRead: others + read,
    rowsSkipped: rows - others - read,
    from,
    to,
    contacts: outcome.contacts,
    cost: outcome.cost,
    ownForecast: forecast.rows === 0 ? null : forecast.sums(),
    account: yield* accountOf(tables, contacts, left),
    firstRows: firstRowsOf(contacts),
  };
}
