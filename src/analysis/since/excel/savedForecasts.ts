import { type ForecastTable, TABLE_NAMES } from "../../../sheet/ownTables";
import {
  type MonthHeadings,
  FORECAST_TABLES,
  monthRow,
  registerRow,
  type WrittenRow,
} from "../sheet/forecastTables";
import type { Language } from "../../../words/language";
import type { ForecastColumns, ForecastProblem, ForecastRefusal } from "../sheet/forecastProblem";
import type { SavedForecast } from "../../../core/scenario/savedForecast";
import { savedForecastTexts } from "../words/savedForecast";
import {
  expectParts,
  type KeptPart,
  type FoundTable,
  readKeptData,
} from "../../../excel/kept/keptData";
import { canDelete, deleteRows } from "../../../excel/kept/keptRows";
import { runAgain } from "../../../excel/runAgain";
import { hashOfTables } from "../../../policies/sheet/workspacePart";
import {
  type ForecastEntry,
  type ForecastPart,
  MOST_CHARACTERS,
  PART_NAMESPACE,
  readPart,
  SCHEMA_VERSION,
  writePart,
} from "../sheet/forecastPart";
import {
  addForecastSheet,
  appendRows,
  cellsOfForecast,
  type Found,
  haveRoom,
  idsIn,
} from "./forecastSheet";
import { findColumns } from "../sheet/openForecastTable";
import { hashOfFigures, type KeptForecast, readForecasts } from "../sheet/readForecasts";

export interface ForecastReading {
  /** In the order of the table. */
  readonly forecasts: readonly KeptForecast[];
  readonly problems: readonly ForecastProblem[];
  /** What the columns of months are called in this workbook; null: there are none. */
  readonly headings: MonthHeadings | null;
}

/** The forecast could not be saved; nothing was changed. */
export class ForecastNotSaved extends Error {
  constructor(
    readonly reason: ForecastRefusal,
    language: Language
  ) {
    super(savedForecastTexts(language).refusals[reason]);
    this.name = "ForecastNotSaved";
  }
}

/** Rows of months; beyond them the workbook becomes slow to open and to sum. */
const MOST_ROWS = 100_000;

interface StoredPart extends KeptPart {
  /** null: it cannot be read. */
  readonly part: ForecastPart | null;
}

/** What the workbook keeps of forecasts, as it stands together. */
interface Stored {
  readonly parts: readonly StoredPart[];
  readonly found: Found;
}

export function loadForecasts(): Promise<ForecastReading> {
  return runAgain(async (context) => readAll(await readStored(context)), {
    delayForCellEdit: true,
  });
}

/**
 * Adds the forecast after those that are there, in one batch; none of them is touched. What of it
 * is there already, because an answer was lost on the way, is not added again.
 * @param wanted its id gets a number where something else has it
 * @param synthetic of an invented region: a new sheet says so
 * @returns all of them
 * @throws ForecastNotSaved
 */
export function saveForecast(
  wanted: SavedForecast,
  language: Language,
  { synthetic = false }: { readonly synthetic?: boolean } = {}
): Promise<ForecastReading> {
  return runAgain(async (context) => {
    const stored = await readStored(context);
    const { parts, found } = stored;
    if (isNewer(parts)) throw new ForecastNotSaved("newerSchema", language);
    const { register, rows } = found;
    if (Boolean(register) !== Boolean(rows)) throw new ForecastNotSaved("tableMissing", language);
    if (register && rows && !(hasColumns("register", register) && hasColumns("rows", rows)))
      throw new ForecastNotSaved("columnMissing", language);
    if (register && rows && !haveRoom([register, rows]))
      throw new ForecastNotSaved("noRoom", language);
    const forecast = { ...wanted, id: freeId(wanted, stored, language) };
    const lacking = lackingOf(forecast, stored, language);
    const outdated = outdatedParts(stored, lacking.xml.length);
    const left = parts.filter((one) => !outdated.includes(one));
    const count = (rows?.values.length ?? 1) - 1 + lacking.rows.length;
    if (count > MOST_ROWS || lengthOf(left) + lacking.xml.length > MOST_CHARACTERS)
      throw new ForecastNotSaved("full", language);
    expectParts(outdated);
    if (register && rows) {
      appendRows("rows", rows, lacking.rows);
      appendRows("register", register, lacking.register);
    } else await addForecastSheet(context, forecast, language, synthetic);
    if (lacking.xml !== "") context.workbook.customXmlParts.add(lacking.xml);
    for (const { item } of outdated) item.delete();
    await context.sync();
    return readAll(await withoutBlankRows(context, await readStored(context)));
  });
}

/** Takes the forecast's rows away, and what a part knows of it. @returns what is left */
export function deleteForecast(id: string): Promise<ForecastReading> {
  return runAgain(async (context) => {
    const stored = await readStored(context);
    takeAway(context, stored, id, (key, { values }) => idsIn(key, values).map((one) => one === id));
    await context.sync();
    return readAll(await readStored(context));
  });
}

/** What is still to be written of a forecast; an empty text: no part. */
interface Lacking {
  readonly rows: readonly WrittenRow<"rows">[];
  readonly register: readonly WrittenRow<"register">[];
  readonly xml: string;
}

function lackingOf(forecast: SavedForecast, { parts, found }: Stored, language: Language): Lacking {
  const { id, assumptions } = forecast;
  const there = new Set(monthsIn(found, id));
  const isRegistered = found.register && idsIn("register", found.register.values).includes(id);
  const hasPart = entriesOf(parts).some((entry) => entry.id === id);
  return {
    rows: forecast.rows
      .map((row) => monthRow(id, row, language))
      .filter((written) => !there.has(monthKey(written))),
    register: isRegistered ? [] : [registerRow(forecast, language)],
    xml:
      assumptions && !hasPart
        ? writePart([{ id, hash: hashOfFigures(forecast), assumptions }])
        : "",
  };
}

