import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import type { Doubt, PersonalNumberPlace } from "../../../src/ooxml/personal/personalNumberPlace";
import { copyOf, faultOf } from "../copying";
import { excelWorkbook, type FixtureWorkbook, partsOf } from "../excelWorkbook";
import { numberOf, persons } from "../../core/personal/persons";
import { readParts } from "../readWorkbook";

const cells = { A1: "Text" };
const blad = { name: "Blad", cells };

/** A workbook with a cell whose number has a format of its own. */
function formatted(value: number, format: string, heading = "Kund"): FixtureWorkbook {
  const workbook: FixtureWorkbook = {
    sheets: [{ name: "Blad", cells: { B3: heading, B4: { f: "1*1", v: value, style: 1 } } }],
  };
  const styles = partsOf(workbook)["xl/styles.xml"]!;
  const written = format.replace(/"/g, "&quot;");
  return { ...workbook, parts: { "xl/styles.xml": styles.replace("#,##0.00", written) } };
}

function embedding(name: string, file: Uint8Array, within: FixtureWorkbook): Uint8Array {
  const parts = Object.entries(partsOf(within)).map(([part, text]) => [part, strToU8(text)]);
  return zipSync({ ...Object.fromEntries(parts), [name]: file });
}

async function placesIn(
  workbook: FixtureWorkbook | Uint8Array
): Promise<readonly PersonalNumberPlace[]> {
  const fault = (await faultOf(workbook)) as { code: string; places: PersonalNumberPlace[] } | null;
  if (fault !== null && fault.code !== "copy.personalNumbers") throw new Error(fault.code);
  return fault?.places ?? [];
}

const part = (at: string): PersonalNumberPlace => ({ kind: "part", sheet: null, at });
const cell = (at: string): PersonalNumberPlace => ({ kind: "cell", sheet: "Blad", at });
const onSheet: PersonalNumberPlace = { kind: "sheet", sheet: "Blad", at: "Blad" };
const withPart = (name: string, xml: string): FixtureWorkbook => ({
  sheets: [blad],
  parts: { [name]: xml },
});
const withAfter = (after: string): FixtureWorkbook => ({ sheets: [{ ...blad, after }] });
const inner = excelWorkbook({ sheets: [{ name: "I", cells: { A1: "121212-1212" } }] });
const letter = zipSync({
  "[Content_Types].xml": strToU8("<Types/>"),
  "word/document.xml": strToU8(
    "<w:p><w:r><w:t>1212</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>12-1212</w:t></w:r></w:p>"
  ),
});
const EMBEDDED = "xl/embeddings/Microsoft_Excel_Sheet.xlsx";

test.each<[string, FixtureWorkbook | Uint8Array, PersonalNumberPlace]>([
  ["a text", { sheets: [{ name: "Blad", cells: { B4: "Kalle 19121212-1212" } }] }, cell("B4")],
  ["a number", { sheets: [{ name: "Blad", cells: { B4: 191212121212 } }] }, cell("B4")],
  ["a number shown with a dash", formatted(8112189876, "000000-0000"), cell("B4")],
  ["twelve digits so", formatted(198112189876, "00000000-0000"), cell("B4")],
  ["a number with its zeros put in", formatted(412189870, "000000-0000"), cell("B4")],
  ["a format with quoted marks", formatted(8112189876, '000000"-"0000;@'), cell("B4")],
  [
    "a format of two lengths",
    formatted(8112189876, "[>9999999999]00000000-0000;000000\\-0000"),
    cell("B4"),
  ],
  ["ten digits below a heading", formatted(8112189876, "0", "Personnr"), cell("B4")],
  ["nine digits below one", formatted(412189870, "General", "Person-ID"), cell("B4")],
  [
    "ten digits beside a heading",
    { sheets: [{ name: "Blad", cells: { A4: "Samordningsnummer", B4: "7010632391" } }] },
    cell("B4"),
  ],
  [
    "a formula",
    { sheets: [{ name: "Blad", cells: { B4: { f: 'IF(A1="121212-1212",1,0)', v: 0 } } }] },
    cell("B4"),
  ],
  [
    "a hidden sheet",
    { sheets: [blad, { name: "Dold", cells: { A1: "121212-1212" }, state: "veryHidden" }] },
    { kind: "cell", sheet: "Dold", at: "A1" },
  ],
  [
    "a comment in two fonts",
    { sheets: [{ ...blad, comments: { C3: "121212-1212" } }] },
    { kind: "comment", sheet: "Blad", at: "C3" },
  ],
  [
    "a header",
    withAfter("<headerFooter><oddHeader>&amp;L121212-1212</oddHeader></headerFooter>"),
    onSheet,
  ],
  [
    "a header after a size",
    withAfter("<headerFooter><firstFooter>&amp;C&amp;10121212-1212</firstFooter></headerFooter>"),
    onSheet,
  ],
  [
    "a header in a font",
    withAfter(
      '<headerFooter><oddHeader>&amp;"Arial,Fet"&amp;B1212&amp;K00000012-1212</oddHeader></headerFooter>'
    ),
    onSheet,
  ],
  [
    "a prompt",
    withAfter(
      '<dataValidations><dataValidation sqref="A1" prompt="Skriv som 121212-1212"/></dataValidations>'
    ),
    onSheet,
  ],
  [
    "a filter",
    withAfter(
      '<autoFilter ref="A1:B9"><filterColumn colId="1"><filters><filter val="121212-1212"/></filters></filterColumn></autoFilter>'
    ),
    onSheet,
  ],
  [
    "a link from a cell",
    withPart(
      "xl/worksheets/_rels/sheet1.xml.rels",
      '<Relationships><Relationship Id="rId8" Type="http://x/hyperlink" Target="file:///H:/121212-1212.docx" TargetMode="External"/></Relationships>'
    ),
    part("xl/worksheets/_rels/sheet1.xml.rels"),
  ],
  [
    "another workbook's path",
    withPart(
      "xl/externalLinks/_rels/externalLink1.xml.rels",
      '<Relationships><Relationship Id="rId1" Type="http://x/externalLinkPath" Target="121212-1212.xlsx" TargetMode="External"/></Relationships>'
    ),
    part("xl/externalLinks/_rels/externalLink1.xml.rels"),
  ],
  [
    "another workbook's cells",
    withPart(
      "xl/externalLinks/externalLink1.xml",
      '<externalLink><sheetDataSet><sheetData><row r="1"><cell r="A1" t="str"><v>121212-1212</v></cell></row></sheetData></sheetDataSet></externalLink>'
    ),
    part("xl/externalLinks/externalLink1.xml"),
  ],
  [
    "a connection",
    withPart(
      "xl/connections.xml",
      '<connections><connection id="1"><dbPr command="SELECT * FROM V WHERE p=\'191212121212\'"/></connection></connections>'
    ),
    part("xl/connections.xml"),
  ],
  [
    "a pivot table's caption",
    withPart("xl/pivotTables/pivotTable1.xml", '<p><dataField caption="121212-1212"/></p>'),
    part("xl/pivotTables/pivotTable1.xml"),
  ],
  [
    "what a pivot table has of its source",
    withPart(
      "xl/pivotCache/pivotCacheDefinition1.xml",
      '<p><cacheField name="Patient"><sharedItems><s v="121212-1212"/></sharedItems></cacheField></p>'
    ),
    part("xl/pivotCache/pivotCacheDefinition1.xml"),
  ],
  [
    "ten digits there, by its field's name",
    withPart(
      "xl/pivotCache/pivotCacheDefinition1.xml",
      '<p><cacheField name="Personnr"><sharedItems><n v="1212121212"/></sharedItems></cacheField></p>'
    ),
    part("xl/pivotCache/pivotCacheDefinition1.xml"),
  ],
  [
    "a name",
    { sheets: [blad], names: { Patient: '"121212-1212"' } },
    { kind: "name", sheet: null, at: "Patient" },
  ],
  [
    "a name itself, which is not repeated",
    { sheets: [blad], names: { pnr_191212121212: "1" } },
    { kind: "name", sheet: null, at: "pnr_••••••••••••" },
  ],
  [
    "a sheet's name, which is not repeated",
    { sheets: [{ name: "121212-1212", cells: {} }] },
    part("xl/workbook.xml"),
  ],
  [
    "a property",
    { sheets: [blad], properties: { company: "121212-1212" } },
    { kind: "property", sheet: null, at: "docProps/app.xml" },
  ],
  [
    "a property of the user's own, by its name",
    withPart(
      "docProps/custom.xml",
      '<Properties><property name="Pnr"><vt:lpwstr>1212121212</vt:lpwstr></property></Properties>'
    ),
    { kind: "property", sheet: null, at: "docProps/custom.xml" },
  ],
  [
    "a text that no cell uses",
    withPart(
      "xl/sharedStrings.xml",
      "<sst><si><t>Text</t></si><si><r><t>1212</t></r><r><rPr><b/></rPr><t>12-1212</t></r></si></sst>"
    ),
    part("xl/sharedStrings.xml"),
  ],
  [
    "a part that we do not know",
    withPart("customXml/item1.xml", "<a>121212-1212</a>"),
    part("customXml/item1.xml"),
  ],
  [
    "an attribute of it, by its name",
    withPart("customXml/item1.xml", '<a><b personnummer="1212121212"/></a>'),
    part("customXml/item1.xml"),
  ],
  [
    "a part's name, which is not repeated",
    withPart("xl/media/121212-1212.xml", "<a/>"),
    part("xl/media/••••••-••••.xml"),
  ],
  ["a workbook in it", embedding(EMBEDDED, inner, { sheets: [blad] }), part(EMBEDDED)],
  [
    "a document in it",
    embedding("xl/embeddings/Brev.docx", letter, { sheets: [blad] }),
    part("xl/embeddings/Brev.docx"),
  ],
  [
    "a workbook in a workbook in it",
    embedding(EMBEDDED, embedding(EMBEDDED, inner, { sheets: [blad] }), { sheets: [blad] }),
    part(EMBEDDED),
  ],
])("in %s, it stops the copy", async (_where, workbook, place) => {
  expect(await placesIn(workbook)).toEqual([place]);
});

describe("what may be something else", () => {
  const doubtOf = (places: readonly PersonalNumberPlace[]): readonly (Doubt | undefined)[] =>
    places.map(({ doubt }) => doubt);
  const idCells = (ids: readonly string[]) =>
    Object.fromEntries(ids.map((id, i) => [`C${i + 2}`, id]));
  // One in ten has a right check digit: 20230101-0007 and 20230101-0015 here.
  const ids = Array.from({ length: 20 }, (_, i) => `20230101-${String(i).padStart(4, "0")}`);
  const invoices: FixtureWorkbook = {
    sheets: [{ name: "Blad", cells: { C1: "Faktura", ...idCells(ids) } }],
  };

  test("invoice numbers are asked of column by column", async () => {
    const places = await placesIn(invoices);
    expect(doubtOf(places)).toEqual([{ about: "Blad!C:C", count: 2 }]);
    expect(places[0]).toMatchObject({ kind: "cell", sheet: "Blad" });
  });

  test("with the answer the copy is made, and tells of it", async () => {
    const { report, bytes } = await copyOf(invoices, { notPersonal: ["Blad!C:C"] });
    expect(report.notPersonal).toEqual([{ about: "Blad!C:C", count: 2 }]);
    const about = JSON.stringify(Object.values(readParts(bytes)));
    expect(about).toContain("Inte personnummer");
  });

  test("an answer is of its column alone, and of no number that is certain", async () => {
    const more = {
      sheets: [{ name: "Blad", cells: { C1: "Faktura", ...idCells(ids), D3: "121212-1212" } }],
    };
    const fault = await faultOf(more, { notPersonal: ["Blad!C:C", "Blad!D:D"] });
    expect(fault).toEqual({ code: "copy.personalNumbers", places: [cell("D3")] });
  });

  test.each([
    ["a period", "20230101-1231"],
    ["a time", "202301011231"],
    ["a text that it is glued to", "A191212121212"],
    ["a blank between", "121212 1212"],
  ])("%s is asked of", async (_, text) => {
    const places = await placesIn({ sheets: [{ name: "Blad", cells: { B2: text } }] });
    expect(doubtOf(places)).toEqual([{ about: "Blad!B:B", count: 1 }]);
  });

  test("ten digits without a heading are persons' where nearly all in the column can be", async () => {
    const numbers = fc.sample(persons, { numRuns: 8, seed: 7 }).map(({ date, serial }) => {
      return Number(numberOf(date, serial).slice(2).replace("-", "")) + 0;
    });
    const tens = numbers.filter((each) => each >= 1_000_000_000);
    const places = await placesIn({
      sheets: [
        { name: "Blad", cells: Object.fromEntries(tens.map((each, i) => [`A${i + 1}`, each])) },
      ],
    });
    expect(tens.length).toBeGreaterThan(4);
    expect(places.length).toBe(tens.length);
    expect(doubtOf(places).every((doubt) => doubt === undefined)).toBe(true);
  });

  test("a column of organisations' numbers does not hide a person among them", async () => {
    const numbers = [...Array.from({ length: 30 }, () => "232100-0016"), "121212-1212"];
    const column = Object.fromEntries(numbers.map((each, i) => [`A${i + 1}`, each]));
    expect(await placesIn({ sheets: [{ name: "Blad", cells: column }] })).toEqual([cell("A31")]);
  });

  test("a file in it that cannot be read is told of, and asked of", async () => {
    const locked = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    const workbook = embedding(EMBEDDED, locked, { sheets: [blad] });
    expect(await placesIn(workbook)).toEqual([
      { kind: "unread", sheet: null, at: EMBEDDED, doubt: { about: EMBEDDED, count: 1 } },
    ]);
    expect((await copyOf(workbook, { notPersonal: [EMBEDDED] })).report.notPersonal).toHaveLength(
      1
    );
  });

  test("files within files are looked into three deep", async () => {
    let nested = inner;
    for (let i = 0; i < 5; i += 1) nested = embedding(EMBEDDED, nested, { sheets: [blad] });
    expect(await placesIn(nested)).toMatchObject([{ kind: "unread", at: EMBEDDED }]);
  });

  test("random numbers of a date and four digits never stop a copy for which there is an answer", async () => {
    const id = fc
      .tuple(
        fc.date({
          min: new Date("2000-01-01T00:00:00Z"),
          max: new Date("2026-01-01T00:00:00Z"),
          noInvalidDate: true,
        }),
        fc.integer({ min: 0, max: 9999 })
      )
      .map(
        ([date, n]) =>
          `${date.toISOString().slice(0, 10).replace(/-/g, "")}-${String(n).padStart(4, "0")}`
      );
    await fc.assert(
      fc.asyncProperty(fc.array(id, { minLength: 40, maxLength: 60 }), async (column) => {
        const copy = await faultOf(
          { sheets: [{ name: "Blad", cells: idCells(column) }] },
          { notPersonal: ["Blad!C:C"] }
        );
        expect(copy).toBeNull();
      }),
      { numRuns: 30 }
    );
  });
});

test("an ordinary workbook is copied", async () => {
  const copy = await copyOf({
    sheets: [{ name: "Blad", cells: { A1: "Org.nr 232100-0016", A2: 1212121212, A3: 43800 } }],
  });
  expect(copy.bytes.length).toBeGreaterThan(0);
});
