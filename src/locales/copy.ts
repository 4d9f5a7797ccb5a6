import { type CopyTexts, sv } from "./copy.sv";
import type { Fault } from "../core/fault";
import {
  committeeCopyTexts,
  type NotLivingCall,
  type Replacement,
  type UnreadableFile,
  type UnreadCall,
} from "./committeeCopy";
import { en } from "./copy.en";
import type { Language, ProfessionLabels } from "./sentence";
import { withTextsRepeated } from "./userText";

/** What a copy replaced, and what whoever shares it must know. */
export interface CopyOutcome {
  readonly replaced: readonly {
    readonly sheet: string | null;
    readonly at: string;
    readonly formula: string;
    readonly how: Replacement;
  }[];
  readonly notRecomputed: readonly {
    readonly sheet: string | null;
    readonly at: string;
    readonly formula: string;
    readonly why: UnreadCall;
  }[];
  /** What a living copy shows as values. */
  readonly notLiving: readonly {
    readonly sheet: string | null;
    readonly at: string;
    readonly formula: string;
    readonly why: NotLivingCall;
  }[];
  readonly errors: readonly {
    readonly sheet: string | null;
    readonly at: string;
    readonly fault: Fault;
  }[];
}

/** Where a personal identity number stands; never the number itself. */
export interface NumberPlace {
  readonly kind: "cell" | "comment" | "sheet" | "name" | "property" | "part";
  readonly sheet: string | null;
  readonly at: string;
}

/** Why there is no copy. */
export type CopyProblem =
  | { readonly code: UnreadableFile; readonly part: string }
  | { readonly code: "copy.cancelled" }
  | { readonly code: "copy.personalNumbers"; readonly places: readonly NumberPlace[] }
  | { readonly code: "copy.callLeft"; readonly part: string }
  /** Excel has not given all answers. */
  | { readonly code: "copy.notCalculated"; readonly cells: readonly string[] }
  | { readonly code: "copy.stale"; readonly cells: readonly string[] }
  /** Formulas that Excel does not connect with the add-in. */
  | { readonly code: "copy.broken"; readonly cells: readonly string[] }
  | { readonly code: "copy.protectedSheets"; readonly sheets: readonly string[] }
  /** Names of the workbook that call our functions. */
  | { readonly code: "copy.names"; readonly names: readonly string[] }
  /** Excel refused a cell, and then to take back the others. */
  | { readonly code: "copy.halfDone"; readonly reason: string }
  /** Office gave no file, for a reason of its own. */
  | { readonly code: "copy.noFile"; readonly reason: string };

const texts: Readonly<Record<Language, CopyTexts>> = { sv, en };

export function copyTexts(language: Language): CopyTexts {
  return texts[language];
}

/** Why there is no copy, and what would work. */
export function copyProblemSentence(
  problem: CopyProblem,
  language: Language,
  labels: ProfessionLabels
): string {
  const { problems } = texts[language];
  const file = committeeCopyTexts(language, labels);
  switch (problem.code) {
    case "copy.cancelled":
      return file.cancelled;
    case "copy.personalNumbers":
      return file.personalNumbers(placesOf(problem.places, language));
    case "copy.callLeft":
      return file.callLeft(problem.part);
    case "copy.notCalculated":
      return problems.notCalculated(problem.cells);
    case "copy.stale":
      return problems.stale(problem.cells);
    case "copy.broken":
      return problems.broken(problem.cells);
    case "copy.protectedSheets":
      return problems.protectedSheets(problem.sheets);
    case "copy.names":
      return problems.names(withTextsRepeated(problem.names));
    case "copy.halfDone":
      return problems.halfDone(problem.reason);
    case "copy.noFile":
      return problems.noFile(problem.reason);
    default:
      return file.unreadable[problem.code](problem.part);
  }
}

/** The outcome for a reader: a heading and lines for each thing that somebody should know. */
export function copyOutcomeText(
  { replaced, notRecomputed, notLiving, errors }: CopyOutcome,
  language: Language,
  labels: ProfessionLabels
): readonly { readonly heading: string; readonly lines: readonly string[] }[] {
  const t = texts[language].result;
  const file = committeeCopyTexts(language, labels);
  const place = ({ sheet, at }: { sheet: string | null; at: string }): string =>
    sheet === null ? at : `${sheet}!${at}`;
  const parts = [
    {
      heading: t.notRecomputed(notRecomputed.length),
      lines: notRecomputed.map((each) => `${place(each)}: ${file.why(each.why)}`),
    },
    {
      heading: t.notLiving(notLiving.length),
      lines: notLiving.map((each) => `${place(each)}: ${file.whyNotLiving(each.why)}`),
    },
    {
      heading: t.errors(errors.length),
      lines: errors.map((each) => `${place(each)}: ${file.fault(each.fault)}`),
    },
  ];
  return [
    { heading: t.replaced(replaced.length), lines: [] },
    ...parts.filter(({ lines }) => lines.length > 0),
  ];
}

export function placesOf(places: readonly NumberPlace[], language: Language): readonly string[] {
  return places.map((place) => texts[language].places[place.kind](place));
}