/** An id is free where all that has it is this very forecast, from a save that was cut off. */
function freeId(wanted: SavedForecast, { parts, found }: Stored, language: Language): string {
  const hash = hashOfFigures(wanted);
  const isFree = (id: string): boolean => {
    const names = found.register ? cellsOfForecast("register", found.register, id, ["name"]) : [];
    const months = monthsIn(found, id);
    const own = new Set(
      months.length > 0 ? wanted.rows.map((row) => monthKey(monthRow(id, row, language))) : []
    );
    return (
      names.every(([name]) => String(name).trim() === wanted.name.trim()) &&
      months.every((month) => own.has(month)) &&
      entriesOf(parts).every((entry) => entry.id !== id || entry.hash === hash)
    );
  };
  for (let number = 1; ; number += 1) {
    const id = number === 1 ? wanted.id : `${wanted.id}-${number}`;
    if (isFree(id)) return id;
  }
}

const MONTH_COLUMNS = Object.keys(
  savedForecastTexts("sv").tables.rows.headings
) as ForecastColumns["rows"][];

/** What tells one row of months from another, as cells keep it. */
function monthKey(written: WrittenRow<"rows">): string {
  return hashOfTables([[MONTH_COLUMNS.map((column) => written[column].content)]]);
}

function monthsIn({ rows }: Found, id: string): readonly string[] {
  return rows
    ? cellsOfForecast("rows", rows, id, MONTH_COLUMNS).map((cells) => hashOfTables([[cells]]))
    : [];
}

function hasColumns(key: ForecastTable, { values }: FoundTable): boolean {
  return findColumns(key, values[0]!, () => undefined) !== null;
}

/** In the batch that is under way. @param id of what a part is not to know any longer */
function takeAway(
  context: Excel.RequestContext,
  { parts, found }: Stored,
  id: string | null,
  isOwn: (key: ForecastTable, table: FoundTable) => readonly boolean[]
): void {
  // Another pane that has taken rows away since has moved the others.
  expectParts(parts);
  for (const key of FORECAST_TABLES) {
    const table = found[key];
    if (table) deleteRows(table, isOwn(key, table));
  }
  const readable = parts.filter(({ part }) => part?.entries);
  const own = readable.filter((one) => entriesOf([one]).some((entry) => entry.id === id));
  // Some part goes in any case, for other panes to see.
  for (const one of own.length > 0 ? own : readable.slice(0, 1)) {
    const left = entriesOf([one]).filter((entry) => entry.id !== id);
    if (left.length > 0) context.workbook.customXmlParts.add(writePart(left));
    one.item.delete();
  }
}

/**
 * A table whose last row was deleted keeps a blank one. It goes when there are others: not in the
 * batch that adds them, because another pane may have done the same.
 */
async function withoutBlankRows(context: Excel.RequestContext, stored: Stored): Promise<Stored> {
  const blanks = (_: ForecastTable, { values: [, ...rows] }: FoundTable): readonly boolean[] =>
    rows.map((row, i) => i === 0 && rows.length > 1 && row.every((value) => value === ""));
  const isBlank = FORECAST_TABLES.some((key) => {
    const table = stored.found[key];
    return table && canDelete(table) && blanks(key, table).includes(true);
  });
  if (!isBlank) return stored;
  takeAway(context, stored, null, blanks);
  await context.sync();
  return readStored(context);
}

function readAll({ parts, found: { register, rows } }: Stored): ForecastReading {
  const problems: ForecastProblem[] = [];
  if (isNewer(parts)) problems.push({ code: "schema.newer" });
  else if (parts.some(({ part }) => !part?.entries)) problems.push({ code: "part.unreadable" });
  if (register && rows) {
    const read = readForecasts({ register, rows }, entriesOf(parts));
    return { ...read, problems: [...problems, ...read.problems], headings: headingsOf(rows) };
  }
  const missing: ForecastTable = register ? "rows" : "register";
  if (register || rows) problems.push({ code: "table.missing", table: missing });
  return { forecasts: [], problems, headings: null };
}

function headingsOf({ values }: FoundTable): MonthHeadings | null {
  const columns = findColumns("rows", values[0]!, () => undefined);
  if (!columns) return null;
  const texts = [...columns].map(([column, at]) => [column, String(values[0]![at])]);
  return Object.fromEntries(texts) as MonthHeadings;
}

async function readStored(context: Excel.RequestContext): Promise<Stored> {
  const { parts, tables } = await readKeptData(context, PART_NAMESPACE, TABLE_NAMES);
  return { parts: parts.map((one) => ({ ...one, part: readPart(one.xml) })), found: tables };
}

function isNewer(parts: readonly StoredPart[]): boolean {
  return parts.some(({ part }) => (part?.schema ?? 0) > SCHEMA_VERSION);
}

function entriesOf(parts: readonly StoredPart[]): readonly ForecastEntry[] {
  return parts.flatMap(({ part }) => part?.entries ?? []);
}

/** Forecasts whose rows somebody has deleted give way when there is no room for all. */
function outdatedParts({ parts, found }: Stored, added: number): readonly StoredPart[] {
  if (lengthOf(parts) + added <= MOST_CHARACTERS || !found.register) return [];
  const ids = new Set(idsIn("register", found.register.values));
  return parts.filter(({ part }) => part?.entries && part.entries.every(({ id }) => !ids.has(id)));
}

function lengthOf(parts: readonly StoredPart[]): number {
  return parts.reduce((sum, { xml }) => sum + xml.length, 0);
}
