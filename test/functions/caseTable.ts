import type { Argument, Matrix } from "../host/call";
import type { FunctionId } from "../../src/formula/signatures";
import type { Case, ExpectedCell, ExpectedError } from "./case";

type Value = string | number | boolean | null;
type Loose = Value | Matrix;
type Answer = number | string | readonly (readonly ExpectedCell[])[] | ExpectedError;

function matrix(value: Loose): Argument {
  return value === null ? null : Array.isArray(value) ? (value as Matrix) : [[value as Value]];
}

/** Arguments and answer, one call a line. */
export function cases<Id extends FunctionId>(
  id: Id,
  rows: readonly (readonly [readonly Loose[], Answer])[]
): Case<Id>[] {
  return rows.map(([args, answer]) => ({
    title: `${id}(${args.map((arg) => JSON.stringify(arg)).join("; ")})`,
    id,
    args: args.map(matrix),
    expect: typeof answer === "object" ? answer : [[answer]],
  }));
}

export function column(...values: Value[]): Matrix {
  return values.map((value) => [value]);
}

export const NA = (says?: RegExp): ExpectedError => ({ error: "#N/A", ...(says && { says }) });
export const VALUE = (says?: RegExp): ExpectedError => ({
  error: "#VALUE!",
  ...(says && { says }),
});
