/** Amounts in the unit chosen, "10,0 mkr", without a sign of their own. */
export interface AmountMeaning {
  readonly name: string;
  readonly year: string;
}
