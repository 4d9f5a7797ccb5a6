import type { CellValue } from "../core/cellValue";

/** What SUMIFS and its kin ask of a cell. */
export interface Criterion {
  /** "" for a plain value, otherwise =, <>, <, <=, > or >=. */
  readonly sign: string;
  readonly wanted: CellValue;
}

const SIGN = /^(<=|>=|<>|<|>|=)/;

export function readCriterion(written: CellValue): Criterion {
  const sign = typeof written === "string" ? (SIGN.exec(written)?.[0] ?? "") : "";
  return { sign, wanted: sign === "" ? written : plain(String(written).slice(sign.length)) };
}

/** Excel reads a number in a criterion as one. */
function plain(text: string): CellValue {
  return text.trim() !== "" && Number.isFinite(Number(text)) ? Number(text) : text;
}

export function meets(value: CellValue, { sign, wanted }: Criterion): boolean {
  if (sign === "" || sign === "=") return equals(value, wanted);
  if (sign === "<>") return !equals(value, wanted);
  if (typeof value !== "number" || typeof wanted !== "number") return false;
  if (sign === "<") return value < wanted;
  if (sign === "<=") return value <= wanted;
  return sign === ">" ? value > wanted : value >= wanted;
}

function equals(value: CellValue, wanted: CellValue): boolean {
  if (typeof wanted === "string" && /[*?]/.test(wanted)) {
    const pattern = wanted
      .replace(/[.+^${}()|[\]\\]/g, "\\$&")
      .replace(/\*/g, ".*")
      .replace(/\?/g, ".");
    return typeof value === "string" && new RegExp(`^${pattern}$`, "isu").test(value);
  }
  return String(value).toLowerCase() === String(wanted).toLowerCase();
}
