import type { Language } from "./sentence";
import { workTexts } from "./work";
import type { MoneyUnit } from "./workResult";

/** Amounts on paper: always in the same unit, with the decimals that it is printed with. */
export interface PrintedMoney {
  readonly unit: MoneyUnit;
  /** "mkr" */
  readonly name: string;
  readonly decimals: number;
  /** Öre in the last digit that is printed. */
  readonly step: number;
  /** Öre in the unit. */
  readonly value: (ore: number) => number;
  readonly plain: (ore: number) => string;
  readonly signed: (ore: number) => string;
  /** With the unit, as in a sentence. */
  readonly withUnit: (ore: number) => string;
  readonly signedWithUnit: (ore: number) => string;
}

const ORE_IN: Readonly<Record<MoneyUnit, number>> = { kr: 100, tkr: 100_000, mkr: 100_000_000 };
const DECIMALS: Readonly<Record<MoneyUnit, number>> = { kr: 0, tkr: 0, mkr: 1 };
const TAGS: Readonly<Record<Language, string>> = { sv: "sv-SE", en: "en-GB" };

export function printedMoney(
  language: Language,
  unit: MoneyUnit,
  decimals = DECIMALS[unit]
): PrintedMoney {
  const { moneyUnits, amount } = workTexts(language).result;
  const value = (ore: number): number => ore / ORE_IN[unit];
  const write = (signDisplay: "auto" | "exceptZero"): ((ore: number) => string) => {
    const format = new Intl.NumberFormat(TAGS[language], {
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
      signDisplay,
    });
    return (ore) => format.format(value(ore) + 0).replace(/^-/, "\u2212");
  };
  const [plain, signed] = [write("auto"), write("exceptZero")];
  return {
    unit,
    name: moneyUnits[unit],
    decimals,
    step: ORE_IN[unit] / 10 ** decimals,
    value,
    plain,
    signed,
    withUnit: (ore) => amount(plain(ore), unit),
    signedWithUnit: (ore) => amount(signed(ore), unit),
  };
}
