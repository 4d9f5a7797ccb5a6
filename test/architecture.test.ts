import { existsSync, readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { circles, importsOf, isHeap, offences, unlisted } from "./architecture/rules";

const root = path.join(__dirname, "..");

function filesIn(folder: string): string[] {
  if (!existsSync(path.join(root, folder))) return [];
  return readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" }).map((file) =>
    file.split(path.sep).join("/")
  );
}

const sources = filesIn("src")
  .filter((file) => /\/.*\.tsx?$/.test(file))
  .map((file) => ({ file, code: readFileSync(path.join(root, "src", file), "utf8") }));

test("every import and global in src/ is one its layer and its feature may use", () => {
  expect(sources.length).toBeGreaterThan(700);
  expect(sources.flatMap(({ file, code }) => offences(file, code))).toEqual([]);
});

test("every folder of src/ is a layer or a feature of the table", () => {
  const files = sources.map(({ file }) => file);
  expect(unlisted(files)).toEqual([]);
  const others = files.filter((file) => !file.startsWith("analysis/span/"));
  expect(unlisted([...others, "analysis/forecast/core/a.ts", "news/core/a.ts"])).toEqual([
    "news is in no list of house.cjs.",
    "analysis/forecast is in no list of house.cjs.",
    "analysis/span of house.cjs is no folder.",
  ]);
});

test("no module imports itself by way of others, not even for types", () => {
  const graph = sources.map(({ file, code }): [string, readonly string[]] => [
    file.replace(/\.tsx?$/, ""),
    importsOf(file, code),
  ]);
  expect(circles(new Map(graph))).toEqual([]);
});

test("a circle is found, of types too, and is told of as a way", () => {
  const graph = [
    ["core/a", 'import { b } from "./b";'],
    ["core/b", 'import type { c } from "./deep/c";'],
    ["core/deep/c", 'export type { a } from "../a";'],
    ["core/d", 'type A = import("./a").A;'],
  ].map(([file, code]): [string, readonly string[]] => [file!, importsOf(`${file!}.ts`, code!)]);
  expect(circles(new Map(graph))).toEqual(["core/a → core/b → core/deep/c → core/a"]);
});

test("no file is named after a heap", () => {
  const files = ["build", "src", "test", "bench"].flatMap(filesIn);
  expect(files.filter(isHeap)).toEqual([]);
});

