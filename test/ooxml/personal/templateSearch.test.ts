import { strToU8 } from "fflate";
import { searchTemplate } from "../../../src/ooxml/personal/templateSearch";
import { inlineControl, paragraph, run, templateOf } from "../document/template";

const TODAY = "2026-12-01";
/** Skatteverket's own example number. */
const NUMBER = ["19121212", "1212"] as const;

const found = (template: Parameters<typeof templateOf>[0]): readonly string[] =>
  searchTemplate(templateOf(template), "mallen Mall.docx", TODAY).places.map(({ at }) => at);

const harmless = paragraph(run("Beslut 2020-01-01, dnr 2020/1234, kostnad 12 500 000 kr"));

test.each([
  ["in its text", { body: paragraph(run(NUMBER.join("-"))) }],
  ["parted between runs", { body: paragraph(run(`${NUMBER[0]}-`) + run(NUMBER[1])) }],
  ["in its header", { body: harmless, header: paragraph(run(NUMBER.join("-"))) }],
])("a number %s is found, and told of by the template", (_, template) => {
  expect([...new Set(found(template))]).toEqual(["mallen Mall.docx"]);
});

test("what is none is not, and a file that cannot be read has none", () => {
  expect(found({ body: harmless + paragraph(inlineControl("titel")) })).toEqual([]);
  expect(searchTemplate(strToU8("hej"), "mallen", TODAY).places).toEqual([]);
});

test("a number in the template's name is not repeated", () => {
  const body = paragraph(run(NUMBER.join("-")));
  const { places } = searchTemplate(templateOf({ body }), `mallen ${NUMBER.join("-")}`, TODAY);
  expect(places.map(({ at }) => at)).toEqual(["mallen ••••••••-••••"]);
});
