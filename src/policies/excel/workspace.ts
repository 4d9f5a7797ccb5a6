import type { Language } from "../../words/language";
import type { TableKey } from "../sheet/workspaceColumns";
import type { WorkspaceConflict, WorkspaceProblem } from "../sheet/workspaceProblem";
import { greatestOf } from "../../core/extremes";
import type { Policy } from "../../core/policy/policy";
import { emptyWorkspace, type Workspace } from "../../core/scenario/workspace";
import type { PeriodUnit } from "../../core/projection";
import { workspaceTexts } from "../../words/workspace";
import { expectParts } from "../../excel/kept/keptData";
import { runAgain } from "../../excel/runAgain";
import { isSameData } from "../../sheet/sameData";
import { mergeWorkspaces } from "../sheet/mergeWorkspaces";
import { readWorkspace } from "../sheet/readWorkspace";
import { hashOfTables, saveIdOf, withSave, writePart } from "../sheet/workspacePart";
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
import {
  type Agreement,
  agreementOf,
  findNewer,
  hasTables,
  readStored,
  type Stored,
} from "./storedWorkspace";

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
    readonly reason: "editedByHand" | "newerSchema" | "noRoom",
    language: Language
  ) {
    super(workspaceTexts(language).notSaved[reason]);
    this.name = "WorkspaceNotSaved";
  }
}

/** What this session and the workbook agreed on last. */
interface Known {
  readonly hash: string;
  readonly workspace: Workspace;
  /** The same as the part has it, where its words may be older ones of ours. */
  readonly stored: Workspace | null;
}

let seen: Known | null = null;
/** What it has tried to save since, without knowing what became of it. */
let tried: readonly Workspace[] = [];

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
      if (read.workspace) {
        seen = { hash: stored.hash, workspace: read.workspace, stored: last };
        tried = [];
      }
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
  let unanswered = tried;
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
    const { last, isOurs, saves } = agreementOf(stored, language);
    // One whose answer was lost is in the workbook, and others have gone on from it.
    const own = unanswered.filter((one) => saves.includes(saveIdOf(one))).at(-1);
    if (own) known = { hash: known?.hash ?? "", workspace: own, stored: own };
    if (!isOurs && stored.hash !== known?.hash && !options.overwrite)
      throw new WorkspaceNotSaved("editedByHand", language);
    if (isOurs && last && !isSameData(last, known?.stored)) {
      const theirs = inKnownWords(last, known);
      include(known?.workspace ?? null, theirs);
      known = { hash: stored.hash, workspace: theirs, stored: last };
      unanswered = [];
    }
    unanswered = [...unanswered, wanted];
    tried = [...tried, wanted];
    const { sheet, hash, typed } = await write(
      context,
      { ...stored, saves },
      wanted,
      language,
      options
    );
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
    tried = [];
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
  stored: Stored & Pick<Agreement, "saves">,
  workspace: Workspace,
  language: Language,
  { periodUnit = "month" }: SavingOptions
): Promise<Written> {
  const { parts, found, dates } = stored;
  const isThere = hasTables(found);
  const tables = writeWorkspace(workspace, language, periodUnit);
  const planned = hashOfTables(plannedValues(tables));
  const isWanted = isThere || workspace.policies.length > 0;
  const isWritten = !isWanted || planned === stored.hash;
  const hash = isWanted ? planned : stored.hash;
  const saves = withSave(stored.saves, workspace);
  const toPart = (of: string, number: number): string => writePart(workspace, of, number, saves);
  const revision = greatestOf([0, ...parts.map(({ part }) => part?.revision ?? 0)]);
  if (isWritten && parts.length === 1 && parts[0]!.xml === toPart(hash, revision))
    return { sheet: null, hash, typed: null };
  const writing = isWritten ? null : await planTables(context, found, tables, language, dates);
  if (writing && !writing.hasRoom) throw new WorkspaceNotSaved("noRoom", language);

  expectParts(parts);
  const before = loadTables((key) => found[key]?.table, dates);
  const sheet = writing?.open() ?? null;
  sheet?.load("name");
  const added = context.workbook.customXmlParts.add(toPart(hash, revision + 1));
  added.load("id");
  writing?.write(sheet);
  const after = writing && loadTables((key) => tableIn(context, key), dates);
  for (const { item } of parts) item.delete();
  await context.sync();

  const isTyped = hashOfTables(valuesOf(before)) !== stored.hash;
  const kept = after ? hashOfTables(valuesOf(after)) : hash;
  if (kept !== hash && !isTyped) {
    added.setXml(toPart(kept, revision + 1));
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
