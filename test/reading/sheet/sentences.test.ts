import fc from "fast-check";
import { problemSentence } from "../../../src/words/reading";
import { read, sheetOf } from "./sheet";

const NOT_A_WORD = /undefined|null|NaN|Infinity|native code|\[object/;
/** Eighty characters of the user's, and some of ours around them. */
const LONG = "x".repeat(100);

const inherited = Object.getOwnPropertyNames(Object.prototype);
const odd = fc.oneof(
  fc.constantFrom<unknown>(
    ...inherited,
    LONG,
    `${LONG} (prognos)`,
    `2020 ${LONG}`,
    "#N/A",
    "Summa",
    "",
    true,
    -1,
    1e300,
    0.5
  ),
  fc.string({ maxLength: 12 })
);
const sound = [
  fc.constantFrom<unknown>(
    2019,
    "2019-04",
    "2020 (prognos)",
    43525,
    "Q1 2019",
    "januari",
    2001,
    1901,
    "3/1 2020",
    "2016-12"
  ),
  fc.constantFrom<unknown>("Ås", "Berg"),
  fc.constantFrom<unknown>("LK", "Psykolog"),
  fc.integer({ min: 0, max: 500 }),
  fc.integer({ min: 0, max: 500_000 }),
] as const;
const row = fc.tuple(...sound.map((cell) => fc.oneof({ weight: 3, arbitrary: cell }, odd)));

test.each(["sv", "en"] as const)(
  "no problem of a table is told in what is no word, or at the length of what was written (%s)",
  (language) =>
    fc.assert(
      fc.property(
        fc.array(row, { minLength: 1, maxLength: 8 }),
        fc.constantFrom("Typ", "Kommentar", "__proto__", LONG),
        (rows, last) => {
          const { problems } = read(
            sheetOf([
              ["Period", "Vårdcentral", "Yrke", "Kontakter", "Kostnad (kr)", last],
              ...rows.map((cells) => [...cells, "prognos"]),
            ])
          );
          for (const problem of problems) {
            const sentence = problemSentence(problem, language);
            const own = rows.flat().map(String);
            // What the user has written may be repeated, as long as it is quoted as theirs.
            const ours = own.reduce(
              (text, cell) => (NOT_A_WORD.test(cell) ? text.split(cell).join("") : text),
              sentence
            );
            expect(ours).not.toMatch(NOT_A_WORD);
            expect(sentence).not.toContain("x".repeat(90));
          }
        }
      ),
      { numRuns: 400 }
    )
);
