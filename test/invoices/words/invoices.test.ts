import { readFileSync } from "node:fs";
import type { FileFault, UnreadRows } from "../../../src/invoices/core/fileFault";
import { checkRules } from "../../../src/invoices/core/checks/runChecks";
import {
  fileFaultSentence,
  invoicesTexts,
  unreadRowsSentence,
} from "../../../src/invoices/words/invoices";
import { printedMoney } from "../../../src/words/printedMoney";
import { isFileFault } from "../../../src/invoices/sheet/parse/textFile";
import { linesOf, readFile } from "../reading";

const LANGUAGES = ["sv", "en"] as const;
const EVERYTHING = {
  megabytes: 1024,
  name: "mars.csv",
  line: 17,
  looked: 30,
  fields: ["visited", "net"],
  most: 1_000_000,
  column: 4,
  rows: 3,
};
/** As the source spells them, so that a new one cannot be forgotten here. */
const CODES = [
  ...readFileSync("src/invoices/core/fileFault.ts", "utf8").matchAll(/code: "([a-z]+\.\w+)"/g),
].map(([, code]) => code!);
const FILE_CODES = CODES.filter((code) => !/^(row|field|amount)\./.test(code));
const ROW_CODES = CODES.filter((code) => !FILE_CODES.includes(code));

test("the codes are found", () => {
  expect(FILE_CODES).toHaveLength(13);
  expect(ROW_CODES).toHaveLength(4);
});

describe.each(LANGUAGES)("in %s", (language) => {
  test("every reason for which a file is not read has a whole sentence of its own", () => {
    const all = FILE_CODES.map((code) =>
      fileFaultSentence({ ...EVERYTHING, code } as unknown as FileFault, language)
    );
    for (const one of all) expect(one).toMatch(/^(\p{Lu}|\d).*\.$/u);
    for (const one of all) expect(one).not.toMatch(/undefined|NaN|\[object/);
    expect(new Set(all).size).toBe(all.length);
  });

  test("every kind of unread row tells how many, where and what they are worth", () => {
    const money = printedMoney({ language }, "kr", 2);
    for (const code of ROW_CODES) {
      const unread = { code, field: "net", count: 3, ore: 12_345, first: [{ line: 17 }] };
      const told = unreadRowsSentence(unread as unknown as UnreadRows, language, money);
      expect(told).toMatch(/\b3\b.*\b17\b/);
      if (code === "field.blank" || code === "field.unreadable") expect(told).toMatch(/123[.,]45/);
    }
  });

  test("every rule, with its source and its reason, has words", () => {
    const { rules, documents, creditReasons, noCreditReason } = invoicesTexts(language);
    for (const { id, source, creditReason } of checkRules) {
      expect(rules[id].finding).toMatch(/\.$/);
      expect(documents[source.document]).not.toBe("");
      expect(creditReason === null ? noCreditReason : creditReasons[creditReason]).not.toBe("");
    }
  });
});

test("a bad file is told of in words, with the line", () => {
  const { reading } = readFile("Besöksdatum;Netto\n2026-03-02;400\n2026-03-02;=cmd|' /C calc'!A0");
  expect(isFileFault(reading) && fileFaultSentence(reading, "sv")).toBe(
    "Rad 3, kolumn 2 börjar som en formel. En fakturafil har inga formler, och inget av filen läses. Fråga den som har skickat den."
  );
  const missing = readFile("Besöksdatum;Yrke\n2026-03-02;LK").reading;
  expect(isFileFault(missing) && fileFaultSentence(missing, "sv")).toBe(
    "Filen saknar nettobelopp. Utan det är en rad ingen fakturarad: peka ut kolumnen eller ta ut filen på nytt."
  );
});

test("a row that is not read is told of in words, with its line and its kronor", () => {
  const { reading } = linesOf("Besöksdatum;Netto\n2026-13-02;400,50\n2026-03-02;400");
  const money = printedMoney({ language: "sv" }, "kr", 2);
  expect(reading.unread.map((each) => unreadRowsSentence(each, "sv", money))).toEqual([
    "Läses inte, för att besöksdatum inte går att läsa: 1 rad (400,50\u00a0kr). Den första är rad 2.",
  ]);
});
