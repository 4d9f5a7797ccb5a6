import { randomBytes } from "node:crypto";
import fs from "node:fs";
import { yearAndMonth, type Month, twoDigits } from "../../../src/core/calendar";
import { inOneGo } from "../../../src/core/steps";
import { professionLabel } from "../../../src/data/professions";
import { nationalSchedule } from "../../../src/data/tariffs";
import { RULE_IDS } from "../../../src/invoices/core/checks/rule";
import { oreAtStake } from "../../../src/invoices/core/checks/runChecks";
import { type Channel, digitalRules } from "../../../src/invoices/core/digital";
import type { FileFault } from "../../../src/invoices/core/fileFault";
import { foldingOnce } from "../../../src/invoices/core/foldedText";
import { type InvoiceLine, signedOre } from "../../../src/invoices/core/invoiceLine";
import { indexListing, type ListingRow } from "../../../src/invoices/core/listing";
import type { MonthBasis, MonthlyRow } from "../../../src/invoices/core/monthlyTable";
import { type Review, reviewLines } from "../../../src/invoices/core/review";
import { RunKeys } from "../../../src/invoices/core/runKeys";
import { Screen } from "../../../src/invoices/core/screenedText";
import { readWorkbookLines } from "../../../src/invoices/pane/readWorkbook";
import { DelimitedRows } from "../../../src/invoices/sheet/parse/delimitedRows";
import {
  endRun,
  type FileReading,
  type ReadingRun,
} from "../../../src/invoices/sheet/parse/lineReader";
import { ListingReader } from "../../../src/invoices/sheet/parse/listingReader";
import { TextDecoding } from "../../../src/invoices/sheet/parse/textDecoding";
import { isFileFault, TextFile } from "../../../src/invoices/sheet/parse/textFile";
import { fileFaultSentence, unreadRowsSentence } from "../../../src/invoices/words/invoices";
import { visibleSheets } from "../../../src/ooxml/sheetRows";
import { today } from "../../../src/pane/work/today";
import { copyProblemSentence } from "../../../src/words/copy";
import { printedMoney } from "../../../src/words/printedMoney";
import { pathOf, readBytes } from "./givenFile";
import { Refused } from "./refusal";

export interface InvoiceQuestion {
  readonly listing: string | undefined;
  /** Own länskod. */
  readonly county: number | null;
  /** Names or HSA-ids of units and providers whose contacts are digital. */
  readonly digital: readonly string[];
  readonly basis: MonthBasis;
}

const PIECE = 1 << 20;

/** `invoices`: what files of invoice lines hold, what speaks against them, and the months they make. */
export async function invoices(
  files: readonly string[],
  { listing, county, digital, basis }: InvoiceQuestion
): Promise<object> {
  const keys = new RunKeys(() => randomBytes(4).readUInt32LE());
  const run: ReadingRun = { keys, screen: new Screen(keys, today()), today: today() };
  const lines: InvoiceLine[] = [];
  const read = new Map<string, string>();
  const readings = files.map((file, i) => readLines(file, i, run, lines, read));
  const listed = listing === undefined ? [] : readListing(listing, run);
  endRun(run);
  const review = inOneGo(
    reviewLines(lines, inOneGo(indexListing(listed)), {
      digital: digitalRules(
        nationalSchedule,
        digital.map((name) => [name, "digital"] as const),
        []
      ),
      basis,
      ownCounty: county,
      groups: new Map(),
      notBillable: new Set(),
      fold: foldingOnce(),
      feeLowersPrice: true,
      assessedFrom: null,
    })
  );
  return { files: readings, ...answerOf(lines, review) };
}

/** @param known names of the files before it, by what they hold */
function readLines(
  file: string,
  at: number,
  run: ReadingRun,
  lines: InvoiceLine[],
  known: Map<string, string>
): object {
  const take = (line: InvoiceLine): void => void lines.push(line);
  const reading = /\.xlsx$/i.test(file)
    ? readWorkbook(file, at, run, take)
    : readText(file, new TextFile(at, run, take), known);
  if (isFileFault(reading)) throw new Refused(`${file}: ${fileFaultSentence(reading, "sv")}`);
  const { headings, fields, rows, lines: read, unread, leftOut } = reading;
  return {
    file,
    headings: headings.map((text, i) => ({ text, meaning: fields[i] ?? null })),
    rows,
    lines: read,
    unread: unread.map((one) => ({
      code: one.code,
      field: one.field,
      count: one.count,
      cost: one.ore,
      sentence: unreadRowsSentence(one, "sv", kronor),
    })),
    leftOut,
  };
}

