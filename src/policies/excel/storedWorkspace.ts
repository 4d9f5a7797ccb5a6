import { type Language, LANGUAGES } from "../../words/language";
import type { WorkspaceProblem } from "../sheet/workspaceProblem";
import type { DateSystem } from "../../core/dateSystem";
import { greatestOf } from "../../core/extremes";
import { emptyWorkspace, type Workspace } from "../../core/scenario/workspace";
import type { PeriodUnit } from "../../core/projection";
import { type KeptPart, readKeptData } from "../../excel/kept/keptData";
import { mergeWorkspaces } from "../sheet/mergeWorkspaces";
import {
  hashOfTables,
  PART_NAMESPACE,
  readPart,
  SCHEMA_VERSION,
  type WorkspacePart,
} from "../sheet/workspacePart";
import { WORKSPACE_TABLE_NAMES } from "../sheet/workspacePlan";
import { writeWorkspace } from "../sheet/workspaceTables";
import { type FoundTables, plannedValues, valuesOf } from "./workspaceSheet";

interface StoredPart extends KeptPart {
  /** null: it cannot be read. */
  readonly part: WorkspacePart | null;
}

/** What the workbook keeps, as it stands together. */
export interface Stored {
  readonly dates: DateSystem;
  readonly parts: readonly StoredPart[];
  readonly found: FoundTables;
  /** Of the tables. */
  readonly hash: string;
}

export interface Agreement {
  /** The latest that was saved. */
  readonly last: Workspace | null;
  /** Nobody has edited the tables since then. */
  readonly isOurs: boolean;
  /** That the latest goes on from. */
  readonly saves: readonly string[];
}

export async function readStored(context: Excel.RequestContext): Promise<Stored> {
  const { dates, parts, tables } = await readKeptData(
    context,
    PART_NAMESPACE,
    WORKSPACE_TABLE_NAMES
  );
  return {
    dates,
    parts: parts.map((one) => ({ ...one, part: readPart(one.xml) })),
    found: tables,
    hash: hashOfTables(valuesOf(tables)),
  };
}

export function findNewer(parts: readonly StoredPart[]): WorkspaceProblem | undefined {
  const schemas = parts.map(({ part }) => part?.schema ?? 0);
  const found = Math.max(0, greatestOf(schemas));
  return found > SCHEMA_VERSION
    ? { code: "schema.newer", found, known: SCHEMA_VERSION }
    : undefined;
}

/**
 * Tables agree with a part that was written beside them. They are ours too where a save was cut off
 * between two parts and every row is of the one or the other; the later one is what holds then.
 */
export function agreementOf({ parts, found, hash }: Stored, language: Language): Agreement {
  const good = parts
    .flatMap(({ part }) => (part?.workspace ? [{ ...part, workspace: part.workspace }] : []))
    .sort((a, b) => a.revision - b.revision);
  const agreeing = good.filter((part) => part.hash === hash);
  const candidates = agreeing.length > 0 ? agreeing : good;
  const latest = candidates.filter(({ revision }) => revision === candidates.at(-1)!.revision);
  const workspaces = latest.map(({ workspace }) => workspace);
  const last = workspaces.reduce<Workspace | null>(
    // Two that began at the same time, each without the other.
    (all, one) => (all ? mergeWorkspaces(emptyWorkspace, all, one, language).workspace : one),
    null
  );
  const isOurs =
    agreeing.length > 0 ||
    !hasTables(found) ||
    (good.length > 1 &&
      isMadeOf(
        valuesOf(found),
        good.map(({ workspace }) => workspace)
      ));
  return { last, isOurs, saves: latest.flatMap(({ saves }) => saves) };
}

/** Whether every row is one that we would have written for one of the workspaces. */
function isMadeOf(tables: ReturnType<typeof valuesOf>, workspaces: readonly Workspace[]): boolean {
  const known = new Set(
    workspaces.flatMap((workspace) =>
      LANGUAGES.flatMap((language) =>
        PERIOD_UNITS.flatMap((unit) =>
          plannedValues(writeWorkspace(workspace, language, unit))
            .flat()
            .map(rowKey)
        )
      )
    )
  );
  return tables.every((rows) =>
    (rows ?? []).every((row) => row.every((cell) => cell === "") || known.has(rowKey(row)))
  );
}

const PERIOD_UNITS: readonly PeriodUnit[] = ["month", "year"];

function rowKey(row: readonly unknown[]): string {
  return hashOfTables([[row]]);
}

export function hasTables(found: FoundTables): boolean {
  return valuesOf(found).some((table) => table !== null);
}
