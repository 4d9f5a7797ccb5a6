import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const SRC = path.join(__dirname, "../../src");

/** Nouns that have another form when there is one of them. */
const SEVERAL = [
  "rader celler delar kontakter månader perioder dragningar kolumner formler vårdcentraler yrken",
  "körningar ändringar taxor träffar varningar prognoser grupper dagar poster fysiska betalda",
  "rows cells parts contacts months periods units visits draws columns formulas centres years",
  "professions runs tariffs forecasts groups days items names sheets alternatives",
].flatMap((line) => line.split(" "));

/** A number, and right after it more than one of something. */
const COUNTED = new RegExp(
  String.raw`\$\{((?:[^{}]|\{[^{}]*\})*)\}(?:\\u00a0| )(?:whole |full |more |hela |fler )?(${SEVERAL.join("|")})\b`,
  "g"
);

/** Shares and amounts of something, and numbers that are always large, have no singular. */
const NO_SINGULAR = /^(percent|kronor|value$)/;

/** One of it has a sentence of its own, in the lines before. */
const OWN_SINGULAR = /=== 1\b/;

function found(source: string): readonly string[] {
  return [...source.matchAll(COUNTED)].flatMap((match) => {
    const [text, number] = match;
    const before = source.slice(Math.max(0, match.index - 160), match.index);
    const guarded = OWN_SINGULAR.test(before) || NO_SINGULAR.test(number!);
    return guarded || number!.startsWith("counted(") ? [] : [text];
  });
}

const words = readdirSync(SRC, { recursive: true, encoding: "utf8" })
  .map((file) => file.split(path.sep).join("/"))
  .filter((file) => /(^|\/)words\/.*\.ts$/.test(file));

test("there are words to look at", () => {
  expect(words).toContain("words/sv/pane.ts");
  expect(words).toContain("analysis/change/words/changeAnalysis.sv.ts");
});

test.each(words)("%s has a singular wherever it counts", (name) => {
  expect(found(readFileSync(path.join(SRC, name), "utf8"))).toEqual([]);
});

test.each([
  ["`${count} rader`", 1],
  ["`${format(begun)} kontakter`", 1],
  ["`${years} whole years`", 1],
  ['`${counted(count, "rad", "rader")} till`', 0],
  ['count === 1 ? "One row" : `${count} rows`', 0],
  ["`${percent(share)} av kontakter`", 0],
])("%s has %i", (source, count) => {
  expect(found(source)).toHaveLength(count);
});
