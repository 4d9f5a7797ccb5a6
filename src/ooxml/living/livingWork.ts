import type { FunctionId } from "../../formula/signatures";
import type { LivingArgument } from "./livingArgument";
import type { LivingSheet } from "./livingSheet";
import type { LivingTariffs } from "./livingTariffs";
import type { LivingTexts } from "./livingTexts";
import type { CellValue } from "../../core/cellValue";
import type { Fault } from "../../core/fault";

export interface LivingCall {
  readonly id: FunctionId;
  readonly args: readonly (LivingArgument | null)[];
  /** What stands above its steps: which formula it was, and where. */
  readonly title: string;
}

/** What every function's layout needs. */
export interface LivingWork extends LivingCall {
  readonly sheet: LivingSheet;
  readonly tariffs: LivingTariffs;
  readonly texts: LivingTexts;
  /** The engine's answer, which the formulas must give too. */
  readonly answer: (row: number, column: number) => CellValue;
  readonly rows: number;
  readonly columns: number;
}

/** Why a call has no native formulas: it is an error, or its method has none that are exact. */
export type LivingFault =
  | { readonly code: "living.error"; readonly fault: Fault }
  | { readonly code: "living.tableMode" }
  | { readonly code: "living.running" }
  | { readonly code: "living.tooFine" }
  /** Its steps do not fit on the sheet of steps any more. */
  | { readonly code: "living.tooLarge" };
