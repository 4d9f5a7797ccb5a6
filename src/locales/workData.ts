import type { PeriodUnit, ProjectionMethod } from "../core/projection";
import type { SourceRole } from "../core/scenario/workspace";
import type { ReadingCode, RowProblem } from "./readingProblem";
import type { Words } from "./scenario";

/** The words of the step Underlag. */
export interface DataTexts {
  readonly introduction: string;
  readonly sample: {
    readonly title: string;
    readonly description: string;
    readonly insert: string;
    readonly cancel: string;
    readonly progress: string;
    readonly done: (sheets: readonly string[]) => string;
    readonly cancelled: string;
  };
  readonly synthetic: string;
  readonly sources: {
    readonly title: string;
    readonly useSelection: string;
    readonly search: string;
    readonly readAgain: string;
    readonly searching: string;
    readonly reading: string;
    readonly none: string;
    readonly nothingSelected: string;
    readonly unrecognised: string;
    readonly role: string;
    readonly roles: Readonly<Record<SourceRole, string>>;
    readonly use: (place: string) => string;
    readonly rows: (count: string) => string;
    readonly mapping: string;
    readonly meaningOf: (heading: string) => string;
    readonly notUsed: string;
    readonly unit: string;
    readonly units: Readonly<Record<"heading" | "kr" | "tkr" | "mkr", string>>;
  };
  readonly recognised: {
    readonly title: string;
    readonly months: (from: string, to: string, count: string) => string;
    readonly years: (from: string, to: string, count: string) => string;
    readonly units: (count: string, unlisted: boolean, words: Words) => string;
    /** No row says which unit it is. */
    readonly undivided: (words: Words) => string;
    readonly contacts: (count: string) => string;
    readonly cost: (amount: string) => string;
    readonly nothing: string;
  };
  readonly problems: {
    readonly title: (errors: number, warnings: number) => string;
    readonly show: string;
    /** Names problems of the same kind. */
    readonly group: (severity: RowProblem["severity"], name: string, count: string) => string;
    readonly names: Readonly<Record<ReadingCode, string>>;
    readonly all: (count: string) => string;
    /** Where all are too many to show at once. */
    readonly more: (count: string, left: string) => string;
  };
  readonly question: {
    readonly title: string;
    readonly explanation: string;
    readonly answers: (
      words: Words
    ) => Readonly<Record<"healthCentre" | "split" | "region" | "own", string>>;
    readonly share: (words: Words) => string;
    readonly rest: (words: Words, share: string) => string;
    readonly since: string;
    readonly sinceHint: string;
    readonly source: string;
    readonly sourceHint: string;
    readonly unlisted: string;
    readonly save: string;
    readonly change: string;
    readonly answered: (answer: string, since: string) => string;
    readonly fromTable: string;
    readonly shareWrong: string;
    /** Names and describes the Nollalternativ that the answer makes. */
    readonly policy: (
      healthCentre: string,
      region: string,
      words: Words
    ) => { readonly name: string; readonly text: string };
  };
  readonly settings: {
    readonly title: string;
    readonly lastOutcome: string;
    readonly lastOutcomeHint: (period: string, unit: PeriodUnit) => string;
    readonly lastMonth: string;
    readonly lastMonthHint: (period: string, unit: PeriodUnit) => string;
    readonly method: string;
    readonly usualMethod: (method: string) => string;
    readonly methods: Readonly<Record<ProjectionMethod | "own", string>>;
    /** Of years, the level is that of the last one. */
    readonly lastLevel: string;
    readonly lastLevelHint: string;
    readonly methodHints: Readonly<Record<ProjectionMethod | "own", string>>;
    readonly growth: string;
    readonly growthWrong: string;
    readonly fees: string;
    readonly feeHint: string;
    readonly feeMissing: string;
    readonly feeCount: (count: number) => string;
    readonly fee: (profession: string, year: string) => string;
    readonly feeAll: string;
    readonly feeProfession: string;
    readonly feeYear: string;
    readonly feeAmount: string;
    readonly addFee: string;
    readonly removeFee: string;
    readonly feeWrong: string;
    readonly yearWrong: string;
    readonly inhabitants: string;
    readonly inhabitantsHint: string;
    readonly inhabitantsWrong: string;
    readonly terms: string;
    readonly healthCentreTerm: string;
    readonly regionTerm: string;
    readonly termHint: string;
    readonly monthBefore: (month: string) => string;
    readonly monthAfter: (month: string) => string;
  };
  readonly next: string;
}
