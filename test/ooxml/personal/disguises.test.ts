import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { faultOf } from "../copying";
import { excelWorkbook, type FixtureWorkbook, partsOf } from "../excelWorkbook";
import { escape } from "../excelParts";
import { numberOf, persons } from "../../core/personal/persons";

const MARKS = [
  "-",
  "+",
  "–",
  "\u2011",
  "\u2212",
  " - ",
  "\u00a0-\u00a0",
  " ",
  "\u00a0",
  "\u202f",
  "\u2009",
  "\u00ad",
  "\u200b",
  "\u2060",
  "/",
  "_",
];

/** From eight digits and four: as people and programs write them. */
const DISGUISES: readonly ((date: string, last: string, mark: string) => string)[] = [
  (date, last, mark) => date + mark + last,
  (date, last, mark) => date.slice(2) + mark + last,
  (date, last) => date + last,
  (date, last) => `pnr${date}${last}`,
  (date, last) => `Personnummer: ${date.slice(2)}${last}`,
  (date, last, mark) => `Anna ${date}${mark}${last}, återbesök`,
  (date, last) => `${date.slice(0, 4)}-${date.slice(4, 6)}-${date.slice(6)}-${last}`,
  (date, last, mark) => `${date.slice(0, 2)} ${date.slice(2)}${mark}${last}`,
  (date, last) => `${date.slice(0, 5)}\u200b${date.slice(5)}-${last}`,
  (date, last) =>
    [...`${date}-${last}`].map((sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)).join(""),
];

const blad = { name: "Blad", cells: { A1: "Text" } };
const withPart = (name: string, xml: string): FixtureWorkbook => ({
  sheets: [blad],
  parts: { [name]: xml },
});
const embedded = (text: string): Uint8Array => {
  const parts = partsOf({ sheets: [blad] });
  const inner = excelWorkbook({ sheets: [{ name: "I", cells: { B2: text } }] });
  return zipSync({
    ...Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])),
    "xl/embeddings/Bok.xlsx": inner,
  });
};

const PLACES: readonly ((text: string) => FixtureWorkbook | Uint8Array)[] = [
  (text) => ({ sheets: [{ name: "Blad", cells: { C4: text } }] }),
  (text) => ({ sheets: [{ name: "Blad", cells: { C4: { f: `"${text}"&A1`, v: "x" } } }] }),
  (text) => ({ sheets: [{ ...blad, comments: { C3: text } }] }),
  (text) => ({ sheets: [blad], names: { Namn: `"${text}"` } }),
  (text) => ({ sheets: [blad], properties: { creator: text } }),
  (text) => ({
    sheets: [
      {
        ...blad,
        after: `<headerFooter><oddFooter>&amp;R${escape(text)}</oddFooter></headerFooter>`,
      },
    ],
  }),
  (text) => ({
    sheets: [
      {
        ...blad,
        after: `<autoFilter ref="A1:C9"><filterColumn colId="0"><filters><filter val="${escape(text)}"/></filters></filterColumn></autoFilter>`,
      },
    ],
  }),
  (text) => withPart("customXml/item1.xml", `<a b="${escape(text)}"/>`),
  (text) =>
    withPart(
      "xl/connections.xml",
      `<connections><connection name="${escape(text)}"/></connections>`
    ),
  (text) =>
    withPart("xl/pivotCache/pivotCacheRecords1.xml", `<p><r><s v="${escape(text)}"/></r></p>`),
  (text) =>
    withPart("xl/drawings/drawing9.xml", `<d><a:p><a:r><a:t>${escape(text)}</a:t></a:r></a:p></d>`),
  (text) =>
    withPart(
      "xl/externalLinks/_rels/externalLink1.xml.rels",
      `<Relationships><Relationship Id="rId1" Type="x/externalLinkPath" TargetMode="External" Target="${escape(text)}.xlsx"/></Relationships>`
    ),
  (text) =>
    withPart(
      "docProps/custom.xml",
      `<Properties><property name="a"><vt:lpwstr>${escape(text)}</vt:lpwstr></property></Properties>`
    ),
  embedded,
];

test("a person's number is found in every disguise, in every place", async () => {
  await fc.assert(
    fc.asyncProperty(
      persons,
      fc.constantFrom(...MARKS),
      fc.constantFrom(...DISGUISES),
      fc.constantFrom(...PLACES),
      async ({ date, serial }, mark, disguise, place) => {
        const [day, last] = numberOf(date, serial).split("-") as [string, string];
        const fault = await faultOf(place(disguise(day, last, mark)));
        expect(fault).toMatchObject({ code: "copy.personalNumbers" });
      }
    ),
    { numRuns: 300 }
  );
});
