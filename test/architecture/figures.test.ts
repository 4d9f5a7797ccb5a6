import fs from "node:fs";
import path from "node:path";

const SRC = path.join(__dirname, "..", "..", "src");
const WRITES = /Intl\.NumberFormat|\.(toLocaleString|toFixed|toPrecision|toExponential)\(/;
/** A number without the noise of its last binary digits: it stays a number. */
const STAYS_A_NUMBER = /Number\(.*\.to(Fixed|Precision)\(\w+\)\)/;

/** Where a number becomes a text that no reader sees, and what the text is for. */
const OTHERS: Readonly<Record<string, string>> = {
  "core/decimal.ts": "whole numbers in the proportions of decimals",
  "analysis/since/sheet/readForecasts.ts": "whether two rows are alike",
  "policies/sheet/workspacePart.ts": "the file's own form",
};

test.each([
  ["value.toFixed(2)", true],
  ["value.toLocaleString(tag)", true],
  ["new Intl.NumberFormat(tag)", true],
  ["Number((1 - share).toFixed(10))", false],
  ["`${Number(value)} ${other.toFixed(1)}`", true],
])("%s writes a figure: %s", (line, does) => {
  expect(writes(line)).toBe(does);
});

test("figures are written in one place", () => {
  const found = fs
    .readdirSync(SRC, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file))
    .filter((file) => fs.readFileSync(path.join(SRC, file), "utf8").split("\n").some(writes))
    .map((file) => file.split(path.sep).join("/"))
    .sort();
  expect(found).toEqual([...Object.keys(OTHERS), "words/figure.ts"].sort());
});

function writes(line: string): boolean {
  return WRITES.test(line.replace(STAYS_A_NUMBER, ""));
}
