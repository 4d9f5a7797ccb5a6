import type { Observation } from "../../core/scenario/regionData";
import { everyInSteps, type Steps } from "../../core/steps";
import { isVoided, type Mark, markOf, markOfInitial, strongest } from "./kindMark";
import type { AskedTime, TimeOfRow } from "./periodField";
import type { SourceColumn, SourceTable, TableRow } from "./sourceTable";

/** The column that says of each row whether it is outcome, forecast or neither. */
export interface KindColumn {
  readonly column: SourceColumn;
  /** What it says in words that nobody knows. */
  readonly otherwise: Mark | null;
}

/**
 * "Typ" says other things too: without a word of outcome or forecast below it, it says no kind, and
 * of a status nothing but what is void.
 */
export function* kindColumn(
  table: SourceTable,
  rows: readonly TableRow[]
): Steps<KindColumn | undefined> {
  const column = table.columns.find(({ meaning }) => meaning === "kind");
  if (column === undefined) return undefined;
  const otherwise = isQuestion(column) ? null : "other";
  if (isSureKind(column) && otherwise !== null) return { column, otherwise };
  const isSilent = yield* everyInSteps(rows, (row) => markIn(row, column) === null);
  if (!isSilent) return { column, otherwise };
  const isSound = yield* everyInSteps(rows, (row) => !isVoided(row.text(column) ?? ""));
  return isSound ? undefined : { column, otherwise: null };
}

function isSureKind({ heading }: SourceColumn): boolean {
  return markOf(heading) === "forecast";
}

/** "Prognos" above yes and no. */
function isQuestion({ heading }: SourceColumn): boolean {
  return /^\s*(prognos|forecast)\s*\??\s*$/i.test(heading);
}

function markIn(row: TableRow, column: SourceColumn): Mark | null {
  const text = row.text(column) ?? "";
  return markOf(text) ?? (isQuestion(column) && YES.test(text) ? "forecast" : null);
}

const YES = /^\s*(ja|j|yes|y|x|1|sant|true)\s*$/i;

function saidIn(row: TableRow, { column, otherwise }: KindColumn): Mark | null {
  const text = row.text(column);
  if (text === null) return null;
  const initial = isSureKind(column) ? markOfInitial(text) : null;
  return markIn(row, column) ?? initial ?? (isVoided(text) ? "other" : otherwise);
}

export interface KindOfRow {
  readonly kind: Observation["kind"] | "other";
  /** The column that says so; null: none does. */
  readonly column: SourceColumn | null;
}

const OUTCOME: KindOfRow = { kind: "outcome", column: null };

export function rowKind(
  row: TableRow,
  time: TimeOfRow | AskedTime | undefined,
  kind: KindColumn | undefined
): KindOfRow {
  if (kind === undefined && (time?.time?.mark ?? null) === null) return OUTCOME;
  const said = kind ? saidIn(row, kind) : null;
  const mark = strongest([said, time?.time?.mark ?? null]) ?? "outcome";
  if (mark === said) return { kind: mark, column: kind!.column };
  return { kind: mark, column: mark === time?.time?.mark ? time.column : null };
}
