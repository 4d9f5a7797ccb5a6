import { strToU8 } from "fflate";
import { bookmarkOf, hashOfSource, readBoundTexts } from "../../../src/ooxml/document/boundTexts";
import { paragraph, run, templateOf } from "./template";

function bound(id: number, name: string, inner: string): string {
  return `<w:bookmarkStart w:id="${id}" w:name="${name}"/>${inner}<w:bookmarkEnd w:id="${id}"/>`;
}

function read(body: string): readonly (readonly [string, string])[] {
  const texts = readBoundTexts(templateOf({ body }));
  if (!texts.ok) throw new Error(texts.fault.code);
  return texts.value.map(({ hash, text }) => [hash, text]);
}

const total = hashOfSource("totals/2020/total");
const region = hashOfSource("totals/2020/region");

test("a bookmark's name is one that Word takes, and is the only one of its name", () => {
  for (const key of ["totals/2020/total", "a", "å".repeat(500)])
    expect(bookmarkOf(key, 1234)).toMatch(/^[A-Za-z]\w{0,39}$/);
  expect(bookmarkOf("a", 1)).not.toBe(bookmarkOf("a", 2));
  expect(bookmarkOf("a", 1)).not.toBe(bookmarkOf("b", 1));
});

test("the texts are read in order, other bookmarks and what stands around them are not", () => {
  const body =
    paragraph(
      run("Kostnaden är ") + bound(7, bookmarkOf("totals/2020/total", 1), run("12,5 mkr"))
    ) +
    paragraph(bound(8, "_GoBack", run("x")) + run(" varav ")) +
    paragraph(bound(9, bookmarkOf("totals/2020/region", 2), run("10 mkr")));
  expect(read(body)).toEqual([
    [total, "12,5 mkr"],
    [region, "10 mkr"],
  ]);
});

test("a text that somebody has written in is read as it stands, in as many runs as it has become", () => {
  const written = `${run("12,")}<w:proofErr w:type="spellStart"/><w:ins w:id="3">${run("7")}</w:ins><w:del w:id="4"><w:r><w:delText>5</w:delText></w:r></w:del><w:r><w:tab/><w:t>mkr &amp; mer</w:t></w:r>`;
  expect(read(paragraph(bound(1, bookmarkOf("totals/2020/total", 1), written)))).toEqual([
    [total, "12,7 mkr & mer"],
  ]);
});

test("an emptied one is read as empty, one that was deleted is not there", () => {
  expect(read(paragraph(bound(1, bookmarkOf("totals/2020/total", 1), "")))).toEqual([[total, ""]]);
  expect(read(paragraph(run("Inget")))).toEqual([]);
});

test("a file that is no Word document is refused", () => {
  expect(readBoundTexts(strToU8("hej"))).toEqual({
    ok: false,
    fault: { code: "template.notWord" },
  });
});
