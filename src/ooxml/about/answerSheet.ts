import type { LivingFault } from "../living/livingWork";
import type { Area } from "../../formula/text/area";
import type { ReadCall } from "../calls/recalculation";

/** Where an answer stands, and why as values where formulas were wanted; null: as it was wanted. */
export interface PlacedAnswer {
  readonly area: Area;
  readonly fault: LivingFault | null;
}

/** The sheet to which a copy's formulas refer instead of calling us, one block below the other. */
export interface AnswerSheet {
  readonly name: string;
  /** Whether no formula refers to it. */
  readonly isEmpty: boolean;
  /** @param title what the call was, and where */
  add(read: ReadCall, title: string): PlacedAnswer;
  /** Reads of the same kind, below each other, share a block; null: this one stands alone. */
  kindOf(read: ReadCall): string | null;
  /** Of one kind. @returns where the answers stand, one below the other */
  addColumn(reads: readonly ReadCall[], title: string): PlacedAnswer;
  toXml(font: string): string;
}
