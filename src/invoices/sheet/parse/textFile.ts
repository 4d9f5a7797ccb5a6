import { ContentHash } from "../../../sheet/contentHash";
import type { FileFault } from "../../core/fileFault";
import type { InvoiceLine } from "../../core/invoiceLine";
import { DelimitedRows } from "./delimitedRows";
import { type FileReading, LineReader, type ReadingRun } from "./lineReader";
import { TextDecoding } from "./textDecoding";

/** Of a file of text: some six million lines. */
export const MOST_MEGABYTES = 1024;
const MEGABYTE = 1024 * 1024;

/**
 * A file of text, read as its bytes come: whoever hands them over rests, tells of progress and stops
 * when they like between two pieces. After a fault nothing more is taken.
 */
export class TextFile {
  private readonly decoding = new TextDecoding();
  private readonly rows: DelimitedRows;
  private readonly reader: LineReader;
  private readonly hash = new ContentHash();
  private bytes = 0;
  private fault: FileFault | null = null;

  /** @param file its number in the run */
  constructor(file: number, run: ReadingRun, take: (line: InvoiceLine) => void) {
    this.reader = new LineReader(file, run, false, take);
    this.rows = new DelimitedRows((cells, line) => this.reader.row(cells, line));
  }

  /** @returns what stops the reading; null: go on */
  push(bytes: Uint8Array): FileFault | null {
    if (this.fault) return this.fault;
    this.bytes += bytes.length;
    if (this.bytes > MOST_MEGABYTES * MEGABYTE)
      return (this.fault = { code: "file.tooLarge", megabytes: MOST_MEGABYTES });
    return (this.fault = this.takeText(this.decoding.push(bytes)));
  }

  end(): FileReading | FileFault {
    this.fault ??= this.takeText(this.decoding.end()) ?? this.rows.end();
    return this.fault ?? this.reader.end();
  }

  /** Of what has been read: the same for two files of the same text. */
  digest(): string {
    return `${this.bytes} ${this.hash.toText()}`;
  }

  private takeText(text: string | FileFault): FileFault | null {
    if (typeof text !== "string") return text;
    this.hash.add(text);
    return this.rows.push(text);
  }
}

/** Whether a file's reading ended in a fault. */
export function isFileFault(reading: FileReading | FileFault): reading is FileFault {
  return "code" in reading;
}
