import { strToU8 } from "fflate";
import { createBinding, hashOfSource } from "../../../src/ooxml/document/binding";
import { readBoundTexts } from "../../../src/ooxml/document/boundTexts";
import { paragraph, run, templateOf } from "./template";

function bound(id: number, name: string, inner: string): string {
  return `<w:bookmarkStart w:id="${id}" w:name="${name}"/>${inner}<w:bookmarkEnd w:id="${id}"/>`;
}

const nameOf = createBinding();

function read(body: string): readonly (readonly [string, string])[] {
  const texts = readBoundTexts(templateOf({ body }));
  if (!texts.ok) throw new Error(texts.fault.code);
  return texts.value.texts.map(({ hash, text }) => [hash, text]);
}

const total = hashOfSource("totals/2020/total");
const region = hashOfSource("totals/2020/region");

test("a bookmark's name is one that Word takes, and is the only one of its name", () => {
  const bind = createBinding();
  const names = ["totals/2020/total", "a", "å".repeat(500), "a", "b"].map(bind);
  for (const name of names) expect(name).toMatch(/^[A-Za-z]\w{0,39}$/);
  expect(new Set(names).size).toBe(names.length);
});

test("the texts are read in order, other bookmarks and what stands around them are not", () => {
  const body =
    paragraph(run("Kostnaden är ") + bound(7, nameOf("totals/2020/total"), run("12,5 mkr"))) +
    paragraph(bound(8, "_GoBack", run("x")) + run(" varav ")) +
    paragraph(bound(9, nameOf("totals/2020/region"), run("10 mkr")));
  expect(read(body)).toEqual([
    [total, "12,5 mkr"],
    [region, "10 mkr"],
  ]);
});

test("a text that somebody has written in is read as it stands, in as many runs as it has become", () => {
  const written = `${run("12,")}<w:proofErr w:type="spellStart"/><w:ins w:id="3">${run("7")}</w:ins><w:del w:id="4"><w:r><w:delText>5</w:delText></w:r></w:del><w:r><w:tab/><w:t>mkr &amp; mer</w:t></w:r>`;
  expect(read(paragraph(bound(1, nameOf("totals/2020/total"), written)))).toEqual([
    [total, "12,7 mkr & mer"],
  ]);
});

test("an emptied one is read as empty, one that was deleted is not there", () => {
  expect(read(paragraph(bound(1, nameOf("totals/2020/total"), "")))).toEqual([[total, ""]]);
  expect(read(paragraph(run("Inget")))).toEqual([]);
});

test("a figure is told of by its paragraph, in a table by what its row begins with", () => {
  const cell = (inner: string): string => `<w:tc>${paragraph(inner)}</w:tc>`;
  const row = `<w:tr>${cell(run("2020"))}${cell(bound(2, nameOf("b"), run("9,6")))}</w:tr>`;
  const body =
    paragraph(run("Kostnaden är ") + bound(1, nameOf("a"), run("12,5")) + run(" mkr.")) +
    `<w:tbl>${row}</w:tbl>`;
  const texts = readBoundTexts(templateOf({ body }));
  expect(texts.ok && texts.value.texts.map(({ place }) => place)).toEqual([
    "Kostnaden är 12,5 mkr.",
    "2020",
  ]);
});

test("what it was made of is read from its comment", () => {
  const core =
    '<cp:coreProperties xmlns:cp="a" xmlns:dc="b"><dc:description>Nätläkarkalkyl {&quot;a&quot;:1}</dc:description></cp:coreProperties>';
  const read = (more: Readonly<Record<string, string>>) =>
    readBoundTexts(templateOf({ body: "", more }));
  expect(read({ "docProps/core.xml": core })).toMatchObject({
    value: { origin: 'Nätläkarkalkyl {"a":1}' },
  });
  expect(read({})).toMatchObject({ value: { origin: "" } });
});

test("a file that is no Word document is refused", () => {
  expect(readBoundTexts(strToU8("hej"))).toEqual({
    ok: false,
    fault: { code: "template.notWord" },
  });
});
