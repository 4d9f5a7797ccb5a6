import type { Workbook } from "../parts/workbook";

/** Names in apostrophes, and texts, each whole. */
const QUOTED = /'((?:[^']|'')*)'(!?)|"(?:[^"]|"")*"/g;
const SHEET = /(?<![\]\p{L}\p{N}_.])([\p{L}\p{N}_.]+)!/gu;
/** Jan:Mars!A1 counts the sheets between: which they are changes when one goes. */
const SEVERAL = /[\p{L}\p{N}_.]+:[\p{L}\p{N}_.]+!/u;
const WORD = /[\p{L}_\\][\p{L}\p{N}_.\\]*/gu;
/** What these refer to, or count, is not to be seen in the formula. */
const UNSEEN = /\b(?:INDIRECT|SHEETS?)\(/i;

/** Which formulas refer to sheets that are left out: by their names, by names, tables, or unseen. */
export class Mentions {
  private readonly sheets: ReadonlySet<string>;
  /** Of the workbook's names and tables, in small letters. */
  private readonly gone: Set<string>;

  constructor(workbook: Workbook, leftOut: readonly string[]) {
    const sheets = new Set(leftOut.map(fold));
    this.sheets = sheets;
    this.gone = new Set(
      workbook.tables.filter(({ sheet }) => sheets.has(fold(sheet))).map(({ name }) => fold(name))
    );
    // A name may stand for another, in any order.
    for (let before = -1; before !== this.gone.size;) {
      before = this.gone.size;
      for (const { name, text, sheet } of workbook.names) {
        // A name of a sheet's own is used there, or with the sheet's name before it.
        const isElsewhere = sheet === null || !sheets.has(fold(sheet));
        if (isElsewhere && this.isMentioned(text)) this.gone.add(fold(name));
      }
    }
  }

  isLeftOut(sheet: string): boolean {
    return this.sheets.has(fold(sheet));
  }

  isGone(name: string): boolean {
    return this.gone.has(fold(name));
  }

  /** @param formula with or without "=" */
  isMentioned(formula: string): boolean {
    let found = false;
    const rest = formula.replace(QUOTED, (_, sheet?: string, mark?: string) => {
      if (sheet === undefined || mark !== "!") return " ";
      const name = sheet.replace(/''/g, "'");
      found ||= this.isLeftOut(name) || (name.includes(":") && !name.includes("["));
      return " ";
    });
    return (
      found ||
      UNSEEN.test(rest) ||
      SEVERAL.test(rest) ||
      [...rest.matchAll(SHEET)].some(([, sheet]) => this.isLeftOut(sheet!)) ||
      (this.gone.size > 0 && [...rest.matchAll(WORD)].some(([word]) => this.isGone(word)))
    );
  }
}

function fold(name: string): string {
  return name.toLowerCase();
}
