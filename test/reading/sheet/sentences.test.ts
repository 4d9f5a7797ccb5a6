import fc from "fast-check";
import { problemSentence } from "../../../src/words/reading";
import { type Options, read, type Rows, sheetOf } from "./sheet";

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

const unitRow = fc.tuple(
  fc.oneof({ weight: 3, arbitrary: fc.constantFrom<unknown>(2018, 2019, 2020, "2020") }, odd),
  fc.oneof({ weight: 3, arbitrary: fc.constantFrom<unknown>(4110, 4120) }, odd),
  fc.oneof({ weight: 3, arbitrary: fc.constantFrom<unknown>("Ås", "Gamla Ås", "Berg") }, odd),
  fc.oneof({ weight: 3, arbitrary: fc.constantFrom<unknown>("Privat", "Egenregi") }, odd),
  fc.oneof({ weight: 3, arbitrary: fc.integer({ min: 0, max: 9000 }) }, odd),
  fc.oneof({ weight: 3, arbitrary: fc.integer({ min: 0, max: 900_000 }) }, odd)
);

test.each(["sv", "en"] as const)("nor is any of a table of units (%s)", (language) => {
  fc.assert(
    fc.property(
      fc.array(unitRow, { minLength: 0, maxLength: 9 }),
      fc.constantFrom("Enhetskod", "Kommentar"),
      (rows, code) => {
        const { problems } = read(
          sheetOf([
            ["År", "Vårdcentral", "Kontakter"],
            [2019, "Ås", 1],
            [2021, "Berg", 1],
          ]),
          sheetOf(
            [["År", code, "Vårdcentral", "Driftform", "Listade", "Budget 2020"], ...rows, [""]],
            { role: "units", place: "Enheter" }
          )
        );
        for (const problem of problems) {
          const sentence = problemSentence(problem, language);
          const ours = rows
            .flat()
            .map(String)
            .reduce(
              (text, cell) => (NOT_A_WORD.test(cell) ? text.split(cell).join("") : text),
              sentence
            );
          expect(ours).not.toMatch(NOT_A_WORD);
        }
      }
    ),
    { numRuns: 400 }
  );
});

test.each<readonly [string, Rows, Options, string, string]>([
  [
    "column.unread",
    [
      ["År", "Kontakter", "Budget (tkr)"],
      [2019, 10, 4.4],
    ],
    {},
    "Blad1!A:Z, Budget (tkr): kolumnen läses inte: 4 400 kr. Inget belopp läses, så kostnaden räknas fram ur taxan och är inte utfall. Ange vad kolumnen är om den ska räknas.",
    "Blad1!A:Z, Budget (tkr): the column is not read: SEK 4,400. No amount is read, so the cost is worked out from the tariff and is no outcome. Say what the column is if it counts.",
  ],
  [
    "heading.unnamed",
    [
      ["Vårdcentral", "2020-01", "2020-02"],
      ["Ås", 1000, 120],
    ],
    {},
    "Blad1!A:Z: varken rubriker eller titlar säger vad talen är, sammanlagt 1 120, och inget av dem läses. Välj kontakter eller kostnad.",
    "Blad1!A:Z: neither headings nor titles say what the numbers are, 1,120 in all, and none of them is read. Choose contacts or cost.",
  ],
  [
    "heading.ambiguous",
    [
      ["År", "Kostnad", "Belopp"],
      [2019, 4400, 4500],
    ],
    {},
    "Blad1!A:Z, Belopp: kolumnen (4 500 kr) läses inte, eftersom Kostnad betyder detsamma. Byt kolumn om fel kolumn läses.",
    "Blad1!A:Z, Belopp: the column (SEK 4,500) is not read, as Kostnad means the same. Change columns if the wrong one is read.",
  ],
  [
    "heading.gross",
    [
      ["År", "Kontakter", "Bruttokostnad"],
      [2019, 10, 4400],
    ],
    {},
    "Blad1!A:Z, Bruttokostnad: kolumnen läses som kostnad men är brutto: patientavgiften är inte avdragen. Välj en kolumn med nettobelopp om det finns en.",
    "Blad1!A:Z, Bruttokostnad: the column is read as the cost but is gross: the patient fee is not deducted. Choose a column of net amounts if there is one.",
  ],
  [
    "profession.leftOut",
    [
      ["År", "Yrke", "Kontakter", "Kostnad"],
      [2019, "LK", 10, 4400],
      [2019, "Häxa", 1, 900],
    ],
    { choices: { professions: { haxa: null } } },
    "Blad1!A:Z, Yrke: 1 rad (1 kontakt, 900 kr) med yrket ”Häxa” räknas inte med, som ni har valt.",
    'Blad1!A:Z, Yrke: 1 row (1 contact, SEK 900) with the profession "Häxa" left out, as you have chosen.',
  ],
  [
    "contacts.credited",
    [
      ["År", "Kontakter", "Kostnad"],
      [2019, -2, -880],
    ],
    {},
    "Blad1!A:Z, rad 2: krediteringarna är 2 fler än kontakterna i perioden och bokförs med minus, med sin kostnad.",
    "Blad1!A:Z, row 2: the credits exceed the contacts of the period by 2: they are booked below zero, with their cost.",
  ],
])("%s is told with its sum", (code, rows, options, sv, en) => {
  const problem = read(sheetOf(rows, options)).problems.find((one) => one.code === code)!;
  const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, " ");
  expect(plain(problemSentence(problem, "sv"))).toBe(sv);
  expect(plain(problemSentence(problem, "en"))).toBe(en);
});
