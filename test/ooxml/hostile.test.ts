import { readFileSync } from "node:fs";
import { professionLabel } from "../../src/data/professions";
import { copyProblemSentence } from "../../src/words/copy";
import type { PackageFault } from "../../src/ooxml/fault";
import { deflateRawSync } from "node:zlib";
import fc from "fast-check";
import { zipSync } from "fflate";
import { crc32 } from "../../src/ooxml/zip/crc32";
import { type Entry, readDirectory } from "../../src/ooxml/zip/directory";
import { MOST_BYTES, MOST_BYTES_IN_ALL, MOST_ENTRIES } from "../../src/ooxml/zip/limits";
import { writeZip } from "../../src/ooxml/zip/writeZip";
import { copyOf, faultOf } from "./copying";
import { excelWorkbook, type FixtureWorkbook, partsOf, zipParts } from "./excelWorkbook";
import { readCells, readParts } from "./readWorkbook";
import { asZip64, type Zip64Claims } from "./zip64";

const plain: FixtureWorkbook = {
  sheets: [
    {
      name: "Blad",
      cells: {
        A1: { f: '_xldudf_NATLAKARE_TARIFF("2019-12-01")', v: 1, ref: "A1", dynamic: true },
      },
    },
  ],
};
const good = excelWorkbook(plain);
const SHEET = "xl/worksheets/sheet1.xml";

/** The good workbook with entries changed, in a ZIP that is itself in order. */
function withEntries(change: (entries: readonly Entry[]) => readonly Entry[]): Uint8Array {
  return writeZip(change(readDirectory(good)));
}

function entryOf(name: string, bytes: Uint8Array, claims: Partial<Entry> = {}): Entry {
  const packed = deflateRawSync(bytes);
  return { name, method: 8, crc: crc32(bytes), size: bytes.length, packed, time: 0, ...claims };
}

function withPart(part: string, text: string | null): Uint8Array {
  return excelWorkbook({ ...plain, parts: { [part]: text } });
}

function replaced(part: string, from: string | RegExp, to: string): Uint8Array {
  return withPart(part, partsOf(plain)[part]!.replace(from, to));
}

const sheetOf = (inner: string) =>
  `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${inner}</worksheet>`;

