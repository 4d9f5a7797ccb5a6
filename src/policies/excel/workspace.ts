import type { Language } from "../../words/language";
import type { TableKey } from "../sheet/workspaceColumns";
import type { WorkspaceConflict, WorkspaceProblem } from "../sheet/workspaceProblem";
import type { DateSystem } from "../../core/dateSystem";
import { greatestOf } from "../../core/extremes";
import type { Policy } from "../../core/policy/policy";
import { emptyWorkspace, type Workspace } from "../../core/scenario/workspace";
import type { PeriodUnit } from "../../core/projection";

import { workspaceTexts } from "../../words/workspace";
import { expectParts, type FoundPart, readKeptData } from "../../excel/kept/keptData";
import { runAgain } from "../../excel/runAgain";
import { isSameData } from "../../sheet/sameData";
import { mergeWorkspaces } from "../sheet/mergeWorkspaces";
import { readWorkspace } from "../sheet/readWorkspace";
import {
  hashOf,
  PART_NAMESPACE,
  readPart,
  SCHEMA_VERSION,
  type WorkspacePart,
  writePart,
} from "../sheet/workspacePart";
import { TABLE_NAMES } from "../sheet/workspacePlan";
import {
  type FoundTables,
  type LoadedTables,
  loadTables,
  plannedValues,
  planTables,
  tableIn,
  valuesOf,
} from "./workspaceSheet";
import { reword } from "../sheet/wording";
import { writeWorkspace } from "../sheet/workspaceTables";

export interface WorkspaceReading {
  /** null: the workbook keeps none, or one of a newer version. */
  readonly workspace: Workspace | null;
  readonly problems: readonly WorkspaceProblem[];
  /** The tables have been edited since they were saved, and are what was read. */
  readonly editedByHand: boolean;
}

/** Saving would destroy what somebody else has written; nothing was changed. */
export class WorkspaceNotSaved extends Error {
  constructor(
    readonly reason: "editedByHand" | "newerSchema",
    language: Language
  ) {
    super(workspaceTexts(language).notSaved[reason]);
    this.name = "WorkspaceNotSaved";
  }
}

interface StoredPart extends FoundPart {
  /** null: it cannot be read. */
  readonly part: WorkspacePart | null;
}

/** What the workbook keeps, as it stands together. */
interface Stored {
  readonly dates: DateSystem;
  readonly parts: readonly StoredPart[];
  readonly found: FoundTables;
  /** Of the tables. */
  readonly hash: string;
}

interface Agreement {
  /** The latest that was saved. */
  readonly last: Workspace | null;
  /** Nobody has edited the tables since then. */
  readonly isOurs: boolean;
}

/** What this session and the workbook agreed on last. */
interface Known {
  readonly hash: string;
  readonly workspace: Workspace;
  /** The same as the part has it, where its words may be older ones of ours. */
  readonly stored: Workspace | null;
}

let seen: Known | null = null;

/** What the workbook keeps. Tables that were edited by hand win over the part beside them. */
export function loadWorkspace(language: Language): Promise<WorkspaceReading> {
  return runAgain(
    async (context) => {
      const stored = await readStored(context);
      const newer = findNewer(stored.parts);
      if (newer) return { workspace: null, problems: [newer], editedByHand: false };
      const { last, isOurs } = agreementOf(stored, language);
      const damaged: readonly WorkspaceProblem[] =
        stored.parts.length > 0 && last === null ? [{ code: "part.unreadable" }] : [];
      const read = isOurs
        ? { workspace: last && reword(last, null, language), problems: [] }
        : readWorkspace(stored.found, last, language);
      if (read.workspace) seen = { hash: stored.hash, workspace: read.workspace, stored: last };
      return {
        workspace: read.workspace,
        problems: [...damaged, ...read.problems],
        editedByHand: !isOurs && last !== null,
      };
    },
    { delayForCellEdit: true }
  );
}

export interface SavingOptions {
  /** Also over tables that were edited by hand since they were last read. */
  readonly overwrite?: boolean;
  /** Of the data, as last months are shown. */
  readonly periodUnit?: PeriodUnit;
}

export interface SavedWorkspace {
  /** Name of the sheet where it was made now, else null. */
  readonly sheet: string | null;
  /** With what others have saved since this session saw it last. */
  readonly workspace: Workspace;
  readonly conflicts: readonly WorkspaceConflict[];
}

/**
 * Writes the tables where they differ, and the part beside them, in one batch: the new part first
 * and the old one away last, so that whoever opens a workbook where it was cut off sees both. Until
 * there is an alternative the part alone keeps what has been pointed out: nobody gets a sheet for
 * having looked. Neither the active sheet nor the selection changes, and a workspace that is already
 * there costs two looks.
 * @throws WorkspaceNotSaved
 */
