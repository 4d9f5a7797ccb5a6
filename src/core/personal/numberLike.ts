import { isCivil } from "../calendar";

/** Nobody of whom a register tells was born before. */
const FIRST_YEAR = 1880;

/** What is known of where a text stands. */
export interface TextPlace {
  /** ISO: nobody is born after it. */
  readonly today: string;
  /** Its heading, or the format of its cell, says that it is a personal identity number. */
  readonly named?: boolean;
  /** It is arithmetic, in which a dash takes away. */
  readonly isCode?: boolean;
}

/** Something in a text that has a personal identity number's form. */
export interface NumberLike {
  /** Where in the text it begins. */
  readonly at: number;
  /** How many digits stand before and after which mark: 8-4. Its like in a column are judged together. */
  readonly form: string;
  /** Whether its check digit is right, person's or not: an organisation's number has one too. */
  readonly checks: boolean;
  /** Whether it is dated as well: it may be a person's. */
  readonly isPerson: boolean;
  /** sure: the form itself says so. open: it may be something else. alone: nobody would take it for one. */
  readonly standing: "sure" | "open" | "alone";
}

/**
 * A date in the past; a co-ordination number's day is 60 more, and its month and day may be unknown.
 */
export function isBirth(year: string, month: string, day: string, today: string): boolean {
  const date = Number(day) >= 60 ? Number(day) - 60 : Number(day);
  if (Number(year) < FIRST_YEAR) return false;
  if (day === "60") return Number(month) <= 12 && year <= today.slice(0, 4);
  if (!isCivil(Number(year), Number(month), date)) return false;
  return `${year}-${month}-${String(date).padStart(2, "0")}` <= today.slice(0, 10);
}
