import type { MoneyUnit, ResultTexts } from "../../locales/workResult";
import { numberText, type NumberForm, signedText } from "../field/numberText";

const ORE_IN: Readonly<Record<MoneyUnit, number>> = { kr: 100, tkr: 100_000, mkr: 100_000_000 };
const DECIMALS: Readonly<Record<MoneyUnit, number>> = { kr: 0, tkr: 0, mkr: 1 };

/** Öre as the user wants to read them. */
export interface MoneyForm {
  readonly unit: MoneyUnit;
  readonly plain: (ore: number) => string;
  readonly signed: (ore: number) => string;
  /** With the unit after it, as in a sentence. */
  readonly withUnit: (ore: number) => string;
  readonly signedWithUnit: (ore: number) => string;
}

export function moneyForm(unit: MoneyUnit, texts: ResultTexts, form: NumberForm): MoneyForm {
  const plain = (ore: number): string => numberText(ore / ORE_IN[unit], DECIMALS[unit], form);
  const signed = (ore: number): string => signedText(ore / ORE_IN[unit], DECIMALS[unit], form);
  return {
    unit,
    plain,
    signed,
    withUnit: (ore) => texts.amount(plain(ore), unit),
    signedWithUnit: (ore) => texts.amount(signed(ore), unit),
  };
}
