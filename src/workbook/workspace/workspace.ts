import { greatestOf } from "../../core/extremes";
import type { Workspace } from "../../core/scenario/workspace";
import type { PeriodUnit } from "../../core/projection";
import type { Language } from "../../locales/sentence";
import { type WorkspaceProblem, workspaceTexts } from "../../locales/workspace";
import { runOptions } from "../runOptions";
import { readWorkspace } from "./readWorkspace";
import {
  hashOf,
  PART_NAMESPACE,
  readPart,
  SCHEMA_VERSION,
  type WorkspacePart,
  writePart,
} from "./workspacePart";
import { findTables, plannedValues, valuesOf, writeTables } from "./workspaceSheet";
import { reword } from "./wording";
import { writeWorkspace } from "./workspaceTables";

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

interface StoredPart {
  readonly item: Excel.CustomXmlPart;
  readonly xml: string;
  /** null: it cannot be read. */
  readonly part: WorkspacePart | null;
}

/** The tables as this session saw them last: what others have done since has not been read yet. */
let seen: string | null = null;
/** The tables as a save left them that failed half-way: nobody has written what they show. */
let unfinished: string | null = null;

/** What the workbook keeps. Tables that were edited by hand win over the part beside them. */
export function loadWorkspace(language: Language): Promise<WorkspaceReading> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const stored = await readParts(context);
    const newer = findNewer(stored);
    if (newer) return { workspace: null, problems: [newer], editedByHand: false };
    const found = await findTables(context);
    const values = valuesOf(found);
    const hash = hashOf(values);
    const good = stored.flatMap(({ part }) => (part?.workspace ? [part] : []));
    const current = good.find((part) => part.hash === hash);
    const last = (current ?? good.at(-1))?.workspace ?? null;
    const damaged: readonly WorkspaceProblem[] =
      stored.length > 0 && last === null ? [{ code: "part.unreadable" }] : [];
    seen = hash;
    // Without any table the user has deleted the sheet, which is made anew when they save.
    if (current || hash === unfinished || values.every((table) => table === null))
      return {
        workspace: last && reword(last, null, language),
        problems: damaged,
        editedByHand: false,
      };
    const { workspace, problems } = readWorkspace(found, last, language);
    return { workspace, problems: [...damaged, ...problems], editedByHand: last !== null };
  });
}

export interface SavingOptions {
  /** Also over tables that were edited by hand since they were last read. */
  readonly overwrite?: boolean;
  /** Of the data, as last months are shown. */
  readonly periodUnit?: PeriodUnit;
}

/**
 * Writes the tables where they differ, and the part beside them. Until there is an alternative the
 * part alone keeps what has been pointed out: nobody gets a sheet for having looked. Neither the active sheet nor the
 * selection changes, and a workspace that is already there costs two looks.
 * @returns the name of the sheet where it was made now, else null
 * @throws WorkspaceNotSaved
 */
export function saveWorkspace(
  workspace: Workspace,
  language: Language,
  { overwrite = false, periodUnit = "month" }: SavingOptions = {}
): Promise<string | null> {
  return Excel.run(runOptions(), async (context) => {
    const stored = await readParts(context);
    if (findNewer(stored)) throw new WorkspaceNotSaved("newerSchema", language);
    let found = await findTables(context);
    const before = hashOf(valuesOf(found));
    const isSeen =
      seen === null ? stored.some(({ part }) => part?.hash === before) : before === seen;
    const isThere = valuesOf(found).some((table) => table !== null);
    if (isThere && !isSeen && before !== unfinished && !overwrite)
      throw new WorkspaceNotSaved("editedByHand", language);
    const tables = writeWorkspace(workspace, language, periodUnit);
    const isWanted = isThere || workspace.policies.length > 0;
    if (isWanted && before !== hashOf(plannedValues(tables))) {
      try {
        await writeTables(context, found, tables, language);
      } catch (error) {
        unfinished = await findTables(context).then(
          (left) => hashOf(valuesOf(left)),
          () => null
        );
        throw error;
      }
      // As Excel keeps them, which may differ in a last digit from what was written.
      found = await findTables(context);
    }
    const hash = hashOf(valuesOf(found));
    await storePart(context, stored, writePart(workspace, hash));
    seen = hash;
    unfinished = null;
    return isThere ? null : (found.policies?.sheet.name ?? null);
  });
}

async function readParts(context: Excel.RequestContext): Promise<readonly StoredPart[]> {
  const parts = context.workbook.customXmlParts.getByNamespace(PART_NAMESPACE).load("items/id");
  await context.sync();
  const texts = parts.items.map((item) => ({ item, xml: item.getXml() }));
  if (texts.length > 0) await context.sync();
  return texts.map(({ item, xml }) => ({ item, xml: xml.value, part: readPart(xml.value) }));
}

function findNewer(stored: readonly StoredPart[]): WorkspaceProblem | undefined {
  const schemas = stored.map(({ part }) => part?.schema ?? 0);
  const found = Math.max(0, greatestOf(schemas));
  return found > SCHEMA_VERSION
    ? { code: "schema.newer", found, known: SCHEMA_VERSION }
    : undefined;
}

/** One part, whatever was there. */
async function storePart(
  context: Excel.RequestContext,
  stored: readonly StoredPart[],
  xml: string
): Promise<void> {
  const [first, ...others] = stored;
  if (first?.xml === xml && others.length === 0) return;
  if (first) first.item.setXml(xml);
  else context.workbook.customXmlParts.add(xml);
  for (const { item } of others) item.delete();
  await context.sync();
}
