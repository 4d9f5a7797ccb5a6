import { inspect } from "node:util";
import fc from "fast-check";
import { INVOICE_FIELDS, type InvoiceField } from "../../../../src/invoices/core/invoiceField";
import { RunKeys } from "../../../../src/invoices/core/runKeys";
import { holdsPersonName } from "../../../../src/invoices/core/personName";
import { sameIdentity } from "../../../../src/invoices/core/identity";
import { fieldVocabulary } from "../../../../src/invoices/sheet/fieldVocabulary";
import { endRun } from "../../../../src/invoices/sheet/parse/lineReader";
import { errorsIn } from "../../../architecture/compiler";
import { runs } from "../../../support/runs";
import { draws, linesOf, newRun, readFile } from "../../reading";

/**
 * The tax agency's numbers for tests, a co-ordination number among them, and reserve numbers of
 * Inera's own examples: nobody has them.
 */
const TEST_SERIES = [
  "19121212-1212",
  "19811218-9876",
  "20121212-1212",
  "18900118-9811",
  "19701063-2391",
  "19640823-3234",
];

const FIELDS = Object.keys(INVOICE_FIELDS) as InvoiceField[];
const SOUND: Partial<Record<InvoiceField, string>> = { visited: "2026-03-02", net: "400" };

/** All the ways in which people write a number. */
function spellings(number: string): readonly string[] {
  const [date, last] = number.split("-") as [string, string];
  return [
    number,
    `${date}${last}`,
    `${date} ${last}`,
    `${date.slice(2)}-${last}`,
    `${date.slice(2)}${last}`,
    `${date.slice(0, 4)}-${date.slice(4, 6)}-${date.slice(6)}-${last}`,
    `${date}–${last}`,
  ];
}

const written = fc
  .record({ number: fc.constantFrom(...TEST_SERIES), way: fc.nat(6) })
  .map(({ number, way }) => spellings(number)[way]!);
const inText = fc
  .record({
    before: fc.constantFrom("", "pat ", "Kry AB, ", "pnr:", "(", "ref "),
    number: written,
    after: fc.constantFrom("", " återbesök", ")", ", se journal"),
  })
  .map(({ before, number, after }) => `${before}${number}${after}`);

const DIGITS = TEST_SERIES.map((number) => number.replace("-", ""));

/** Every run of the digits of the test series, with and without the century, whatever stands between them. */
function numbersIn(output: unknown): readonly string[] {
  const plain = JSON.stringify(output).replace(/[^\p{L}\p{N}"]/gu, "");
  return DIGITS.filter((number) => plain.includes(number) || plain.includes(number.slice(2)));
}

test("no number that stands in any column of a file is found in anything that leaves the reading", () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.record({
          field: fc.constantFrom<InvoiceField | "free">(...FIELDS, "free"),
          text: fc.oneof(written, inText),
        }),
        { minLength: 1, maxLength: 12 }
      ),
      fc.boolean(),
      (rows, inHeading) => {
        const headings = [...FIELDS.map((field) => fieldVocabulary[field][0]!), "Anteckning"];
        const content = rows.map(({ field, text }) =>
          [...FIELDS, "free"].map((each) =>
            each === field ? text : (SOUND[each as InvoiceField] ?? "")
          )
        );
        if (inHeading) headings.push(rows[0]!.text);
        const file = [headings, ...content].map((cells) => cells.join(";")).join("\n");
        const { lines, reading } = readFile(file);
        expect(numbersIn(lines)).toEqual([]);
        expect(numbersIn(reading)).toEqual([]);
        if (!("code" in reading)) expect(reading.rows).toBe(rows.length);
      }
    ),
    { numRuns: runs(300) }
  );
});

test("the look for numbers finds those that are there", () => {
  expect(numbersIn({ a: "x 19121212 - 1212" })).toEqual(["191212121212", "201212121212"]);
  expect(numbersIn(["8112189876"])).toEqual(["198112189876"]);
});

test.each([
  ["a number in a unit's name", "unitName", "Kry 19121212-1212"],
  ["a number as an invoice's", "invoice", "8112189876"],
  ["a sentence instead of a code", "actionCode", "fick recept"],
  ["a name as a provider", "provider", "Anna Lindqvist"],
  ["a name after a word", "unitName", "Patient Zeb"],
  ["a surname", "seller", "Zeb Qvantsson"],
] as const)("%s is kept back, and what is alike stays alike", (_, field, text) => {
  const heading = fieldVocabulary[field][0]!;
  const { lines } = linesOf(
    `Besöksdatum;Netto;${heading}\n2026-03-02;1;${text}\n2026-03-02;1;${text}\n2026-03-02;1;Annat`
  );
  const [one, two, other] = lines.map((line) => line[field]);
  expect(one).toMatch(/^•/);
  expect(one).toBe(two);
  expect(other).toBe("Annat");
});