test.each<[string, () => Uint8Array, string, string]>([
  ["an empty file", () => new Uint8Array(), "package.notWorkbook", ""],
  ["a text", () => Buffer.from("Datum;Kostnad"), "package.notWorkbook", ""],
  ["another kind of package", () => zipParts({ "a.txt": "a" }), "package.notWorkbook", ""],
  ["an encrypted workbook", () => Buffer.from("d0cf11e0a1b11ae100", "hex"), "package.locked", ""],
  ["a file cut in half", () => good.slice(0, good.length / 2), "package.truncated", ""],
  ["a file without its last byte", () => good.slice(0, -1), "package.truncated", ""],
  [
    "a file without its first half",
    () => join(good.slice(0, 30), good.slice(good.length / 2)),
    "package.truncated",
    "",
  ],
  ["a flipped byte in a part", () => flipped(), "package.damaged", SHEET],
  [
    "two parts of the same name",
    () => withEntries((all) => [...all, all[1]!]),
    "package.suspicious",
    "xl/worksheets/sheet1.xml",
  ],
  [
    "two that differ in case",
    () => withEntries((all) => [...all, { ...all[0]!, name: "[content_types].XML" }]),
    "package.suspicious",
    "[content_types].XML",
  ],
  [
    "a name that leads out",
    () => withEntries((all) => [...all, { ...all[0]!, name: "xl/../../a.xml" }]),
    "package.suspicious",
    "xl/../../a.xml",
  ],
  [
    "a name from the root",
    () => withEntries((all) => [...all, { ...all[0]!, name: "/etc/a" }]),
    "package.suspicious",
    "/etc/a",
  ],
  [
    "a name with a drive",
    () => withEntries((all) => [...all, { ...all[0]!, name: "C:\\a" }]),
    "package.suspicious",
    "C:\\a",
  ],
  [
    "a part that claims to be huge",
    () =>
      withEntries((all) => [
        ...all,
        { ...all[0]!, name: "a", size: MOST_BYTES + 1, packed: new Uint8Array(MOST_BYTES / 100) },
      ]),
    "package.tooLarge",
    "a",
  ],
  [
    "a part that is more than it says",
    () =>
      withEntries((all) =>
        all.map((each) =>
          each.name === SHEET ? entryOf(SHEET, new Uint8Array(5_000_000), { size: 1000 }) : each
        )
      ),
    "package.suspicious",
    SHEET,
  ],
  [
    "a bomb by its ratio",
    () => withEntries((all) => [...all, entryOf("a", new Uint8Array(5_000_000))]),
    "package.suspicious",
    "a",
  ],
  [
    "too many parts",
    () =>
      withEntries((all) => [
        ...all,
        ...Array.from({ length: MOST_ENTRIES }, (_, i) => ({ ...all[0]!, name: `a${i}` })),
      ]),
    "package.tooLarge",
    "",
  ],
  [
    "many parts that are too much together",
    () =>
      withEntries((all) => [
        ...all,
        ...Array.from({ length: 6 }, (_, i) => ({
          ...all[0]!,
          name: `a${i}`,
          size: 120_000_000,
          packed: new Uint8Array(600_000),
        })),
      ]),
    "package.tooLarge",
    "",
  ],
  [
    "a packed part that Excel cannot read",
    () => withEntries((all) => all.map((each) => ({ ...each, method: 12 }))),
    "package.unsupported",
    "[Content_Types].xml",
  ],
  ...(
    [
      ["more entries than there may be", { count: 1e6 }, "package.tooLarge", ""],
      ["more entries than there are", { count: 100 }, "package.truncated", ""],
      ["a list that is not there", { first: 2 ** 52 }, "package.truncated", ""],
      ["a record that is not there", { record: 2 ** 60 }, "package.truncated", ""],
      ["no sizes", { extra: () => [] }, "package.truncated", "[Content_Types].xml"],
      [
        "sizes that are not all there",
        {
          extra: (size) => [
            [2, 1],
            [2, 24],
            [8, size],
          ],
        },
        "package.truncated",
        "[Content_Types].xml",
      ],
      [
        "a size beyond all",
        {
          extra: (_, packed, at) => [
            [2, 1],
            [2, 24],
            [8, 2 ** 50],
            [8, packed],
            [8, at],
          ],
        },
        "package.suspicious",
        "[Content_Types].xml",
      ],
    ] satisfies readonly (readonly [string, Zip64Claims, string, string])[]
  ).map(([what, claims, code, part]): [string, () => Uint8Array, string, string] => [
    `ZIP64 with ${what}`,
    () => asZip64(good, claims),
    code,
    part,
  ]),
  [
    "entities that grow",
    () =>
      withPart(
        SHEET,
        `<!DOCTYPE a [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>${sheetOf("<sheetData/>")}`
      ),
    "xml.forbidden",
    SHEET,
  ],
  [
    "an entity in the shared texts",
    () => withPart("xl/sharedStrings.xml", "<!DOCTYPE sst><sst><si><t>a</t></si></sst>"),
    "xml.forbidden",
    "xl/sharedStrings.xml",
  ],
  [
    "a sheet that is cut short",
    () => withPart(SHEET, '<worksheet><sheetData><row r="1"><c r="A1'),
    "xml.malformed",
    SHEET,
  ],
  [
    "a cell beyond the last column of any sheet",
    () => replaced(SHEET, /<c r="A1"/, '<c r="ZZZZ1"'),
    "xml.malformed",
    SHEET,
  ],
  ["a sheet that is no XML", () => withPart(SHEET, "Datum;Kostnad"), "xml.malformed", SHEET],
  ["a sheet that is gone", () => withPart(SHEET, null), "part.missing", SHEET],
  [
    "a workbook part that is gone",
    () => withPart("xl/workbook.xml", null),
    "part.missing",
    "xl/workbook.xml",
  ],
  ["no list of parts", () => withPart("[Content_Types].xml", null), "package.notWorkbook", ""],
  ["macros", () => withPart("xl/vbaProject.bin", "makro"), "workbook.macros", ""],
  [
    "a macro workbook by its kind",
    () =>
      replaced(
        "[Content_Types].xml",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
        "application/vnd.ms-excel.sheet.macroEnabled.main+xml"
      ),
    "workbook.macros",
    "",
  ],
  [
    "a binary workbook",
    () =>
      zipParts({
        "[Content_Types].xml":
          '<Types><Override PartName="/xl/workbook.bin" ContentType="application/vnd.ms-excel.sheet.binary.macroEnabled.main"/></Types>',
        "_rels/.rels":
          '<Relationships><Relationship Id="a" Type="x/officeDocument" Target="xl/workbook.bin"/></Relationships>',
        "xl/workbook.bin": "",
      }),
    "workbook.binary",
    "",
  ],
])("%s is refused with a sentence", async (_what, bytes, code, part) => {
  const fault = await faultOf(bytes());
  const limits = { most: { megabytes: part === "" ? 512 : 192, parts: 5000 } };
  expect(fault).toEqual({ code, part, ...(code === "package.tooLarge" && limits) });
  expect(copyProblemSentence(fault as PackageFault, "sv", professionLabel)).toMatch(/\.$/);
});

