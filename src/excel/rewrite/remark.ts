/** What the user should know of a run that has come to its end. */
export type InsertionRemark =
  /** Somebody changed the sheet while the run was written; what stood there is kept. */
  | {
      readonly code: "editedSince";
      readonly sheet: string;
      readonly copy: string;
      /** As the values that it showed; otherwise its formulas show the new run. */
      readonly frozen: boolean;
    }
  /** Copies of which it is not known whether somebody has changed their sheets. */
  | { readonly code: "unchecked"; readonly sheets: readonly string[] }
  /** The run has nothing for these. */
  | { readonly code: "emptied"; readonly sheets: readonly string[] }
  /** Their cells stand; charts, choices, widths and pages may be those of the last run. */
  | { readonly code: "undressed"; readonly sheets: readonly string[] }
  /** Rules of the user's for what may be typed, where the new run has something else. */
  | { readonly code: "ownRules"; readonly places: readonly string[] }
  /** Aids of the run that could not be taken away. */
  | { readonly code: "left"; readonly sheets: readonly string[] }
  /** Formulas about tables or columns that are no more refer to their cells from now on. */
  | { readonly code: "loosened"; readonly places: readonly string[] };
