import { readdirSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import type { RowProblem } from "../../src/reading/sheet/readingProblem";
import { problemSentence } from "../../src/words/reading";

/** A name, and a remark of the user's that ends in the stop of an abbreviation. */
const [NAME, REMARK] = ["Ås", "Ås m.m."];

/** Whatever a sentence asks of what it is about is that text, or a list of nothing but it. */
function aboutOf(text: string): unknown {
  const about: unknown = new Proxy(() => text, {
    get: (_, key) => {
      if (key === Symbol.toPrimitive) return () => text;
      for (const one of [text, [text]]) {
        const own = (one as unknown as Record<PropertyKey, unknown>)[key];
        if (typeof own === "function") return own.bind(one);
      }
      return about;
    },
    apply: () => text,
    ownKeys: () => [],
    getOwnPropertyDescriptor: () => undefined,
  });
  return about;
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return filesIn(path);
    return /\.tsx?$/.test(name) && path.split("/").includes("words") ? [path] : [];
  });
}

interface Sentence {
  readonly name: string;
  readonly write: (...about: readonly unknown[]) => unknown;
}

/** The functions of a catalogue, however deep. */
function sentencesOf(value: unknown, name: string, seen: Set<unknown>): readonly Sentence[] {
  if (typeof value === "function") return [{ name, write: value as Sentence["write"] }];
  if (typeof value !== "object" || value === null || seen.has(value)) return [];
  seen.add(value);
  return Object.entries(value).flatMap(([key, each]) => sentencesOf(each, `${name}.${key}`, seen));
}

/** What it says of texts, numbers, lists or things: those that it cannot be filled with it refuses. */
function said({ write }: Sentence, text: string): readonly string[] {
  return [text, 2, [text], aboutOf(text)].flatMap((filling) => {
    try {
      const written = write(...new Array<unknown>(Math.max(write.length, 1)).fill(filling));
      return typeof written === "string" ? [written] : [];
    } catch {
      return [];
    }
  });
}

const sentences = filesIn("src").flatMap((path) => {
  const catalogue = jest.requireActual<object>(resolve(path));
  return sentencesOf(catalogue, path, new Set());
});

const DOUBLED = /\.\.(?!\.)|…\.|\.…|[,;:?!]\.|\.,\./;

function doubled(own: readonly Sentence[], text: string): readonly string[] {
  return own.flatMap((one) => said(one, text).filter((each) => DOUBLED.test(each)));
}

test("no sentence of ours ends twice", () => {
  expect(sentences.filter((one) => said(one, NAME).length > 0).length).toBeGreaterThan(700);
  expect(doubled(sentences, NAME)).toEqual([]);
});

/** Sentences that end in what is written in a cell, a source or a name of the user's. */
const REPEATING =
  /ownWords\.ts.*\.(title|section|heading|document|answer|text|shows|row|column)$|explain\.ts\.\w+\.(constant|shows)$|ownSource$|builtOn$|sinceAnalysis\.\w\w\.ts.*\.done$/;

test("what is repeated of the user's with a stop of its own has no second", () => {
  const repeating = sentences.filter(({ name }) => REPEATING.test(name));
  expect(repeating.length).toBeGreaterThan(30);
  expect(doubled(repeating, REMARK)).toEqual([]);
});

test.each<readonly [language: "sv" | "en", sentence: string]>([
  ["sv", "Blad1!A1: titeln ovanför varje tabell läses som dess enhet: ”Ås”, ”Ås”, ”Ås” …"],
  ["en", 'Blad1!A1: the title above each table is read as its unit: "Ås", "Ås", "Ås" …'],
])("nor does a list end twice that is cut short (%s)", (language, sentence) => {
  const place = { place: "Blad1!A1", sheet: "Blad1", row: null, column: null };
  const problem: RowProblem = {
    ...place,
    address: null,
    value: null,
    severity: "warning",
    code: "unit.titled",
    names: [NAME, NAME, NAME, NAME],
  };
  expect(problemSentence(problem, language)).toBe(sentence);
});
