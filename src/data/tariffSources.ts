import type { Certainty } from "../core/provenance";
import { resolveSource } from "./sources";
import data from "./tariffs.json";

/** What a cell has room for of where a tariff is from. */
export interface TariffSource {
  readonly document: string;
  readonly issuer: string;
  readonly certainty: Certainty;
  /** Senast verifierad, as precise as is known: YYYY, YYYY-MM or YYYY-MM-DD. */
  readonly lastVerified: string;
}

/** @param row position in tariffs.json */
export function tariffSourceOf(row: number): TariffSource {
  const { source, lastVerified } = data.values[row]!;
  const { document, issuer, certainty } = resolveSource(source);
  return { document, issuer, certainty, lastVerified: lastVerified.date };
}
