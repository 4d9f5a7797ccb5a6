import type { Language } from "./language";
import { figureText, percentText, shortFigure, signedFigure, signedShortFigure } from "./figure";

/** Numbers inside sentences; those in cells are shown by Excel. */
export interface NumberTexts {
  /** Kronor, with öre where there are any. */
  readonly kronor: (amount: number) => string;
  /** Of öre. */
  readonly millions: (ore: number) => string;
  readonly changeInMillions: (ore: number) => string;
  readonly count: (number: number) => string;
  /** Of a share, 0–1. */
  readonly percent: (share: number) => string;
  /** With its sign. */
  readonly growth: (number: number) => string;
}

export const inSwedish = numbersOf("sv", {
  kronor: (amount) => `${amount}\u00a0kr`,
  millions: (amount) => `${amount}\u00a0mkr`,
});

export const inEnglish = numbersOf("en", {
  kronor: (amount) => `SEK\u00a0${amount}`,
  millions: (amount) => `SEK\u00a0${amount}\u00a0million`,
});

const texts: Readonly<Record<Language, NumberTexts>> = { sv: inSwedish, en: inEnglish };

export function numberTexts(language: Language): NumberTexts {
  return texts[language];
}

/** Öre in a million kronor, as decimals. */
const IN_MILLIONS = -8;

function numbersOf(
  language: Language,
  units: Readonly<Record<"kronor" | "millions", (number: string) => string>>
): NumberTexts {
  const form = { language };
  return {
    kronor: (amount) => units.kronor(shortFigure(amount, 2, form)),
    millions: (ore) => units.millions(figureText(ore, 1, form, IN_MILLIONS)),
    changeInMillions: (ore) => units.millions(signedFigure(ore, 1, form, IN_MILLIONS)),
    count: (number) => figureText(number, 0, form),
    percent: (share) => percentText(share, form),
    growth: (number) => signedShortFigure(number, 2, form),
  };
}
