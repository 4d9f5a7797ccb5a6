import type { ForecastTable } from "../../../sheet/ownTables";
import type { TableValues } from "../../../sheet/tableValues";
import type { ForecastProblem } from "./forecastProblem";
import type { CivilDate, Month } from "../../../core/calendar";
import {
  cashOfRow,
  type ForecastItem,
  type ForecastRow,
  type SavedForecast,
} from "../../../core/scenario/savedForecast";
import { type ProfessionKey, UNKNOWN_PROFESSION } from "../../../core/profession";
import { professionLabel } from "../../../data/professions";
import type { Cell } from "../../../formula/cell";
import { savedForecastTexts } from "../words/savedForecast";
import { findKey, readForm } from "../../../policies/sheet/cellForm";
import { textInCell } from "../../../policies/sheet/tableRows";
import { hashOfTables } from "../../../policies/sheet/workspacePart";
import type { ForecastEntry } from "./forecastPart";
import { openTable, type Report, type Row } from "./openForecastTable";

export interface KeptForecast extends SavedForecast {
  /** Its figures are others than when it was saved. */
  readonly editedByHand: boolean;
  /** What the cells call its items, for formulas that look them up. */
  readonly labels: ReadonlyMap<ForecastItem, string>;
}

/**
 * The forecasts that the tables hold, as somebody may have edited them. A row that cannot be read
 * is left out and said; the others stand.
 */
export function readForecasts(
  tables: Readonly<Record<ForecastTable, TableValues>>,
  entries: readonly ForecastEntry[]
): { readonly forecasts: readonly KeptForecast[]; readonly problems: readonly ForecastProblem[] } {
  const problems: ForecastProblem[] = [];
  const report: Report = (problem) => void problems.push(problem);
  const register = openTable("register", tables.register, report);
  const lines = openTable("rows", tables.rows, report);
  if (!register || !lines) return { forecasts: [], problems };

  const heads = new Map<string, { readonly head: Head; readonly row: number }>();
  for (const row of register) {
    const head = readHead(row, report);
    if (!head) continue;
    if (heads.has(head.id)) report({ code: "id.repeated", row: row.number, value: head.id });
    else heads.set(head.id, { head, row: row.number });
  }
  const { rows, labels } = readRows(lines, new Set(heads.keys()), report);
  const forecasts = [...heads.values()].flatMap(({ head, row }): KeptForecast[] => {
    const own = rows.get(head.id);
    if (!own) {
      report({ code: "rows.missing", row, name: head.name });
      return [];
    }
    const entry = entries.find(({ id }) => id === head.id);
    const forecast = { ...head, rows: own, assumptions: entry?.assumptions ?? null };
    const editedByHand = !entry || entry.hash !== hashOfFigures(forecast);
    return [{ ...forecast, editedByHand, labels: labels.get(head.id)! }];
  });
  return { forecasts, problems };
}

/** Of what figures rest on; names and notes may be changed. */
export function hashOfFigures({
  saved,
  lastOutcome,
  rows,
}: Pick<SavedForecast, "saved" | "lastOutcome" | "rows">): string {
  const lines = rows.map((row) => [
    row.month,
    row.item,
    row.outcome,
    // Cells keep fifteen digits.
    row.contacts.toPrecision(12),
    row.gross,
    row.fee,
    row.net,
    row.healthCentre,
    row.region,
  ]);
  return hashOfTables([[[saved, lastOutcome]], lines]);
}

type Head = Omit<SavedForecast, "rows" | "assumptions">;

function readHead(row: Row<"register">, report: Report): Head | null {
  const take = row.taking(report);
  const id = row.text("id").trim();
  const saved = take("saved", (cell) => readForm("date", cell));
  const lastOutcome = take("lastOutcome", (cell) => readForm("month", cell));
  const lastMonth = take("lastMonth", (cell) => readForm("month", cell));
  if (id === "") report({ code: "cell.unreadable", row: row.number, column: "Id", value: "" });
  if (id === "" || saved === undefined || lastOutcome === undefined || lastMonth === undefined)
    return null;
  return {
    id,
    name: row.text("name").trim() || id,
    saved: saved as CivilDate,
    policyName: row.text("policy"),
    lastOutcome: lastOutcome as Month,
    lastMonth: lastMonth as Month,
    notes: {
      method: row.text("method"),
      rule: row.text("rule"),
      tariff: row.text("tariff"),
      fees: row.text("fees"),
      calibration: row.text("calibration"),
      data: row.text("data"),
    },
  };
}

