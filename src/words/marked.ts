// Of no language: where a number begins, where its text does, and where it ends.
const FIRST = "\ue000";
const THEN = "\ue001";
const LAST = "\ue002";
const MARKED = new RegExp(`${FIRST}(\\d+)${THEN}([^${LAST}]*)${LAST}`, "gu");

/** A number's text that is known again in the sentence that it is put into. */
export function markedText(place: number, text: string): string {
  return `${FIRST}${place}${THEN}${text}${LAST}`;
}

/** As it is read. */
export function unmarked(text: string): string {
  return text.replace(MARKED, "$2");
}

export interface MarkedPart {
  /** null: what stands between the numbers. */
  readonly place: number | null;
  readonly text: string;
}

/** The sentence in its parts, none of them empty. */
export function markedParts(text: string): readonly MarkedPart[] {
  const parts: MarkedPart[] = [];
  let end = 0;
  for (const found of text.matchAll(MARKED)) {
    parts.push({ place: null, text: text.slice(end, found.index) });
    parts.push({ place: Number(found[1]), text: found[2]! });
    end = found.index + found[0].length;
  }
  parts.push({ place: null, text: text.slice(end) });
  return parts.filter((part) => part.text !== "");
}
