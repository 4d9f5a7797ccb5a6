import type functions from "./functions.sv.json";
import { en } from "./pane.en";
import { sv } from "./pane.sv";
import type { Language } from "./sentence";

/** The words of the pane. Every language has all of them. */
export interface PaneTexts {
  readonly product: string;
  readonly version: (version: string) => string;
  readonly example: {
    readonly title: string;
    readonly description: string;
    readonly insert: string;
    readonly cancel: string;
    readonly progress: string;
    readonly done: (sheets: readonly string[]) => string;
    readonly cancelled: string;
  };
  readonly functions: {
    readonly title: string;
    readonly about: Readonly<Record<FunctionName, FunctionText>>;
    readonly insert: string;
    /** For who hears the buttons without seeing what they stand beside. */
    readonly insertLabel: (name: FunctionName) => string;
    readonly inserted: (address: string) => string;
    readonly occupied: (address: string) => string;
  };
  readonly help: {
    readonly functionsTitle: string;
    readonly functions: Readonly<Record<FunctionName, readonly string[]>>;
    readonly errorsTitle: string;
    readonly errors: readonly HelpTerm[];
    readonly errorReason: string;
    readonly severalTitle: string;
    readonly several: readonly string[];
    readonly inTable: string;
    readonly sourcesTitle: string;
    readonly sources: readonly string[];
    readonly moreTitle: string;
    readonly more: readonly string[];
  };
  readonly failure: {
    readonly title: string;
    readonly reason: (reason: string) => string;
    /** By the code of Excel's error, where there is something better to say than its reason. */
    readonly known: Readonly<Record<string, string>>;
    readonly unchanged: string;
    readonly notFrozen: (sheet: string) => string;
    readonly changed: (sheets: readonly string[]) => string;
    readonly protected: (sheets: readonly string[]) => string;
    readonly pricing: (table: string, columns: readonly string[], sheet: string) => string;
    /** The sheets that were there are untouched. */
    readonly leftBehind: (sheets: readonly string[]) => string;
    /** It could not be read how far the work came. */
    readonly unknown: (copies: readonly string[], added: readonly string[]) => string;
  };
  readonly notLoaded: string;
}

/** Every custom function: one without words here does not compile. */
export type FunctionName = keyof typeof functions;

interface FunctionText {
  readonly description: string;
  /** What the example of it asks. */
  readonly example: string;
}

interface HelpTerm {
  readonly term: string;
  readonly meaning: string;
}

const texts: Readonly<Record<Language, PaneTexts>> = { sv, en };

export function paneTexts(language: Language): PaneTexts {
  return texts[language];
}