const kronor = printedMoney({ language: "sv" }, "kr");

function readText(
  file: string,
  reader: TextFile,
  known: Map<string, string>
): FileReading | FileFault {
  eachPiece(file, (bytes) => reader.push(bytes) === null);
  const reading = reader.end();
  const name = known.get(reader.digest());
  if (name !== undefined) return { code: "file.twice", name };
  known.set(reader.digest(), file);
  return reading;
}

function readWorkbook(
  file: string,
  at: number,
  run: ReadingRun,
  take: (line: InvoiceLine) => void
): FileReading | FileFault {
  const bytes = readBytes(file);
  const sheets = visibleSheets(bytes);
  const read = sheets.ok
    ? inOneGo(readWorkbookLines(bytes, sheets.value[0] ?? "", at, run, take))
    : sheets;
  if (!read.ok) throw new Refused(copyProblemSentence(read.fault, "sv", professionLabel));
  return read.value;
}

/** A file that may be larger than the memory. @param take returns whether to go on */
function eachPiece(file: string, take: (bytes: Uint8Array) => boolean): void {
  let descriptor: number;
  try {
    descriptor = fs.openSync(pathOf(file), "r");
  } catch {
    throw new Refused(`Filen ${file} går inte att läsa. Kontrollera namnet och mappen.`);
  }
  try {
    const piece = new Uint8Array(PIECE);
    for (;;) {
      const length = fs.readSync(descriptor, piece);
      if (length === 0 || !take(piece.slice(0, length))) return;
    }
  } finally {
    fs.closeSync(descriptor);
  }
}

function readListing(file: string, run: ReadingRun): readonly ListingRow[] {
  const listed: ListingRow[] = [];
  const reader = new ListingReader(run, (row) => listed.push(row));
  const rows = new DelimitedRows((cells, line) => {
    reader.row(cells, line);
    return null;
  });
  const decoding = new TextDecoding();
  let fault: FileFault | null = null;
  const push = (text: string | FileFault): boolean => {
    fault = typeof text === "string" ? rows.push(text) : text;
    return fault === null;
  };
  eachPiece(file, (bytes) => push(decoding.push(bytes)));
  if (fault === null && push(decoding.end())) fault = rows.end();
  if (fault !== null) throw new Refused(`${file}: ${fileFaultSentence(fault, "sv")}`);
  const { missing, unread } = reader.end();
  if (missing.length > 0)
    throw new Refused(
      `${file} saknar ${missing.join(", ")}: en listningstabell har patient, enhet och från.`
    );
  if (unread > 0) console.error(`${file}: ${unread} rader går inte att läsa.`);
  return listed;
}

function answerOf(lines: readonly InvoiceLine[], review: Review): object {
  const { channels, credits, findings, unknown, tables } = review;
  const of = (channel: Channel): object => {
    const own = lines.filter((_, i) => channels[i] === channel);
    return {
      lines: own.length,
      net: own.reduce((sum, line) => sum + signedOre(line, line.net), 0),
    };
  };
  return {
    channels: { digital: of("digital"), undecided: of("undecided"), other: of("other") },
    credits: { matched: credits.originals.size, unmatched: credits.unmatched.length },
    atStake: oreAtStake(findings),
    findings: findings.map(({ rule, line, ore, creditReason, other }) => ({
      rule,
      file: lines[line]!.file,
      row: lines[line]!.row,
      cost: ore,
      creditReason,
      comparedWith: other === null ? null : lines[other]!.row,
    })),
    notJudged: Object.fromEntries(
      RULE_IDS.flatMap((id) => (unknown.has(id) ? [[id, unknown.get(id)]] : []))
    ),
    table: tables.digital.map(rowOf),
    undecided: tables.undecided.map(rowOf),
  };
}

function rowOf({ month, ...row }: MonthlyRow): object {
  return { period: month === null ? null : periodOf(month), ...row };
}

function periodOf(month: Month): string {
  const { year, month: number } = yearAndMonth(month);
  return `${year}-${twoDigits(number)}`;
}