test("a sheet of 210 MB is refused before it is unpacked", async () => {
  const row = Buffer.from('<row r="1"><c r="A1"><v>1</v></c></row>');
  const big = Buffer.alloc(210_000_000, row);
  const bytes = withEntries((all) =>
    // Stored, so that not even its ratio is strange.
    all.map((each) =>
      each.name === SHEET ? entryOf(SHEET, big, { method: 0, packed: big }) : each
    )
  );
  const before = process.memoryUsage().arrayBuffers;
  expect(await faultOf(bytes)).toEqual({
    code: "package.tooLarge",
    part: SHEET,
    most: { megabytes: 192, parts: 5000 },
  });
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(10_000_000);
});

test.each(["A:A", "A1:XFD1048576", "A1:XFD99999999"])(
  "an answer of the size %s is refused",
  async (ref) => {
    const cells = { A1: { f: "_xldudf_NATLAKARE_TARIFF(1)", v: 1, ref, dynamic: true } };
    const fault = await faultOf({ sheets: [{ name: "Blad", cells }] });
    expect(fault).toEqual({ code: "xml.malformed", part: SHEET });
  }
);

test("entries written one upon the other are refused", async () => {
  const bytes = zipSync(
    { "a.xml": Buffer.alloc(1000, "abc"), "b.xml": Buffer.alloc(1000, "abd") },
    { level: 0 }
  );
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const directory = view.getUint32(bytes.length - 6, true);
  // The second entry is made to be the first, and both to hold nearly all of the file.
  const second = directory + 46 + 5;
  for (const entry of [directory, second]) {
    view.setUint32(entry + 42, 0, true);
    view.setUint32(entry + 20, bytes.length - 40, true);
  }
  expect(await faultOf(bytes)).toEqual({ code: "package.suspicious", part: "" });
});

test("a workbook with a comment after its end is read", async () => {
  const commented = join(good, Buffer.from("hej"));
  new DataView(commented.buffer).setUint16(good.length - 2, 3, true);
  expect(readCells((await copyOf(commented)).bytes)["Blad!A1"]).toBe(500);
});

test("cells and rows without addresses are counted", async () => {
  const bytes = withPart(
    SHEET,
    sheetOf(
      '<sheetData><row><c><v>1</v></c><c cm="1"><f t="array" ref="B1">_xldudf_NATLAKARE_TARIFF(A2)</f><v>1</v></c></row><row><c><v>43800</v></c></row></sheetData>'
    )
  );
  expect((await copyOf(bytes)).report.replaced).toMatchObject([{ at: "B1" }]);
});

test("a workbook written with prefixes is read and written", async () => {
  const bytes = withPart(
    SHEET,
    '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row r="1"><x:c r="A1" cm="1"><x:f t="array" ref="A1">_xldudf_NATLAKARE_ALLOCATE_SPLIT(9,{1,1})</x:f><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>'
  );
  const copy = await copyOf(bytes);
  expect(readParts(copy.bytes)[SHEET]).toContain(
    '<x:c r="A1"><x:v>4.5</x:v></x:c><x:c r="B1"><x:v>4.5</x:v></x:c>'
  );
});

test("whatever bytes of the file are changed, there is a copy or a fault", async () => {
  const change = fc.record({ at: fc.nat(good.length - 1), to: fc.nat(255) });
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 8 }), async (changes) => {
      const bytes = good.slice();
      for (const { at, to } of changes) bytes[at] = to;
      await faultOf(bytes);
    }),
    { numRuns: 150 }
  );
});

test("whatever characters of a part are changed, there is a copy or a fault", async () => {
  const parts = partsOf(plain);
  const names = Object.keys(parts).filter((name) => /sheet1|workbook|Content|rels$/.test(name));
  const text = fc.constantFrom("<", ">", "/", '"', "=", "", "-1", "A1:ZZZ9", "&", "x:", "]]>");
  const change = fc.record({ name: fc.constantFrom(...names), at: fc.nat(3000), text });
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), async (changes) => {
      const changed = { ...parts };
      for (const { name, at, text: to } of changes)
        changed[name] = changed[name]!.slice(0, at) + to + changed[name]!.slice(at + 1);
      await faultOf(zipParts(changed));
    }),
    { numRuns: 150 }
  );
});

function flipped(): Uint8Array {
  return withEntries((all) =>
    all.map((each) => {
      if (each.name !== SHEET) return each;
      const packed = each.packed.slice();
      packed[packed.length >> 1]! ^= 0x55;
      return { ...each, packed };
    })
  );
}

function join(a: Uint8Array, b: Uint8Array): Uint8Array {
  return Uint8Array.from([...a, ...b]);
}

test("the documentation tells the limits that there are", () => {
  const [part, all] = [MOST_BYTES, MOST_BYTES_IN_ALL].map((bytes) => `${bytes / 1024 ** 2} MB`);
  for (const page of ["docs/kanda-begransningar.md", "docs/kommittekopia.md"]) {
    const text = readFileSync(page, "utf8");
    expect(text).toContain(part);
    expect(text).toContain(all);
  }
});
