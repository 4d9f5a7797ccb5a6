import { readFileSync } from "node:fs";
import { readAddIn } from "./host/addIn";
import type { Cell, CellInput } from "./host/grid/grid";
import { openSession } from "./host/session";

const readme = readFileSync("README.md", "utf8");

/** The cells of every table row, without the rule under the heading. */
const rows = readme
  .split("\n")
  .filter((line) => line.startsWith("|") && !/^\|[\s|:-]+$/.test(line))
  .map((line) =>
    line
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim())
  );

const sheetRows = rows.filter(([first]) => /^\*\*\d+\*\*$/.test(first!));
const examples = rows
  .filter(([first]) => first!.startsWith("`="))
  .map(([swedish, english, answer]) => ({
    swedish: swedish!.replace(/`/g, ""),
    english: english!.replace(/`/g, ""),
    answer: answer!,
  }));

/** Semicolons and decimal commas, except inside quotation marks. */
function inSwedish(formula: string): string {
  return formula
    .split(/("[^"]*")/)
    .map((part, i) => (i % 2 ? part : part.replace(/,/g, ";").replace(/(\d)\.(\d)/g, "$1,$2")))
    .join("");
}

function toInput(text: string): CellInput {
  if (text === "") return null;
  const number = Number(text.replace(",", "."));
  return Number.isNaN(number) ? text : number;
}

function shown({ value }: Cell): string {
  return typeof value === "number" ? String(value).replace(".", ",") : String(value ?? "");
}

const FORMULA_COLUMN = 9;
const session = openSession(readAddIn("dist"));
afterAll(() => session.close());

describe("the README", () => {
  test("has a sheet and examples", () => {
    expect(sheetRows.length).toBe(5);
    expect(examples.length).toBeGreaterThanOrEqual(10);
  });

  test.each(examples)("$english gives $answer", async ({ swedish, english, answer }) => {
    expect(swedish).toBe(inSwedish(english));
    const sheet = session.grid.addSheet(`Rad ${session.grid.sheets().length}`);
    const cells = sheetRows.map((row) => row.slice(1).map(toInput));
    sheet.write({ row: 0, column: 0, rows: cells.length, columns: cells[0]!.length }, cells);
    sheet.write({ row: 0, column: FORMULA_COLUMN, rows: 1, columns: 1 }, [[{ formula: english }]]);
    await session.grid.calculate();
    const area = sheet.spill(0, FORMULA_COLUMN) ?? {
      row: 0,
      column: FORMULA_COLUMN,
      rows: 1,
      columns: 1,
    };
    const result = sheet.read(area);
    const more = / \(och (\S+) rader till\)$/.exec(answer);
    expect(result.length).toBe(more ? 1 + ["noll", "en", "två", "tre"].indexOf(more[1]!) : 1);
    const first = result[0]!.map(shown).filter((text) => text !== "");
    expect(first.join(" · ")).toBe(answer.replace(/ \(.*\)$/, ""));
  });

  test("shows only commands that exist", () => {
    const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as {
      readonly scripts: Readonly<Record<string, string>>;
    };
    const commands = [...readme.matchAll(/npm (?:run )?(?:-s )?([a-z:-]+)/g)].map(
      ([, name]) => name!
    );
    expect(new Set(commands).size).toBeGreaterThanOrEqual(8);
    for (const name of commands) if (name !== "ci") expect(scripts).toHaveProperty([name]);
  });

  test("links only to files that exist", () => {
    const links = [...readme.matchAll(/\]\(([^)#]+)\)/g)].map(([, link]) => link!);
    expect(links.length).toBeGreaterThan(5);
    for (const link of links) expect(() => readFileSync(link)).not.toThrow(/ENOENT/);
  });
});
