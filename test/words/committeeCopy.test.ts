import type { Unread } from "../../src/ooxml/calls/unread";
import { professionLabel } from "../../src/formula/evaluate";
import { committeeCopyTexts } from "../../src/words/committeeCopy";
import type { CopyTexts } from "../../src/ooxml/copyTexts";

const reasons: readonly Unread[] = [
  { code: "argument", text: "DATE(2020,1,1)" },
  { code: "circular" },
  { code: "unknownFunction" },
  { code: "spillBlocked" },
  { code: "relative" },
  { code: "rule" },
  { code: "name", name: "Priset" },
  { code: "spill" },
  { code: "tooLong" },
];

describe.each(["sv", "en"] as const)("in %s", (language) => {
  const texts = committeeCopyTexts(language, professionLabel);
  // The copy takes them as they are, and every fault of a file has a sentence: that this compiles.
  const copyTexts: CopyTexts = texts;
  const { unreadable } = texts;

  test.each(Object.keys(unreadable) as (keyof typeof unreadable)[])("%s is a sentence", (code) => {
    for (const part of ["", "xl/workbook.xml"])
      expect(unreadable[code](part)).toMatch(/^[A-ZÅÄÖ][^]*\.$/);
  });

  test.each(["", "xl/workbook.xml"])(
    "a package that is too large is told its limit: %s",
    (part) => {
      const sentence = texts.tooLarge({ part, most: { megabytes: 77, parts: 1234 } });
      expect(sentence).toMatch(/^[A-ZÅÄÖ][^]*\.$/);
      expect(sentence).toContain("77 MB");
      if (part === "") expect(sentence).toMatch(/1[\s,]234/);
    }
  );

  test.each(reasons)("$code is a sentence", (unread) => {
    expect(copyTexts.why(unread)).toMatch(/^[A-ZÅÄÖ].*\.$/);
  });

  test("names of sheets are names that Excel takes", () => {
    for (const name of [texts.aboutSheet, ...Object.values(texts.answerSheet)])
      expect(name).toMatch(/^[^:\\/?*[\]']{1,31}$/);
  });

  test("what stops a copy names the cells", () => {
    expect(texts.personalNumbers(["Blad!B4", "Blad!C5"], [])).toContain("Blad!B4, Blad!C5");
    expect(texts.callLeft("xl/a.xml")).toContain("xl/a.xml");
  });

  test("tables have a heading for each column", () => {
    expect(
      [texts.notRecomputed, texts.errors, texts.checksums, texts.replaced].map(
        ({ headings }) => headings.length
      )
    ).toEqual([4, 3, 3, 4]);
  });
});
