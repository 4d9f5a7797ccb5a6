import { readAmount } from "../amountCell";
import { readCell } from "../../../formula/cell";
import type { LoadedCell } from "../sourceTable";

/** A part of a cell's text as a cell: numbers as Excel would have read them, and codes as text. */
export function writtenCell(written: string, at: NonNullable<LoadedCell["at"]>): LoadedCell {
  const text = written.trim();
  const amount = /^0\d/.test(text) ? null : readAmount(readCell(text));
  const isNumber = amount?.kind === "amount" && amount.scale === null && !amount.percent;
  return { value: isNumber ? amount.value : text, text, numberFormat: "General", at };
}
