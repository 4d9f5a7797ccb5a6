import { evaluate, professionLabel } from "../../src/formula/evaluate";
import { committeeCopyTexts } from "../../src/words/committeeCopy";
import { toFileForm } from "../../src/ooxml/living/lambdaNames";
import { describeWithLibreOffice, LibreOffice } from "../support/libreOffice";
import { copyOf } from "./copying";
import { partsOf, zipParts } from "./excelWorkbook";
import {
  copyWithNames,
  NAMES,
  namesIn,
  typedForm,
  typeInto,
  withNames,
  workbook,
} from "./lambdaBook";
import { column } from "./living/livingBook";
import { readCells, readParts } from "./readWorkbook";

let copied: Uint8Array;
beforeAll(async () => {
  copied = (await copyWithNames()).bytes;
});

test("another amount in the copy's table is another tariff", () => {
  const parts = readParts(copied);
  const sheet = "xl/worksheets/sheet3.xml";
  const changed = parts[sheet]!.replace(/<v>500<\/v>/g, "<v>443.5</v>");
  expect(typeInto(zipParts({ ...parts, [sheet]: changed }), ["=TAXA(43800)"])).toEqual([443.5]);
});

describe.each(["sv", "en"] as const)("the names in %s", (language) => {
  const texts = committeeCopyTexts(language, professionLabel);
  const { lambdas } = texts.living;
  const words = Object.values(lambdas.names);
  let bytes: Uint8Array;
  beforeAll(async () => {
    ({ bytes } = await copyWithNames({ texts }));
  });

  test("are told of in the workbook, with examples that work", () => {
    const shown = words.map(({ name, example }) => example(name));
    const cells = Object.values(readCells(bytes));
    const told = words.map(({ name, comment }) => `${name}: ${comment}`);
    for (const text of [lambdas.title, ...lambdas.notes, ...lambdas.headings, ...shown, ...told])
      expect(cells).toContain(text);
    const formulas = shown.map((example) => example.replace(/;(?![^{]*})/g, ","));
    const [tariff, split, change, volume, share] = typeInto(bytes, formulas);
    expect([tariff, split, change]).toEqual([425, 800_000, -200_000]);
    expect(volume).toBeCloseTo(evaluatedVolume(), 6);
    expect(share).toBeCloseTo(0.2 / 3, 9);
  });

  test("have words that Excel takes", () => {
    for (const { name, comment, text } of namesIn(bytes).slice(1)) {
      expect(name).toMatch(/^[A-ZÅÄÖ_]{4,}$/);
      expect(comment!.length).toBeLessThanOrEqual(255);
      const variables = [...text.matchAll(/_xl[po]m?\.([\p{L}_\d]+)/gu)].map(([, each]) => each!);
      const functions = [...text.matchAll(/([A-Z]+)\(/g)].map(([, each]) => each!);
      expect(variables.length).toBeGreaterThan(2);
      // As Swedish Excel calls some of them: typed anew, such a variable would be taken for one.
      functions.push("DATUM", "DAG", "MÅNAD", "ÅR", "REST", "TECKEN", "VÄRDE", "OM");
      for (const variable of variables) {
        expect(variable).not.toMatch(/^([a-z]{1,3}\d+|[rc])$/);
        expect(functions).not.toContain(variable.toUpperCase());
        expect(words.map(({ name: each }) => each)).not.toContain(variable.toUpperCase());
      }
    }
  });

  test("stand in the file as Excel writes them", () => {
    for (const { text } of namesIn(bytes).slice(1)) {
      expect(toFileForm(typedForm(text))).toBe(text);
      // What has no mark is a function that the file format knows, a literal, a reference, or a name.
      const bare = text.replace(/"[^"]*"|'[^']*'![$A-Z\d:]+|_xl(fn|pm|op)\.[\p{L}_]+/gu, " ");
      const known =
        /^(ABS|AND|CHOOSE|COUNTIFS|DATE|DAY|FALSE|FÖRDELA|ALLOCATE|IF|INDEX|INT|ISNUMBER|LEFT|LEN|MATCH|MAX|MOD|MONTH|NA|OR|ROUND|SIGN|SUBSTITUTE|SUM|SUMIFS|TRIM|TRUE|VALUE|YEAR)$/;
      for (const word of bare.match(/[\p{L}_][\p{L}\d_]*/gu) ?? []) expect(word).toMatch(known);
    }
  });
});

function evaluatedVolume(): number {
  const ranges = [
    [30, 20],
    [500, 425],
    [80, 16],
    [500, 275],
  ];
  const answer = evaluate("DECOMPOSE_COST", ranges.map(column));
  return answer.ok ? Number(answer.value[0]![0]) : NaN;
}

test.each([
  ["LAMBDA(dag,[yrke],dag&yrke)", "_xlfn.LAMBDA(_xlpm.dag,_xlop.yrke,_xlpm.dag&_xlpm.yrke)"],
  ["LET(före,1,före+1)", "_xlfn.LET(_xlpm.före,1,_xlpm.före+1)"],
  [
    "IF('bo''s å'!$A$1=\"map\",MAP(a,f),1)",
    "IF('bo''s å'!$A$1=\"map\",_xlfn.MAP(_xlpm.a,_xlpm.f),1)",
  ],
])("%s is written %s", (typed, written) => expect(toFileForm(typed)).toBe(written));

const EXISTING = "<definedName name=\"Dagar\">'Blad å'!$A$1:$A$2</definedName>";

test.each<[string, (xml: string) => string, readonly string[]]>([
  ["other names", (xml) => xml, ["Dagar"]],
  ["none", (xml) => xml.replace(/<definedNames>.*<\/definedNames>/, ""), []],
  [
    "an empty list",
    (xml) => xml.replace(/<definedNames>.*<\/definedNames>/, "<definedNames/>"),
    [],
  ],
  [
    "none, and no settings of calculation",
    (xml) => xml.replace(/<definedNames>.*<\/definedNames>/, "").replace(/<calcPr[^>]*>/, ""),
    [],
  ],
  ["a prefix", (xml) => xml.replace(/<(\/?)(?=[a-z])/g, "<$1x:").replace("xmlns=", "xmlns:x="), []],
])("a workbook with %s gets the names after its own", async (_, edit, before) => {
  const parts = partsOf({ sheets: [{ name: "Blad å", cells: { A1: 1 } }], names: workbook.names! });
  const edited = edit(parts["xl/workbook.xml"]!);
  const { bytes } = await copyOf(zipParts({ ...parts, "xl/workbook.xml": edited }), withNames);
  const xml = readParts(bytes)["xl/workbook.xml"]!;
  const children = xml.replace(/x:/g, "").match(/<(sheets|definedNames|calcPr)\b/g);
  expect(children).toEqual(["<sheets", "<definedNames", "<calcPr"]);
  if (edited.includes("<x:sheets>")) {
    expect(xml.match(/<x:definedName name=/g)).toHaveLength(6);
    return;
  }
  expect(namesIn(bytes).map(({ name }) => name)).toEqual([...before, ...Object.values(NAMES)]);
  expect(xml.includes(EXISTING)).toBe(before.length > 0);
});

test("names and tables that the workbook has keep theirs", async () => {
  const { bytes } = await copyOf(
    {
      names: { taxa: "'Blad å'!$A$1", BRYTPUNKT: "1", Brytpunkt_2: "2" },
      sheets: [
        {
          name: "Blad å",
          cells: { A1: "Vikt", A2: 3 },
          table: { name: "fördela", ref: "A1:A2", columns: ["Vikt"] },
        },
      ],
    },
    withNames
  );
  expect(namesIn(bytes).map(({ name }) => name)).toEqual([
    ...["taxa", "BRYTPUNKT", "Brytpunkt_2"],
    ...["TAXA_2", "FÖRDELA_2", "OMFÖRDELA", "FÖRÄNDRING", "BRYTPUNKT_3"],
  ]);
  const formulas = ["=TAXA_2(43800)", "=OMFÖRDELA(1,{1,1},{3,1})", "=BRYTPUNKT_3(1,4)"];
  expect(typeInto(bytes, formulas)).toEqual([500, 0.25, 0.25]);
  expect(Object.values(readCells(bytes))).toContain('=TAXA_2("2019-10-01";"psykolog")');
});

test("only the workbook's list and the two new sheets differ from a copy without names", async () => {
  const without = await copyOf(workbook, { mode: "living" });
  const { report } = await copyWithNames();
  const [one, other] = [readParts(without.bytes), readParts(copied)];
  const differing = Object.keys(other).filter((part) => other[part] !== one[part]);
  expect(differing).toEqual([
    "xl/workbook.xml",
    "xl/worksheets/sheet2.xml",
    "xl/worksheets/sheet3.xml",
  ]);
  expect(report.changedParts).toEqual(without.report.changedParts);
  const all = Object.entries(other).flat().join("\n");
  expect(all).not.toMatch(/_xldudf_|NATLAKARE|webextension/i);
});

test("a copy of values has no names of ours", async () => {
  const { bytes } = await copyOf(workbook, { mode: "values", lambdas: true });
  expect(namesIn(bytes).map(({ name }) => name)).toEqual(["Dagar"]);
});

test("a workbook without formulas of ours gets the tariffs that the names need", async () => {
  const { bytes } = await copyOf({ sheets: [{ name: "Blad", cells: { A1: 1 } }] }, withNames);
  expect(typeInto(bytes, ['=TAXA("2018-01-01","SJ")'])).toEqual([300]);
});

describeWithLibreOffice("LibreOffice, which knows no LAMBDA", () => {
  const office = new LibreOffice();
  afterAll(() => office.close());

  test("shows every number of the copy", async () => {
    const without = (await copyOf(workbook, { mode: "living" })).bytes;
    const [shown, plain] = await office.recalculate(copied, without);
    for (const sheet of ["Blad å", "Beräkningar"])
      expect([...shown!.get(sheet)!]).toEqual(
        expect.arrayContaining([...plain!.get(sheet)!]) as unknown
      );
    expect(["B1", "B2", "C1"].map((cell) => shown!.get("Blad å")!.get(cell))).toEqual([
      500, 650, 1150,
    ]);
  });
});
