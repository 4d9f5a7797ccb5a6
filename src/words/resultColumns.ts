import type { ComparisonTexts } from "./sv/comparison";

/** The columns of the long table Resultat. */
export type ResultColumn = keyof ComparisonTexts["result"]["headings"];

/** Those that belong to no party. */
export type ContactMeasure = Extract<
  ResultColumn,
  | "contacts"
  | "gross"
  | "fee"
  | "net"
  | "ownContacts"
  | "ownCost"
  | "otherContacts"
  | "otherCost"
  | "visits"
  | "visitCost"
>;
