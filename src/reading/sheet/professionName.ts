import { foldText, type ProfessionKey } from "../../core/profession";
import { findProfession, professionWords } from "../../data/professions";
import { isMisspelling } from "./likeness";

/** What people write for a profession that no code or label is, each with one sure meaning. */
const WORDS: readonly (readonly [ProfessionKey, readonly string[]])[] = [
  [
    "LK",
    [
      "distriktsläkare",
      "allmänläkare",
      "st läkare",
      "stläkare",
      "at läkare",
      "bt läkare",
      "underläkare",
      "överläkare",
      "specialistläkare",
      "specialist i allmänmedicin",
      "läkare specialist",
      "läkarna",
      "doktor",
      "general practitioner",
      "gp",
    ],
  ],
  ["SJ", ["ssk", "sjuksk", "sjukskoterskan", "dsk", "distriktssköterska", "distriktsköterska"]],
  ["SJ", ["specialistsjuksköterska", "distriktssjuksköterska"]],
  ["PS", ["psyk leg", "legpsykolog"]],
  ["FT", ["fysioterapi", "leg fysio"]],
  ["US", ["usk"]],
  ["BA", ["biomedicinska analytiker", "bma"]],
  ["HK", ["hälso och sjukvårdskuratorer"]],
  ["PSYKOSOCIAL", ["psykosocial personal", "psykosociala yrken", "psykosocial resurs"]],
  [
    "ÖVRIG",
    [
      "övriga legitimerade yrken",
      "övriga leg",
      "övrig leg personal",
      "övriga legitimerade yrkesgrupper",
      "annan legitimerad personal",
      "övrig legitimerad vårdpersonal",
    ],
  ],
];

/** Swedish and English plurals of a label of one word. */
function pluralsOf(word: string): readonly string[] {
  if (/[ ,()]/.test(word) || word.length < 5) return [];
  if (/are$/.test(word)) return [`${word.slice(0, -1)}na`, `${word}s`];
  if (/a$/.test(word)) return [`${word.slice(0, -1)}or`, `${word.slice(0, -1)}orna`];
  const ends = /i(e|ker)$/.test(word) ? ["r", "rna"] : ["er", "erna"];
  return [...ends.map((end) => word + end), `${word}s`];
}

const words = new Map<string, ProfessionKey>();
for (const [word, key] of [
  ...professionWords,
  ...WORDS.flatMap(([key, all]) => all.map((word) => [word, key] as const)),
]) {
  const folded = plain(word);
  for (const form of [folded, ...pluralsOf(folded)]) if (!words.has(form)) words.set(form, key);
}

const TITLE = /^(leg|legitimera[dt]e?|licensed|registered)\.? +/;
const NUMBER = /^\d{1,3}[ .:)–-]+/;

/** "LK", "läkare", "LK - läkare", "01 Läkare", "Leg. psykolog" and "Sjuksköterskor" alike. */
export function readProfession(text: string): ProfessionKey | undefined {
  if (remembered.has(text)) return remembered.get(text);
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  const meaning = meaningOf(text);
  remembered.set(text, meaning);
  return meaning;
}

/** A table has thousands of rows and a few words for professions. */
const remembered = new Map<string, ProfessionKey | undefined>();
const MOST_REMEMBERED = 1000;

function meaningOf(text: string): ProfessionKey | undefined {
  const known = findProfession(text) ?? bareMeaning(text);
  if (known !== undefined) return known;
  const parts = text.split(/[():;,/]| [-–] /).filter((part) => part.trim() !== "");
  return sameMeaning(parts.filter((part) => !/^\s*\d{1,3}\s*$/.test(part))) ?? codeFirst(text);
}

function bareMeaning(text: string): ProfessionKey | undefined {
  return words.get(plain(text).replace(NUMBER, "").replace(TITLE, ""));
}

function plain(text: string): string {
  return foldText(text)
    .replace(/[\s.\u00ad-]+/g, " ")
    .trim();
}

function sameMeaning(parts: readonly string[]): ProfessionKey | undefined {
  const meanings = parts.map((part) => findProfession(part) ?? bareMeaning(part));
  return meanings.every((one) => one === meanings[0]) ? meanings[0] : undefined;
}

/** "LK Läkare" */
function codeFirst(text: string): ProfessionKey | undefined {
  const [, code, rest] = /^\s*(\p{L}{2})\s+(.+)$/u.exec(text) ?? [];
  return code === undefined || rest === undefined ? undefined : sameMeaning([code, rest]);
}

/** Parts of words that make a profession likely, the likeliest first. */
const HINTS: readonly (readonly [RegExp, readonly ProfessionKey[]])[] = [
  [/tandlak/, ["TL"]],
  [/tandhyg/, ["TH"]],
  [/lakare|\blak\b|doktor|physician|medicin/, ["LK"]],
  [/underskot|\busk/, ["US"]],
  [/rontgen/, ["RS", "SJ"]],
  [/skoterska|skot|\bssk|\bdsk|nurse/, ["SJ", "US"]],
  [/kbt|terapeut|samtal|psykoter|\bpdt\b|therap/, ["PT", "PSYKOSOCIAL", "PS", "HK"]],
  [/\bptp\b|psyk/, ["PS", "PSYKOSOCIAL", "PT"]],
  [/kurator|socionom|beteende|counsel|rehab(ilitering)?skoord/, ["HK", "PSYKOSOCIAL"]],
  [/fysio|gymnast|manuell|rehab/, ["FT", "SG", "ÖVRIG"]],
  [/arbetster/, ["AT"]],
  [/diet|nutrition/, ["DT"]],
  [/barnmor|midwi/, ["BM"]],
  [/logop|tal\b/, ["LG"]],
  [/apotek|farmac|pharm/, ["AP", "RC"]],
  [/team/, ["TP", "TO"]],
  [/ovr|annan|andra|other|diverse|resterande/, ["ÖVRIG", "OV"]],
];

/** What a word that is not understood may mean, the likeliest first; empty: nothing is likely. */
export function proposeProfessions(text: string): readonly ProfessionKey[] {
  const folded = foldText(text)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
  // "Övrigt" is a letter from the code for none of the others, and means the others.
  const misspelt = [...words].flatMap(([word, key]) =>
    key !== "OV" && isMisspelling(folded, word) ? [key] : []
  );
  const parts = folded
    .split(" ")
    .flatMap((part) => (part.length > 2 ? (words.get(part) ?? []) : []));
  const hinted = HINTS.flatMap(([hint, keys]) => (hint.test(folded) ? keys : []));
  return [...new Set([...misspelt, ...parts, ...hinted])];
}
