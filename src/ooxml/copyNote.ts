/** What else happened to a workbook on its way to a copy, for whoever reads or shares it. */
export type CopyNote =
  /** It was signed; a copy is another file than the one that was. */
  | { readonly code: "signature" }
  /** Alternatives, drafts and forecasts that the add-in keeps out of sight. */
  | { readonly code: "ownData" }
  /** Sheets with the tables that the add-in keeps them in. */
  | { readonly code: "ownTables"; readonly sheets: readonly string[] }
  /** Links to add-ins that no formula uses. */
  | { readonly code: "addInLinks"; readonly files: readonly string[] }
  /** The folder that the workbook was saved in. */
  | { readonly code: "savedPath" }
  /** Cells of few contacts that are shown by the word of whoever made the copy. */
  | { readonly code: "smallCellsShown"; readonly count: number }
  /** Hidden in the workbook that is open, where other things than cells are not looked at. */
  | { readonly code: "smallCellsInPlace" }
  /** Formulas would lose their values if the copy were calculated when it is opened. */
  | {
      readonly code: "notCalculated";
      /** With sheets; the first ones. */
      readonly cells: readonly string[];
      /** A living copy was wanted, whose steps have no values before they are calculated. */
      readonly instead: boolean;
    };
