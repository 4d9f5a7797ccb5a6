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
    readonly preview: string;
    readonly looking: string;
    /** What will be added; none: nothing can be. */
    readonly planned: (columns: number, table: string) => string;
    readonly sheet: string;
    /** Names the table of new columns. */
    readonly columns: string;
    readonly column: string;
    /** Of the sheet, from 1. */
    readonly row: (row: string) => string;
    readonly blank: string;
    readonly noExample: string;
    readonly percent: (number: string) => string;
    /** Whether the cost will be net or gross, and by which fee. */
    readonly fees: {
      readonly own: string;
      /** @param others whether more fees are stated, which are not used */
      readonly common: (amount: string, year: string, others: boolean) => string;
      readonly byProfession: string;
      readonly none: string;
    };
    readonly button: string;
    readonly running: string;
    readonly done: (columns: readonly string[], sheet: string) => string;
    readonly nothing: string;
  };
}
