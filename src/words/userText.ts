/** How many characters of the user's own text a sentence repeats. */
const LONGEST = 80;
/** Line breaks, what no screen shows, and halves of characters. */
const NOT_SHOWN = /[\p{Cc}\p{Cs}\u2028\u2029]+/gu;

/** A text of the user's as a sentence repeats it: on one line, and no longer than it has to be. */
export function repeated(text: string): string {
  // A character has two halves at most; what is far beyond the limit need not be looked at.
  const characters = [...text.slice(0, 4 * LONGEST).replace(NOT_SHOWN, " ")];
  return characters.length > LONGEST
    ? `${characters.slice(0, LONGEST - 1).join("")}…`
    : characters.join("");
}

/** The data of a sentence, with every text in them as a sentence repeats it. */
export function withTextsRepeated<Data>(data: Data): Data {
  if (typeof data === "string") return repeated(data) as Data & string;
  if (Array.isArray(data)) return data.map(withTextsRepeated) as Data & unknown[];
  if (typeof data !== "object" || data === null) return data;
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) => [key, withTextsRepeated(value)])
  ) as Data & object;
}

/** A text that ends a sentence: one that has its stop already has no second. */
export function ended(text: string): string {
  return /[.!?…]$/.test(text.trimEnd()) ? text.trimEnd() : `${text}.`;
}

/** A sentence in which a text that has its own stop stood before another. */
export function withOneStop(sentence: string): string {
  return sentence.replace(/(?<!\.)\.\.(?!\.)|…\./g, (stops) => stops[0]!);
}
