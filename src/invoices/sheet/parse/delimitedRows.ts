import Papa from "papaparse";
import type { FileFault } from "../../core/fileFault";
import { countKnown } from "../invoiceColumns";

/** What may stand between columns. */
const DELIMITERS = [";", "\t", ",", "|"] as const;
/** Text in which the headings stand, and after which a line that has not ended is none. */
const LONGEST_LINE = 1_000_000;
const FIRST_TEXT = 65_536;
const FIRST_ROWS = 30;

/** Takes a row and the line that it begins on; a fault stops the reading. */
export type TakeRow = (cells: readonly string[], line: number) => FileFault | null;

/** Text of a file with delimiters, piece by piece, to rows. papaparse knows what is quoted. */
export class DelimitedRows {
  private text = "";
  private parser: Papa.Parser | null = null;
  private line = 1;

  constructor(private readonly take: TakeRow) {}

  push(text: string): FileFault | null {
    this.text += text;
    if (this.parser === null && this.text.length < FIRST_TEXT) return null;
    return this.read(false);
  }

  end(): FileFault | null {
    return this.text === "" ? null : this.read(true);
  }

  private read(isLast: boolean): FileFault | null {
    if (this.parser === null) {
      const delimiter = delimiterOf(this.text);
      if (delimiter === null) return { code: "delimiter.unknown", line: this.line };
      // The sign that ends lines is found anew in each piece, and both of Windows' may be parted.
      this.parser = new Papa.Parser({ delimiter, newline: newlineOf(this.text) });
    }
    // A break of two signs that the piece has the first of is the next piece's.
    const whole = isLast || !this.text.endsWith("\r") ? this.text : this.text.slice(0, -1);
    const { data, meta, errors } = this.parser.parse(whole, 0, !isLast) as Papa.ParseResult<
      string[]
    >;
    this.text = ` ${this.text.slice(meta.cursor)}`.slice(1);
    const open = errors.find(({ code }) => isLast && code === "MissingQuotes")?.row;
    for (const [i, cells] of data.entries()) {
      if (i === open) return { code: "quote.open", line: this.line };
      const fault = this.take(cells, this.line);
      if (fault) return fault;
      this.line += 1;
      for (const cell of cells) if (cell.includes("\n")) this.line += cell.split("\n").length - 1;
    }
    return this.text.length > LONGEST_LINE
      ? { code: "line.tooLong", line: this.line, most: LONGEST_LINE }
      : null;
  }
}

/** The sign by which the first lines name most fields; where none is named, the one that parts them most evenly. */
function delimiterOf(text: string): string | null {
  const start = text.slice(0, FIRST_TEXT);
  const tried = DELIMITERS.map((delimiter) => {
    const { data } = Papa.parse<string[]>(start, { delimiter, preview: FIRST_ROWS });
    const known = data.reduce((most, row) => Math.max(most, countKnown(row)), 0);
    // Where nothing is known the first line tells: below it there are decimal commas.
    const columns = data[0]?.length ?? 0;
    return { delimiter, known, columns };
  });
  const [best] = [...tried].sort((a, b) => b.known - a.known || b.columns - a.columns);
  return best && (best.columns > 1 || best.known > 1) ? best.delimiter : null;
}

function newlineOf(text: string): "\r\n" | "\n" | "\r" {
  if (text.includes("\r\n")) return "\r\n";
  return text.includes("\n") || !text.includes("\r") ? "\n" : "\r";
}
