/** Quoted where Excel would. */
export function sheetPrefix(sheet: string): string {
  const isPlain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet) && !/^[A-Z]{1,3}\d+$/i.test(sheet);
  return `${isPlain ? sheet : quoteSheetName(sheet)}!`;
}
/** Excel's limit, in UTF-16 units. */
const LONGEST = 31;

/** @param taken names of the workbook; Excel holds two that differ only in case to be the same. */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  const folded = new Set(taken.map(fold));
  for (let number = 1; ; number += 1) {
    const suffix = number === 1 ? "" : ` (${number})`;
    const name = shorten(wanted, LONGEST - suffix.length) + suffix;
    if (!folded.has(fold(name))) return name;
  }
}

/** Free names for a whole set, in order: they are taken for each other too. */
export function freeSheetNames(wanted: readonly string[], taken: readonly string[]): string[] {
  const names: string[] = [];
  for (const name of wanted) names.push(freeSheetName(name, [...taken, ...names]));
  return names;
}

/** As a formula names a sheet; Excel drops quotation marks that it does not need. */
export function quoteSheetName(name: string): string {
  return `'${name.replace(/'/g, "''")}'`;
}

function fold(name: string): string {
  return name.toUpperCase().toLowerCase();
}

/** Cuts between characters, never inside one that takes two units. */
function shorten(name: string, longest: number): string {
  let short = "";
  for (const character of name) {
    if (short.length + character.length > longest) break;
    short += character;
  }
  return short.trimEnd();
}
