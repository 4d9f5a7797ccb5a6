import type { HeadingMeaning } from "./vocabularyForm";
import { foldText } from "../../core/profession";
import type { SourceRole } from "../../core/scenario/workspace";
import { findProfession } from "../../data/professions";
import {
  type Aggregate,
  AS_OF,
  COUNTED,
  FILLER,
  isForm,
  isOneAContact,
  MONEY_UNIT,
  OUTCOME,
  SCALES,
  splitAggregate,
  WITH_TAX,
  WITHOUT_TAX,
  YEAR,
} from "./headingWords";
import type { ColumnMeaning } from "./readingProblem";
import { currencyIn } from "./currency";
import { isMisspelling } from "./likeness";
import { vocabulary } from "./vocabulary";

/** A heading taken apart. */
export interface Heading {
  /** The surest reading first. */
  readonly phrases: readonly Phrase[];
  readonly year: number | null;
  /** Kronor, or whatever is counted, per written unit: 1000 for tkr; null: it does not say. */
  readonly scale: number | null;
  /** The unit is one of money. */
  readonly money: boolean;
  readonly percent: boolean;
  /** It says a day or a month: what is counted is counted then, or up to then. */
  readonly asOf: boolean;
  /** It says that it is a number of something. */
  readonly counted: boolean;
  /** It says utfall. */
  readonly outcome: boolean;
  readonly aggregate: Aggregate | null;
  /** "contact": per contact, or a mean; "other": per listed, per inhabitant … */
  readonly rate: "contact" | "other" | null;
  /** Inkl. moms. */
  readonly withTax: boolean;
  /** Another than kronor. */
  readonly currency: string | null;
}

interface Phrase {
  /** Folded words. */
  readonly text: string;
  /** What stood in parentheses and is left out of the words. */
  readonly notes: readonly string[];
}

export interface HeadingMatch {
  readonly meaning: ColumnMeaning;
  /** The lower the surer. */
  readonly doubt: number;
}

const SLASH =
  /\s*\/\s*(?=(vard)?(kontakt|besok|contact|visit|listad|listed|invanare|inhabitant)\b)/g;
const A_TIME = /\b(kr|sek)\s*\/\s*(ar|manad|year|month)\b/g;
const PER_CONTACT = /\bper (vard)?(kontakt|besok|contact|visit)\b/g;
const PER_TIME = /\bper (ar|manad|year|month|period)\b/g;
const PER_OTHER = /\bper \S+/g;
const MEAN = /\b(genomsnittlig\w*|i genomsnitt|i snitt|average|mean)\b|\b(medel|snitt)(?=\w|\b)/g;
const PERCENT = /%|\b(procent|percent|per cent)\b/g;
/** "Kostnad¹" has a note below the table. */
const NOTES = /(?<=\p{L}\p{L}|\d)[¹²³⁰⁴-⁹]+/gu;
/** Marks that say something; all others only stand between words. */
const MARKS = "\\p{L}\\p{N}()+±∆";
const NOT_A_MARK = new RegExp(`[^${MARKS}]+`, "gu");

export function parseHeading(written: string): Heading {
  const folded = foldText(written).replace(NOTES, "").replace(/\s+/g, " ");
  const [aggregate, field] = splitAggregate(folded);
  const text = field.replace(SLASH, " per ").replace(A_TIME, "$1");
  const year = YEAR.exec(text);
  const undated = text.replace(YEAR, " ").replace(AS_OF, " ");
  const asOf = (year?.[2] ?? "") !== "" || undated !== text.replace(YEAR, " ");
  // Punctuation goes before units are looked for, parentheses stay to be told apart.
  let rest = undated
    .replace(WITHOUT_TAX, " ")
    .replace(WITH_TAX, " ")
    .replace(PERCENT, " ")
    .replace(NOT_A_MARK, " ");
  const rate = rateOf(rest);
  rest = rest
    .replace(PER_CONTACT, " ")
    .replace(PER_TIME, " ")
    .replace(PER_OTHER, " ")
    .replace(MEAN, " ");
  const unit = SCALES.find(([pattern]) => pattern.test(rest));
  const money = unit !== undefined && MONEY_UNIT.test(unit[0].exec(rest)![0]);
  if (unit) rest = rest.replace(unit[0], " ");
  return {
    phrases: phrasesOf(rest, money),
    year: year ? Number(year[1]) : null,
    scale: unit?.[1] ?? null,
    money,
    percent: text.match(PERCENT) !== null,
    asOf,
    counted: COUNTED.test(rest),
    outcome: OUTCOME.test(rest),
    aggregate,
    rate,
    withTax: WITH_TAX.test(text),
    currency: currencyIn(text),
  };
}

/** As written, without parentheses, without fillers; a sum in kronor alone is called by its unit. */
function phrasesOf(rest: string, money: boolean): readonly Phrase[] {
  const notes = [...rest.matchAll(/\(([^)]*)\)/g)]
    .map(([, note]) => words(note!.replace(FILLER, " ")))
    .filter((note) => note !== "");
  const outside = rest.replace(/\([^)]*\)/g, " ");
  const phrases: readonly Phrase[] = [
    { text: words(rest), notes: [] },
    { text: words(outside), notes },
    { text: words(rest.replace(FILLER, " ")), notes: [] },
    { text: words(outside.replace(FILLER, " ")), notes },
  ];
  const bare = phrases.filter(({ text }) => text !== "");
  return money && phrases[2]!.text === "" ? [...bare, { text: "kronor", notes: [] }] : bare;
}

