import type { Language } from "../../words/language";
import type { WorkspaceConflict } from "./workspaceProblem";
import type { Policy } from "../../core/policy/policy";
import { mergeRemembered } from "../../core/scenario/remembered";
import { emptyMatter, type Matter, MATTER_FIELDS, saidOf } from "../../core/scenario/matter";
import { type DataSource, MOST_COMPARED, type Workspace } from "../../core/scenario/workspace";
import { percentText, shortFigure } from "../../words/figure";
import { workspaceTexts } from "../../words/workspace";
import { isSameData } from "../../sheet/sameData";
import { writeCell } from "./cellForm";
import { type SettingRow, settingRows } from "./settingRows";
import { unlike } from "./wording";

export interface MergedWorkspace {
  readonly workspace: Workspace;
  /** Where both have changed the same. */
  readonly conflicts: readonly WorkspaceConflict[];
}

/**
 * What two have made of the same workspace, nothing of theirs lost: what one alone has changed is as
 * that one has it. An alternative that both have changed stays twice, and of a setting it is told
 * what theirs was. What one has deleted and the other changed stays.
 * @param base what both began with
 */
export function mergeWorkspaces(
  base: Workspace,
  mine: Workspace,
  theirs: Workspace,
  language: Language
): MergedWorkspace {
  const conflicts: WorkspaceConflict[] = [];
  const one = <Key extends keyof Workspace>(key: Key): Workspace[Key] =>
    isSameData(mine[key], base[key]) ? theirs[key] : mine[key];
  /** What was never said stays unsaid. */
  const said = <Key extends "users" | "questions" | "standpoints">(
    key: Key
  ): Partial<Pick<Workspace, Key>> => {
    const value = one(key);
    return value === undefined ? {} : ({ [key]: value } as Pick<Workspace, Key>);
  };
  /** What is as it was stays the same object: nothing is read again for its sake. */
  const known = <Key extends keyof Workspace>(key: Key, merged: Workspace[Key]): Workspace[Key] =>
    [mine[key], theirs[key]].find((each) => isSameData(each, merged)) ?? merged;
  const term = (key: keyof Workspace["terms"]): string | null =>
    mine.terms[key] === base.terms[key] ? theirs.terms[key] : mine.terms[key];
  const keepBoth = (own: Policy, other: Policy): readonly Policy[] => {
    const copy = copyOf(other, [...mine.policies, ...theirs.policies], language);
    conflicts.push({ kind: "policy", name: own.name, copy: copy.name });
    return [own, copy];
  };
  const keepMine = (own: DataSource): readonly DataSource[] => {
    conflicts.push({ kind: "setting", label: "sourcePlace", theirs: own.place });
    return [own];
  };
  const policies = mergeLists(listsOf("policies", base, mine, theirs), ({ id }) => id, keepBoth);
  const sources = mergeLists(
    listsOf("sources", base, mine, theirs),
    ({ place }) => place,
    keepMine
  );
  const workspace: Workspace = {
    terms: known("terms", { healthCentre: term("healthCentre"), region: term("region") }),
    sources: known("sources", sources),
    ...mergeRemembered(mine, theirs),
    synthetic: one("synthetic"),
    rulesInForce: one("rulesInForce"),
    lastOutcome: one("lastOutcome"),
    laterRows: one("laterRows"),
    lastMonth: one("lastMonth"),
    method: one("method"),
    meanFees: one("meanFees"),
    inhabitants: one("inhabitants"),
    ...said("users"),
    ...said("questions"),
    ...said("standpoints"),
    ...mergeMatter(base.matter, mine.matter, theirs.matter),
    policies,
    ...compared(policies, one("baseline"), listsOf("chosen", base, mine, theirs)),
  };
  return {
    workspace: isSameData(workspace, mine) ? mine : workspace,
    conflicts: [...conflicts, ...lostSettings(base, theirs, workspace, language)],
  };
}

/** Field by field: one may have dated what the other has given a number. */
function mergeMatter(
  base: Matter = emptyMatter,
  mine: Matter = emptyMatter,
  theirs: Matter = emptyMatter
): Pick<Workspace, "matter"> {
  const merged = { ...mine };
  for (const field of MATTER_FIELDS) if (mine[field] === base[field]) merged[field] = theirs[field];
  const matter = saidOf(merged);
  if (!matter) return {};
  // What is as it was stays the same object.
  return { matter: [mine, theirs].find((each) => isSameData(each, matter)) ?? matter };
}

