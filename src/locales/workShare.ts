/** The words of the step Dela. */
export interface ShareTexts {
  readonly introduction: string;
  readonly explain: {
    readonly title: string;
    readonly about: string;
    readonly button: string;
    readonly copy: string;
    readonly copied: string;
    readonly notCopied: string;
  };
  readonly errors: {
    readonly title: string;
    readonly about: string;
    readonly button: string;
    readonly none: string;
    readonly count: (count: number) => string;
    readonly select: (address: string) => string;
  };
  readonly pricing: {
    readonly title: string;
    readonly about: string;
    readonly table: string;
    readonly noTables: string;
    readonly button: string;
    readonly running: string;
    readonly done: (columns: readonly string[], sheet: string) => string;
    readonly nothing: string;
  };
}
