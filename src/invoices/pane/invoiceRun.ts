import type { CivilDate } from "../../core/calendar";
import type { CellValue } from "../../core/cellValue";
import { dayOfIso } from "../../core/calendar";
import type { Steps } from "../../core/steps";
import { nationalSchedule } from "../../data/tariffs";
import { stopIfCancelled, type WorkOptions } from "../../excel/cancellation";
import { inSlices } from "../../excel/inSlices";
import { ContentHash } from "../../sheet/contentHash";
import { visibleSheets } from "../../ooxml/sheetRows";
import { digitalRules } from "../core/digital";
import type { FileFault } from "../core/fileFault";
import type { InvoiceLine } from "../core/invoiceLine";
import { type InvoiceOutcome, outcomeOf } from "../core/invoiceOutcome";
import type { InvoiceSettings, NamedChoice } from "../core/invoiceSettings";
import { indexListing, type ListingRow } from "../core/listing";
import type { ReviewSettings } from "../core/review";
import { RunKeys } from "../core/runKeys";
import { Screen, type ScreenedText } from "../core/screenedText";
import { endRun, type FileReading, LineReader, type ReadingRun } from "../sheet/parse/lineReader";
import { type ListingReading, ListingReader } from "../sheet/parse/listingReader";
import { isFileFault, MOST_MEGABYTES, TextFile } from "../sheet/parse/textFile";
import { readWorkbookLines } from "./readWorkbook";

/** Rows of cells, the headings among them, and where in the sheet the first one stands, from 1. */
export interface CellRows {
  readonly rows: readonly (readonly CellValue[])[];
  readonly firstRow: number;
}

export interface InvoiceFile {
  readonly name: string;
  /** Of a file that the user chose, or of a table of the workbook. */
  readonly content: Blob | CellRows;
}

/** What a run is asked, as it is handed to a worker. */
export interface RunRequest {
  readonly files: readonly InvoiceFile[];
  readonly listing: CellRows | null;
  readonly settings: InvoiceSettings;
  readonly today: CivilDate;
}

export interface FileAnswer {
  /** Looked through as every text of a run: a file may be called after somebody. */
  readonly name: ScreenedText;
  readonly outcome: FileReading | FileFault;
}

/** What a run answers: nothing that tells whose a line is. */
export interface RunAnswer {
  readonly files: readonly FileAnswer[];
  /** null: there is no listing table. */
  readonly listing: ListingReading | null;
  /** null: a file or the listing table cannot be read, and nothing is made of the others. */
  readonly outcome: InvoiceOutcome | null;
}

/** Read at once: a page that reads itself stays alive between two of them. */
const PIECE = 1 << 17;
/** Of the work, what reading is. */
const READING = 0.75;
const MEGABYTE = 1024 * 1024;

/**
 * Reads the files, checks the lines and makes the months of them: in a worker, or on the page where
 * there is none. What the keys stood for is gone when it ends, however it ends.
 */
export async function readInvoices(request: RunRequest, options: WorkOptions): Promise<RunAnswer> {
  const { settings, today } = request;
  const keys = new RunKeys(() => crypto.getRandomValues(new Uint32Array(1))[0]!);
  const remembered = settings.columns;
  const run: ReadingRun = { keys, screen: new Screen(keys, today), today, remembered };
  try {
    return await readRun(request, run, options);
  } finally {
    endRun(run);
  }
}

async function readRun(
  { files, listing, settings }: RunRequest,
  run: ReadingRun,
  options: WorkOptions
): Promise<RunAnswer> {
  const names = files.map(({ name }) => run.screen.text(name, "name"));
  const lines: InvoiceLine[] = [];
  const known = new Map<string, string>();
  const answers: FileAnswer[] = [];
  const sizes = files.map(({ content }) => sizeOf(content));
  const all = Math.max(
    1,
    sizes.reduce((sum, size) => sum + size, 0)
  );
  let before = 0;
  for (const [i, { content }] of files.entries()) {
    const within = {
      ...options,
      onProgress: (share: number) =>
        options.onProgress?.((READING * (before + share * sizes[i]!)) / all),
    };
    const take = (line: InvoiceLine): void => void lines.push(line);
    const reading = await readFile(content, i, run, take, within);
    const same = known.get(reading.digest);
    if (same === undefined) known.set(reading.digest, names[i]!);
    const outcome: FileAnswer["outcome"] =
      same === undefined ? reading.outcome : { code: "file.twice", name: same };
    answers.push({ name: names[i]!, outcome });
    before += sizes[i]!;
  }
  const listed: ListingRow[] = [];
  const readListing =
    listing &&
    (await inSlices(listingSteps(listing, run, listed), { ...options, onProgress: () => {} }));
  const isWhole =
    answers.every(({ outcome }) => !isFileFault(outcome)) && !readListing?.missing.length;
  if (!isWhole) return { files: answers, listing: readListing, outcome: null };
  // Nothing more is read: a million lines' keys need not stay while they are checked.
  endRun(run);
  const steps = finish(lines, listed, reviewSettings(settings), names);
  const rest = (share: number): void => options.onProgress?.(READING + (1 - READING) * share);
  // Each line is looked at some ten times.
  const outcome = await inSlices(steps, { ...options, items: 10 * lines.length, onProgress: rest });
  return { files: answers, listing: readListing, outcome };
}

