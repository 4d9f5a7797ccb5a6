import { breakEvenShare } from "../../core/breakEven";
import { readBreakEven } from "../../formula/breakEven";
import type { BreakEvenDerivation } from "./explanation";

/** @returns null where BREAK_EVEN's question cannot be read */
export function explainBreakEven(args: readonly unknown[]): BreakEvenDerivation | null {
  const question = readBreakEven(args);
  if (!question.ok) return null;
  const { oneOff, contacts } = question.value;
  const oneOffPerContact = oneOff === 0 ? 0 : oneOff / contacts!;
  return {
    kind: "breakEven",
    ...question.value,
    share: breakEvenShare({ ...question.value, oneOffPerContact }),
  };
}
