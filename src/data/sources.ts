import type { Certainty, Source } from "../core/provenance";
import { ownValue } from "../core/ownValue";
import documents from "./sources.json";

/** A citation as the data files write it: a document's id and where in it. */
export interface Citation {
  readonly id: string;
  readonly locator: string;
  readonly certainty: string;
}

/** The whole source of a value. @throws RangeError for a document that sources.json lacks. */
export function resolveSource({ id, locator, certainty }: Citation): Source {
  const document = ownValue<Document>(documents, id);
  if (!document) throw new RangeError(`Unknown source: ${id}`);
  return { ...document, locator, certainty: certainty as Certainty };
}

type Document = Pick<Source, "document" | "issuer" | "date" | "address">;
