import { addressOf, type Area } from "./area";
import type { StyleName } from "./cellStyle";
import { quoteSheetName } from "./sheetName";

/** A new sheet as plain data: what stands in it and how it looks, before there is an Excel. */
export interface SheetPlan {
  /** What formulas of the same set of sheets call this one by. */
  readonly key: string;
  /** As wished for; a taken name gets a number. */
  readonly name: string;
  /** In characters, from column A. */
  readonly columnWidths: readonly number[];
  readonly frozenRows: number;
  /** From A1; rows may differ in length. */
  readonly rows: readonly (readonly PlannedCell[])[];
}

export interface PlannedCell {
  readonly content: Content;
  readonly style: StyleName;
  /** As Excel writes it in US English; Excel shows the user's own form. */
  readonly numberFormat: string;
}

/** Text stays text even where it looks like a date or a formula; null leaves the cell empty. */
export type Content = string | number | null | Formula | NameOfSheet;

/** A formula in US English, whose references follow the sheets to their final names. */
export interface Formula {
  readonly parts: readonly (string | Reference)[];
  /** Size of the answer; the cells beside and below its own are left empty for it. */
  readonly spill: { readonly rows: number; readonly columns: number };
}

export interface Reference {
  /** Key of the sheet. */
  readonly sheet: string;
  readonly area: Area;
  /** With dollar signs: stays put when the formula is copied. */
  readonly pinned: boolean;
}

/** The name that a sheet of the set ends up with, as text. */
export interface NameOfSheet {
  readonly nameOf: string;
}

/** formula`=SUM(${costs})`; texts and numbers are put in as they are. */
export function formula(
  texts: TemplateStringsArray,
  ...values: readonly (Reference | string | number)[]
): Formula {
  const parts = texts.flatMap((text, i) => {
    const value = values[i];
    return value === undefined ? [text] : [text, typeof value === "number" ? `${value}` : value];
  });
  return { parts: parts.filter((part) => part !== ""), spill: { rows: 1, columns: 1 } };
}

/** The same formula with an answer of several cells. */
export function spilling(one: Formula, rows: number, columns: number): Formula {
  return { ...one, spill: { rows, columns } };
}

export function pin(reference: Reference): Reference {
  return { ...reference, pinned: true };
}

export function isFormula(content: Content): content is Formula {
  return typeof content === "object" && content !== null && "parts" in content;
}

/** @param sheet key of the sheet it stands in, @param names final names by key */
export function formulaText(
  { parts }: Formula,
  sheet: string,
  names: ReadonlyMap<string, string>
): string {
  return parts
    .map((part) => (typeof part === "string" ? part : referenceText(part, sheet, names)))
    .join("");
}

function referenceText(
  { sheet: target, area, pinned }: Reference,
  sheet: string,
  names: ReadonlyMap<string, string>
): string {
  const address = addressOf(area, pinned);
  return target === sheet ? address : `${quoteSheetName(nameOf(target, names))}!${address}`;
}

export function nameOf(key: string, names: ReadonlyMap<string, string>): string {
  const name = names.get(key);
  if (name === undefined) throw new RangeError(`No sheet of the set has the key ${key}`);
  return name;
}
