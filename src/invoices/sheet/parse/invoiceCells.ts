import { type Day, type Month, monthOfDay } from "../../../core/calendar";
import type { CellValue } from "../../../core/cellValue";
import { scaleAndRound } from "../../../core/decimal";
import { foldText, type ProfessionKey } from "../../../core/profession";
import { findProfession } from "../../../data/professions";
import { dayOfCell, isWithinCalendar } from "../../../formula/date";
import { readAmount } from "../../../reading/sheet/amountCell";

/** Why a cell has no value of its field. */
export type CellTrouble = "unreadable" | "ambiguous";

/** No line is worth more: ten million kronor; an invoice a thousand million. A person's number has more digits. */
const MOST_ORE = 1_000_000_000;
const MOST_INVOICE_ORE = 99_999_999_900;
const SHORT_NUMBER = /^\d{1,7}$/;
const LONG_DIGITS = /\d{10}/;
/** So many different texts are remembered of a column; beyond, they are read anew. */
const REMEMBERED = 20_000;

/** Reads each different text once. */
function remembering<T>(read: (text: CellValue) => T): (cell: CellValue) => T {
  const known = new Map<CellValue, T>();
  return (cell) => {
    const found = known.get(cell);
    if (found !== undefined) return found;
    const value = read(cell);
    if (known.size < REMEMBERED)
      known.set(typeof cell === "string" ? ` ${cell}`.slice(1) : cell, value);
    return value;
  };
}

/** Each gives null for a blank cell. */
export class InvoiceCells {
  /** Whole öre, of columns in kronor. */
  amount = remembering((cell) => readOre(cell, 100, MOST_ORE));
  invoiceAmount = remembering((cell) => readOre(cell, 100, MOST_INVOICE_ORE));
  day = remembering(readDay);
  month = remembering((cell): Month | null | CellTrouble => {
    const day = readDay(cell);
    return typeof day === "number" ? monthOfDay(day) : day;
  });
  profession = remembering((cell): ProfessionKey | null | CellTrouble => {
    const text = String(cell).trim();
    return text === "" ? null : (findProfession(text) ?? "unreadable");
  });
  flag = remembering(readFlag);
  number = remembering(readNumber);
  /** 380 debit, 381 kredit. */
  invoiceType = remembering((cell): number | null | CellTrouble => {
    const text = foldText(String(cell));
    if (text === "") return null;
    if (/^(?:380|debet|debit|d)$/.test(text)) return 380;
    return /^(?:381|kredit|credit|k)$/.test(text) ? 381 : "unreadable";
  });
}

export function readOre(
  cell: CellValue,
  oreScale: number,
  most = MOST_ORE
): number | null | CellTrouble {
  if (typeof cell === "boolean") return "unreadable";
  const reading = readAmount(cell);
  if (reading.kind === "blank" || reading.kind === "dash") return null;
  if (reading.kind !== "amount") return reading.kind;
  if (reading.percent || (typeof cell === "string" && LONG_DIGITS.test(cell))) return "unreadable";
  const ore = scaleAndRound(reading.value * (reading.scale ?? 1), Math.round(Math.log10(oreScale)));
  return Math.abs(ore) <= most ? ore : "unreadable";
}

function readDay(cell: CellValue): Day | null | CellTrouble {
  if (cell === "" || cell === 0) return null;
  if (typeof cell === "boolean") return "unreadable";
  const written = typeof cell === "string" ? cell.trim() : cell;
  if (written === "") return null;
  const day = dayOfCell(written);
  return day !== null && isWithinCalendar(day) ? day : "unreadable";
}

function readNumber(cell: CellValue): number | null | CellTrouble {
  const text = String(cell).trim();
  if (text === "") return null;
  return SHORT_NUMBER.test(text) ? Number(text) : "unreadable";
}

const YES = /^(?:ja|j|yes|y|true|sant|x|1)$/;
const NO = /^(?:nej|n|no|false|falskt|0)$/;

function readFlag(cell: CellValue): boolean | null | CellTrouble {
  const text = foldText(String(cell));
  if (text === "") return null;
  if (YES.test(text)) return true;
  return NO.test(text) ? false : "unreadable";
}
