import type { CellValue, Explanation, SpillPlace } from "../../locales/explanation";
import { explainCall, type KnownCells, referencesOf, toReading } from "./explainCall";
import { type Call, findCalls, indexedCell, isWhole } from "../../formula/text/formulaCalls";
import { findParts } from "../../formula/text/formulaReference";
import { type FormulaPlace, readReferences } from "./readReferences";

const SHOWN_REFERENCES = 12;

/** The selected cell, and the formula that fills it: its own, or one whose answer reaches here. */
interface SelectedCell {
  readonly address: string;
  readonly value: CellValue;
  /** "" for a constant. */
  readonly formula: string;
  /** Of the formula. */
  readonly place: FormulaPlace;
  readonly spill: SpillPlace | null;
}

/** How the number in the active cell arose, as data. */
export function explainSelection(namespace: string): Promise<Explanation> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const cell = await readSelected(context);
    const { address, value, formula } = cell;
    if (formula === "")
      return value === "" ? { kind: "blank", address } : { kind: "constant", address, value };
    const calls = findCalls(formula, namespace).filter(({ depth }) => depth === 0);
    return calls.length > 0
      ? explainOurs(context, cell, calls, namespace)
      : explainNative(context, cell);
  });
}

async function readSelected(context: Excel.RequestContext): Promise<SelectedCell> {
  const cell = context.workbook.getActiveCell();
  cell.load("address, values, formulas, rowIndex, columnIndex, worksheet/name");
  await context.sync();
  const { address, rowIndex, columnIndex } = cell;
  const sheet = cell.worksheet.name;
  const value: CellValue = cell.values[0]![0];
  const own = formulaOf(cell);
  const selected = { address, value };
  const knowsSpills = Office.context.requirements.isSetSupported("ExcelApi", "1.12");
  const at = { sheet, row: rowIndex, column: columnIndex };
  if (!knowsSpills) return { ...selected, formula: own, place: at, spill: null };
  const parent = own === "" ? cell.getSpillParentOrNullObject() : cell;
  parent.load("address, formulas, rowIndex, columnIndex");
  await context.sync();
  if (parent.isNullObject) return { ...selected, formula: "", place: at, spill: null };
  const answer = parent.getSpillingToRangeOrNullObject().load("rowCount, columnCount");
  await context.sync();
  const spill = answer.isNullObject
    ? null
    : {
        parent: parent.address,
        row: rowIndex - parent.rowIndex + 1,
        column: columnIndex - parent.columnIndex + 1,
        rows: answer.rowCount,
        columns: answer.columnCount,
      };
  const place = { sheet, row: parent.rowIndex, column: parent.columnIndex };
  return { ...selected, formula: formulaOf(parent), place, spill };
}

function formulaOf({ formulas }: Excel.Range): string {
  const formula: unknown = formulas[0]![0];
  return typeof formula === "string" && formula.startsWith("=") ? formula : "";
}

async function explainOurs(
  context: Excel.RequestContext,
  { address, value, formula, place, spill }: SelectedCell,
  calls: readonly Call[],
  namespace: string
): Promise<Explanation> {
  const texts = [...new Set(calls.flatMap((call) => referencesOf(call, namespace)))];
  const cells = await readReferences(
    context,
    texts.map((text) => ({ place, text }))
  );
  const known: KnownCells = new Map(texts.map((text, i) => [text, cells[i]!]));
  const explained = calls.map((call) => {
    const isAll = isWhole(formula, call);
    const at = isAll
      ? spill && { row: spill.row, column: spill.column }
      : indexedCell(formula, call);
    return explainCall(call, { namespace, known, at, shown: isAll ? value : null });
  });
  const isPart = !isWhole(formula, calls[0]!);
  return { kind: "ours", address, value, formula, spill, isPart, calls: explained };
}

async function explainNative(
  context: Excel.RequestContext,
  { address, value, formula, place }: SelectedCell
): Promise<Explanation> {
  const texts = [...new Set(findParts(formula).map(({ text }) => text))];
  const shown = texts.slice(0, SHOWN_REFERENCES);
  const cells = await readReferences(
    context,
    shown.map((text) => ({ place, text }))
  );
  const reads = shown.map((text, i) => toReading(text, cells[i]!));
  return { kind: "native", address, value, formula, reads, more: texts.length - shown.length };
}
