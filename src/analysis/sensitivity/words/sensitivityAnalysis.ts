import type { Language } from "../../../words/language";
import { type SensitivityTexts, sensitivitySv } from "./sensitivityAnalysis.sv";
import { sensitivityEn } from "./sensitivityAnalysis.en";

export interface BaseTexts {
  readonly rises: (amount: string) => string;
  readonly falls: (amount: string) => string;
  readonly same: string;
}

export interface SensitivitySheetTexts {
  readonly sheet: string;
  readonly title: string;
  readonly alternative: string;
  readonly baseline: string;
  readonly period: string;
  readonly outcome: string;
  readonly base: string;
  readonly baseRemark: string;
  readonly tornadoTitle: string;
  readonly tornadoTable: string;
  readonly tornadoChart: string;
  readonly noSwings: string;
  readonly tornado: {
    readonly assumption: string;
    readonly unit: string;
    readonly low: string;
    readonly base: string;
    readonly high: string;
    readonly outcomeLow: string;
    readonly outcomeHigh: string;
    readonly changeLow: string;
    readonly changeHigh: string;
    readonly swing: string;
    readonly rank: string;
    readonly verdict: string;
  };
  readonly flips: {
    readonly none: string;
    readonly low: string;
    readonly high: string;
    readonly both: string;
  };
  readonly valueTitle: string;
  readonly simulationTitle: string;
  readonly notSimulated: string;
  readonly simulated: (draws: string, seed: string) => string;
  readonly simulationTable: string;
  readonly spread: string;
  readonly simulationChart: string;
  readonly histogramTitle: (name: string) => string;
  readonly histogramTable: string;
  readonly share: string;
  readonly assumptionTitle: string;
  readonly assumptionTable: string;
  readonly assumption: {
    readonly whose: string;
    readonly everyone: string;
    readonly distribution: string;
    readonly deviation: string;
    readonly ground: string;
    readonly triangular: string;
    readonly lognormal: string;
  };
  readonly units: Readonly<Record<"share" | "kronor" | "number", string>>;
  readonly method: readonly string[];
}

const texts: Readonly<Record<Language, SensitivityTexts>> = {
  sv: sensitivitySv,
  en: sensitivityEn,
};

export function sensitivityTexts(language: Language): SensitivityTexts {
  return texts[language];
}