test("the name of a row's patient is kept back in the row's texts, however rare", () => {
  const { lines } = linesOf(
    "Förnamn;Efternamn;Besöksdatum;Netto;Vårdenhet\nZebulon;Qvant;2026-03-02;1;Mottagningen Qvant\nA;B;2026-03-02;1;Mottagningen Qvant"
  );
  expect(lines.map(({ unitName }) => unitName)).toEqual([
    expect.stringMatching(/^•/),
    "Mottagningen Qvant",
  ]);
});

test.each([
  ["Anna Lindqvist", true],
  ["ANNA LINDQVIST", true],
  ["Lindqvist, Anna", true],
  ["pat Zeb", true],
  ["Anna", true],
  ["Zeb Qvantsson", true],
  ["Maria vårdcentral", false],
  ["Maria Närakut", false],
  ["Sankt Lars Vårdcentral", false],
  ["Kry", false],
  ["Min Doktor", false],
  ["Doktor.se Sverige AB", false],
  ["Capio Go AB", false],
  ["Nätmottagningen Söder", false],
  ["Region Sörmland", false],
  ["Köpings vårdcentral", false],
])("%s is somebody's name: %s", (text, is) => {
  expect(holdsPersonName(text)).toBe(is);
});

test.each([
  ["811218-9876", "198112189876"],
  ["8112189876", "198112189876"],
  ["19811218-9876", "198112189876"],
  ["1981 1218 9876", "198112189876"],
  ["121212-1212", "201212121212"],
  ["121212+1212", "191212121212"],
  ["701063-2391", "197010632391"],
  ["19121212–1212", "191212121212"],
  ["22640823rhp8", "22640823RHP8"],
  ["nyckel-17", "NYCKEL17"],
])("%s names the same patient as %s", (one, other) => {
  expect(sameIdentity(one, "2026-11-30")).toBe(other);
});

describe("the keys of a run", () => {
  test("are the same for the same number, and tell nothing of it or of another run", () => {
    const [one, two] = [new RunKeys(draws(1)), new RunKeys(draws(2))];
    expect(one.keyOf("patient", "A")).toBe(one.keyOf("patient", "A"));
    expect(one.keyOf("patient", "A")).not.toBe(one.keyOf("contact", "A"));
    expect(one.keyOf("patient", "A")).not.toBe(two.keyOf("patient", "A"));
  });

  test("are drawn anew where one is taken", () => {
    const drawn = [7, 7, 7, 8];
    const keys = new RunKeys(() => drawn.shift()!);
    expect([keys.keyOf("patient", "A"), keys.keyOf("patient", "B")]).toEqual([7, 8]);
  });

  test("are gone when they are thrown away", () => {
    const keys = new RunKeys(draws());
    keys.keyOf("patient", "19121212-1212");
    keys.throwAway();
    expect(keys.count).toBe(0);
    expect(JSON.stringify(keys)).not.toContain("1212");
    expect(() => keys.keyOf("patient", "A")).toThrow("thrown away");
  });
});

test("a text that has not been looked through does not compile as a field of a line", () => {
  const file = "src/invoices/core/invoiceLine.ts";
  const last = "return line.provider ?? line.unitName ?? line.unitId;";
  expect(errorsIn(file, [])).toEqual([]);
  expect(errorsIn(file, [[file, last, 'return "19121212-1212";']]).join("\n")).toMatch(
    /ScreenedText/
  );
});

test("when a run has ended nothing of what it has seen is left in it", () => {
  const run = newRun();
  linesOf("Pnr;Besöksdatum;Netto;Vårdgivare\n19121212-1212;2026-03-02;1;Anna Lindqvist", run);
  const seen = (): string => inspect(run, { depth: 5 });
  expect(seen()).toContain("191212121212");
  expect(seen()).toContain("Lindqvist");
  endRun(run);
  expect(seen()).not.toMatch(/12121|Lindqvist/);
});

test("how much was kept back is known", () => {
  const run = newRun();
  linesOf("Besöksdatum;Netto;Vårdgivare\n2026-03-02;1;Anna Lindqvist\n2026-03-02;1;Kry", run);
  expect(run.screen.keptBack).toBe(1);
});
