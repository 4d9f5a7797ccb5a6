import { checkItems } from "../../src/share/check/sheet/checkList";
import type { CheckFindings } from "../../src/share/check/sheet/findings";
import type { CopyProblem } from "../../src/share/copy/sheet/copyOutcome";
import type { RepairOutcome } from "../../src/share/repair/sheet/repairOutcome";
import { nothingOld } from "../../src/core/scenario/oldValues";
import { professionLabel } from "../../src/data/professions";
import { copyOutcomeText, copyProblemSentence } from "../../src/words/copy";
import { repairSentence } from "../../src/share/repair/words/repair";
import type { CopyFault, PackageFault } from "../../src/ooxml/fault";

const CELLS = Array.from({ length: 12 }, (_, i) => `Blad1!A${i + 1}`);

/** By code, so that none can be forgotten. */
const PROBLEMS: { readonly [Code in CopyProblem["code"]]: CopyProblem & { readonly code: Code } } =
  {
    "package.locked": { code: "package.locked", part: "" },
    "package.notWorkbook": { code: "package.notWorkbook", part: "" },
    "package.truncated": { code: "package.truncated", part: "" },
    "package.damaged": { code: "package.damaged", part: "xl/workbook.xml" },
    "package.unsupported": { code: "package.unsupported", part: "" },
    "package.tooLarge": {
      code: "package.tooLarge",
      part: "xl/worksheets/sheet1.xml",
      most: { megabytes: 64, parts: 5000 },
    },
    "package.suspicious": { code: "package.suspicious", part: "" },
    "workbook.macros": { code: "workbook.macros", part: "" },
    "workbook.binary": { code: "workbook.binary", part: "" },
    "part.missing": { code: "part.missing", part: "xl/styles.xml" },
    "xml.malformed": { code: "xml.malformed", part: "xl/styles.xml" },
    "xml.forbidden": { code: "xml.forbidden", part: "xl/styles.xml" },
    "copy.cancelled": { code: "copy.cancelled" },
    "copy.noSheet": { code: "copy.noSheet" },
    "copy.callLeft": { code: "copy.callLeft", part: "xl/charts/chart1.xml" },
    "copy.unsound": {
      code: "copy.unsound",
      part: "xl/worksheets/sheet1.xml",
      why: "cellText",
      most: 32_767,
    },
    "copy.personalNumbers": {
      code: "copy.personalNumbers",
      places: [
        { kind: "cell", sheet: "Blad1", at: "B2" },
        { kind: "comment", sheet: "Blad1", at: "B3" },
        { kind: "sheet", sheet: "Blad1", at: "Blad1" },
        { kind: "name", sheet: null, at: "Handläggare" },
        { kind: "property", sheet: null, at: "docProps/core.xml" },
        { kind: "part", sheet: null, at: "xl/drawings/drawing1.xml" },
        { kind: "cell", sheet: "Blad1", at: "C5", doubt: { about: "Blad1!C:C", count: 4 } },
        {
          ...{ kind: "unread", sheet: null, at: "xl/embeddings/Bok.xlsx" },
          doubt: { about: "xl/embeddings/Bok.xlsx", count: 1 },
        },
      ],
    },
    "copy.notCalculated": { code: "copy.notCalculated", cells: CELLS },
    "copy.stale": { code: "copy.stale", cells: CELLS },
    "copy.broken": { code: "copy.broken", cells: CELLS },
    "copy.protectedSheets": { code: "copy.protectedSheets", sheets: ["Blad1"] },
    "copy.names": { code: "copy.names", names: ["Pris"] },
    "copy.halfDone": { code: "copy.halfDone", reason: "AccessDenied" },
    "copy.noFile": { code: "copy.noFile", reason: "Permission Denied" },
  };

