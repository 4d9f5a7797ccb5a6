/**
 * Källa: where a value comes from.
 * Certainty: A official or primary text read; B reputable secondary source; C seen in one weak
 * place; D own arithmetic or inference. C and D are never presented as official.
 */
export type Certainty = "A" | "B" | "C" | "D";

export interface Source {
  readonly document: string;
  readonly issuer: string;
  /** As precise as is known: YYYY, YYYY-MM or YYYY-MM-DD. */
  readonly date: string;
  /** Where in the document: a heading, a table row, a page. */
  readonly locator: string;
  /** Web address; null for a document without a public one. */
  readonly address: string | null;
  readonly certainty: Certainty;
}

export function isInOwnWords(source: Source): boolean {
  return Object.entries(inOwnWords(source.document)).every(
    ([key, value]) => source[key as keyof Source] === value
  );
}

/** What the user says that something comes from: never more certain than a weak place. */
export function inOwnWords(words: string): Source {
  return { document: words, issuer: "", date: "", locator: "", address: null, certainty: "C" };
}