// What the test above would say about code that does not belong.
test.each([
  ["core/money.ts", 'import { a } from "../data/a";', "core may not import ../data/a."],
  ["core/money.ts", 'export { a } from "../formula/a";', "core may not import ../formula/a."],
  ["core/money.ts", 'import Decimal from "decimal.js";', "core may not import decimal.js."],
  ["core/decimal.ts", 'import fs from "node:fs";', "core may not import node:fs."],
  ["core/money.ts", "export const now = new Date();", "core may not name Date."],
  ["core/money.ts", "export const f = new Intl.NumberFormat();", "core may not name Intl."],
  ["core/money.ts", "export const r = Math.random();", "core may not name Math.random."],
  ["core/money.ts", "export const o = globalThis.Office;", "core may not name Office."],
  ["analysis/change/core/change.ts", "export const now = new Date();", "core may not name Date."],
  [
    "analysis/change/core/change.ts",
    'import { a } from "../words/a";',
    "core may not import ../words/a.",
  ],
  ["data/tariffs.ts", 'import { a } from "../words/a";', "data may not import ../words/a."],
  ["words/a.ts", 'import { a } from "../core/a";', "words may not import ../core/a."],
  ["words/a.ts", "export const t = Office.context;", "words may not name Office."],
  ["words/a.ts", 'import { a } from "../excel/a";', "words may not import ../excel/a."],
  ["formula/call.ts", 'import { a } from "../words/a";', "formula may not import ../words/a."],
  ["formula/call.ts", "export const d = document;", "formula may not name document."],
  ["functions/functions.ts", 'import "../core/a";', "functions may not import ../core/a."],
  [
    "functions/functions.ts",
    'const a = await import("../excel/a");',
    "functions may not import ../excel/a.",
  ],
  ["functions/functions.ts", "let r: Excel.Range;", "functions may not name Excel."],
  ["sheet/plan.ts", "await Excel.run(write);", "sheet may not name Excel."],
  ["sheet/plan.ts", 'import "../excel/a";', "sheet may not import ../excel/a."],
  ["reading/sheet/row.ts", "let r: Excel.Range;", "sheet may not name Excel."],
  ["excel/writer.ts", 'import "../pane/a";', "excel may not import ../pane/a."],
  ["ooxml/copy.ts", 'type A = import("../data/a").A;', "ooxml may not import ../data/a."],
  [
    "share/copy/pane/Copy.tsx",
    'import "../../../functions/a";',
    "pane may not import ../../../functions/a.",
  ],
  ["pane/look/Icon.tsx", "await Excel.run(write);", "pane may not name Excel."],
  ["pane/look/Icon.tsx", 'import "lodash";', "pane may not import lodash."],
  ["pane/look/Icon.tsx", 'import "pure-rand";', "pane may not import pure-rand."],
  ["pane/look/Icon.tsx", 'import "../../app/a";', "pane may not import ../../app/a."],
  ["commands/commands.ts", 'import "../core/a";', "commands may not import ../core/a."],
  ["commands/commands.ts", 'import "../pane/look/a";', "commands may not import ../pane/look/a."],
  ["shared/a.ts", "export {};", "No folder of it is a layer of the house."],
  // Features.
  [
    "analysis/change/pane/View.tsx",
    'import "../../span/pane/a";',
    "analysis/change may not know ../../span/pane/a.",
  ],
  [
    "analysis/change/core/a.ts",
    'import type { A } from "../../span/core/a";',
    "analysis/change may not know ../../span/core/a.",
  ],
  [
    "share/report/sheet/a.ts",
    'import "../../../analysis/span/sheet/a";',
    "share/report may not know ../../../analysis/span/sheet/a.",
  ],
  [
    "reading/sheet/a.ts",
    'import "../../invoices/core/a";',
    "reading may not know ../../invoices/core/a.",
  ],
  [
    "invoices/sheet/a.ts",
    'import "../../share/copy/sheet/a";',
    "invoices may not know ../../share/copy/sheet/a.",
  ],
  ["invoices/sheet/a.ts", 'import Papa from "papaparse";', "sheet may not import papaparse."],
  [
    "share/report/sheet/a.ts",
    'import "../../../analysis/sheet/a";',
    "share/report may not know ../../../analysis/sheet/a.",
  ],
  [
    "comparison/sheet/a.ts",
    'import "../../analysis/change/sheet/a";',
    "comparison may not know ../../analysis/change/sheet/a.",
  ],
  ["pane/look/a.ts", 'import "../../reading/pane/a";', "pane may not know ../../reading/pane/a."],
  [
    "excel/a.ts",
    'import type { A } from "../policies/sheet/a";',
    "excel may not know ../policies/sheet/a.",
  ],
  [
    "core/a.ts",
    'import type { A } from "../analysis/change/core/a";',
    "core may not know ../analysis/change/core/a.",
  ],
])("in %s, %s is an offence", (file, code, sentence) => {
  expect(offences(file, code)).toContain(`${file}:1 ${sentence}`);
});

test.each([
  ["core/decimal.ts", 'import Decimal from "decimal.js";'],
  ["core/money.ts", 'import { a } from "./result"; // new Date()'],
  ["core/money.ts", 'export const words = "Excel, Office and Date";'],
  ["data/sources.ts", "export const source = { document: 1, Date: 2 };"],
  ["data/sources.ts", "export const name = (document: Source) => document.name;"],
  ["words/a.ts", 'import type { Fault } from "../core/fault";'],
  ["words/a.ts", 'import { type Fault } from "../core/fault";'],
  ["words/a.ts", 'import type { Problem } from "../reading/sheet/problem";'],
  ["functions/functions.ts", "const tag = globalThis.Office?.context?.displayLanguage;"],
  ["excel/writer.ts", "await Excel.run(write);"],
  ["share/copy/excel/freeze.ts", "await Excel.run(write);"],
  ["app/index.tsx", "const excel = info.host === Office.HostType.Excel;"],
  ["app/index.tsx", 'import "../analysis/change/pane/View";'],
  ["pane/look/Icon.tsx", 'import { createRoot } from "react-dom/client";'],
  ["commands/commands.ts", 'import { openPane } from "../pane/work/opening";'],
  ["analysis/pane/View.tsx", 'import "../change/pane/View";'],
  ["analysis/change/pane/View.tsx", 'import "../../pane/a";'],
  ["analysis/change/pane/View.tsx", 'import "../../../comparison/pane/a";'],
  ["reading/pane/View.tsx", 'import "../../comparison/pane/a";'],
  ["analysis/sensitivity/pane/a.ts", 'import "pure-rand";'],
])("in %s, %s is in order", (file, code) => {
  expect(offences(file, code)).toEqual([]);
});

test("an offence names its line", () => {
  expect(offences("core/a.ts", "const a = 1;\n\nconst b = new Date();")).toEqual([
    "core/a.ts:3 core may not name Date.",
  ]);
});

test.each([
  ["core/utils.ts", true],
  ["core/Helper.ts", true],
  ["core/manager.ts", true],
  ["core/money.ts", false],
])("%s named after a heap: %s", (file, expected) => {
  expect(isHeap(file)).toBe(expected);
});
