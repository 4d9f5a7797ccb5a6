import type { ForecastAssumptions } from "../../../core/scenario/savedForecast";
import { OWN_DATA, readJsonPart, writeJsonPart } from "../../../sheet/jsonPart";

/** Of the custom XML part; the version is an attribute, so that newer parts are found too. */
export const PART_NAMESPACE = `${OWN_DATA}forecasts`;
/** Raised with every change of `ForecastAssumptions` that older versions would read wrongly. */
export const SCHEMA_VERSION = 1;
/** Workbooks carry parts of some megabytes, but every save of the file writes them all. */
export const MOST_CHARACTERS = 900_000;

/** What the tables of figures cannot hold of one forecast. */
export interface ForecastEntry {
  readonly id: string;
  /** Of its figures as they were saved: it tells whether somebody has edited them. */
  readonly hash: string;
  readonly assumptions: ForecastAssumptions;
}

export interface ForecastPart {
  readonly schema: number;
  /** null where they cannot be read, or are of a newer schema. */
  readonly entries: readonly ForecastEntry[] | null;
}

export function writePart(entries: readonly ForecastEntry[]): string {
  return writeJsonPart(
    "forecasts",
    PART_NAMESPACE,
    { schema: SCHEMA_VERSION, hash: "", revision: 0, saves: [] },
    entries
  );
}

/** @returns null for XML that is no part of ours */
export function readPart(xml: string): ForecastPart | null {
  const part = readJsonPart("forecasts", xml);
  if (!part) return null;
  const { schema, json } = part;
  return { schema, entries: schema === SCHEMA_VERSION ? parse(json) : null };
}

function parse(json: string): readonly ForecastEntry[] | null {
  try {
    const entries = JSON.parse(json) as readonly ForecastEntry[];
    return Array.isArray(entries) && entries.every(isEntry) ? entries : null;
  } catch {
    return null;
  }
}

function isEntry({ id, assumptions }: ForecastEntry): boolean {
  return (
    typeof id === "string" &&
    Array.isArray(assumptions.policy.patches) &&
    Array.isArray(assumptions.rulesInForce)
  );
}
