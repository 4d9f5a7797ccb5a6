import type { RunFingerprint, RunPart } from "../../sheet/runStamp";
import type { BaselineSettings } from "../../core/scenario/scenario";
import type { RegionData } from "../../core/scenario/regionData";
import type { Workspace } from "../../core/scenario/workspace";
import { LANGUAGES } from "../../words/language";
import { readingTexts } from "../../words/reading";
import { eachInSteps, inOneGo, type Steps } from "../../core/steps";
import { ContentHash } from "../../sheet/contentHash";

/** All that the figures of a run come from. */
export interface RunInput {
  /** null: nothing can be read. */
  readonly data: RegionData | null;
  /** The user's and the usual ones where they have stated none; null: nothing to count on. */
  readonly settings: BaselineSettings | null;
  readonly workspace: Workspace;
}

const PARTS: readonly RunPart[] = ["data", "alternatives", "answer", "settings"];

/**
 * Changes wherever a figure may change, and where the sheets call an alternative something else.
 * What the parties are called, alternatives that are not compared, where the data stand and when
 * tariffs were verified do not count, nor what heads a paper.
 */
export function fingerprintOf({ data, settings, workspace }: RunInput): RunFingerprint {
  const { policies, chosen, baseline } = workspace;
  // Without what is in the other parts; what later versions add to the settings counts.
  const stated = {
    ...workspace,
    ...{ terms: null, sources: null, synthetic: null, rulesInForce: null },
    ...{ policies: null, chosen: null, baseline: null },
    ...{ matter: undefined },
  };
  return {
    data: hashOf([data && dataHash(data), settings?.schedule ?? null]),
    alternatives: hashOf([policies.filter(({ id }) => chosen.includes(id)), baseline]),
    answer: hashOf(workspace.rulesInForce),
    settings: hashOf([stated, settings?.method ?? null]),
  };
}

/** @returns what differs, in the order in which it is told of */
export function changedParts(one: RunFingerprint, other: RunFingerprint): readonly RunPart[] {
  return PARTS.filter((part) => one[part] !== other[part]);
}

/** Of any data; the order of keys does not count, and functions are no data. */
export function hashOf(value: unknown): string {
  const hash = new ContentHash();
  hash.add(textOf(value));
  return hash.toText();
}

function textOf(value: unknown): string {
  return JSON.stringify(value, (_, each: unknown) => inOrder(each)) ?? "";
}

function inOrder(value: unknown): unknown {
  if (typeof value === "number" && !Number.isFinite(value)) return String(value);
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  const entries = value instanceof Map ? [...value] : Object.entries(value);
  return Object.fromEntries(inKeyOrder(entries));
}

function inKeyOrder<Value>(
  entries: readonly (readonly [string, Value])[]
): readonly (readonly [string, Value])[] {
  return [...entries].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** A region's data never change, and may be large. */
const known = new WeakMap<RegionData, string>();

function dataHash(data: RegionData): string {
  return known.get(data) ?? inOneGo(recogniseData(data));
}

/**
 * The hash of a region's data, remembered: whoever asks for its fingerprint after that does not wait. It
 * is the one that `hashOf` has for the whole of them.
 */
export function* recogniseData(data: RegionData): Steps<string> {
  const earlier = known.get(data);
  if (earlier !== undefined) return earlier;
  const hash = new ContentHash();
  let before = "{";
  for (const [key, value] of inKeyOrder(Object.entries(withoutLanguage(data)))) {
    hash.add(`${before}${JSON.stringify(key)}:`);
    before = ",";
    if (value !== data.observations) hash.add(textOf(value));
    else {
      hash.add("[");
      yield* eachInSteps(data.observations, (one, i) =>
        hash.add(`${i > 0 ? "," : ""}${textOf(one)}`)
      );
      hash.add("]");
    }
  }
  hash.add("}");
  known.set(data, hash.toText());
  return hash.toText();
}

/** Units that the workbook gives no name have one of the pane's, in its language. */
function withoutLanguage(data: RegionData): RegionData {
  const own = new Map<string, string>();
  for (const language of LANGUAGES)
    for (const [key, name] of Object.entries(readingTexts(language).units)) own.set(name, key);
  const plain = (text: string): string => own.get(text) ?? text;
  return {
    ...data,
    units: data.units.map((unit) => ({ ...unit, id: plain(unit.id), name: plain(unit.name) })),
  };
}
