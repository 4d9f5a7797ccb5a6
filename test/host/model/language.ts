import type { INumfmtLocaleTag } from "@univerjs/core";

/** The user's regional settings, as far as they show in a workbook. */
export interface Language {
  readonly tag: string;
  readonly decimalSeparator: string;
  readonly thousandsSeparator: string;
  /** The name that the number formatter knows the language by. */
  readonly numberLocale: INumfmtLocaleTag;
  boolean(value: boolean): string;
}

const swedish: Language = {
  tag: "sv-SE",
  decimalSeparator: ",",
  thousandsSeparator: "\u00a0",
  numberLocale: "sv",
  boolean: (value) => (value ? "SANT" : "FALSKT"),
};

const english: Omit<Language, "tag"> = {
  decimalSeparator: ".",
  thousandsSeparator: ",",
  numberLocale: "en",
  boolean: (value) => (value ? "TRUE" : "FALSE"),
};

export function languageOf(tag: string): Language {
  return tag.startsWith("sv") ? { ...swedish, tag } : { ...english, tag };
}
