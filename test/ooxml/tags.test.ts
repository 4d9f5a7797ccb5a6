import { Refusal } from "../../src/ooxml/fault";
import fc from "fast-check";
import { readCellText, writeCellText } from "../../src/ooxml/xml/cellText";
import { spliceText } from "../../src/ooxml/xml/splice";
import { findElements, readAttributes, readTags, textOf } from "../../src/ooxml/xml/tags";

const tags = (xml: string) =>
  [...readTags(xml, "a.xml")].map(({ kind, name }) => `${kind} ${name}`);

test.each([
  ["<a><b/></a>", ["open a", "empty b", "close a"]],
  ['<x:a y="1>2"><b c=\'"\'/></x:a>', ["open a", "empty b", "close a"]],
  ["<?xml version='1.0'?><!-- <b> --><a><![CDATA[<c>]]></a>", ["open a", "close a"]],
  ["<a\n\tb='1'\n/>", ["empty a"]],
  ['<a b="/"></a>', ["open a", "close a"]],
  ["no tags", []],
])("tags of %s", (xml, expected) => {
  expect(tags(xml)).toEqual(expected);
});

test.each([
  ["<a", "xml.malformed"],
  ['<a b="1>', "xml.malformed"],
  ["<>", "xml.malformed"],
  ["<a><!-- </a>", "xml.malformed"],
  ["<!DOCTYPE a><a/>", "xml.forbidden"],
  ["<!ENTITY a 'b'>", "xml.forbidden"],
])("%s is refused", (xml, code) => {
  expect(() => tags(xml)).toThrow(code);
});

test("attributes lose their prefixes and entities", () => {
  const xml = `<a r:id="rId1" name='å "&amp;" &#228;&#xF6;'/>`;
  const [tag] = readTags(xml, "a.xml");
  expect([...readAttributes(xml, tag!)]).toEqual([
    ["id", "rId1"],
    ["name", 'å "&" äö'],
  ]);
});

test("elements of a name, inner ones first, with their text", () => {
  const xml = "<f>1<f>2</f></f><f/><f><![CDATA[a<b]]>&amp;<!-- c --></f>";
  const found = findElements(xml, "a.xml", "f");
  expect(found.map(({ inner }) => xml.slice(...inner))).toEqual([
    "2",
    "1<f>2</f>",
    "",
    "<![CDATA[a<b]]>&amp;<!-- c -->",
  ]);
  expect(textOf(xml, found[3]!)).toBe("a<b&");
});

test.each([["<f>"], ["</f>"], ["<f></f></f>"]])("%s does not fit together", (xml) => {
  expect(() => findElements(xml, "a.xml", "f")).toThrow("xml.malformed");
});

test.each([
  ["a & b < c", "a &amp; b &lt; c"],
  ["rad\u0001", "rad_x0001_"],
  ["a\r\nb", "a_x000D_\nb"],
  ["_x0041_", "_x005F_x0041_"],
])("%j in a cell is written %s", (text, written) => {
  expect(writeCellText(text)).toBe(written);
});

test("every text in a cell is read as it was written", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => readCellText(writeCellText(text)) === text)
  );
});

test("what lies outside the splices stays, and they may not overlap", () => {
  const splices = [
    { start: 4, end: 4, text: "-" },
    { start: 0, end: 2, text: "x" },
  ];
  expect(spliceText("abcdef", splices)).toBe("xcd-ef");
  expect(() =>
    spliceText("abc", [
      { start: 0, end: 2, text: "" },
      { start: 1, end: 3, text: "" },
    ])
  ).toThrow(Refusal);
});
