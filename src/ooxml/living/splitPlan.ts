import { cellText, type LivingArgument, valueAt } from "./livingArgument";
import type { CellValue } from "../../core/cellValue";

/** A cell of an argument: its formula text, and what it holds now. */
export interface PlannedValue {
  readonly text: string;
  readonly value: CellValue;
}

/** One allocation a row, whatever way the arguments lie. */
export interface SplitPlan {
  readonly amounts: readonly PlannedValue[];
  /** Of each allocation; the same list where they share one. */
  readonly weights: readonly (readonly PlannedValue[])[];
  readonly sharedWeights: boolean;
  /** Which allocation and party a cell of the answer shows. */
  readonly placeOf: (row: number, column: number) => readonly [number, number];
}

/** The shapes of ALLOCATE_SPLIT, of a call that has an answer. */
export function toSplitPlan(amount: LivingArgument | null, weights: LivingArgument): SplitPlan {
  const given: LivingArgument = amount ?? { text: '""', values: [[""]] };
  const rows = given.values.length;
  const columns = given.values[0]!.length;
  const width = weights.values[0]!.length;
  if (rows * columns === 1) {
    const all = weights.values.flatMap((cells, r) => cells.map((_, c) => planned(weights, r, c)));
    return {
      amounts: [planned(given, 0, 0)],
      weights: [all],
      sharedWeights: true,
      placeOf: (row, column) => [0, row * width + column],
    };
  }
  const lying = columns > 1;
  const count = Math.max(rows, columns);
  const sharedWeights = lying || weights.values.length === 1;
  const weightsOf = (allocation: number): readonly PlannedValue[] =>
    lying
      ? weights.values.map((_, party) => planned(weights, party, 0))
      : weights.values[0]!.map((_, party) =>
          planned(weights, sharedWeights ? 0 : allocation, party)
        );
  const shared = weightsOf(0);
  const positions = Array.from({ length: count }, (_, i) => i);
  return {
    amounts: positions.map((i) => (lying ? planned(given, 0, i) : planned(given, i, 0))),
    weights: positions.map((i) => (sharedWeights ? shared : weightsOf(i))),
    sharedWeights,
    placeOf: (row, column) => (lying ? [column, row] : [row, column]),
  };
}

function planned(argument: LivingArgument, row: number, column: number): PlannedValue {
  return { text: cellText(argument, row, column), value: valueAt(argument, row, column) };
}
