/** Where a personal identity number stands; never the number itself. */
export interface PersonalNumberPlace {
  readonly kind: "cell" | "comment" | "sheet" | "name" | "property" | "part";
  /** null where it belongs to the workbook. */
  readonly sheet: string | null;
  /** A cell's address, a name, or the part of the file. */
  readonly at: string;
}
