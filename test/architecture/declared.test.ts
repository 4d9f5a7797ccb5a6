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
])("%s does not compile", (_, file, edits, sentence) => {
  expect(errorsIn(file, [])).toEqual([]);
  expect(errorsIn(file, edits).join("\n")).toMatch(sentence);
});

test("a field in type and table is all that the table asks for", () => {
  expect(errorsIn(FIELDS, [inType, inTable])).toEqual([]);
});
