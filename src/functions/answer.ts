import type { Language } from "../words/language";
import { cellError, evaluate, type Fault, isFaultCell, professionLabel } from "../formula/evaluate";
import type { FunctionId } from "../formula/signatures";
import { languageOf, sentence } from "../words/sentence";

/**
 * The answer to a call as Excel takes it. Faults of the whole call, and of a 1×1 answer, are
 * thrown; in a larger answer each stands in its own cell.
 */
export function answerCall(id: FunctionId, args: readonly unknown[]): any[][] {
  const language = displayLanguage();
  const output = evaluateSafely(id, args);
  if (!output.ok) throw toExcelError(output.fault, language);
  // The answer is nobody else's: faults become errors where they stand.
  const cells = output.value as any[][];
  for (const row of cells)
    for (let column = 0; column < row.length; column += 1)
      if (isFaultCell(row[column])) row[column] = toExcelError(row[column], language);
  const first: unknown = cells[0]![0];
  if (cells.length === 1 && cells[0]!.length === 1 && typeof first === "object") throw first;
  return cells;
}

/** The only catch-all: a bug becomes a sentence in the cell instead of a bare #VALUE!. */
function evaluateSafely(id: FunctionId, args: readonly unknown[]): ReturnType<typeof evaluate> {
  try {
    return evaluate(id, args);
  } catch {
    return { ok: false, fault: { code: "internal.error" } };
  }
}

function toExcelError(fault: Fault, language: Language): CustomFunctions.Error {
  const code =
    cellError(fault) === "notAvailable"
      ? CustomFunctions.ErrorCode.notAvailable
      : CustomFunctions.ErrorCode.invalidValue;
  return new CustomFunctions.Error(code, sentence(fault, language, professionLabel));
}

/** Outside Office, and before it is ready, there is no display language. */
function displayLanguage(): Language {
  const tag: unknown = globalThis.Office?.context?.displayLanguage;
  return languageOf(typeof tag === "string" ? tag : "sv-SE");
}
