import { type PresentRun, explainOwnCell } from "./ownCell";
import type {
  CellExplanation,
  CellValue,
  Explanation,
  SpillPlace,
} from "../../../calls/sheet/explanation";
import type { CellHeadings, RowSum } from "../../../calls/sheet/ownExplanation";
import { readDateSystem } from "../../../excel/dateSystem";
import {
  explainCall,
  type KnownCells,
  referencesOf,
  toReading,
} from "../../../calls/sheet/explainCall";
import { type Call, findCalls, indexedCell, isWhole } from "../../../formula/text/formulaCalls";
import { findParts } from "../../../formula/text/formulaReference";
import { findNativeCalls, type NativeCall } from "../../../formula/text/nativeCalls";
import { findSpill } from "./findSpill";
import { readHeadings } from "./headings";
import { readReferences } from "../../../calls/excel/readReferences";
import type { FormulaPlace } from "../../../formula/text/cellPlace";
import { explainRowSum } from "./rowSum";

const SHOWN_REFERENCES = 12;
const SHOWN_SUMS = 4;
const NO_HEADINGS: CellHeadings = { section: null, row: null, column: null };

/** The selected cell, and the formula that fills it: its own, or one whose answer reaches here. */
interface SelectedCell {
  readonly address: string;
  readonly value: CellValue;
  /** "" for a constant. */
  readonly formula: string;
  /** Of the formula. */
  readonly place: FormulaPlace;
  /** Of the cell itself. */
  readonly at: FormulaPlace;
  readonly spill: SpillPlace | null;
}

/**
 * How the number in the active cell arose, as data.
 * @param present tells more of sheets that were written in the same run; null: there is none
 */
export function explainSelection(
  namespace: string,
  present: PresentRun | null = null
): Promise<Explanation> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const cell = await readSelected(context, namespace);
    const own = await explainOwnCell(context, cell.at, cell.value, present);
    return { ...(await explainCell(context, cell, namespace)), own };
  });
}

async function explainCell(
  context: Excel.RequestContext,
  cell: SelectedCell,
  namespace: string
): Promise<CellExplanation> {
  const { address, value, formula } = cell;
  if (formula === "")
    return value === "" ? { kind: "blank", address } : { kind: "constant", address, value };
  const calls = findCalls(formula, namespace).filter(({ depth }) => depth === 0);
  return calls.length > 0
    ? explainOurs(context, cell, calls, namespace)
    : explainNative(context, cell);
}

async function readSelected(
  context: Excel.RequestContext,
  namespace: string
): Promise<SelectedCell> {
  const cell = context.workbook.getActiveCell();
  cell.load("address, values, formulas, rowIndex, columnIndex, worksheet/name");
  await context.sync();
  const { address, rowIndex, columnIndex } = cell;
  const sheet = cell.worksheet.name;
  const value: CellValue = cell.values[0]![0];
  const own = formulaOf(cell);
  const knowsSpills = Office.context.requirements.isSetSupported("ExcelApi", "1.12");
  const at = { sheet, row: rowIndex, column: columnIndex };
  const selected = { address, value, at };
  if (!knowsSpills) {
    const found = await findSpill(context, at, own, namespace);
    return { ...selected, ...(found ?? { formula: own, place: at, spill: null }) };
  }
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
): Promise<CellExplanation> {
  const texts = [...new Set(calls.flatMap((call) => referencesOf(call, namespace)))];
  const cells = await readReferences(
    context,
    texts.map((text) => ({ place, text }))
  );
  const known: KnownCells = {
    cells: new Map(texts.map((text, i) => [text, cells[i]!])),
    dates: await readDateSystem(context),
  };
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
): Promise<CellExplanation> {
  const sums: RowSum[] = [];
  const told: NativeCall[] = [];
  for (const call of findNativeCalls(formula, "SUMIFS").slice(0, SHOWN_SUMS)) {
    const text = formula.slice(call.start, call.end);
    const sum = await explainRowSum(context, text, call, place);
    if (sum) {
      sums.push(sum);
      told.push(call);
    }
  }
  const isTold = (at: number): boolean => told.some(({ start, end }) => start <= at && at < end);
  const parts = findParts(formula).filter(({ start }) => !isTold(start));
  const texts = [...new Set(parts.map(({ text }) => text))];
  const shown = texts.slice(0, SHOWN_REFERENCES);
  const cells = await readReferences(
    context,
    shown.map((text) => ({ place, text }))
  );
  const found = cells.filter((one) => one !== null);
  const headings = await readHeadings(
    context,
    found.map(({ sheet, area }) => ({ sheet, row: area.row, column: area.column }))
  );
  const reads = shown.map((text, i) => {
    const one = cells[i]!;
    const own = one === null ? undefined : headings[found.indexOf(one)];
    return { ...toReading(text, one), headings: own ?? NO_HEADINGS };
  });
  const more = texts.length - shown.length;
  return { kind: "native", address, value, formula, sums, reads, more };
}
