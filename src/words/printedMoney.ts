import type { MoneyUnit } from "../core/rounding/printedAmount";
import { type FigureForm, figureText, signedFigure } from "./figure";
import { stepTexts } from "./steps";

/** Amounts in pane and on paper: always in the same unit, with the decimals it is printed with. */
export interface PrintedMoney {
  readonly unit: MoneyUnit;
  /** "mkr" */
  readonly name: string;
  readonly decimals: number;
  /** Öre in the unit. */
  readonly value: (ore: number) => number;
  /** Decimals of an amount in öre that are printed: −7 for tenths of mkr. */
  readonly places: number;
  readonly plain: (ore: number) => string;
  /** A change, with its sign. */
  readonly signed: (ore: number) => string;
  /** With the unit, as in a sentence. */
  readonly withUnit: (ore: number) => string;
  readonly signedWithUnit: (ore: number) => string;
  /** Of round amounts along an axis: with more decimals where their steps are finer. */
  readonly ticks: (ore: readonly number[]) => readonly string[];
}

/** Of öre, in decimals of the unit. */
const PLACES: Readonly<Record<MoneyUnit, number>> = { kr: -2, tkr: -5, mkr: -8 };
const DECIMALS: Readonly<Record<MoneyUnit, number>> = { kr: 0, tkr: 0, mkr: 1 };

export function printedMoney(
  form: FigureForm,
  unit: MoneyUnit,
  decimals = DECIMALS[unit]
): PrintedMoney {
  const { moneyUnits, amount } = stepTexts(form.language).result;
  const plain = (ore: number): string => figureText(ore, decimals, form, PLACES[unit]);
  const signed = (ore: number): string => signedFigure(ore, decimals, form, PLACES[unit]);
  return {
    unit,
    name: moneyUnits[unit],
    decimals,
    places: PLACES[unit] + decimals,
    value: (ore) => ore / 10 ** -PLACES[unit],
    plain,
    signed,
    withUnit: (ore) => amount(plain(ore), unit),
    signedWithUnit: (ore) => amount(signed(ore), unit),
    ticks: (ore) => {
      const needed = ore.reduce(
        (most, one) => Math.max(most, decimalsOf(one, PLACES[unit])),
        decimals
      );
      return ore.map((one) => figureText(one, needed, form, PLACES[unit]));
    },
  };
}

const MOST_DECIMALS = 8;

function decimalsOf(value: number, places: number): number {
  for (let decimals = 0; decimals < MOST_DECIMALS; decimals += 1) {
    const scale = 10 ** Math.abs(places + decimals);
    const size = places + decimals < 0 ? value / scale : value * scale;
    if (Math.abs(size - Math.round(size)) < 1e-6) return decimals;
  }
  return MOST_DECIMALS;
}
