/** The words of one name. */
export interface LambdaWords {
  readonly name: string;
  /** Words that no function of Excel is called, in small letters. */
  readonly parameters: readonly string[];
  /** What it takes and gives: Excel shows it beside the name; 255 characters at most. */
  readonly comment: string;
  /** What the answer is, in a few words. */
  readonly answer: string;
  /** A formula as it is typed in the language's Excel. @param name as the workbook has it */
  readonly example: (name: string) => string;
}

/** The names with LAMBDA that a living copy may have, and what it says of them. */
export interface LambdaTexts {
  readonly title: string;
  readonly notes: readonly string[];
  readonly headings: readonly string[];
  /** Between arguments, where they are listed. */
  readonly separator: string;
  readonly names: Readonly<
    Record<"tariff" | "split" | "change" | "decomposition" | "breakEven", LambdaWords>
  >;
}
