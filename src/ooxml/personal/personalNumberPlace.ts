/** Where a personal identity number stands; never the number itself. */
export interface PersonalNumberPlace {
  /** unread: something embedded that cannot be looked through. */
  readonly kind: "cell" | "comment" | "sheet" | "name" | "property" | "part" | "unread";
  /** null where it belongs to the workbook. */
  readonly sheet: string | null;
  /** A cell's address, a name, or the part of the file. */
  readonly at: string;
  /** Left out where it is a person's for certain. */
  readonly doubt?: Doubt;
}

/** What may be something else: whoever knows the workbook says so, once for all of it. */
export interface Doubt {
  /** A column, as Blad1!C:C, or a part of the file: what the answer is about. */
  readonly about: string;
  /** How many stand there. */
  readonly count: number;
}
