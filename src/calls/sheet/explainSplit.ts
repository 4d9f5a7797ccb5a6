import { toKronor, toUnits } from "../../core/money";
import { allocateSplit, readMode } from "../../formula/allocateSplit";
import { type Argument, numberAt, quantityAt, readArgument } from "../../formula/argument";
import { isFault } from "../../formula/cell";
import type { Output } from "../../formula/output";
import { readDecimals } from "../../formula/unitSplit";
import type { AdjustedDerivation, RoundedSum, SplitDerivation } from "./explanation";
import { explainAllocation } from "./explainAllocation";

/** The arguments of ALLOCATE_SPLIT, which have been answered and so go together; see there. */
interface SplitQuestion {
  readonly amounts: Argument;
  readonly weights: Argument;
  readonly decimals: number;
  /** One allocation over all the weights. */
  readonly isSingle: boolean;
  /** A row of amounts beside a column of weights. */
  readonly isLying: boolean;
}

/**
 * The allocation behind one cell of ALLOCATE_SPLIT's answer.
 * @param row, column count from 0
 * @returns null where that cell is blank or an error
 */
export function explainSplit(
  args: readonly unknown[],
  row: number,
  column: number
): SplitDerivation | AdjustedDerivation | null {
  const answer = allocateSplit(args);
  const mode = readMode(args[3]);
  if (!answer.ok || !mode.ok || typeof answer.value[row]?.[column] !== "number") return null;
  const question = readQuestion(args);
  const derivation = explainCell(question, row, column);
  if (derivation === null || question.isSingle || mode.value === "row") return derivation;
  const { amount, decimals, parts, selected } = derivation;
  const { weight, exact } = parts[selected]!;
  const value = answer.value[row][column];
  const sumOf = (from: number, to: number): RoundedSum =>
    sumParty(question, answer.value, question.isLying ? row : column, from, to);
  const at = question.isLying ? column : row;
  const together =
    mode.value === "table"
      ? ({ mode: "table", column: sumOf(0, Infinity) } as const)
      : ({ mode: "running", before: sumOf(0, at), through: sumOf(0, at + 1) } as const);
  return { kind: "adjusted", amount, weight, decimals, exact, value, together };
}

/** The allocation that the cell has part in, as if it were alone. */
export function explainRow(
  args: readonly unknown[],
  row: number,
  column: number
): SplitDerivation | null {
  return explainCell(readQuestion(args), row, column);
}

function readQuestion(args: readonly unknown[]): SplitQuestion {
  const amounts = read("amount", args[0])!;
  const weights = read("weights", args[1])!;
  const decimals = readDecimals(args[2]);
  const isSingle = amounts.rows * amounts.columns === 1;
  const isLying = !isSingle && amounts.columns > 1;
  return { amounts, weights, decimals: decimals.ok ? decimals.value : 0, isSingle, isLying };
}

function read(name: "amount" | "weights", raw: unknown): Argument | null {
  const argument = readArgument(name, raw);
  return argument.ok ? argument.value : null;
}

function explainCell(
  { amounts, weights, decimals, isSingle, isLying }: SplitQuestion,
  row: number,
  column: number
): SplitDerivation | null {
  const width = weights.columns;
  const hasOwnWeights = !isSingle && !isLying && weights.rows > 1;
  const amount = isSingle
    ? numberAt(amounts, 0, 0)
    : isLying
      ? numberAt(amounts, 0, column)
      : numberAt(amounts, row, 0);
  const [from, to] = hasOwnWeights ? [row, row + 1] : [0, weights.rows];
  const selected = isSingle ? row * width + column : isLying ? row : column;
  const values: number[] = [];
  for (let r = from; r < to; r += 1)
    for (let c = 0; c < width; c += 1) {
      const weight = quantityAt(weights, r, c);
      values.push(isFault(weight) ? 0 : (weight ?? 0));
    }
  return explainAllocation(amount as number, values, decimals, selected);
}

/** A party's cells from one period or row on, up to another; blank ones and errors stand aside. */
function sumParty(
  question: SplitQuestion,
  answer: Output,
  party: number,
  from: number,
  to: number
): RoundedSum {
  const { isLying, decimals } = question;
  const count = isLying ? answer[0]!.length : answer.length;
  let exact = 0;
  let units = 0;
  for (let at = from; at < Math.min(to, count); at += 1) {
    const [row, column] = isLying ? [party, at] : [at, party];
    const cell = answer[row]![column]!;
    if (typeof cell !== "number") continue;
    const { parts, selected } = explainCell(question, row, column)!;
    exact += parts[selected]!.exact;
    units += toUnits(cell, decimals)!;
  }
  return { exact, value: toKronor(units, decimals) };
}
