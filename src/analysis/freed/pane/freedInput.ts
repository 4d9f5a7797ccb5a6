import type { FreedUse } from "../core/freed";

export const FREED_KEY = "freed";

/** What is asked of Frigjorda resurser, with the user's own unit costs. */
export interface FreedInput extends FreedUse {
  /** null: the first that is not the baseline. */
  readonly alternative: string | null;
  /** null: the first in which the alternative differs. */
  readonly year: number | null;
}

export const nothingAsked: FreedInput = {
  ...{ alternative: null, year: null },
  ...{ perVisit: null, perPosition: null, visitShare: 1 },
};