export async function saveWorkspace(
  workspace: Workspace,
  language: Language,
  options: SavingOptions = {}
): Promise<SavedWorkspace> {
  let known = seen;
  let wanted = workspace;
  let conflicts: readonly WorkspaceConflict[] = [];
  const include = (base: Workspace | null, theirs: Workspace): void => {
    const merged = mergeWorkspaces(base ?? emptyWorkspace, wanted, theirs, language);
    wanted = merged.workspace;
    conflicts = [...conflicts, ...merged.conflicts];
  };
  const save = async (context: Excel.RequestContext): Promise<SavedWorkspace> => {
    const stored = await readStored(context);
    if (findNewer(stored.parts)) throw new WorkspaceNotSaved("newerSchema", language);
    const { last, isOurs } = agreementOf(stored, language);
    if (!isOurs && stored.hash !== known?.hash && !options.overwrite)
      throw new WorkspaceNotSaved("editedByHand", language);
    if (isOurs && last && !isSameData(last, known?.stored)) {
      const theirs = inKnownWords(last, known);
      include(known?.workspace ?? null, theirs);
      known = { hash: stored.hash, workspace: theirs, stored: last };
    }
    const { sheet, hash, typed } = await write(context, stored, wanted, language, options);
    known = { hash, workspace: wanted, stored: wanted };
    if (!typed) return { sheet, workspace: wanted, conflicts };
    // Over what somebody typed in between: it is taken in as another pane's would be.
    include(last, readWorkspace(typed, last, language).workspace);
    return save(context);
  };
  try {
    const saved = await runAgain(save);
    // Not before: what others have saved is unknown to the pane until it is told.
    seen = known;
    return saved;
  } catch (error) {
    if (!(error instanceof WorkspaceNotSaved)) await withdraw().catch(() => undefined);
    throw error;
  }
}

interface Written {
  readonly sheet: string | null;
  /** Of the tables as Excel keeps them. */
  readonly hash: string;
  /** The tables as somebody had edited them between look and write; null: nobody had. */
  readonly typed: FoundTables | null;
}

async function write(
  context: Excel.RequestContext,
  stored: Stored,
  workspace: Workspace,
  language: Language,
  { periodUnit = "month" }: SavingOptions
): Promise<Written> {
  const { parts, found, dates } = stored;
  const isThere = hasTables(found);
  const tables = writeWorkspace(workspace, language, periodUnit);
  const planned = hashOf(plannedValues(tables));
  const isWanted = isThere || workspace.policies.length > 0;
  const isWritten = !isWanted || planned === stored.hash;
  const hash = isWanted ? planned : stored.hash;
  const revision = greatestOf([0, ...parts.map(({ part }) => part?.revision ?? 0)]);
  if (isWritten && parts.length === 1 && parts[0]!.xml === writePart(workspace, hash, revision))
    return { sheet: null, hash, typed: null };
  const writing = isWritten ? null : await planTables(context, found, tables, language, dates);

  expectParts(parts);
  const before = loadTables((key) => found[key]?.table, dates);
  const sheet = writing?.open() ?? null;
  sheet?.load("name");
  const added = context.workbook.customXmlParts.add(writePart(workspace, hash, revision + 1));
  added.load("id");
  writing?.write(sheet);
  const after = writing && loadTables((key) => tableIn(context, key), dates);
  for (const { item } of parts) item.delete();
  await context.sync();

  const isTyped = hashOf(valuesOf(before)) !== stored.hash;
  const kept = after ? hashOf(valuesOf(after)) : hash;
  if (kept !== hash && !isTyped) {
    added.setXml(writePart(workspace, kept, revision + 1));
    await context.sync();
  }
  return {
    sheet: isThere ? null : (sheet?.name ?? null),
    hash: kept,
    typed: isTyped ? withValues(found, before) : null,
  };
}

function withValues(found: FoundTables, loaded: LoadedTables): FoundTables {
  const tables = (Object.keys(found) as TableKey[]).map((key) => [
    key,
    found[key] && { ...found[key], values: loaded[key]!.values },
  ]);
  return Object.fromEntries(tables) as FoundTables;
}

/** After a save that changed nothing, its part goes too. */
function withdraw(): Promise<void> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const { parts, hash } = await readStored(context);
    if (!parts.some(({ part }) => part?.hash === hash)) return;
    for (const { item, part } of parts) if (part?.workspace && part.hash !== hash) item.delete();
    await context.sync();
  });
}

/**
 * Tables agree with a part that was written beside them. They are ours too where a save was cut off
 * between two parts and every row is of the one or the other; the later one is what holds then.
 */
function agreementOf({ parts, found, hash }: Stored, language: Language): Agreement {
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
  return { last, isOurs };
}

/** An alternative that nobody has changed since is as this session knows it. */
function inKnownWords(workspace: Workspace, known: Known | null): Workspace {
  const policies = workspace.policies.map((policy) => {
    const isSame = ({ id }: Policy): boolean => id === policy.id;
    return isSameData(policy, known?.stored?.policies.find(isSame))
      ? (known?.workspace.policies.find(isSame) ?? policy)
      : policy;
  });
  return { ...workspace, policies };
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

const LANGUAGES: readonly Language[] = ["sv", "en"];
const PERIOD_UNITS: readonly PeriodUnit[] = ["month", "year"];

function rowKey(row: readonly unknown[]): string {
  return hashOf([[row]]);
}

function hasTables(found: FoundTables): boolean {
  return valuesOf(found).some((table) => table !== null);
}

async function readStored(context: Excel.RequestContext): Promise<Stored> {
  const { dates, parts, tables } = await readKeptData(context, PART_NAMESPACE, TABLE_NAMES);
  return {
    dates,
    parts: parts.map((one) => ({ ...one, part: readPart(one.xml) })),
    found: tables,
    hash: hashOf(valuesOf(tables)),
  };
}

function findNewer(parts: readonly StoredPart[]): WorkspaceProblem | undefined {
  const schemas = parts.map(({ part }) => part?.schema ?? 0);
  const found = Math.max(0, greatestOf(schemas));
  return found > SCHEMA_VERSION
    ? { code: "schema.newer", found, known: SCHEMA_VERSION }
    : undefined;
}
