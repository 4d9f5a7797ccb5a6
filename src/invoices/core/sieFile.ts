import { firstDayOf, isoOf, type Day, type Month } from "../../core/calendar";
import type { VoucherLine } from "./voucher";

export interface SieHead {
  /** Of the region or administration. */
  readonly company: string;
  /** Empty where nobody has told. */
  readonly organisationNumber: string;
  /** Verifikationsserie. */
  readonly series: string;
  /** When the file is made. */
  readonly today: Day;
  /** Of the product. */
  readonly version: string;
  readonly title: (period: Month, kind: VoucherLine["kind"]) => string;
}

export type SieFault =
  /** A line's account is empty or no number. */
  | { readonly code: "noAccount"; readonly unit: string; readonly konto: string }
  /** Öre that a voucher's lines sum to. */
  | { readonly code: "unbalanced"; readonly period: Month; readonly amount: number };

/** What a line's object may be: 1 and 6 are the format's own numbers, from 20 on they are free. */
const DIMENSIONS = [
  { number: 1, name: "Ansvar", field: "ansvar" },
  { number: 6, name: "Projekt", field: "projekt" },
  { number: 20, name: "Motpart", field: "motpart" },
] as const;

/**
 * SIE 4I, import of vouchers (SIE filformat, utgåva 4B, 2008-09-30): a voucher for each period and
 * kind, dated the period's last day. The text is to be written in code page 437 (`toCodePage437`).
 */
export function sieText(lines: readonly VoucherLine[], head: SieHead): string | SieFault {
  const unnamed = lines.find(({ konto }) => !/^\d+$/.test(konto));
  if (unnamed) return { code: "noAccount", unit: unnamed.unit, konto: unnamed.konto };
  const written = headLines(head);
  for (const { number, name, field } of DIMENSIONS) {
    const objects = [...new Set(lines.map((line) => line[field]))].filter(Boolean);
    if (objects.length > 0) written.push(`#DIM ${number} ${quoted(name)}`);
    for (const one of objects) written.push(`#OBJEKT ${number} ${quoted(one)} ${quoted(one)}`);
  }
  for (const voucher of vouchersOf(lines).values()) {
    const { period, kind } = voucher[0]!;
    const amount = voucher.reduce((sum, line) => sum + line.amount, 0);
    if (amount !== 0) return { code: "unbalanced", period, amount };
    const day = compact(firstDayOf(period + 1) - 1);
    written.push(`#VER ${quoted(head.series)} "" ${day} ${quoted(head.title(period, kind))}`, "{");
    for (const line of voucher)
      written.push(
        `   #TRANS ${line.konto} ${objectsOf(line)} ${kronorText(line.amount)} ${day} ${quoted(line.text)}`
      );
    written.push("}");
  }
  return `${written.join("\r\n")}\r\n`;
}

function headLines({ company, organisationNumber, today, version }: SieHead): string[] {
  return [
    "#FLAGGA 0",
    `#PROGRAM ${quoted("Nätläkarkalkyl")} ${quoted(version)}`,
    "#FORMAT PC8",
    `#GEN ${compact(today)}`,
    "#SIETYP 4",
    ...(organisationNumber ? [`#ORGNR ${quoted(organisationNumber)}`] : []),
    `#FNAMN ${quoted(company)}`,
  ];
}

function vouchersOf(lines: readonly VoucherLine[]): ReadonlyMap<string, readonly VoucherLine[]> {
  const vouchers = new Map<string, VoucherLine[]>();
  for (const line of lines) {
    const key = `${line.period} ${line.kind}`;
    const voucher = vouchers.get(key);
    if (voucher) voucher.push(line);
    else vouchers.set(key, [line]);
  }
  return vouchers;
}

function objectsOf(line: VoucherLine): string {
  const objects = DIMENSIONS.filter(({ field }) => line[field]);
  return `{${objects.map(({ number, field }) => `${number} ${quoted(line[field])}`).join(" ")}}`;
}

/** The format knows \" and no other escape: a backslash before the last quote would hide it. */
function quoted(text: string): string {
  const line = text.replace(/\p{Cc}+/gu, " ");
  return `"${line.replace(/\\/g, "/").replace(/"/g, '\\"')}"`;
}

function kronorText(ore: number): string {
  const whole = Math.floor(Math.abs(ore) / 100);
  const rest = String(Math.abs(ore) % 100).padStart(2, "0");
  return `${ore < 0 ? "-" : ""}${whole}.${rest}`;
}

function compact(day: Day): string {
  return isoOf(day).replace(/-/g, "");
}
