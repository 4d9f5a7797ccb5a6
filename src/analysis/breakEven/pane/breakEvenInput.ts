import type { BreakEvenProposal } from "../core/breakEvenProposal";
import type { StopCase } from "../core/breakEvenStop";

export interface BreakEvenInput {
  /** What the user has stated in place of what the forecast and the rule in force say. */
  readonly stated: Partial<StopCase>;
  /** Kronor; null: not known, and never proposed. */
  readonly visitCost: number | null;
  readonly realisable: number;
}

export const nothingStated: BreakEvenInput = { stated: {}, visitCost: null, realisable: 0 };

/** What the forecast and the rule in force have a value for. */
export const PROPOSED = [
  "contacts",
  "price",
  "borneShare",
] as const satisfies readonly (keyof StopCase)[];

/** The proposals as they are: they are rounded where they are shown, never before. */
export function stopOf({ stated }: BreakEvenInput, proposal: BreakEvenProposal): StopCase {
  return {
    contacts: proposal.contacts,
    price: proposal.price,
    borneShare: proposal.borneShare,
    ownShare: 0,
    ownCost: 0,
    ownBorneShare: 0,
    otherShare: 0,
    otherPrice: 0,
    oneOff: 0,
    ...stated,
  };
}

/** Back to the proposals; where the contacts go stays as it is stated. */
export function withoutStated(input: BreakEvenInput): BreakEvenInput {
  const stated = { ...input.stated };
  for (const field of PROPOSED) delete stated[field];
  return { ...input, stated };
}
