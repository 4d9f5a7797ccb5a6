import type { FunctionId } from "../../src/formula/signatures";
import { type Argument, type CallResult, type CellValue, isError, type Matrix } from "../host/call";

/** An error, and what its sentence must say. */
export interface ExpectedError {
  readonly error: "#N/A" | "#VALUE!";
  readonly says?: RegExp;
}

export type ExpectedCell = string | number | ExpectedError;

/** One call and its answer, the same for every way of running the functions. */
export interface Case<Id extends FunctionId = FunctionId> {
  readonly title: string;
  readonly id: Id;
  readonly args: readonly Argument[];
  readonly expect: readonly (readonly ExpectedCell[])[] | ExpectedError;
}

/** One relative unit in the twelfth place: far below an öre, above the noise of exp and log. */
const TOLERANCE = 1e-12;

/**
 * @param sentences whether the runner hands the sentences on; a spreadsheet's cells only show the
 *   error itself
 */
export function expectCase(result: CallResult, expected: Case["expect"], sentences = true): void {
  if ("error" in expected) return expectCell(result as CellValue, expected, sentences);
  if (isError(result)) throw new Error(`${result.error}: ${result.message}`);
  expect(result.map((row) => row.length)).toEqual(expected.map((row) => row.length));
  expected.forEach((row, r) =>
    row.forEach((cell, c) => expectCell(result[r]![c]!, cell, sentences))
  );
}

function expectCell(actual: CellValue, expected: ExpectedCell, sentences: boolean): void {
  if (typeof expected === "object") {
    expect(isError(actual) ? actual.error : actual).toBe(expected.error);
    if (sentences && expected.says && isError(actual))
      expect(actual.message).toMatch(expected.says);
  } else if (typeof expected === "number" && typeof actual === "number") {
    const error = Math.abs(actual - expected);
    if (!(error <= TOLERANCE * Math.abs(expected))) expect(actual).toBe(expected);
  } else expect(actual ?? "").toBe(expected);
}

export type { Matrix };
