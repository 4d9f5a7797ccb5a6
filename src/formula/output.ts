import type { Fault } from "../core/fault";

/** A cell of an answer: a value, "" for a blank, or why this cell has none. */
export type OutputCell = number | string | Fault;
/** Rectangular, at least 1×1. */
export type Output = readonly (readonly OutputCell[])[];
