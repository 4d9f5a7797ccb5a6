import { sha256 } from "@noble/hashes/sha2";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils";
import type { NewCell } from "../parts/cellXml";
import type { DigestedContent, SheetDigest } from "./sheetDigest";

/** What a receipt says of one sheet. */
export interface ReceiptSheet {
  readonly sheet: string;
  readonly content: DigestedContent;
  readonly digest: SheetDigest;
}

/** What a copy vouches for: its cells, and the tariffs, rules and version that they were reckoned with. */
export interface Receipt {
  /** SHA-256 of the tariffs and rules of this version of the add-in. */
  readonly rules: string;
  readonly version: string;
  readonly sheets: readonly ReceiptSheet[];
}

export interface ReceiptTexts {
  readonly title: string;
  readonly note: string;
  readonly sum: string;
  readonly rules: string;
  readonly version: string;
  readonly headings: readonly string[];
}

/** First in the cell that holds a sheet's digests: the form, to be told from others to come. */
const FORM = "1";
const CONTENTS: Readonly<Record<DigestedContent, string>> = {
  formulas: "f",
  formulasAndValues: "v",
};
const SUM = /^[0-9a-f]{64}$/;

/** One text for all that a receipt says. */
export function receiptSum({ rules, version, sheets }: Receipt): string {
  const lines = sheets.map((one) => [one.sheet, one.digest.all, packed(one)].join("\t"));
  return bytesToHex(sha256(utf8ToBytes([rules, version, ...lines].join("\n"))));
}

export function sha256Of(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}

/** Last on the sheet about the copy. */
export function receiptRows(
  receipt: Receipt,
  texts: ReceiptTexts
): readonly (readonly NewCell[])[] {
  return [
    [],
    [{ bold: texts.title }],
    [texts.note],
    [{ bold: texts.sum }, receiptSum(receipt)],
    [{ bold: texts.rules }, receipt.rules],
    [{ bold: texts.version }, receipt.version],
    texts.headings.map((bold) => ({ bold })),
    // The last cell keeps the long text before it inside its own.
    ...receipt.sheets.map((one) => [one.sheet, one.digest.all, packed(one), " "]),
  ];
}

/** A receipt and where it stands; its sum as it is written, which another hand may have changed. */
export interface FoundReceipt {
  readonly receipt: Receipt;
  readonly written: string;
  /** The row, from 0, of its title. */
  readonly start: number;
}

/** @param rows a sheet's cells as texts, from the first row and column; null: it has none */
export function findReceipt(rows: readonly (readonly string[])[]): FoundReceipt | null {
  for (let at = rows.length - 1; at >= 0; at -= 1) {
    const written = rows[at]?.[1] ?? "";
    const rules = rows[at + 1]?.[1] ?? "";
    const isSheet = (row: number): boolean => unpacked(rows[row]?.[2] ?? "") !== null;
    const isAbove = isSheet(at + 4) && !isSheet(at + 3);
    if (!SUM.test(written) || !SUM.test(rules) || !isAbove) continue;
    const sheets = rows.slice(at + 4).flatMap(([sheet = "", all = "", text = ""]) => {
      const read = unpacked(text);
      return read ? [{ sheet, content: read.content, digest: { all, ...read.digest } }] : [];
    });
    const version = rows[at + 2]?.[1] ?? "";
    return { receipt: { rules, version, sheets }, written, start: at - 2 };
  }
  return null;
}

function packed({ content, digest: { groups, rows, columns } }: ReceiptSheet): string {
  const sizes = [groups.rows, groups.columns];
  return [FORM, CONTENTS[content], ...sizes, rows.join(""), columns.join("")].join(":");
}

function unpacked(
  text: string
): { readonly content: DigestedContent; readonly digest: Omit<SheetDigest, "all"> } | null {
  const found = /^1:([fv]):(\d{1,7}):(\d{1,5}):((?:[0-9a-f-]{6})*):((?:[0-9a-f-]{6})*)$/.exec(text);
  if (!found) return null;
  const [, letter, rowGroup, columnGroup, rows, columns] = found;
  const parts = (joined: string): readonly string[] => joined.match(/.{6}/g) ?? [];
  return {
    content: letter === "f" ? "formulas" : "formulasAndValues",
    digest: {
      groups: { rows: Number(rowGroup), columns: Number(columnGroup) },
      rows: parts(rows!),
      columns: parts(columns!),
    },
  };
}
