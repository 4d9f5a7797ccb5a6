import { foldText } from "../../core/profession";
import { allocateSplit } from "../../formula/allocateSplit";
import {
  type Argument,
  cellAt,
  numberAt,
  quantityAt,
  readArgument,
  readSingle,
} from "../../formula/argument";
import { isFault } from "../../formula/cell";
import { readDecimals } from "../../formula/unitSplit";
import type { AdjustedDerivation, SplitDerivation } from "../../locales/explanation";
import { explainAllocation } from "./explainAllocation";

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
  const value = answer.ok ? answer.value[row]?.[column] : null;
  if (typeof value !== "number") return null;
  const amounts = read("amount", args[0])!;
  const weights = read("weights", args[1])!;
  const width = weights.columns;
  // The answer has told that the shapes go together; see there.
  const isSingle = amounts.rows * amounts.columns === 1;
  const isLying = !isSingle && amounts.columns > 1;
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
  const decimals = readDecimals(args[2]);
  const derivation = explainAllocation(
    amount as number,
    values,
    decimals.ok ? decimals.value : 0,
    selected
  );
  const mode = readMode(args[3]);
  // One allocation over all the weights is the same in every mode.
  if (derivation === null || mode === null || isSingle) return derivation;
  const { weight, exact } = derivation.parts[selected]!;
  const adjusted = { kind: "adjusted", mode, weight, exact, value } as const;
  return { ...adjusted, amount: derivation.amount, decimals: derivation.decimals };
}

function read(name: "amount" | "weights", raw: unknown): Argument | null {
  const argument = readArgument(name, raw);
  return argument.ok ? argument.value : null;
}

/** Where rows are not rounded each for itself. */
function readMode(raw: unknown): AdjustedDerivation["mode"] | null {
  const argument = readSingle("mode", raw);
  const cell = argument.ok && argument.value ? cellAt(argument.value, 0, 0) : null;
  const word = foldText(String(cell));
  if (word === "table" || word === "tabell") return "table";
  return word === "running" || word === "lopande" ? "running" : null;
}
