import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { type Edit, errorsIn } from "./compiler";

const POLICY = "src/core/policy/policy.ts";
const FIELDS = "src/core/policy/patchFields.ts";

const inType: Edit = [
  POLICY,
  "readonly perListed: number;",
  "readonly perListed: number; tried: number;",
];
const inTable: Edit = [
  FIELDS,
  "cap: [from,",
  'cap: [from, { field: "tried", ...kronor, unit: "kronor" },',
];
const eighth: Edit = [
  "src/formula/signatures.ts",
  "export const signatures = {",
  "export const signatures = { EIGHTH: [],",
];
const third: Edit = ["src/core/language.ts", '"sv" |', '"sv" | "nb" |'];
const label: Edit = [
  "src/ooxml/living/livingTexts.ts",
  "readonly answer: string;",
  "readonly answer: string; readonly tried: string;",
];
const size: Edit = [
  "src/core/scenario/scenario.ts",
  '  "visits",\n  "visitCost",\n] as const;\n',
  '  "visitCost",\n] as const;\n',
];

test.each<[string, string, readonly Edit[], RegExp]>([
  ["a change's field that is in no table", FIELDS, [inType], /"cap\.tried"/],
  ["a field in the table that no change has", FIELDS, [inTable], /"tried"/],
  [
    "a figure of a change that may be worth trying",
    "src/analysis/sensitivity/core/sensitivityAssumption.ts",
    [inType, inTable],
    /"cap\.tried"/,
  ],
  ["a function without an example", "src/pane/functionCall.ts", [eighth], /EIGHTH/],
  ["a function without cases", "test/functions/cases.ts", [eighth], /EIGHTH/],
  ["a function without a sound call", "test/functions/cells.test.ts", [eighth], /EIGHTH/],
  ["a label of the living copy without words", "src/words/sv/livingCopy.ts", [label], /'tried'/],
  [
    "a size of a cell that is in no list",
    "src/comparison/sheet/resultSheet.ts",
    [size],
    /"visits"/,
  ],
  ["a language that is not in the list of them", "src/words/language.ts", [third], /'nb'/],
])("%s does not compile", (_, file, edits, sentence) => {
  expect(errorsIn(file, [])).toEqual([]);
  expect(errorsIn(file, edits).join("\n")).toMatch(sentence);
});

test("a field in type and table is all that the table asks for", () => {
  expect(errorsIn(FIELDS, [inType, inTable])).toEqual([]);
});

test("the languages are listed in one place and named in one type", () => {
  const src = path.join(__dirname, "..", "..", "src");
  const listed = readdirSync(src, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file))
    .filter((file) => /"sv"\s*[,|]\s*"en"/.test(readFileSync(path.join(src, file), "utf8")))
    .map((file) => file.split(path.sep).join("/"));
  expect(listed).toEqual(["core/language.ts"]);
});
