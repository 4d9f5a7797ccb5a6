import { addressOf, type Area } from "../../../formula/text/area";
import type { CellHeadings } from "../../../calls/sheet/ownExplanation";
import { isLike, loadLook, type Look } from "./look";
import type { FormulaPlace } from "../../../formula/text/cellPlace";

/** How far up and to the left words are looked for. */
const MOST_ROWS = 300;
const MOST_COLUMNS = 60;

/** The words around cells, by native tables and by how our headings look. */
export async function readHeadings(
  context: Excel.RequestContext,
  places: readonly FormulaPlace[]
): Promise<readonly CellHeadings[]> {
  const around = places.map((place) => loadAround(context, place));
  await context.sync();
  const candidates = around.map(loadCandidates);
  await context.sync();
  return candidates.map(toHeadings);
}

interface Around {
  readonly place: FormulaPlace;
  readonly sheet: Excel.Worksheet;
  readonly top: number;
  /** Cells above it, and those of the first column; row by row. */
  readonly above: Excel.Range;
  readonly first: Excel.Range;
  readonly left: Excel.Range | null;
  /** The native table in which it stands. */
  readonly tables: Excel.TableScopedCollection;
}

function loadAround(context: Excel.RequestContext, place: FormulaPlace): Around {
  const sheet = context.workbook.worksheets.getItem(place.sheet);
  const { row, column } = place;
  const at = (area: Area): Excel.Range => sheet.getRange(addressOf(area));
  const top = Math.max(0, row - MOST_ROWS);
  const rows = Math.max(1, row - top);
  const start = Math.max(0, column - MOST_COLUMNS);
  const left = column === 0 ? null : at({ row, column: start, rows: 1, columns: column - start });
  return {
    ...{ place, sheet, top },
    above: at({ row: top, column, rows, columns: 1 }).load("values"),
    first: at({ row: top, column: 0, rows, columns: 1 }).load("values"),
    left: left && left.load("text"),
    tables: at({ row, column, rows: 1, columns: 1 }).getTables(false).load("items/name"),
  };
}

interface Candidate {
  readonly row: number;
  readonly text: string;
  readonly look: Look;
}

interface Candidates {
  readonly around: Around;
  readonly columns: readonly Candidate[];
  readonly sections: readonly Candidate[];
  readonly heads: Excel.Range | null;
}

/** Nearest first. */
function loadCandidates(around: Around): Candidates {
  const { place, sheet, top, above, first, tables } = around;
  const below = (range: Excel.Range, column: number): readonly Candidate[] =>
    range.values
      .flatMap(([value], i) => {
        const row = top + i;
        const isOne = row < place.row && typeof value === "string" && value !== "";
        return isOne ? [{ row, text: value, look: loadLook(sheet.getCell(row, column)) }] : [];
      })
      .reverse();
  const [table] = tables.items;
  return {
    around,
    columns: below(above, place.column),
    sections: below(first, 0),
    heads: table ? table.getHeaderRowRange().load("values, rowIndex, columnIndex") : null,
  };
}

function toHeadings({ around, columns, sections, heads }: Candidates): CellHeadings {
  const { place, left } = around;
  const isBelow = heads !== null && heads.rowIndex < place.row;
  const inTable = isBelow ? String(heads.values[0]![place.column - heads.columnIndex]) : null;
  const section = sections.find(({ look }) => isLike(look, "section")) ?? null;
  const column = columns.find(({ look }) => isLike(look, "heading")) ?? null;
  // A heading of another section is no heading of this cell.
  const isOf = column !== null && (section === null || column.row > section.row);
  return {
    section: section?.text ?? null,
    row: left?.text[0]?.find((text) => text !== "") ?? null,
    column: inTable ?? (isOf ? column.text : null),
  };
}
