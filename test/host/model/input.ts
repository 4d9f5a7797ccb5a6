import type { CellInput } from "../grid/grid";

/** What Excel makes of a value that an add-in writes; a format only where the value brings one. */
export interface ReadInput {
  readonly input: CellInput;
  readonly numberFormat?: string;
}

const errorTexts = /^#(N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!)$/;
const numberText = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;
const percentText = /^([+-]?\d+(?:\.\d+)?) ?%$/;
const dateText = /^(\d{4})-(\d{2})-(\d{2})$/;
const dayZero = Date.UTC(1899, 11, 30);

/**
 * Text is read as if it were typed, in English notation whatever the user's language: "5" becomes
 * a number, "80%" a number with its format, an ISO date a day number. An apostrophe in front or a
 * cell formatted as text keeps it as it is.
 * @param daysApart by how much the workbook's day numbers are lower than those from 1900
 */
export function readInput(
  value: unknown,
  numberFormat: () => string,
  daysApart: number
): ReadInput {
  if (typeof value !== "string") return { input: value as number | boolean };
  if (value === "") return { input: null };
  if (value.startsWith("'")) return { input: value.slice(1) };
  if (numberFormat() === "@") return { input: value };
  if (value.startsWith("=") && value.length > 1) return { input: { formula: value } };
  return readTypedText(value, daysApart);
}

function readTypedText(text: string, daysApart: number): ReadInput {
  if (numberText.test(text.trim())) return { input: Number(text) };
  if (/^(TRUE|FALSE)$/i.test(text)) return { input: text.toUpperCase() === "TRUE" };
  if (errorTexts.test(text)) return { input: text };
  const percent = percentText.exec(text);
  if (percent) {
    const format = percent[1]?.includes(".") ? "0.00%" : "0%";
    return { input: Number(percent[1]) / 100, numberFormat: format };
  }
  const day = readDate(text);
  return day === undefined
    ? { input: text }
    : { input: day - daysApart, numberFormat: "yyyy-mm-dd" };
}

function readDate(text: string): number | undefined {
  const [, year, month, day] = dateText.exec(text) ?? [];
  if (!year) return undefined;
  const time = Date.UTC(Number(year), Number(month) - 1, Number(day));
  const exists = new Date(time).toISOString().startsWith(text);
  // Day numbers before March 1900 count a day that never was; no tariff is that old.
  return exists && Number(year) >= 1901 ? (time - dayZero) / 86_400_000 : undefined;
}
