import type { ComparisonTexts } from "./sv/comparison";

/** The columns of the long table Resultat. */
export type ResultColumn = keyof ComparisonTexts["result"]["headings"];