const OUTCOMES: {
  readonly [Status in RepairOutcome["status"]]: RepairOutcome & { readonly status: Status };
} = {
  repaired: { status: "repaired", shows: "500" },
  unknown: { status: "unknown" },
  protected: { status: "protected" },
  text: { status: "text" },
  edited: { status: "edited" },
  displaced: { status: "displaced", held: "ord", reason: "AccessDenied" },
  refused: { status: "refused", reason: "AccessDenied" },
  unread: { status: "unread", reason: "AccessDenied" },
  cancelled: { status: "cancelled" },
};

function expectSentences(swedish: string, english: string): void {
  expect(swedish).not.toBe(english);
  for (const text of [swedish, english]) {
    expect(text).toMatch(/^[A-ZÅÄÖ].*\.$/s);
    expect(text).not.toMatch(/undefined|NaN|\[object|copy\.[a-z]/);
  }
}

test("every fault of a file is a problem that the pane can tell", () => {
  const tellable = (fault: PackageFault | CopyFault): CopyProblem => fault;
  expect(tellable({ code: "copy.cancelled" })).toEqual(PROBLEMS["copy.cancelled"]);
});

test.each(Object.values(PROBLEMS))("$code has a sentence in both languages", (problem) => {
  expectSentences(
    copyProblemSentence(problem, "sv", professionLabel),
    copyProblemSentence(problem, "en", professionLabel)
  );
});

test.each(Object.values(OUTCOMES))("a repair that is $status has a sentence", (outcome) => {
  expectSentences(repairSentence(outcome, "sv"), repairSentence(outcome, "en"));
});

test("a long list of cells names the first ten, and how many more there are", () => {
  const stale = copyProblemSentence(PROBLEMS["copy.stale"], "sv", professionLabel);
  expect(stale).toContain("Blad1!A9, Blad1!A10 och 2 till");
});

test("places of personal numbers are named, the numbers never", () => {
  expect(copyProblemSentence(PROBLEMS["copy.personalNumbers"], "sv", professionLabel)).toContain(
    "Blad1!B2, kommentaren i Blad1!B3, sidhuvud, sidfot eller regler på bladet Blad1, namnet Handläggare, dokumentegenskaperna, filens del xl/drawings/drawing1.xml. Det här kan vara personnummer: Blad1!C:C (4 nummer, först i C5), filens del xl/embeddings/Bok.xlsx, som inte går att läsa. Ta bort dem, eller ange att de är något annat"
  );
});

test("numbers that are all in doubt are something to decide, with where to say so", () => {
  const place = { kind: "cell", sheet: "Blad1", at: "C5" } as const;
  const found = {
    ...NOTHING,
    personalNumbers: [{ ...place, doubt: { about: "Blad1!C:C", count: 4 } }],
  };
  const item = (findings: CheckFindings) =>
    checkItems(findings, null, nothingOld, "sv", professionLabel).find(
      ({ id }) => id === "personalNumbers"
    );
  expect(item(found)).toMatchObject({ status: "look", fix: expect.stringMatching(/något annat/) });
  expect(item({ ...found, personalNumbers: [...found.personalNumbers, place] })).toMatchObject({
    status: "stop",
    lines: [{ address: "Blad1!C5" }, { address: null, text: "Blad1!C:C (4 nummer, först i C5)" }],
  });
});

test("an outcome tells what somebody should check, and nothing of what there is none of", () => {
  const cell = { sheet: "Blad1", at: "B2", formula: "=TARIFF(TODAY())" };
  const outcome = {
    replaced: [{ ...cell, how: "cached" as const }],
    notRecomputed: [{ ...cell, why: { code: "argument" as const, text: "TODAY()" } }],
    notLiving: [],
    errors: [],
    notes: [],
  };
  expect(copyOutcomeText(outcome, "sv", professionLabel)).toEqual([
    { heading: "En formel är utbytt.", lines: [] },
    {
      heading: expect.stringMatching(/^En är inte omräknad/),
      lines: ["Blad1!B2: Bara Excel kan räkna ut argumentet TODAY()."],
    },
  ]);
});

const NOTHING: CheckFindings = {
  isCalculated: true,
  busy: [],
  errors: [],
  stale: [],
  compared: 3,
  dayNumbers: [],
  usesNationalTariffs: false,
  notCompared: [],
  links: [],
  personalNumbers: [],
  smallCells: [],
  hiddenSheets: [],
  properties: [],
  runs: { older: [], frozen: [] },
};

test.each(["sv", "en"] as const)("in %s, a workbook without faults is all right", (language) => {
  const file = {
    fault: null,
    links: [],
    personalNumbers: [],
    properties: [],
    hiddenCharts: [],
    connections: [],
    embedded: [],
    labels: [],
  };
  const items = checkItems(NOTHING, file, nothingOld, language, professionLabel);
  expect(items.map(({ status, lines, fix }) => [status, lines, fix])).toEqual(
    items.map(() => ["ok", [], null])
  );
  expect(items).toHaveLength(16);
});

test("what only the file tells is listed, in words", () => {
  const file = {
    fault: null,
    links: [],
    personalNumbers: [],
    properties: [],
    hiddenCharts: [{ name: "Diagram1", isVeryHidden: true }],
    connections: [
      { kind: "connection" as const, name: "Ekonomisystemet" },
      { kind: "query" as const, name: "" },
      { kind: "dataModel" as const, name: "" },
    ],
    embedded: ["Avtal.docx"],
    labels: ["Intern"],
  };
  const items = checkItems(NOTHING, file, nothingOld, "sv", professionLabel);
  const linesOf = (id: string) =>
    items.find((item) => item.id === id)!.lines.map(({ text }) => text);
  expect(linesOf("hiddenSheets")).toEqual(["Diagram1 (mycket dolt diagramblad)"]);
  expect(linesOf("connections")).toEqual([
    "Ekonomisystemet",
    "Power Query-frågor",
    "En datamodell med alla sina rader",
  ]);
  expect(linesOf("embedded")).toEqual(["Avtal.docx"]);
  expect(linesOf("labels")).toEqual(["Intern"]);
  const ids = checkItems(NOTHING, null, nothingOld, "sv", professionLabel).map(({ id }) => id);
  expect(ids).not.toContain("connections");
});

test("what the workbook rests on that is old has a row", () => {
  const old = { tariff: "2024", policies: [{ name: "80/20", verified: "2020" }] };
  const items = checkItems(NOTHING, null, old, "sv", professionLabel);
  expect(items.find(({ id }) => id === "age")).toMatchObject({
    status: "look",
    lines: [
      {
        address: null,
        text: "Taxan senast verifierad 2024, alternativet 80/20 senast verifierat 2020: äldre än tolv månader.",
      },
    ],
    fix: expect.stringMatching(/Källor/),
  });
});

test("what was found is listed with what to do, numbers as the language writes them", () => {
  const found: CheckFindings = {
    ...NOTHING,
    isCalculated: false,
    stale: [{ address: "Blad1!A1", shown: "", now: 1234.5 }],
    hiddenSheets: [
      { name: "Dolt", isVeryHidden: false },
      { name: "Gömt", isVeryHidden: true },
    ],
  };
  const items = new Map(
    checkItems(found, null, nothingOld, "sv", professionLabel).map((item) => [item.id, item])
  );
  expect(items.get("calculation")).toMatchObject({
    status: "stop",
    sentence: "Excel har inte räknat klart.",
  });
  expect(items.get("stale")!.lines).toEqual([
    { address: "Blad1!A1", text: "visar tomt, ska visa 1\u00a0234,5" },
  ]);
  expect(items.get("hiddenSheets")).toMatchObject({
    status: "look",
    lines: [{ text: "Dolt (dolt)" }, { text: "Gömt (mycket dolt)" }],
    fix: expect.stringMatching(/./),
  });
  expect(items.has("file")).toBe(false);
});
