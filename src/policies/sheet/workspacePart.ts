import type { Workspace } from "../../core/scenario/workspace";
import { ContentHash } from "../../sheet/contentHash";
import { OWN_DATA, readJsonPart, writeJsonPart } from "../../sheet/jsonPart";

/** Of the custom XML part; the version is an attribute, so that newer parts are found too. */
export const PART_NAMESPACE = `${OWN_DATA}workspace`;
/** Raised with every change of `Workspace` that older versions would read wrongly. */
export const SCHEMA_VERSION = 1;

export interface WorkspacePart {
  readonly schema: number;
  /** Of the tables as they stood when the part was written. */
  readonly hash: string;
  /** Each save counts one up: where one was cut off, its part stands beside the one before. */
  readonly revision: number;
  /** Of the latest saves that it goes on from, and its own last. */
  readonly saves: readonly string[];
  /** null where it cannot be read, or is of a newer schema. */
  readonly workspace: Workspace | null;
}

export function writePart(
  workspace: Workspace,
  hash: string,
  revision: number,
  saves: readonly string[] = []
): string {
  const about = { schema: SCHEMA_VERSION, hash, revision, saves };
  return writeJsonPart("workspace", PART_NAMESPACE, about, workspace);
}

const MOST_SAVES = 20;

/** What a save says, in short: whoever lost the answer knows it again. */
export function saveIdOf(workspace: Workspace): string {
  return hashOfTables([[[JSON.stringify(workspace)]]]);
}

export function withSave(saves: readonly string[], workspace: Workspace): readonly string[] {
  const id = saveIdOf(workspace);
  return [...saves.filter((one) => one !== id), id].slice(-MOST_SAVES);
}

/** @returns null for XML that is no part of ours */
export function readPart(xml: string): WorkspacePart | null {
  const part = readJsonPart("workspace", xml);
  if (!part) return null;
  const { json, ...about } = part;
  const { schema } = about;
  return { ...about, workspace: schema === SCHEMA_VERSION ? parse(json) : null };
}

function parse(json: string): Workspace | null {
  try {
    // What earlier versions did not know is as the user has not chosen it.
    const saved = JSON.parse(json) as Omit<Workspace, "laterRows"> & Partial<Workspace>;
    const value: Workspace = { laterRows: null, ...saved };
    return Array.isArray(value.policies) && Array.isArray(value.chosen) ? value : null;
  } catch {
    return null;
  }
}

/**
 * Of what the cells show: it tells whether somebody has edited them. Numbers count with the 15
 * digits that every spreadsheet program keeps.
 */
export function hashOfTables(tables: readonly (readonly (readonly unknown[])[] | null)[]): string {
  const hash = new ContentHash();
  hash.add(JSON.stringify(tables.map((table) => table?.map((row) => row.map(normalise)) ?? null)));
  return hash.toText();
}

function normalise(value: unknown): unknown {
  if (typeof value === "number") return value.toPrecision(15);
  if (typeof value !== "string" || !value.includes("\r")) return value;
  return value.replace(/\r\n?/g, "\n");
}
