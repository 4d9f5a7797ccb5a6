import type { INumfmtLocaleTag } from "@univerjs/core";

/** The user's regional settings, as far as they show in a workbook. */
export interface Language {
  readonly tag: string;
  readonly decimalSeparator: string;
  readonly thousandsSeparator: string;
  /** The name that the number formatter knows the language by. */
  readonly numberLocale: INumfmtLocaleTag;
  /** What Excel calls things until the user names them, before their number. */
  readonly table: string;
  readonly column: string;
  readonly total: string;
  readonly chart: string;
  readonly series: string;
  boolean(value: boolean): string;
}

const swedish: Language = {
  tag: "sv-SE",
  decimalSeparator: ",",
  thousandsSeparator: "\u00a0",
  numberLocale: "sv",
  table: "Tabell",
  column: "Kolumn",
  total: "Summa",
  chart: "Diagram ",
  series: "Serie",
  boolean: (value) => (value ? "SANT" : "FALSKT"),
};

const english: Omit<Language, "tag"> = {
  decimalSeparator: ".",
  thousandsSeparator: ",",
  numberLocale: "en",
  table: "Table",
  column: "Column",
  total: "Total",
  chart: "Chart ",
  series: "Series",
  boolean: (value) => (value ? "TRUE" : "FALSE"),
};

export function languageOf(tag: string): Language {
  return tag.startsWith("sv") ? { ...swedish, tag } : { ...english, tag };
}