function rateOf(text: string): Heading["rate"] {
  if (text.match(PER_CONTACT) || text.match(MEAN)) return "contact";
  return text.replace(PER_TIME, "").match(PER_OTHER) ? "other" : null;
}

function words(text: string): string {
  return text.replace(/[()\s]+/g, " ").trim();
}

/**
 * What a column with the heading says in a source of that role: all of its words are a known name
 * of it, but for units, years and fillers.
 */
export function matchHeading(heading: Heading, role: SourceRole): HeadingMatch | null {
  if (heading.aggregate === "other" || heading.currency !== null) return null;
  if (heading.aggregate === "count") return matchCount(heading, role);
  const { exact, entries } = dictionaryOf(role);
  for (const [doubt, phrase] of heading.phrases.entries()) {
    const entry = exact.get(phrase.text);
    if (entry) return toMatch(entry, phrase, heading, doubt);
  }
  for (const phrase of heading.phrases) {
    const entry = entries.find(({ word }) => isMisspelt(phrase.text, word));
    if (entry) return toMatch(entry, phrase, heading, heading.phrases.length);
  }
  return null;
}

/** "Antal av X" is as many rows as there are: contacts, where there is one X a contact. */
function matchCount(heading: Heading, role: SourceRole): HeadingMatch | null {
  if (role !== "contacts") return null;
  const of = matchHeading({ ...heading, aggregate: null }, role)?.meaning;
  const isContacts =
    of === "contacts" ||
    of === "visitDate" ||
    heading.phrases.some(({ text, notes }) => notes.length === 0 && isOneAContact(text));
  return isContacts ? { meaning: "contacts", doubt: heading.phrases.length } : null;
}

/** Words of their own, one letter from one of ours. */
const OTHER_WORDS: ReadonlySet<string> = new Set(["kontrakter", "kontanter", "kontakten"]);

/** The first letter is seldom missed, and makes another word: olistade, ofakturerat. */
function isMisspelt(text: string, word: string): boolean {
  return text[0] === word[0] && !OTHER_WORDS.has(text) && isMisspelling(text, word);
}

/** What is worked out from a heading must suit what it is called after. */
function toMatch(
  { meaning, order, word }: Entry,
  phrase: Phrase,
  heading: Heading,
  doubt: number
): HeadingMatch | null {
  const { rate, withTax, percent, money, asOf, counted, outcome, aggregate } = heading;
  if (!phrase.notes.every((note) => isGloss(note, meaning))) return null;
  if (withTax || (percent && !SHARES.has(meaning)) || (money && !MONEY.has(meaning))) return null;
  if (asOf && !LASTING.has(meaning)) return null;
  if (counted && !COUNTED.test(word) && !COUNTS.has(meaning)) return null;
  if (aggregate === "sum" && (rate !== null || !(MONEY.has(meaning) || COUNTS.has(meaning))))
    return null;
  const certainty = doubt + order / 100;
  // "Utfall månad" is what a month has cost, and none of its names.
  if (outcome && (PARTS.has(meaning) || LABELS.has(meaning)))
    return { meaning: "cost", doubt: certainty };
  if (meaning === "fee")
    return rate === "other"
      ? null
      : { meaning: rate === "contact" ? "feePerContact" : "feeTotal", doubt: certainty };
  // A column per contact or per listed says something else than the sum that it is called after.
  const allowed = rate === null || (rate === "contact" && meaning === "amount");
  return allowed ? { meaning, doubt: certainty } : null;
}

type Meanings = ReadonlySet<HeadingMeaning>;

const SHARES: Meanings = new Set(["availability", "healthCentreShare", "regionShare"]);
const MONEY: Meanings = new Set(["cost", "fee", "compensation", "budget", "amount"]);
const COUNTS: Meanings = new Set(["contacts", "listed", "physicalVisits"]);
/** What can be said of a day; sums up to a day are something else than sums. */
const LASTING: Meanings = new Set([
  "unit",
  "name",
  "costCentre",
  "operator",
  "listed",
  "cni",
  "availability",
  "amount",
  "healthCentreShare",
  "regionShare",
]);
const TIMES: Meanings = new Set(["period", "year", "month", "visitDate", "from", "to"]);
const PARTS: Meanings = new Set(["period", "year", "month"]);
const LABELS: Meanings = new Set(["unit", "name", "costCentre", "profession", "provider"]);

/** Whether what stands in parentheses leaves the meaning as it is: how it is written, or with what. */
function isGloss(note: string, meaning: HeadingMeaning): boolean {
  if (TIMES.has(meaning)) return isForm(note, "time");
  if (meaning === "operator") return isForm(note, "operator");
  if (meaning === "profession" && note.split(" ").every((word) => findProfession(word)))
    return true;
  return LABELS.has(meaning) && isForm(note, "label");
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
