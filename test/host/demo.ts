import { readAddIn } from "./addIn";
import { formatAddress, formatArea } from "./address";
import { writeDemoFiles } from "./demoFiles";
import type { GridSheet } from "./grid/grid";
import { openSession, type Session } from "./session";

/** Left out of version control. */
const FOLDER = "out/demo";

/** One formula with the add-in's functions, and the cells that it filled as the sheet shows them. */
interface Answer {
  readonly sheet: string;
  readonly cell: string;
  readonly formula: string;
  readonly rows: string[][];
}

/**
 * `npm run demo`: inserts the example through the shipped add-in, without a screen, and prints what
 * every formula with its functions gave; then writes what a committee gets to a folder.
 */
async function main(): Promise<void> {
  const addIn = readAddIn("dist");
  const session = openSession(addIn);
  const started = performance.now();
  await session.click("insertExample");
  const milliseconds = performance.now() - started;

  const formulas = session.grid.sheets().flatMap(formulasOf);
  const ours = formulas.filter(({ formula }) => formula.includes(`${addIn.namespace}.`));
  print(await Promise.all(ours.map((each) => readAnswer(session, each))));

  const messages = session.grid.messages();
  const errors = session.grid.sheets().flatMap(errorsOf);
  // "Nothing answers this" is an answer where the cell says why.
  const faults = errors.filter(({ address, error }) => error !== "#N/A" || !messages.has(address));
  if (errors.length > faults.length) console.log("\nSaknas enligt taxan (missing by the tariff):");
  for (const [address, message] of messages) console.log(`${address}: ${message}`);
  for (const { address, error } of faults) console.error(`Fel (error) ${address}: ${error}`);
  const seconds = (milliseconds / 1000).toLocaleString("sv-SE", { maximumFractionDigits: 1 });
  console.log(
    `\n${formulas.length} formler, ${ours.length} med tilläggets funktioner, ${faults.length} fel; ` +
      `infogade och beräknade på ${seconds} s.`
  );
  session.close();
  console.log("\nJämför alternativ för exempelregionen och gör nämndens handlingar …");
  const files = await writeDemoFiles(FOLDER);
  console.log(["Skrivna (written):", ...files].join("\n  "));
  process.exitCode = faults.length > 0 || ours.length === 0 ? 1 : 0;
}

interface FormulaCell {
  readonly sheet: GridSheet;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

function formulasOf(sheet: GridSheet): FormulaCell[] {
  return cellsOf(sheet).flatMap(({ row, column, cell: { formula } }) =>
    formula ? [{ sheet, row, column, formula }] : []
  );
}

function errorsOf(sheet: GridSheet): { address: string; error: string }[] {
  return cellsOf(sheet)
    .filter(({ cell }) => cell.kind === "Error")
    .map(({ row, column, cell }) => ({
      address: formatAddress(sheet.name, { row, column, rows: 1, columns: 1 }),
      error: String(cell.value),
    }));
}

function cellsOf(sheet: GridSheet) {
  const area = sheet.usedArea();
  if (!area) return [];
  return sheet
    .read(area)
    .flatMap((line, row) =>
      line.map((cell, column) => ({ row: area.row + row, column: area.column + column, cell }))
    );
}

/** Through the object model, whose texts have the language's separators. */
function readAnswer(session: Session, { sheet, row, column, formula }: FormulaCell) {
  const area = sheet.spill(row, column) ?? { row, column, rows: 1, columns: 1 };
  return session.run(async (context): Promise<Answer> => {
    const range = context.workbook.worksheets.getItem(sheet.name).getRange(formatArea(area));
    range.load("text");
    await context.sync();
    const cell = formatArea({ row, column, rows: 1, columns: 1 });
    return { sheet: sheet.name, cell, formula, rows: range.text };
  });
}

function print(answers: readonly Answer[]): void {
  for (const [index, { sheet, cell, formula, rows }] of answers.entries()) {
    if (answers[index - 1]?.sheet !== sheet) console.log(`\n${sheet}`);
    console.log(`  ${cell.padEnd(4)}${formula}`);
    const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
    for (const row of rows) {
      console.log(`      ${row.map((text, column) => text.padStart(widths[column]!)).join("  ")}`);
    }
  }
}

void main();
