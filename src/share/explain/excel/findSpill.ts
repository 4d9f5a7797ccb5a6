import { sheetPrefix } from "../../../formula/text/sheetName";
import { loadDateSystem } from "../../../excel/dateSystem";
import { addressOf } from "../../../formula/text/area";
import { type Call, findCalls, isWhole } from "../../../formula/text/formulaCalls";
import type { SpillPlace } from "../../../calls/sheet/explanation";
import { outputOf, referencesOf } from "../../../calls/sheet/explainCall";
import { readReferences } from "../../../calls/excel/readReferences";
import type { FormulaPlace } from "../../../formula/text/cellPlace";

/** How far from its formula a cell of an answer is looked for. */
const MOST_ROWS = 400;
const MOST_COLUMNS = 40;
const MOST_FORMULAS = 40;

export interface FoundSpill {
  readonly formula: string;
  readonly place: FormulaPlace;
  readonly spill: SpillPlace | null;
}

/**
 * Where Excel does not tell which formula fills a cell (below ExcelApi 1.12): a formula of ours that
 * is nothing but a call, whose answer is as large as to reach the cell. The nearest one is taken.
 * @param own formula of the cell itself; "" for none
 */
export async function findSpill(
  context: Excel.RequestContext,
  { sheet: name, row, column }: FormulaPlace,
  own: string,
  namespace: string
): Promise<FoundSpill | null> {
  const sheet = context.workbook.worksheets.getItem(name);
  const top = own === "" ? Math.max(0, row - MOST_ROWS) : row;
  const left = own === "" ? Math.max(0, column - MOST_COLUMNS) : column;
  const area = { row: top, column: left, rows: row - top + 1, columns: column - left + 1 };
  const read = sheet.getRange(addressOf(area)).load("formulas, values");
  const dates = loadDateSystem(context);
  await context.sync();
  const candidates = read.formulas
    .flatMap((cells: readonly unknown[], r) =>
      cells.flatMap((formula, c): readonly Candidate[] => {
        const isBlocked = read.values[r]![c] === "#SPILL!";
        const call =
          typeof formula === "string" && !isBlocked ? wholeCall(formula, namespace) : null;
        const place = { sheet: name, row: top + r, column: left + c };
        return call ? [{ formula: String(formula), call, place }] : [];
      })
    )
    .sort((a, b) => distance(a.place, row, column) - distance(b.place, row, column))
    .slice(0, MOST_FORMULAS);
  for (const { formula, call, place } of candidates) {
    const texts = [...new Set(referencesOf(call, namespace))];
    const cells = await readReferences(
      context,
      texts.map((text) => ({ place, text }))
    );
    const known = { cells: new Map(texts.map((text, i) => [text, cells[i]!])), dates: dates() };
    const output = outputOf(call, namespace, known);
    if (!output?.ok) continue;
    const [rows, columns] = [output.value.length, output.value[0]!.length];
    const [r, c] = [row - place.row + 1, column - place.column + 1];
    if (r > rows || c > columns) continue;
    const parent = `${sheetPrefix(name)}${addressOf({ ...place, rows: 1, columns: 1 })}`;
    const isMany = rows > 1 || columns > 1;
    return { formula, place, spill: isMany ? { parent, row: r, column: c, rows, columns } : null };
  }
  return null;
}

interface Candidate {
  readonly formula: string;
  readonly call: Call;
  readonly place: FormulaPlace;
}

function wholeCall(formula: string, namespace: string): Call | null {
  if (!formula.startsWith("=")) return null;
  const [call] = findCalls(formula, namespace);
  return call && isWhole(formula, call) ? call : null;
}

function distance(place: FormulaPlace, row: number, column: number): number {
  return row - place.row + column - place.column;
}
