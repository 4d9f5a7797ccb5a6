import { readdirSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { allocationRows } from "./allocation";
import { columnRows } from "./columns";
import { comparisonRows } from "./comparison";
import { readingOfMillion, readingRows } from "./reading";
import { ratioTable, table } from "./report";
import { responsiveness } from "./responsiveness";
import { tableRows } from "./tables";

const LARGEST_FUNCTIONS = 28 * 1024;

/** Ratios of one run on one machine; the bundle is the one in dist/. */
async function main(): Promise<void> {
  console.log(
    ratioTable([
      ...(await allocationRows()),
      ...(await columnRows()),
      ...(await tableRows()),
      ...(await comparisonRows()),
      ...(await readingRows()),
    ])
  );
  console.log();
  console.log(sizes());
  console.log();
  console.log(readingOfMillion());
  console.log();
  console.log(await responsiveness());
}

function sizes(): string {
  const scripts = readdirSync("dist").filter((name) => name.endsWith(".js"));
  return table([
    ["file", "gzip", "aim", ""],
    ...scripts.sort().map((name) => {
      const bytes = gzipSync(readFileSync(`dist/${name}`), { level: 9 }).length;
      const size = `${(bytes / 1024).toFixed(1)} KB`;
      return name === "functions.js"
        ? [name, size, "≤ 28 KB", bytes <= LARGEST_FUNCTIONS ? "met" : "NOT MET"]
        : [name, size, "", ""];
    }),
  ]);
}

void main();
