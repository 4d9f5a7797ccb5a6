import type { HeadingMeaning } from "./vocabularyForm";
import { foldText } from "../../core/profession";
import type { SourceRole } from "../../core/scenario/workspace";
import type { ColumnMeaning } from "./readingProblem";
import { isMisspelling } from "./likeness";
import { vocabulary } from "./vocabulary";

/** A heading taken apart. */
export interface Heading {
  /** Folded words, the surest reading first: as written, without parentheses, without fillers. */
  readonly phrases: readonly string[];
  readonly year: number | null;
  /** Kronor, or whatever is counted, per written unit: 1000 for tkr; null: it does not say. */
  readonly scale: number | null;
  /** "contact": per contact, or a mean; "other": per listed, per inhabitant … */
  readonly rate: "contact" | "other" | null;
  /** Inkl. moms. */
  readonly withTax: boolean;
}

export interface HeadingMatch {
  readonly meaning: ColumnMeaning;
  /** The lower the surer. */
  readonly doubt: number;
}

const YEAR = /\b((?:19|20)\d\d)(?:-\d\d){0,2}\b/;
const SCALES: readonly (readonly [RegExp, number])[] = [
  [/\b(m(n|ilj)?kr|msek|(sek )?millions?( sek| kr)?|miljon(er|tal)?( kr(onor)?| sek)?)\b/, 1e6],
  [/\b(mn (kr|sek)|sek (mn|m)|milj kr)\b/, 1e6],
  [/\b([tk]kr|[tk]sek|(sek )?thousands?( sek| kr)?|tusen(tal)?( kr(onor)?| sek)?)\b/, 1e3],
  [/(^|[\s(])(1 ?000 (kr|sek|kronor)|(kr|sek) 1? ?000)\b/, 1e3],
  [/\b(kr|sek|kronor)\b/, 1],
];
const SLASH =
  /\s*\/\s*(?=(vard)?(kontakt|besok|contact|visit|listad|listed|invanare|inhabitant)\b)/g;
const A_TIME = /\b(kr|sek)\s*\/\s*(ar|manad|year|month)\b/g;
const PER_CONTACT = /\bper (vard)?(kontakt|besok|contact|visit)\b/g;
const PER_DAY = /\bper (den )?\d{1,2} \p{L}+/gu;
const PER_TIME = /\bper (ar|manad|year|month|period)\b/g;
const PER_OTHER = /\bper \S+/g;
const MEAN = /\b(genomsnittlig\w*|i genomsnitt|i snitt|average|mean)\b|\b(medel|snitt)(?=\w|\b)/g;
const WITH_TAX = /\bink(l|lusive)?\.? *moms\b|\bincl\w*\.? *vat\b/;
const FILLER = new RegExp(
  "\\b(antal|antalet|totalt?|totala|summa|number|of|the|in|i|av|for|pa|till|per|st|" +
    "natlakare|natlakarna|digital|digitala|utfall|outcome|actual|" +
    "exkl|exklusive|excl|excluding|inkl|inklusive|incl|including|moms|vat)\\b",
  "g"
);

export function parseHeading(text: string): Heading {
  const folded = foldText(text).replace(/\s+/g, " ").replace(SLASH, " per ").replace(A_TIME, "$1");
  const withTax = WITH_TAX.test(folded);
  const year = YEAR.exec(folded)?.[1];
  // Punctuation goes before units are looked for, parentheses stay to be told apart.
  let rest = folded
    .replace(YEAR, " ")
    .replace(/[^\p{L}\p{N}()]+/gu, " ")
    .replace(PER_DAY, " ");
  const rate = rateOf(rest);
  rest = rest
    .replace(PER_CONTACT, " ")
    .replace(PER_TIME, " ")
    .replace(PER_OTHER, " ")
    .replace(MEAN, " ");
  const scale = SCALES.find(([words]) => words.test(rest));
  if (scale) rest = rest.replace(scale[0], " ");
  const phrases = [rest, rest.replace(/\([^)]*\)/g, " "), rest.replace(FILLER, " ")].map(words);
  return {
    phrases: [...new Set(phrases)].filter((phrase) => phrase !== ""),
    year: year === undefined ? null : Number(year),
    scale: scale?.[1] ?? null,
    rate,
    withTax,
  };
}

function rateOf(text: string): Heading["rate"] {
  if (text.match(PER_CONTACT) || text.match(MEAN)) return "contact";
  return text.replace(PER_TIME, "").match(PER_OTHER) ? "other" : null;
}

function words(text: string): string {
  return text.replace(/[()\s]+/g, " ").trim();
}

/** What a column with the heading says in a source of that role. */
export function matchHeading(heading: Heading, role: SourceRole): HeadingMatch | null {
  const { exact, entries } = dictionaryOf(role);
  for (const [doubt, phrase] of heading.phrases.entries()) {
    const entry = exact.get(phrase);
    if (entry) return toMatch(entry, heading, doubt);
  }
  for (const phrase of heading.phrases) {
    const entry = entries.find(({ word }) => isMisspelling(phrase, word));
    if (entry) return toMatch(entry, heading, heading.phrases.length);
  }
  return null;
}

/** A column per contact or per listed says something else than the sum that it is called after. */
function toMatch({ meaning, order }: Entry, { rate }: Heading, doubt: number): HeadingMatch | null {
  const certainty = doubt + order / 100;
  if (meaning === "fee")
    return rate === "other"
      ? null
      : { meaning: rate === "contact" ? "feePerContact" : "feeTotal", doubt: certainty };
  const allowed = rate === null || (rate === "contact" && meaning === "amount");
  return allowed ? { meaning, doubt: certainty } : null;
}

interface Entry {
  readonly word: string;
  readonly meaning: HeadingMeaning;
  /** Position among the meaning's words. */
  readonly order: number;
}

interface Dictionary {
  readonly entries: readonly Entry[];
  readonly exact: ReadonlyMap<string, Entry>;
}

const dictionaries = new Map<SourceRole, Dictionary>();

function dictionaryOf(role: SourceRole): Dictionary {
  const known = dictionaries.get(role);
  if (known) return known;
  const entries = Object.entries(vocabulary[role]).flatMap(([meaning, list]) =>
    list.map((word, order) => ({ word: foldText(word), meaning: meaning as HeadingMeaning, order }))
  );
  const dictionary = { entries, exact: new Map(entries.map((entry) => [entry.word, entry])) };
  dictionaries.set(role, dictionary);
  return dictionary;
}
