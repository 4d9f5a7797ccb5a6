import type { ColumnMeaning } from "./readingProblem";

const PIECES = "st(?:ycken)?";
const CONTACT =
  "(?:nät|vård|läkar|nätläkar|digital|digitala |video|distans)*(?:kontakt(?:er)?|besök|samtal)|visits?|contacts?";
const PERSON = "listade|personer|individer|invånare|patienter|people|patients";

const after = (words: string): RegExp => new RegExp(`(?<=\\d)\\s*(?:${words})\\.?$`, "i");

/** What may stand after a number of a column, and says only what the column counts. */
const WORDS: Partial<Readonly<Record<ColumnMeaning, RegExp>>> = {
  contacts: after(`${PIECES}|${CONTACT}`),
  physicalVisits: after(`${PIECES}|fysiska besök|${CONTACT}`),
  listed: after(`${PIECES}|${PERSON}`),
};
const CONTACTS = after(CONTACT);
const MONEY = /kr\b|kronor|sek\b|:-/i;
const ABOUT =
  /^(?:ca|c:a|cirka|circa|omkring|ungefär|runt|drygt|knappt|nästan|närmare|över|about|around|~|≈)\.?\s*(?=\d)/i;

/** "10 st" is 10 where contacts are counted; null: kronor, which are no number of anything else. */
export function withoutCounted(text: string, meaning: ColumnMeaning): string | null {
  const words = WORDS[meaning];
  if (words === undefined) return text;
  return MONEY.test(text) ? null : text.trim().replace(words, "");
}

/** "2 900 kontakter" */
export function isOfContacts(text: string): boolean {
  return CONTACTS.test(text.trim());
}

export function isOfMoney(text: string): boolean {
  return MONEY.test(text);
}

/** "ca 500" without its first word: how nearly it is so nobody knows. */
export function withoutAbout(text: string): string {
  return text.trim().replace(ABOUT, "");
}
