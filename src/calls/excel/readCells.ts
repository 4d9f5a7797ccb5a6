import type { CellPlace } from "../../formula/text/cellPlace";
import type { ReadCells, Matrix } from "../sheet/explanation";
import { sheetPrefix } from "../../formula/text/sheetName";
import { append } from "../../core/append";
import { addressOf, type Area } from "../../formula/text/area";

/** Excel on the web answers with at most 5 MB. */
const CELLS_A_READ = 50_000;

/** Reads many areas in few answers, and a large one in several. */
export async function readCells(
  context: Excel.RequestContext,
  places: readonly CellPlace[]
): Promise<readonly ReadCells[]> {
  const pieces = places.flatMap(({ sheet, area }, place) =>
    piecesOf(area).map((piece) => ({ sheet, piece, place }))
  );
  const values = places.map((): unknown[][] => []);
  for (const batch of batchesOf(pieces)) {
    const read = await readBatch(context, batch);
    for (const [i, { place }] of batch.entries()) append(values[place]!, read[i]!);
  }
  return places.map(({ sheet, area }, i) => ({
    sheet,
    address: `${sheetPrefix(sheet)}${addressOf(area)}`,
    area,
    values: values[i] as unknown as Matrix,
  }));
}

interface Piece {
  readonly sheet: string;
  readonly piece: Area;
  /** Position of the place that it is a part of. */
  readonly place: number;
}

function batchesOf(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const batches: Piece[][] = [];
  let cells = Infinity;
  for (const one of pieces) {
    const own = one.piece.rows * one.piece.columns;
    if (cells + own > CELLS_A_READ) {
      batches.push([]);
      cells = 0;
    }
    batches.at(-1)!.push(one);
    cells += own;
  }
  return batches;
}

async function readBatch(
  context: Excel.RequestContext,
  batch: readonly Piece[]
): Promise<readonly unknown[][][]> {
  const ranges = batch.map(({ sheet, piece }) =>
    context.workbook.worksheets.getItem(sheet).getRange(addressOf(piece)).load("values")
  );
  await context.sync();
  return ranges.map((range) => range.values);
}

function piecesOf(area: Area): readonly Area[] {
  const height = Math.max(1, Math.floor(CELLS_A_READ / area.columns));
  const pieces: Area[] = [];
  for (let row = area.row; row < area.row + area.rows; row += height)
    pieces.push({ ...area, row, rows: Math.min(height, area.row + area.rows - row) });
  return pieces;
}
