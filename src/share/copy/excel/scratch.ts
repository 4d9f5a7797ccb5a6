import type { CellValue, Matrix } from "../../../core/cellValue";
import { addressOf } from "../../../formula/text/area";
import { freeSheetName } from "../../../formula/text/sheetName";
import { typedFormula } from "../../../formula/text/typedFormula";
import { runOptions } from "../../../excel/runOptions";
import type { Scratch } from "../../../ooxml/calls/recalculation";
import type { WantedArgument } from "../../../ooxml/wantedArguments";

/** One answer holds no more, and all of them together neither. */
const MOST_CELLS = 200_000;
const WAITING = new Set<CellValue>(["#BUSY!", "#GETTING_DATA", "#CONNECT!", "#SPILL!", "#NAME?"]);

interface Asked extends WantedArgument {
  readonly typed: string;
}

/**
 * What Excel makes of arguments that only it can work out: on a hidden sheet of its own, which is
 * taken away again. Where no sheet can be added, nothing is known.
 */
export async function workOutInExcel(
  wanted: readonly WantedArgument[],
  name: string
): Promise<Scratch> {
  const asked = new Map<string, Asked>();
  for (const { formula, sheet } of wanted) {
    const typed = typedFormula(formula, sheet);
    if (typed !== null) asked.set(keyOf(formula, sheet), { formula, sheet, typed });
  }
  const answers = asked.size > 0 ? await answersOf([...asked.values()], name) : new Map();
  return (formula, sheet) => answers.get(keyOf(formula, sheet)) ?? null;
}

async function answersOf(
  asked: readonly Asked[],
  wantedName: string
): Promise<ReadonlyMap<string, Matrix>> {
  return Excel.run(runOptions(), async (context) => {
    const { workbook } = context;
    const sheets = workbook.worksheets.load("items/name");
    workbook.protection.load("protected");
    await context.sync();
    if (workbook.protection.protected) return new Map<string, Matrix>();
    const sheet = sheets.add(
      freeSheetName(
        wantedName,
        sheets.items.map((each) => each.name)
      )
    );
    sheet.visibility = "Hidden";
    try {
      await context.sync();
    } catch {
      // A workbook that is read only, or is being edited by others: the saved values stand.
      return new Map<string, Matrix>();
    }
    try {
      const sizes = await readSizes(context, sheet, asked);
      return await readAnswers(context, sheet, asked, sizes);
    } finally {
      sheet.delete();
      await context.sync();
    }
  });
}

/** Rows and columns of each answer; null: none, or an error. */
async function readSizes(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  asked: readonly Asked[]
): Promise<readonly (readonly [number, number] | null)[]> {
  const range = sheet.getRange(addressOf({ row: 0, column: 0, rows: asked.length, columns: 2 }));
  const sizes = await tryOut(
    context,
    asked.map(({ typed }, i) => {
      const cells = range.getRow(i);
      const inner = typed.slice(1);
      return () => {
        cells.formulas = [[`=ROWS(${inner})`, `=COLUMNS(${inner})`]];
        return cells;
      };
    })
  );
  range.clear("Contents");
  await context.sync();
  return sizes.map((values) => {
    const [rows, columns] = values?.[0] ?? [];
    const isSize = typeof rows === "number" && typeof columns === "number";
    return isSize && rows * columns <= MOST_CELLS ? [rows, columns] : null;
  });
}

/** Each below the one before, so that none stands in the way of another. */
async function readAnswers(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  asked: readonly Asked[],
  sizes: readonly (readonly [number, number] | null)[]
): Promise<ReadonlyMap<string, Matrix>> {
  let row = 0;
  const placed = asked.flatMap((one, i) => {
    const size = sizes[i];
    if (!size || row + size[0] > MOST_CELLS) return [];
    const [rows, columns] = size;
    const range = sheet.getRange(addressOf({ row, column: 0, rows, columns }));
    row += rows;
    return [{ one, range }];
  });
  const values = await tryOut(
    context,
    placed.map(({ one, range }) => () => {
      range.getCell(0, 0).formulas = [[one.typed]];
      return range;
    })
  );
  return new Map(
    placed.flatMap(({ one }, i) => {
      const answer = values[i];
      const isKnown = answer && !answer.flat().some((cell) => WAITING.has(cell));
      return isKnown ? [[keyOf(one.formula, one.sheet), answer] as const] : [];
    })
  );
}

/** All at once; where Excel refuses one of them, each by itself. @returns null for the refused */
async function tryOut(
  context: Excel.RequestContext,
  writes: readonly (() => Excel.Range)[]
): Promise<readonly (Matrix | null)[]> {
  try {
    const ranges = writes.map((write) => write().load("values"));
    await context.sync();
    return ranges.map(({ values }) => values as Matrix);
  } catch {
    const found: (Matrix | null)[] = [];
    for (const write of writes) found.push(await tryOne(context, write));
    return found;
  }
}

async function tryOne(
  context: Excel.RequestContext,
  write: () => Excel.Range
): Promise<Matrix | null> {
  try {
    const range = write().load("values");
    await context.sync();
    return range.values as Matrix;
  } catch {
    return null;
  }
}

function keyOf(formula: string, sheet: string): string {
  return JSON.stringify([formula, sheet]);
}