function* finish(
  lines: readonly InvoiceLine[],
  listed: readonly ListingRow[],
  settings: ReviewSettings,
  names: readonly string[]
): Steps<InvoiceOutcome> {
  return yield* outcomeOf(lines, yield* indexListing(listed), settings, names);
}

interface ReadContent {
  readonly outcome: FileReading | FileFault;
  /** The same for the same content. */
  readonly digest: string;
}

async function readFile(
  content: InvoiceFile["content"],
  file: number,
  run: ReadingRun,
  take: (line: InvoiceLine) => void,
  options: WorkOptions
): Promise<ReadContent> {
  if (!isBlob(content)) {
    const outcome = await inSlices(
      rowSteps(content, new LineReader(file, run, true, take)),
      options
    );
    return { outcome, digest: `table ${file}` };
  }
  const tooLarge: FileFault = { code: "file.tooLarge", megabytes: MOST_MEGABYTES };
  if (content.size > MOST_MEGABYTES * MEGABYTE) return { outcome: tooLarge, digest: `${file}` };
  if (await isPackage(content)) return readPackage(content, file, run, take, options);
  const reader = new TextFile(file, run, take);
  for (let at = 0; at < content.size; at += PIECE) {
    stopIfCancelled(options);
    const bytes = new Uint8Array(await content.slice(at, at + PIECE).arrayBuffer());
    if (reader.push(bytes) !== null) break;
    options.onProgress?.(Math.min(1, (at + PIECE) / content.size));
    // The page answers in between.
    await new Promise((resolve) => setTimeout(resolve));
  }
  return { outcome: reader.end(), digest: reader.digest() };
}

async function readPackage(
  content: Blob,
  file: number,
  run: ReadingRun,
  take: (line: InvoiceLine) => void,
  options: WorkOptions
): Promise<ReadContent> {
  const bytes = new Uint8Array(await content.arrayBuffer());
  const hash = new ContentHash();
  const text = new TextDecoder("latin1");
  for (let at = 0; at < bytes.length; at += PIECE)
    hash.add(text.decode(bytes.subarray(at, at + PIECE)));
  const digest = `package ${bytes.length} ${hash.toText()}`;
  const sheets = visibleSheets(bytes);
  const first = sheets.ok ? sheets.value[0] : undefined;
  if (first === undefined) return { outcome: { code: "file.notWorkbook" }, digest };
  const read = await inSlices(readWorkbookLines(bytes, first, file, run, take), options);
  return { outcome: read.ok ? read.value : { code: "file.notWorkbook" }, digest };
}

function* rowSteps(
  { rows, firstRow }: CellRows,
  reader: LineReader
): Steps<FileReading | FileFault> {
  for (const [i, row] of rows.entries()) {
    const fault = reader.row(row, firstRow + i);
    if (fault) return fault;
    if (i % 256 === 255) yield;
  }
  return reader.end();
}

function* listingSteps(
  { rows, firstRow }: CellRows,
  run: ReadingRun,
  listed: ListingRow[]
): Steps<ListingReading> {
  const reader = new ListingReader(run, (row) => void listed.push(row));
  for (const [i, row] of rows.entries()) {
    reader.row(row, firstRow + i);
    if (i % 256 === 255) yield;
  }
  return reader.end();
}

function isBlob(content: InvoiceFile["content"]): content is Blob {
  return "size" in content;
}

function sizeOf(content: InvoiceFile["content"]): number {
  // About as many bytes as a row of a text has.
  return isBlob(content) ? content.size : content.rows.length * 200;
}

/** A workbook is a zip package, whatever its name ends with. */
async function isPackage(content: Blob): Promise<boolean> {
  const [p, k, three, four] = new Uint8Array(await content.slice(0, 4).arrayBuffer());
  return p === 0x50 && k === 0x4b && three === 3 && four === 4;
}

export function reviewSettings(settings: InvoiceSettings): ReviewSettings {
  const { units, actions, groups, notBillable, assessedFrom } = settings;
  const digital = digitalRules(nationalSchedule, decided(units), decided(actions));
  const { fold } = digital;
  return {
    digital,
    fold,
    basis: settings.basis,
    ownCounty: settings.ownCounty,
    groups: new Map(groups.map(({ name, group }) => [fold(name), group])),
    notBillable: new Set(notBillable.map(fold)),
    feeLowersPrice: settings.feeLowersPrice,
    assessedFrom: assessedFrom === null ? null : dayOfIso(assessedFrom),
  };
}

function decided(
  choices: readonly NamedChoice[]
): readonly (readonly [string, "digital" | "other"])[] {
  return choices.flatMap(({ name, choice }) =>
    choice === "told" ? [] : [[name, choice] as const]
  );
}
