import type { Cell } from "../../formula/cell";

/** What a cell says where a number is meant. */
export type AmountReading =
  | {
      readonly kind: "amount";
      readonly value: number;
      /** Written as text, so that Excel itself would not add it up. */
      readonly text: boolean;
      /** "2,4 mkr" says its own unit. */
      readonly scale: number | null;
      /** "20 %" */
      readonly percent: boolean;
    }
  | { readonly kind: "blank" }
  /** A dash for nothing. */
  | { readonly kind: "dash" }
  | { readonly kind: "unreadable" }
  /** "1,234" is a thousand and some to one, one and some to another. */
  | { readonly kind: "ambiguous" };

export type Amount = Extract<AmountReading, { readonly kind: "amount" }>;

/** Without blanks, and whatever its case. */
const UNITS: readonly (readonly [pattern: string, scale: number])[] = [
  ["(?:kr(?:onor)?|sek)\\.?|:-+", 1],
  ["[tk]kr|[tk]sek|tusen(?:kr(?:onor)?|sek)?", 1e3],
  ["mn?kr|mn?sek|mn|mil(?:j(?:on(?:er)?)?)\\.?(?:kr(?:onor)?|sek)?", 1e6],
  ["mdkr|mdr|miljard(?:er)?(?:kr(?:onor)?)?", 1e9],
];
const UNIT = UNITS.map(([pattern]) => pattern).join("|");
const WRITTEN = new RegExp(
  `^(?<currency>kr\\.?|sek)?(?<sign>[(+-]?)(?<digits>[\\d.,]*\\d[.,]?)(?<end>-|\\)?)(?<unit>%|${UNIT})?$`
);
/** "100 000*" has a note below the table. */
const NOTE = /(?<=\d)[*†‡¹²³⁰⁴-⁹]+$/;
/** 500,- and 500:- are whole kronor, no debt. */
const WHOLE_KRONOR = /[:,.]-+$/;
/** 1 200:50, and no time of the day: those have two digits before the colon, and no unit after it. */
const KRONOR_AND_ORE = /^(\D*(?:[\d.,]*\d{3}(?=:\d\d\D*$)|\d{1,2}(?=:\d\d *(?:kr|sek))))[:](\d\d)/i;
/** 1'234 */
const APOSTROPHES = /^\D*\d{1,3}('\d{3})+(?![\d'])/;

export function readAmount(cell: Cell): AmountReading {
  if (cell === null) return { kind: "blank" };
  if (typeof cell === "number")
    return { kind: "amount", value: cell, text: false, scale: null, percent: false };
  return typeof cell === "string" ? readText(cell) : { kind: "unreadable" };
}

function readText(text: string): AmountReading {
  // Every kind of blank, thin and unbreakable ones too; every kind of minus.
  const plain = text
    .replace(/[\s\u200b]/g, "")
    .replace(/[\u2212\u2013\u2014]/g, "-")
    .replace(/\u2019/g, "'")
    .replace(/^'/, "")
    .replace(NOTE, "")
    .replace(WHOLE_KRONOR, "kr")
    .replace(KRONOR_AND_ORE, "$1,$2")
    .toLowerCase();
  if (plain === "") return { kind: "blank" };
  if (/^(-+|\.+)$/.test(plain)) return { kind: "dash" };
  if (plain.includes("'") && !APOSTROPHES.test(plain)) return { kind: "unreadable" };
  const match = WRITTEN.exec(plain.replace(/'/g, ""));
  if (!match) return { kind: "unreadable" };
  const { currency, sign, digits, end, unit } = match.groups as Partial<Record<string, string>>;
  if ((sign === "(") !== (end === ")") || (end === "-" && sign !== "")) {
    return { kind: "unreadable" };
  }
  const size = readDigits(digits!);
  if (typeof size !== "number") return { kind: size };
  const negative = sign === "-" || sign === "(" || end === "-";
  return {
    kind: "amount",
    value: negative && size !== 0 ? -size : size,
    text: true,
    scale: unit === "%" ? null : scaleOf(unit ?? currency),
    percent: unit === "%",
  };
}

function scaleOf(unit: string | undefined): number | null {
  if (unit === undefined) return null;
  return UNITS.find(([pattern]) => new RegExp(`^(?:${pattern})$`).test(unit))![1];
}

function readDigits(digits: string): number | "unreadable" | "ambiguous" {
  const separators = digits.replace(/\d/g, "");
  if (separators === "") return Number(digits);
  const last = separators[separators.length - 1]!;
  if (separators.length === 1) {
    // A leading 0 can only stand before decimals.
    if (/^[1-9]\d{0,2}[.,]\d{3}$/.test(digits)) return "ambiguous";
    return Number(digits.replace(last, "."));
  }
  const grouped = separators.slice(0, -1);
  if (grouped.includes(last)) {
    const groups = new RegExp(`^\\d{1,3}(\\${last}\\d{3})+$`);
    return groups.test(digits) ? Number(digits.split(last).join("")) : "unreadable";
  }
  const other = grouped[0]!;
  const both = new RegExp(`^\\d{1,3}(\\${other}\\d{3})+\\${last}\\d*$`);
  return both.test(digits) ? Number(digits.split(other).join("").replace(last, ".")) : "unreadable";
}
