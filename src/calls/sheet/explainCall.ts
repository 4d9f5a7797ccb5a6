import type {
  ReadCells,
  Answer,
  ArgumentExplanation,
  CallExplanation,
  CellReading,
  CellValue,
  Matrix,
} from "./explanation";
import type { DateSystem } from "../../core/dateSystem";
import type { Result } from "../../core/result";
import { cellError, evaluate, isFaultCell } from "../../formula/evaluate";
import { type FunctionId, signatures } from "../../formula/signatures";
import type { Output, OutputCell } from "../../formula/output";
import { explainBreakEven } from "./explainBreakEven";
import { explainChange } from "./explainChange";
import { explainDecomposition } from "./explainDecomposition";
import { explainForecast } from "./explainForecast";
import { explainSplit } from "./explainSplit";
import { explainTariff } from "./explainTariff";
import { explainTariffSource } from "./explainTariffSource";
import { type Call, findCalls, isWhole } from "../../formula/text/formulaCalls";
import { type Atom, calculate, findStretches } from "../../formula/text/expression";
import { readArgumentPart } from "../../formula/text/formulaReference";

const SHOWN_CELLS = 12;
/** Functions whose answers have blank parts that mean something. */
const BLANK_PARTS: ReadonlySet<FunctionId> = new Set(["PROJECT_COST", "TARIFF_SOURCE"]);

export interface KnownCells {
  /** By the text that refers to them; null: there are none. */
  readonly cells: ReadonlyMap<string, ReadCells | null>;
  readonly dates: DateSystem;
}

export interface CallQuestion {
  readonly namespace: string;
  readonly known: KnownCells;
  /** The cell of the answer, from 1; null where the formula does not tell: the first one. */
  readonly at: { readonly row: number; readonly column: number } | null;
  /** What the cell shows, where it shows that cell of the answer and nothing more. */
  readonly shown: CellValue | null;
}

/** The arguments that refer to cells, those of calls inside the call too. */
export function referencesOf(call: Call, namespace: string): readonly string[] {
  return call.arguments.flatMap((text) => {
    const inner = innerCall(text, namespace);
    if (inner) return referencesOf(inner, namespace);
    const { kind } = readArgumentPart(text);
    if (kind === "computed")
      return findStretches(text, namespace).flatMap(({ start, end }) => {
        const stretch = text.slice(start, end);
        const own = innerCall(stretch, namespace);
        return own ? referencesOf(own, namespace) : [stretch];
      });
    return kind === "literal" ? [] : [text];
  });
}

/** As the function gets them; null: omitted; undefined: not known. */
export function argumentsOf(
  call: Call,
  namespace: string,
  known: KnownCells
): readonly (Matrix | null | undefined)[] {
  return call.arguments.map((text) => readCallArgument(text, namespace, known).values);
}

/** What the call answers; null where an argument is not known. */
export function outputOf(call: Call, namespace: string, known: KnownCells): Result<Output> | null {
  const raw = argumentsOf(call, namespace, known);
  return raw.includes(undefined) ? null : evaluate(call.function, raw);
}

export function explainCall(call: Call, question: CallQuestion): CallExplanation {
  const { namespace, known, shown } = question;
  const read = call.arguments.map((text) => readCallArgument(text, namespace, known));
  const raw = read.map(({ values }) => values);
  const parameters = signatures[call.function].slice(0, Math.max(1, call.arguments.length));
  const explained = parameters.map(({ name }, i) => ({
    name,
    text: call.arguments[i] ?? "",
    origin: read[i]?.origin ?? "omitted",
    reading: read[i]?.reading ?? null,
  }));
  const start = { function: call.function, arguments: explained };
  if (raw.includes(undefined)) return { ...start, at: null, answer: null, agrees: null };
  const output = evaluate(call.function, raw);
  if (!output.ok)
    return { ...start, at: null, answer: { kind: "fault", fault: output.fault }, agrees: null };
  const isSingle = output.value.length === 1 && output.value[0]!.length === 1;
  const at = question.at ?? { row: 1, column: 1 };
  const cell = output.value[at.row - 1]?.[at.column - 1];
  if (cell === undefined) return { ...start, at, answer: null, agrees: null };
  return {
    ...start,
    at: isSingle ? null : at,
    answer: answerOf(call.function, raw, cell, at.row - 1, at.column - 1),
    agrees: shown === null ? null : isShownAs(cell, shown),
  };
}

