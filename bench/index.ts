import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { gzipSync } from "node:zlib";
import { allocationRows } from "./allocation";
import { columnRows } from "./columns";
import { comparisonRows } from "./comparison";
import { figureRows } from "./figures";
import { forecastRows } from "./forecast";
import { ownTableRows } from "./ownTable";
import { readingOfMillion, readingRows } from "./reading";
import { hasMissed, ratioTable, table, verdict } from "./report";
import { responsiveness } from "./responsiveness";
import { simulationRows } from "./simulation";
import { tableRows } from "./tables";

const LARGEST_FUNCTIONS = 22 * 1024;
const PAGE = "docs/benchmarks.md";

/** Ratios of one run on one machine; the bundle is the one in dist/. With --quick nothing is judged. */
async function main(): Promise<void> {
  const tables: string[] = [];
  const say = (text: string): void => {
    console.log(`${text}\n`);
    tables.push(text);
  };
  say(
    ratioTable([
      ...allocationRows(),
      ...columnRows(),
      ...ownTableRows(),
      ...forecastRows(),
      ...tableRows(),
      ...comparisonRows(),
      ...figureRows(),
      ...simulationRows(),
      ...readingRows(),
    ])
  );
  say(sizes());
  say(readingOfMillion());
  say(await responsiveness());
  if (process.argv.includes("--quick")) return;
  writeFileSync(PAGE, page(tables));
  if (hasMissed(tables)) process.exitCode = 1;
}

function sizes(): string {
  const scripts = readdirSync("dist").filter((name) => name.endsWith(".js"));
  return table([
    ["file", "gzip", "aim", ""],
    ...scripts.sort().map((name) => {
      const bytes = gzipSync(readFileSync(`dist/${name}`), { level: 9 }).length;
      const size = `${(bytes / 1024).toFixed(1)} KB`;
      return name === "functions.js"
        ? [
            name,
            size,
            `≤ ${LARGEST_FUNCTIONS / 1024} KB, all seven`,
            verdict(bytes <= LARGEST_FUNCTIONS),
          ]
        : [name, size, "", ""];
    }),
  ]);
}

function page(tables: readonly string[]): string {
  const processor = cpus()[0]?.model.trim() ?? "unknown processor";
  return `# Benchmarks

Written by \`npm run bench\`, which exits with 1 where an aim is missed. Times are processor time of one process, medians of
interleaved rounds; a peer gives the same answer, or the bench stops. Last run: Node ${process.version}, ${processor}.

${tables.map((one) => `\`\`\`text\n${one}\n\`\`\``).join("\n\n")}
`;
}

void main();