function readRows(
  lines: readonly Row<"rows">[],
  known: ReadonlySet<string>,
  report: Report
): {
  readonly rows: ReadonlyMap<string, readonly ForecastRow[]>;
  readonly labels: ReadonlyMap<string, ReadonlyMap<ForecastItem, string>>;
} {
  const rows = new Map<string, ForecastRow[]>();
  const labels = new Map<string, Map<ForecastItem, string>>();
  const seen = new Set<string>();
  const strangers = new Set<string>();
  for (const line of lines) {
    const id = line.text("forecast").trim();
    if (!known.has(id)) {
      if (!strangers.has(id)) report({ code: "forecast.unknown", row: line.number, value: id });
      strangers.add(id);
      continue;
    }
    const row = readRow(line, report);
    if (!row) continue;
    const key = JSON.stringify([id, row.month, row.item]);
    if (seen.has(key)) report({ code: "row.repeated", row: line.number });
    else if (rows.has(id)) rows.get(id)!.push(row);
    else {
      rows.set(id, [row]);
      labels.set(id, new Map());
    }
    labels.get(id)!.set(row.item, line.text("item"));
    seen.add(key);
  }
  for (const own of rows.values()) own.sort((a, b) => a.month - b.month);
  return { rows, labels };
}

function readRow(line: Row<"rows">, report: Report): ForecastRow | null {
  const take = line.taking(report);
  const number = (cell: NonNullable<Cell>): unknown => readForm("number", cell);
  const month = take("month", (cell) => readForm("month", cell)) as Month | undefined;
  const item = take("item", readItem) as ForecastItem | undefined;
  const kind = take("kind", readKind) as "outcome" | "forecast" | undefined;
  const contacts = take("contacts", (cell) => {
    const count = number(cell) as number | undefined;
    return count !== undefined && count >= 0 ? count : undefined;
  }) as number | undefined;
  const ore = (["gross", "fee", "net", "healthCentre", "region"] as const).map((column) =>
    take(column, (cell) => toOre(number(cell) as number | undefined))
  ) as (number | undefined)[];
  const [gross, fee, net, healthCentre, region] = ore;
  if (
    month === undefined ||
    item === undefined ||
    kind === undefined ||
    contacts === undefined ||
    gross === undefined ||
    fee === undefined ||
    net === undefined ||
    healthCentre === undefined ||
    region === undefined
  )
    return null;
  const outcome = kind === "outcome";
  const row = { month, item, outcome, contacts, gross, fee, net, healthCentre, region };
  const cash = line.read("cash", (cell) => toOre(number(cell) as number | undefined));
  if (cash !== cashOfRow(row)) report({ code: "cash.differs", row: line.number });
  return row;
}

function toOre(kronor: number | undefined): number | undefined {
  const ore = kronor === undefined ? undefined : Math.round(kronor * 100) + 0;
  return ore !== undefined && Number.isSafeInteger(ore) ? ore : undefined;
}

function readItem(cell: NonNullable<Cell>): ForecastItem | undefined {
  const own = findKey<"undivided" | "oneOff">(
    textInCell(cell),
    (language) => savedForecastTexts(language).items
  );
  const { sv, en } = professionLabel(UNKNOWN_PROFESSION);
  if (own === undefined && [sv, en].includes(textInCell(cell))) return UNKNOWN_PROFESSION;
  return own ?? (readForm("profession", cell) as ProfessionKey | undefined);
}

function readKind(cell: NonNullable<Cell>): "outcome" | "forecast" | undefined {
  return findKey(textInCell(cell), (language) => savedForecastTexts(language).kinds);
}
