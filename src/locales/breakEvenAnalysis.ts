import type { StopCase } from "../core/analysis/breakEvenStop";
import type { SubstitutionId, VisitPriceId } from "../core/analysis/breakEvenEvidence";
import { breakEvenEn } from "./breakEvenAnalysis.en";
import { breakEvenSv } from "./breakEvenAnalysis.sv";
import type { Words } from "./scenario";
import type { Language } from "./sentence";

/** What the user may set. */
export type BreakEvenField = keyof StopCase | "visitCost" | "realisable";

/** The words of Brytpunkt, in the pane and on its sheet; numbers come as text. */
export interface BreakEvenTexts {
  readonly nothingToStop: string;
  readonly inputs: string;
  readonly elsewhere: string;
  readonly fields: (words: Words) => Readonly<Record<BreakEvenField, string>>;
  readonly hints: {
    readonly contacts: (year: string, contacts: string) => string;
    readonly price: (year: string, price: string) => string;
    readonly borneShare: (share: string) => string;
    readonly visitCost: string;
    readonly realisable: string;
    readonly oneOff: string;
  };
  readonly units: {
    readonly kronor: string;
    readonly perContact: string;
    readonly perVisit: string;
  };
  readonly percent: (number: string) => string;
  readonly limits: {
    readonly negative: string;
    readonly share: string;
    readonly notZero: string;
    readonly sum: (left: string) => string;
  };
  readonly proposed: string;
  readonly evidenceOnCost: string;
  readonly visitPrices: Readonly<Record<VisitPriceId, (price: string) => string>>;
  readonly result: string;
  readonly costMissing: string;
  /** Of the region with its health centres. */
  readonly whole: {
    readonly share: (share: string, cost: string) => string;
    readonly alwaysSaves: (most: string, cost: string) => string;
    readonly neverSaves: string;
  };
  readonly healthCentre: {
    readonly share: (borne: string, share: string, cost: string, words: Words) => string;
    readonly alwaysSaves: (borne: string, most: string, cost: string, words: Words) => string;
    readonly neverSaves: (words: Words) => string;
    readonly bearsNothing: (words: Words) => string;
  };
  /** Of the region's own part, whose sign is told by which of them is used. */
  readonly ownPart: {
    readonly saves: (amount: string, words: Words) => string;
    readonly loses: (amount: string, words: Words) => string;
    readonly none: (words: Words) => string;
  };
  readonly cashAndCapacity: {
    readonly title: (unit: string) => string;
    readonly explanation: string;
    readonly returning: string;
    readonly cash: string;
    readonly visits: string;
    readonly capacity: string;
    readonly realised: (share: string) => string;
    readonly net: string;
    readonly highestCost: string;
    readonly highestCostFor: (words: Words) => string;
    readonly any: string;
    readonly beyond: string;
    readonly impossible: (most: string) => string;
  };
  readonly evidence: {
    readonly title: string;
    readonly explanation: string;
    readonly findings: Readonly<Record<SubstitutionId, string>>;
    readonly noRelief: string;
    /** @param verified when the oldest of it was */
    readonly old: (verified: string) => string;
    readonly approximate: (share: string) => string;
  };
  readonly grid: {
    readonly title: (unit: string) => string;
    readonly explanation: string;
    readonly bearer: string;
    readonly bearers: (words: Words) => Readonly<Record<"whole" | "healthCentre", string>>;
    readonly returning: string;
    readonly perVisit: (cost: string) => string;
    readonly breakEven: string;
  };
  readonly sheet: BreakEvenSheetTexts;
}

export interface BreakEvenSheetTexts {
  readonly name: string;
  readonly title: string;
  readonly note: string;
  readonly inputs: string;
  readonly remarks: Readonly<Record<BreakEvenField, string>>;
  readonly answers: string;
  readonly savedWhole: string;
  readonly savedHealthCentre: (words: Words) => string;
  readonly breakEvenWhole: string;
  readonly breakEvenHealthCentre: (words: Words) => string;
  readonly mostReturning: string;
  readonly costMissing: string;
  readonly saves: string;
  readonly costs: string;
  readonly within: string;
  readonly above: string;
  readonly below: string;
  readonly headings: Readonly<
    Record<
      | "returning"
      | "evidence"
      | "cash"
      | "visits"
      | "capacity"
      | "realised"
      | "net"
      | "highestCost"
      | "highestCostHealthCentre",
      string
    >
  >;
  readonly gridTitle: (bearer: string) => string;
  readonly gridNote: string;
  readonly gridColumns: string;
  readonly borderColumn: string;
  readonly atStatedCost: string;
  readonly chart: { readonly title: string; readonly value: string; readonly category: string };
  readonly method: readonly string[];
}

const texts: Readonly<Record<Language, BreakEvenTexts>> = { sv: breakEvenSv, en: breakEvenEn };

export function breakEvenTexts(language: Language): BreakEvenTexts {
  return texts[language];
}
