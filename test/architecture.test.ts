import { existsSync, readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { isHeap, offences } from "./architecture/rules";

const root = path.join(__dirname, "..");

function filesIn(folder: string): string[] {
  if (!existsSync(path.join(root, folder))) return [];
  return readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" }).map((file) =>
    file.split(path.sep).join("/")
  );
}

const sources = filesIn("src").filter((file) => /\/.*\.tsx?$/.test(file));

test("every import and global in src/ is one its folder may use", () => {
  expect(sources.length).toBeGreaterThan(0);
  const found = sources.flatMap((file) =>
    offences(file, readFileSync(path.join(root, "src", file), "utf8"))
  );
  expect(found).toEqual([]);
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
  ["data/tariffs.ts", 'import { a } from "../locales/a";', "data may not import ../locales/a."],
  ["locales/sv.ts", 'import { a } from "../core/a";', "locales may not import ../core/a."],
  ["locales/sv.ts", "export const t = Office.context;", "locales may not name Office."],
  ["formula/call.ts", 'import { a } from "../locales/a";', "formula may not import ../locales/a."],
  ["formula/call.ts", "export const d = document;", "formula may not name document."],
  ["functions/functions.ts", 'import "../core/a";', "functions may not import ../core/a."],
  [
    "functions/functions.ts",
    'const a = await import("../workbook/a");',
    "functions may not import ../workbook/a.",
  ],
  ["functions/functions.ts", "let r: Excel.Range;", "functions may not name Excel."],
  ["workbook/sheet.ts", 'import "../taskpane/a";', "workbook may not import ../taskpane/a."],
  ["ooxml/copy.ts", 'type A = import("../data/a").A;', "ooxml may not import ../data/a."],
  [
    "taskpane/deep/pane.tsx",
    'import "../../functions/a";',
    "taskpane may not import ../../functions/a.",
  ],
  ["taskpane/pane.tsx", "await Excel.run(write);", "taskpane may not name Excel."],
  ["taskpane/pane.tsx", 'import "lodash";', "taskpane may not import lodash."],
  ["commands/commands.ts", 'import "../core/a";', "commands may not import ../core/a."],
  [
    "commands/commands.ts",
    'import "../taskpane/pane";',
    "commands may not import ../taskpane/pane.",
  ],
  ["shared/a.ts", "export {};", "The folder shared is not in the table of folders."],
])("in %s, %s is an offence", (file, code, sentence) => {
  expect(offences(file, code)).toContain(`${file}:1 ${sentence}`);
});

test.each([
  ["core/decimal.ts", 'import Decimal from "decimal.js";'],
  ["core/money.ts", 'import { a } from "./result"; // new Date()'],
  ["core/money.ts", 'export const words = "Excel, Office and Date";'],
  ["data/sources.ts", "export const source = { document: 1, Date: 2 };"],
  ["data/sources.ts", "export const name = (document: Source) => document.name;"],
  ["locales/sv.ts", 'import type { Fault } from "../core/fault";'],
  ["locales/sv.ts", 'import { type Fault } from "../core/fault";'],
  ["functions/functions.ts", "const tag = globalThis.Office?.context?.displayLanguage;"],
  ["workbook/sheet.ts", "await Excel.run(write);"],
  ["taskpane/index.tsx", "const excel = info.host === Office.HostType.Excel;"],
  ["taskpane/pane.tsx", 'import { createRoot } from "react-dom/client";'],
  ["commands/commands.ts", 'import { openPane } from "../taskpane/opening";'],
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
