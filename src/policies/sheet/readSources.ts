import type { TableColumns, TableKey } from "./workspaceColumns";
import { isoOf } from "../../core/calendar";
import { foldText } from "../../core/profession";
import { type Certainty, inOwnWords, type Source } from "../../core/provenance";
import type { Cell } from "../../formula/cell";
import { dayOfCell, isWithinCalendar } from "../../formula/date";
import { readForm } from "./cellForm";
import { type Report, type OwnTableRow, textInCell } from "./tableRows";

/** Sources by the code that rows refer to them by, in lower case. */
export type SourceList = ReadonlyMap<string, Source>;

export function readSources(
  rows: readonly OwnTableRow<TableColumns["sources"]>[],
  report: Report
): SourceList {
  const sources = new Map<string, Source>();
  for (const row of rows) {
    const code = row.text("code").trim();
    if (sources.has(foldText(code))) {
      report({ code: "source.repeated", row: row.number, value: code });
      continue;
    }
    sources.set(foldText(code), {
      document: row.text("document"),
      issuer: row.text("issuer"),
      date: dateText(row.cell("date")),
      locator: row.text("locator"),
      address: row.text("address") === "" ? null : row.text("address"),
      certainty: readCertainty(row, report),
    });
  }
  return sources;
}

/** As precise as it is known: a year or a month stays one, a date of Excel's becomes a day. */
function dateText(cell: Cell): string {
  if (typeof cell !== "number") return textInCell(cell);
  const day = dayOfCell(cell);
  return day !== null && isWithinCalendar(day) && cell > 9999 ? isoOf(day) : String(cell);
}

/** Nothing is held to be official that nobody has said is. */
function readCertainty(row: OwnTableRow<TableColumns["sources"]>, report: Report): Certainty {
  const cell = row.cell("certainty");
  const read = cell === null ? undefined : readForm("certainty", cell);
  if (read !== undefined) return read as Certainty;
  report({
    code: "cell.unreadable",
    table: "sources",
    row: row.number,
    column: row.heading("certainty"),
    field: null,
    value: textInCell(cell),
    form: "certainty",
    kept: "none",
  });
  return "C";
}

/**
 * What a cell refers to: codes with semicolons between them, or a source in the user's own words,
 * which is as certain as a single weak place.
 */
export function sourcesNamed(
  text: string,
  sources: SourceList,
  at: { readonly table: TableKey; readonly row: number },
  report: Report
): readonly Source[] {
  return text.split(";").flatMap((part) => {
    const word = part.trim();
    if (word === "") return [];
    const known = sources.get(foldText(word));
    if (known) return [known];
    if (/^[ks]\d+$/i.test(word)) {
      report({ code: "source.unknown", ...at, value: word });
      return [];
    }
    return [inOwnWords(word)];
  });
}