function answerOf(
  id: FunctionId,
  raw: readonly unknown[],
  cell: OutputCell,
  row: number,
  column: number
): Answer | null {
  if (isFaultCell(cell)) return { kind: "fault", fault: cell };
  if (cell === "" && !BLANK_PARTS.has(id)) return { kind: "blank" };
  switch (id) {
    case "TARIFF":
      return explainTariff(raw, row, column);
    case "ALLOCATE_SPLIT":
      return explainSplit(raw, row, column);
    case "PROJECT_COST":
      return explainForecast(raw, row, column);
    case "ALLOCATE_CHANGE":
      return explainChange(raw, row, column);
    case "DECOMPOSE_COST":
      return explainDecomposition(raw, column);
    case "TARIFF_SOURCE":
      return explainTariffSource(raw, column, cell);
    case "BREAK_EVEN":
      return explainBreakEven(raw);
  }
}

/** Numbers that differ in the last digits only are the same. */
export function isShownAs(cell: OutputCell, shown: CellValue): boolean {
  if (isFaultCell(cell)) return shown === (cellError(cell) === "notAvailable" ? "#N/A" : "#VALUE!");
  return typeof cell === "number" && typeof shown === "number"
    ? Math.abs(cell - shown) <= 1e-9 * Math.max(1, Math.abs(cell))
    : cell === shown;
}

interface ReadArgument {
  readonly origin: ArgumentExplanation["origin"];
  readonly reading: CellReading | null;
  /** As our functions are called; null: omitted; undefined: not known. */
  readonly values: Matrix | null | undefined;
}

function readCallArgument(text: string, namespace: string, known: KnownCells): ReadArgument {
  if (text === "") return { origin: "omitted", reading: null, values: null };
  const inner = innerCall(text, namespace);
  if (inner)
    return { origin: "call", reading: null, values: evaluateCall(inner, namespace, known) };
  const part = readArgumentPart(text);
  if (part.kind === "computed") {
    const values = reckon(text, namespace, known);
    return values
      ? {
          origin: "reckoned",
          reading: { text, address: null, rows: 1, columns: 1, values },
          values,
        }
      : { origin: "computed", reading: null, values };
  }
  if (part.kind === "literal") return { origin: "literal", reading: null, values: part.values };
  const cells = known.cells.get(text) ?? null;
  return {
    origin: cells ? "reference" : "computed",
    reading: toReading(text, cells),
    values: cells?.values,
  };
}

/** What Excel's own signs and common functions make of cells and calls; undefined: not known. */
function reckon(text: string, namespace: string, known: KnownCells): Matrix | undefined {
  const atoms: Atom[] = [];
  for (const { start, end } of findStretches(text, namespace)) {
    const { values } = readCallArgument(text.slice(start, end), namespace, known);
    if (!values) return undefined;
    atoms.push({ start, end, values });
  }
  const value = calculate(text, atoms, known.dates);
  return value === null ? undefined : [[value]];
}

function innerCall(text: string, namespace: string): Call | null {
  const formula = `=${text}`;
  const [call] = findCalls(formula, namespace);
  return call && isWhole(formula, call) ? call : null;
}

function evaluateCall(call: Call, namespace: string, known: KnownCells): Matrix | undefined {
  const output = outputOf(call, namespace, known);
  if (output === null) return undefined;
  if (!output.ok) return [[errorText(output.fault)]];
  return output.value.map((row) => row.map((cell) => (isFaultCell(cell) ? errorText(cell) : cell)));
}

export function errorText(fault: Parameters<typeof cellError>[0]): string {
  return cellError(fault) === "notAvailable" ? "#N/A" : "#VALUE!";
}

/** What is shown of the cells; the first ones where they are many. */
export function toReading(text: string, cells: ReadCells | null): CellReading {
  if (cells === null) return { text, address: null, rows: 0, columns: 0, values: [] };
  const { rows, columns } = cells.area;
  const height = Math.max(1, Math.floor(SHOWN_CELLS / columns));
  const values = cells.values.slice(0, height).map((row) => row.slice(0, SHOWN_CELLS));
  return { text, address: cells.address, rows, columns, values };
}
