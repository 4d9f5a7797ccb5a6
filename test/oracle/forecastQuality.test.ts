import { execFileSync, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { coverage, FORECASTERS, GROUPS, LENGTHS, pooledError } from "./forecastQuality";
import series from "./yearlySeries.json";

const page = readFileSync("docs/prognoskvalitet.md", "utf8");
const [ours] = Object.values(FORECASTERS);

function written(value: number): string {
  return value.toFixed(1).replace(".", ",");
}

/** The cells of the first table under the heading, the row of hyphens left out. */
function tableUnder(heading: string): readonly (readonly string[])[] {
  const lines = page.split(/\r?\n/);
  const start = lines.findIndex((line) => line.startsWith("#") && line.includes(heading));
  const first = lines.findIndex((line, i) => i > start && line.startsWith("|"));
  const end = lines.findIndex((line, i) => i > first && !line.startsWith("|"));
  return lines
    .slice(first, end)
    .filter((_, i) => i !== 1)
    .map((line) =>
      line
        .split("|")
        .slice(1, -1)
        .map((cell) => cell.trim())
    );
}

test.each(LENGTHS)("from %d years the default beats the straight line", (length) => {
  const straight = FORECASTERS["rät linje (PROGNOS.LINJÄR)"]!;
  expect(pooledError(GROUPS["Alla"]!, length, ours!)).toBeLessThan(
    pooledError(GROUPS["Alla"]!, length, straight)
  );
});

describe("docs/prognoskvalitet.md says what is computed", () => {
  test.each(Object.entries(GROUPS))("%s", (heading, group) => {
    expect(tableUnder(`${heading} (${group.length} serier)`)).toEqual([
      ["Metod", ...LENGTHS.map((length) => `${length} år`)],
      ...Object.entries(FORECASTERS).map(([name, forecast]) => [
        name,
        ...LENGTHS.map((length) => written(pooledError(group, length, forecast))),
      ]),
    ]);
  });

  test("the band", () => {
    const percent = (confidence: number, length: number): string =>
      coverage(length, confidence)
        .map((share) => Math.round(share * 100))
        .join(" / ");
    expect(tableUnder("Bandet")).toEqual([
      ["Antal år", "80 %", "95 %"],
      ...LENGTHS.map((length) => [`${length} år`, percent(0.8, length), percent(0.95, length)]),
    ]);
  });

  test("the series", () => {
    for (const { name } of series) expect(page).toContain(`\`${name}\``);
  });
});

const hasR = spawnSync("Rscript", ["-e", "library(forecast)"]).status === 0;
if (hasR)
  test("R makes the same series again", () => {
    const again = execFileSync("Rscript", ["test/oracle/yearlySeries.R"], { encoding: "utf8" });
    expect(JSON.parse(again)).toEqual(series);
  });
