import type { SavedForecast } from "../../core/analysis/savedForecast";
import {
  type ForecastColumns,
  type ForecastProblem,
  type ForecastRefusal,
  type ForecastTable,
  savedForecastTexts,
} from "../../locales/savedForecast";
import type { Language } from "../../locales/sentence";
import { runOptions } from "../runOptions";
import {
  type ForecastEntry,
  type ForecastPart,
  MOST_CHARACTERS,
  PART_NAMESPACE,
  readPart,
  SCHEMA_VERSION,
  writePart,
} from "./forecastPart";
import {
  addForecastSheet,
  appendRows,
  deleteRows,
  type Found,
  type FoundTable,
  findTables,
  idsIn,
} from "./forecastSheet";
import { FORECAST_TABLES, monthRow, registerRow } from "./forecastTables";
import { findColumns } from "./openForecastTable";
import { hashOfFigures, type KeptForecast, readForecasts } from "./readForecasts";

export interface ForecastReading {
  /** In the order of the table. */
  readonly forecasts: readonly KeptForecast[];
  readonly problems: readonly ForecastProblem[];
  /** What the columns of months are called in this workbook; null: there are none. */
  readonly headings: MonthHeadings | null;
}

/** For formulas that look the months up. */
export type MonthHeadings = Readonly<Record<ForecastColumns["rows"], string>>;

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

interface StoredPart {
  readonly item: Excel.CustomXmlPart;
  /** null: it cannot be read. */
  readonly part: ForecastPart | null;
}

export function loadForecasts(): Promise<ForecastReading> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const stored = await readParts(context);
    return readAll(await findTables(context), stored);
  });
}

/**
 * Adds the forecast after those that are there; none of them is touched.
 * @param wanted its id gets a number where it is taken
 * @param synthetic of an invented region: a new sheet says so
 * @returns all of them
 * @throws ForecastNotSaved
 */
export function saveForecast(
  wanted: SavedForecast,
  language: Language,
  { synthetic = false }: { readonly synthetic?: boolean } = {}
): Promise<ForecastReading> {
  return Excel.run(runOptions(), async (context) => {
    const stored = await readParts(context);
    if (isNewer(stored)) throw new ForecastNotSaved("newerSchema", language);
    const found = await findTables(context);
    const { register, rows } = found;
    if (Boolean(register) !== Boolean(rows)) throw new ForecastNotSaved("tableMissing", language);
    if (register && rows && !(hasColumns("register", register) && hasColumns("rows", rows)))
      throw new ForecastNotSaved("columnMissing", language);
    const forecast = { ...wanted, id: freeId(wanted.id, stored, found) };
    const kept = (rows?.values.length ?? 1) - 1;
    const xml = partWith(forecast, stored, found);
    if (kept + forecast.rows.length > MOST_ROWS || xml.length > MOST_CHARACTERS)
      throw new ForecastNotSaved("full", language);
    if (register && rows) {
      const months = forecast.rows.map((row) => monthRow(forecast.id, row, language));
      await appendRows(context, "rows", rows, months);
      await appendRows(context, "register", register, [registerRow(forecast, language)]);
    } else await addForecastSheet(context, forecast, language, synthetic);
    await storePart(context, stored, xml);
    return readAll(await findTables(context), await readParts(context));
  });
}

/** Takes the forecast's rows away, and what the part knows of it. @returns what is left */
export function deleteForecast(id: string): Promise<ForecastReading> {
  return Excel.run(runOptions(), async (context) => {
    const stored = await readParts(context);
    const { register, rows } = await findTables(context);
    if (rows) await deleteRows(context, "rows", rows, id);
    if (register) await deleteRows(context, "register", register, id);
    if (!isNewer(stored))
      await storePart(context, stored, writePart(entriesOf(stored).filter((one) => one.id !== id)));
    return readAll(await findTables(context), await readParts(context));
  });
}

/** Ids of broken rows are taken too. */
function freeId(wanted: string, stored: readonly StoredPart[], found: Found): string {
  const taken = new Set(entriesOf(stored).map(({ id }) => id));
  for (const key of FORECAST_TABLES)
    for (const id of found[key] ? idsIn(key, found[key].values) : []) taken.add(id);
  for (let number = 1; ; number += 1) {
    const id = number === 1 ? wanted : `${wanted}-${number}`;
    if (!taken.has(id)) return id;
  }
}

function hasColumns(key: ForecastTable, { values }: FoundTable): boolean {
  return findColumns(key, values[0]!, () => undefined) !== null;
}

function readAll({ register, rows }: Found, stored: readonly StoredPart[]): ForecastReading {
  const problems: ForecastProblem[] = [];
  if (isNewer(stored)) problems.push({ code: "schema.newer" });
  else if (stored.some(({ part }) => !part?.entries)) problems.push({ code: "part.unreadable" });
  if (register && rows) {
    const read = readForecasts({ register, rows }, entriesOf(stored));
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

async function readParts(context: Excel.RequestContext): Promise<readonly StoredPart[]> {
  const parts = context.workbook.customXmlParts.getByNamespace(PART_NAMESPACE).load("items/id");
  await context.sync();
  const texts = parts.items.map((item) => ({ item, xml: item.getXml() }));
  if (texts.length > 0) await context.sync();
  return texts.map(({ item, xml }) => ({ item, part: readPart(xml.value) }));
}

function isNewer(stored: readonly StoredPart[]): boolean {
  return stored.some(({ part }) => (part?.schema ?? 0) > SCHEMA_VERSION);
}

function entriesOf(stored: readonly StoredPart[]): readonly ForecastEntry[] {
  return stored.flatMap(({ part }) => part?.entries ?? []);
}

/** Forecasts whose rows somebody has deleted give way when there is no room for all. */
function partWith(forecast: SavedForecast, stored: readonly StoredPart[], found: Found): string {
  const { id, assumptions } = forecast;
  const added = assumptions ? [{ id, hash: hashOfFigures(forecast), assumptions }] : [];
  const entries = entriesOf(stored);
  const all = writePart([...entries, ...added]);
  if (all.length <= MOST_CHARACTERS) return all;
  const ids = new Set(readAll(found, stored).forecasts.map((one) => one.id));
  return writePart([...entries.filter((one) => ids.has(one.id)), ...added]);
}

/** One part, whatever was there. */
async function storePart(
  context: Excel.RequestContext,
  stored: readonly StoredPart[],
  xml: string
): Promise<void> {
  const [first, ...others] = stored;
  if (first) first.item.setXml(xml);
  else context.workbook.customXmlParts.add(xml);
  for (const { item } of others) item.delete();
  await context.sync();
}
