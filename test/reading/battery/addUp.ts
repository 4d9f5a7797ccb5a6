import type { Rows } from "../sheet/sheet";

/**
 * What cells come to as they stand in a layout: "1000 B2:B3 D5" are three cells in thousands, "1000 B2 1 C2"
 * one in thousands and one in kronor, "B2 -1 C2" one less another, "count A2:A4" three rows. Nothing of it is the product's: an expectation that is reckoned here is none of its answers.
 */
export function addUp(rows: Rows, places: string): number {
  let isCount = false;
  let scale = 1;
  let sum = 0;
  for (const area of places.split(" ")) {
    if (area === "count") isCount = true;
    else if (/^-?[\d.]+$/.test(area)) scale = Number(area);
    else for (const value of valuesIn(rows, area)) sum += isCount ? 1 : scale * numberIn(value);
  }
  return Math.round(sum * 100) / 100;
}

function valuesIn(rows: Rows, area: string): readonly unknown[] {
  const [from, to = from] = area.split(":").map((address) => ({
    column: address.charCodeAt(0) - "A".charCodeAt(0),
    row: Number(address.slice(1)) - 1,
  }));
  return rows
    .slice(from!.row, to!.row + 1)
    .flatMap((row) => row.slice(from!.column, to!.column + 1));
}

function numberIn(value: unknown): number {
  if (typeof value === "number") return value;
  const text = String(value).trim();
  if (/^[-–]?$/.test(text)) return 0;
  const [about] = text.match(/(?<=^ca )\d+$/) ?? [];
  if (about !== undefined) return Number(about);
  const millions = /(\d+(?:,\d+)?) (?:mkr|miljoner kronor)$/.exec(text);
  if (millions) return 1_000_000 * Number(millions[1]!.replace(",", "."));
  const isLess = text.endsWith("-") || /^[-(]/.test(text);
  const plain = text.replace(/[^\d,.:]/g, "").replace(/,(?=[\d,]*\.)/g, "");
  const digits = plain.replace(/\.(?=\d{3})/g, "");
  const number = Number(digits.replace(/[,:]/, "."));
  if (digits === "" || Number.isNaN(number)) throw new Error(`No number: ${text}`);
  return isLess ? -number : number;
}
