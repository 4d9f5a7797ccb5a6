import type { ProfessionKey } from "../profession";

/** What a profession's contacts cost in a period; öre. */
export interface GroupSize {
  readonly contacts: number;
  readonly gross: number;
  readonly fee: number;
  /** gross − fee − net is the deviation from the tariff. */
  readonly net: number;
}

/**
 * - price: of contacts; with professions apart it is tariff and fee (fees paid, deviation from the
 *   tariff) where the method allows it, without professions it is price and mix in one
 * - other: own service, other channels, one-off costs, and costs without contacts
 */
export type EffectName = "volume" | "mix" | "price" | "tariff" | "fee" | "other";

/** Öre; + raises the cost. */
export interface Effect {
  readonly name: EffectName;
  readonly amount: number;
}

export interface ChangedGroup {
  /** null: all professions together, because the data do not divide them. */
  readonly profession: ProfessionKey | null;
  readonly before: GroupSize;
  readonly after: GroupSize;
}

/** Förändringsanalys of one alternative between two periods; öre. */
export interface Change {
  /** The professions whose contacts have a price in each period that has any. */
  readonly groups: readonly ChangedGroup[];
  /** false: no mix can be told from price. */
  readonly divided: boolean;
  readonly before: number;
  readonly after: number;
  /** Sum to after − before. */
  readonly effects: readonly Effect[];
}