interface Lists<Item> {
  readonly base: readonly Item[];
  readonly mine: readonly Item[];
  readonly theirs: readonly Item[];
}

function listsOf<Key extends "policies" | "sources" | "chosen">(
  key: Key,
  base: Workspace,
  mine: Workspace,
  theirs: Workspace
): Lists<Workspace[Key][number]> {
  return { base: base[key], mine: mine[key], theirs: theirs[key] };
}

/** In my order, what only the other has last. */
function mergeLists<Item>(
  { base, mine, theirs }: Lists<Item>,
  idOf: (item: Item) => string,
  resolve: (mine: Item, theirs: Item) => readonly Item[]
): readonly Item[] {
  const byId = (items: readonly Item[]): ReadonlyMap<string, Item> =>
    new Map(items.map((item) => [idOf(item), item]));
  const [before, own, others] = [byId(base), byId(mine), byId(theirs)];
  const kept = mine.flatMap((item) => {
    const id = idOf(item);
    const other = others.get(id);
    const isUnchanged = before.has(id) && isSameData(item, before.get(id));
    if (other === undefined) return isUnchanged ? [] : [item];
    if (isUnchanged || isSameData(item, other)) return [other];
    return isSameData(other, before.get(id)) ? [item] : resolve(item, other);
  });
  const added = theirs.filter(
    (item) => !own.has(idOf(item)) && !isSameData(item, before.get(idOf(item)))
  );
  return [...kept, ...added];
}

/** Under a name that says whose it is, which our own words do not replace. */
function copyOf(policy: Policy, taken: readonly Policy[], language: Language): Policy {
  const ids = taken.map(({ id }) => id);
  const names = taken.map(({ name }) => name);
  const name = unlike(workspaceTexts(language).otherPanes(policy.name), names, " ");
  const written = [...new Set([...(policy.written ?? []), "name" as const])];
  return { ...policy, id: unlike(policy.id, ids, "-"), name, written };
}

/** Nollalternativ is among the compared. */
function compared(
  policies: readonly Policy[],
  wanted: string,
  { base, mine, theirs }: Lists<string>
): Pick<Workspace, "chosen" | "baseline"> {
  const isThere = (id: string): boolean => policies.some((policy) => policy.id === id);
  const all = mergeLists(
    { base, mine, theirs },
    (id) => id,
    (id) => [id]
  ).filter(isThere);
  const baseline = isThere(wanted) ? wanted : (all[0] ?? "");
  const others = all.filter((id) => id !== baseline).slice(0, MOST_COMPARED - 1);
  const chosen = all.filter((id) => id === baseline || others.includes(id));
  return {
    baseline,
    chosen: baseline === "" || chosen.includes(baseline) ? chosen : [...chosen, baseline],
  };
}

/** What they have set that is not what is kept. */
function lostSettings(
  base: Workspace,
  theirs: Workspace,
  kept: Workspace,
  language: Language
): readonly WorkspaceConflict[] {
  const valuesOf = (workspace: Workspace): ReadonlyMap<string, unknown> =>
    new Map(settingRows(workspace).map(({ key, value }) => [key, value]));
  const [before, now] = [valuesOf(base), valuesOf(kept)];
  return settingRows(theirs)
    .filter(({ key }) => !key.startsWith("source."))
    .filter(({ key, value }) => value !== (before.get(key) ?? null) && value !== now.get(key))
    .map((row) => ({ kind: "setting", label: row.label, theirs: textOf(row, theirs, language) }));
}

function textOf({ form, value }: SettingRow, { policies }: Workspace, language: Language): string {
  if (form === "policy") return policies.find(({ id }) => id === value)?.name ?? "–";
  if (value === null || value === undefined) return "–";
  if (form === "date") return String(value);
  if (typeof value !== "number" || form === "month")
    return String(writeCell(form, value, language).content);
  return ["share", "growth", "method"].includes(form)
    ? percentText(value, { language })
    : shortFigure(value, 2, { language });
}
