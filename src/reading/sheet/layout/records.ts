import type { Steps } from "../../../core/steps";
import { matchHeading, parseHeading } from "../heading";
import type { ColumnMeaning } from "../readingProblem";
import type { LoadedCell } from "../sourceTable";
import { BLANK_CELL, type Grid, isBlank, loadedText } from "./grid";
import { isField, isMeasure } from "./measureOf";
import type { SourceCells } from "./sourceCells";
import { writtenCell } from "./writtenCell";

/** "Enhet: Ås" in one cell. */
const LABELLED = /^([^:]{2,40}):\s*(\S.*)$/;

interface Line {
  readonly label: LoadedCell;
  readonly name: string;
  readonly values: readonly LoadedCell[];
}

/**
 * Records written downwards, a label before each value and the labels again for the next record: as
 * a table with a row a record. Other cells stay as they are.
 */
export function* withRecordsAsRows(cells: SourceCells): Steps<SourceCells> {
  const { grid } = cells;
  if (cells.isTable === true || cells.source.role !== "contacts") return cells;
  // Most tables are told from records by their first rows.
  const [first] = linesOf({ ...grid, cells: grid.cells.slice(0, 2) }) ?? [];
  if (first === undefined || !isOf(meaningOf(first.name), isField)) return cells;
  const lines = linesOf(grid);
  yield;
  if (lines === null || !areRecords(lines)) return cells;
  const names = [...new Set(lines.map(({ name }) => name))];
  const records: Map<string, LoadedCell>[] = [];
  let block: Line[] = [];
  const close = (): void => {
    const width = block.reduce((most, { values }) => Math.max(most, values.length), 0);
    for (let i = 0; i < width; i += 1)
      records.push(new Map(block.map(({ name, values }) => [name, values[i] ?? BLANK_CELL])));
    block = [];
  };
  for (const line of lines) {
    if (block.some(({ name }) => name === line.name)) close();
    block.push(line);
  }
  close();
  const headings = names.map((name) => lines.find((line) => line.name === name)!.label);
  const rows = records.map((record) => names.map((name) => record.get(name) ?? BLANK_CELL));
  return { ...cells, grid: { row: grid.row, column: grid.column, cells: [headings, ...rows] } };
}

/** null where a row is no label with its values. */
function linesOf({ row: top, column: left, cells }: Grid): readonly Line[] | null {
  const lines: Line[] = [];
  for (const [index, row] of cells.entries()) {
    const at = (column: number) => ({ row: top + index, column: left + column });
    const first = row.findIndex((cell) => !isBlank(cell));
    if (first < 0) continue;
    const text = loadedText(row[first]!);
    const rest = row
      .slice(first + 1)
      .map((cell, i) => ({ ...cell, at: cell.at ?? at(first + 1 + i) }))
      .filter((cell) => !isBlank(cell));
    const parts = rest.length === 0 ? LABELLED.exec(text) : null;
    if (typeof row[first]!.value !== "string" || (rest.length === 0 && parts === null)) return null;
    const name = (parts?.[1] ?? text).replace(/:$/, "").trim();
    const label = { value: name, text: name, numberFormat: "General", at: at(first) };
    lines.push({ label, name, values: parts ? [writtenCell(parts[2]!, at(first))] : rest });
  }
  return lines;
}

/** The first label comes again, some label counts something, and no value is itself a heading. */
function areRecords(lines: readonly Line[]): boolean {
  const [first] = lines;
  return (
    lines.filter(({ name }) => name === first!.name).length > 1 &&
    lines.some(({ name }) => isOf(meaningOf(name), isMeasure)) &&
    lines.every(({ values }) => values.every((cell) => meaningOf(loadedText(cell)) === null))
  );
}

function meaningOf(text: string): ColumnMeaning | null {
  return matchHeading(parseHeading(text), "contacts")?.meaning ?? null;
}

function isOf(meaning: ColumnMeaning | null, kind: (meaning: ColumnMeaning) => boolean): boolean {
  return meaning !== null && kind(meaning);
}
