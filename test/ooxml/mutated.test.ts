import { professionLabel } from "../../src/data/professions";
import { makeCommitteeCopy } from "../../src/ooxml/committeeCopy";
import { lastCheck } from "../../src/ooxml/lastCheck/lastCheck";
import { Package } from "../../src/ooxml/package";
import { Workbook } from "../../src/ooxml/parts/workbook";
import { copyProblemSentence } from "../../src/words/copy";
import { added, override, relation, relationships, utf16 } from "./changedParts";
import { copyOptions } from "./copying";
import { R, SHEETML } from "./excelParts";
import { mutate, type Original } from "./mutateWorkbook";

/** As many as this, or as many as MUTATED says. */
const COUNT = Number(process.env["MUTATED"] ?? 300);
/** Those of one seed, told alone when it fails. */
const FROM = Number(process.env["MUTATED_FROM"] ?? 1);

const rich: Original["workbook"] = {
  functions: ["_xldudf_NATLAKARE_TARIFF"],
  otherAddIn: true,
  properties: { creator: "Ekonom", company: "Region Exempel" },
  names: { Kontakter: "'Blad å 1'!$A$2:$A$3", Taxan: "_xldudf_NATLAKARE_TARIFF('Blad å 1'!$A$2)" },
  sheets: [
    {
      name: "Blad å 1",
      cells: {
        A1: "Datum",
        A2: 43800,
        A3: 43000,
        B2: { f: "_xldudf_NATLAKARE_TARIFF(A2:A3)", v: 1, ref: "B2:B3", dynamic: true },
        B3: 2,
        C2: {
          f: "SUM(_xldudf_NATLAKARE_ALLOCATE_SPLIT(100,{1,1,1}))*1.1",
          v: 5,
          ref: "C2",
          dynamic: true,
        },
        D2: { f: "SUM(_xlfn.ANCHORARRAY(B2))", v: 3 },
        E2: { f: "A2*2", v: 1, ref: "E2:E3", shared: "0" },
        E3: { f: "", v: 1, shared: "0" },
      },
      after:
        '<conditionalFormatting sqref="A2:A3"><cfRule type="expression" priority="1"><formula>$A$2&gt;_xldudf_NATLAKARE_TARIFF($A$2)</formula></cfRule></conditionalFormatting>',
      comments: { A1: "En anteckning" },
      chart: "'Blad å 1'!$B$2:$B$3",
    },
    {
      name: "Tabell",
      cells: {
        A1: "Dag",
        B1: "Pris",
        A2: 43800,
        B2: { f: "_xldudf_NATLAKARE_TARIFF(Priser[[#This Row],[Dag]])", v: 1 },
      },
      table: {
        name: "Priser",
        ref: "A1:B2",
        columns: ["Dag", "Pris"],
        formula: "_xldudf_NATLAKARE_TARIFF(Priser[[#This Row],[Dag]])",
      },
    },
    { name: "Dolt", cells: { A1: 1 }, state: "hidden" },
  ],
};

const originals: readonly Original[] = [
  { workbook: rich },
  {
    workbook: rich,
    changes: {
      "customXml/item1.xml": '<a xmlns="urn:natlakarkalkyl:workspace">{}</a>',
      "customXml/item2.xml": utf16('<?xml version="1.0" encoding="utf-16"?><b/>'),
      "xl/externalLinks/externalLink1.xml": `<externalLink xmlns:r="${R}"><externalBook r:id="rId1"/></externalLink>`,
      "xl/externalLinks/_rels/externalLink1.xml.rels": relationships(
        `<Relationship Id="rId1" Type="${R}/externalLinkPath" Target="file:///C:\\a\\FUNCRES.XLAM" TargetMode="External"/>`
      ),
      "_xmlsignatures/origin.sigs": "",
      "_rels/.rels": added(
        relation("rIdS", "a/digital-signature/origin", "_xmlsignatures/origin.sigs")
      ),
      "xl/workbook.xml": (xml) =>
        xml.replace(
          "</sheets>",
          '</sheets><externalReferences><externalReference r:id="rIdL"/></externalReferences>'
        ),
      "xl/_rels/workbook.xml.rels": added(
        relation("rIdL", `${R}/externalLink`, "externalLinks/externalLink1.xml"),
        relation("rIdC1", `${R}/customXml`, "../customXml/item1.xml"),
        relation("rIdC2", `${R}/customXml`, "../customXml/item2.xml")
      ),
      "[Content_Types].xml": added(
        override("xl/externalLinks/externalLink1.xml", `${SHEETML}.externalLink+xml`),
        '<Default Extension="sigs" ContentType="a/b"/>'
      ),
    },
  },
];

// A stop for the pane's sake takes a millisecond, and there are a hundred in each copy.
beforeEach(() => {
  jest
    .spyOn(globalThis, "setTimeout")
    .mockImplementation(((go: () => void) => setImmediate(go)) as never);
});
afterEach(() => jest.restoreAllMocks());

/** What became of a damaged workbook: a copy, or the code of its fault. */
async function outcomeOf(seed: number): Promise<string> {
  const { bytes } = mutate(originals[seed % originals.length]!, seed);
  const mode = seed % 3 === 0 ? "living" : "values";
  const made = await makeCommitteeCopy(bytes, { ...copyOptions, mode, lambdas: seed % 6 === 0 });
  if (!made.ok) {
    expect(copyProblemSentence(made.fault, "sv", professionLabel)).toMatch(/^[A-ZÅÄÖ].+\.$/s);
    return made.fault.code;
  }
  const { bytes: copy, report } = made.value;
  const file = new Package(copy);
  const { part, sheets } = new Workbook(file);
  const changed = report.changedParts.map((each) => each.part);
  const looked = { copy: file, workbook: part, changed, sheets: sheets.map((each) => each.part) };
  const steps = lastCheck({ before: new Package(bytes), ...looked }, copyOptions);
  while (!steps.next().done);
  const again = await makeCommitteeCopy(copy, copyOptions);
  if (!again.ok) throw new Error(`The copy cannot be copied: ${JSON.stringify(again.fault)}`);
  expect(again.value.report.replaced).toEqual([]);
  return "copy";
}

test("whatever is done to a workbook, there is a sound copy or a sentence", async () => {
  const outcomes = new Map<string, number>();
  const failed: string[] = [];
  for (let seed = FROM; seed < FROM + COUNT; seed += 1) {
    try {
      const outcome = await outcomeOf(seed);
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
    } catch (error) {
      const { done } = mutate(originals[seed % originals.length]!, seed);
      failed.push(`${seed} (${done.join("; ")}): ${String(error).slice(0, 300)}`);
    }
  }
  expect(failed).toEqual([]);
  expect(outcomes.get("copy")).toBeGreaterThan(COUNT / 20);
  expect(outcomes.size).toBeGreaterThan(5);
});
