import fc from "fast-check";
import { freeSheetName, freeSheetNames, quoteSheetName } from "../../../src/formula/text/sheetName";

test.each([
  ["Taxor", [], "Taxor"],
  ["Taxor", ["Blad1"], "Taxor"],
  ["Taxor", ["Taxor"], "Taxor (2)"],
  ["Taxor", ["TAXOR", "taxor (2)"], "Taxor (3)"],
  ["Taxor", ["Taxor (2)"], "Taxor"],
  ["Västmanland", ["VÄSTMANLAND"], "Västmanland (2)"],
  ["A name of exactly 31 characters", [], "A name of exactly 31 characters"],
  [
    "A name of exactly 31 characters",
    ["A name of exactly 31 characters"],
    "A name of exactly 31 charac (2)",
  ],
  ["A name that is longer than Excel allows", [], "A name that is longer than Exce"],
])("%s beside %j becomes %s", (wanted, taken, expected) => {
  expect(freeSheetName(wanted, taken)).toBe(expected);
});

const names = fc.string({ unit: "grapheme", minLength: 1, maxLength: 40 });

test("a free name fits Excel, is nobody else's in any case, and begins as wished", () => {
  fc.assert(
    fc.property(names, fc.array(names), (wanted, others) => {
      const taken = [...others, wanted, wanted.slice(0, 31)];
      const name = freeSheetName(wanted, taken);
      expect(name.length).toBeLessThanOrEqual(31);
      expect(taken.map((each) => each.toLowerCase())).not.toContain(name.toLowerCase());
      expect(wanted.startsWith(name.replace(/ \(\d+\)$/, ""))).toBe(true);
    }),
    { numRuns: 1000 }
  );
});

test("the names of a set differ from each other and from those taken", () => {
  fc.assert(
    fc.property(fc.array(names), fc.array(names), (wanted, taken) => {
      const free = freeSheetNames(wanted, taken).map((name) => name.toUpperCase());
      expect(new Set(free).size).toBe(wanted.length);
      for (const name of taken) expect(free).not.toContain(name.toUpperCase());
    }),
    { numRuns: 1000 }
  );
});

test("a name is quoted in a formula, its own quotation marks doubled", () => {
  expect(quoteSheetName("Västmanland (2)")).toBe("'Västmanland (2)'");
  expect(quoteSheetName("Anna's blad")).toBe("'Anna''s blad'");
});
