import { isOwnTable } from "../../sheet/ownTables";
import { inOneGo } from "../../core/steps";
import type { DataSource, SourceRole } from "../../core/scenario/workspace";
import type { ColumnMeaning } from "../sheet/readingProblem";
import type { Area } from "../../formula/text/area";
import { blocksIn } from "../sheet/columnBlock";
import { areaOf, loadTops, type Located, locateRanges, locateTables } from "./located";
import { readMarked } from "../../excel/ownSheet";
import { isOwnTitle } from "../sheet/ownSource";
import { columnsPlace, rangePlace } from "../sheet/place";
import { known, recognise, type Recognition } from "../sheet/recognition";
import { type Grid, loadedText } from "../sheet/layout/grid";
import { headlessIn } from "../sheet/layout/headless";
import { segmentsOf } from "../sheet/layout/segments";
import { guess } from "../sheet/layout/tablesIn";

/** A table or range that may hold data, as a first guess. */
export interface FoundSource {
  readonly source: DataSource;
  readonly headings: readonly string[];
  /** By heading, as recognised for the role of the source. */
  readonly meanings: readonly (ColumnMeaning | null)[];
  /** Below the headings, blank ones included; 0 where all of a table's are. */
  readonly rows: number;
  /** Of the add-in's worked example: no figures of the user's. */
  readonly isExample?: boolean;
  /** By heading: a pivot table's column of labels. */
  readonly labels?: readonly boolean[];
  /** Its numbers wait for a name, which is asked for where it is read. */
  readonly isAsked?: boolean;
  /** How many columns are recognised; 0: something that its role needs is missing. */
  readonly score: number;
}

/** What looks like data: native tables first, then the used cells of visible sheets. */
export function findSources(): Promise<readonly FoundSource[]> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const sheets = context.workbook.worksheets.load("items/id, items/name, items/visibility");
    await context.sync();
    const own = await readMarked(context, sheets.items);
    const contents = await readContents(
      context,
      sheets.items.filter(
        ({ id, visibility }) => visibility === Excel.SheetVisibility.visible && !own.has(id)
      )
    );
    return [
      ...contents.flatMap(({ tables }) => tables.filter(({ place }) => !isOwnTable(place))),
      ...contents.flatMap(({ blocks }) => blocks),
    ]
      .map(foundIn)
      .filter(({ score }) => score > 0);
  });
}

/**
 * The table that the selection is in, or the range that is selected; around a single cell, what
 * the sheet holds.
 * @returns null where there is nothing
 */
export function sourceAtSelection(): Promise<FoundSource | null> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const range = await readSelection(context);
    if (!range) return null;
    const sheet = range.worksheet;
    const selected = areaOf(range);
    const [contents] = await readContents(context, [sheet]);
    const { tables, blocks } = contents!;
    const table = tables.find(({ area }) => overlap(area, selected));
    if (table) return foundIn(table);
    if (selected.rows * selected.columns > 1) {
      const [located] = await locateRanges(context, [{ range, sheet }]);
      if (!located) return null;
      const [grid] = await loadTops(context, [located]);
      const place = rangePlace(sheet.name, selected);
      return foundIn({ place, sheet: sheet.name, area: located.area, isTable: false, grid: grid! });
    }
    const block = blocks.find(({ area }) => overlap(columnsOf(area), selected)) ?? blocks[0];
    return block ? foundIn(block) : null;
  });
}

/** @returns null where a picture is selected, or cells in several places */
async function readSelection(context: Excel.RequestContext): Promise<Excel.Range | null> {
  const range = context.workbook
    .getSelectedRange()
    .load("rowIndex, columnIndex, rowCount, columnCount, worksheet/name");
  try {
    await context.sync();
    return range;
  } catch (error) {
    if ((error as { readonly code?: unknown }).code === "InvalidSelection") return null;
    throw error;
  }
}

/** The same cells for another use, with what their headings mean then. */
export function inRole(found: FoundSource, role: SourceRole): FoundSource {
  const { source, headings, rows } = found;
  const recognition = recognise([headings], role);
  return {
    source: { ...source, role, columns: {} },
    headings,
    meanings: headings.map((_, i) => recognition?.columns[i]?.meaning ?? null),
    rows,
    score: scoreOf(recognition),
  };
}

/** Cells that may be a source. */
interface Candidate {
  readonly place: string;
  readonly sheet: string;
  readonly area: Area;
  readonly isTable: boolean;
  /** The first of them. */
  readonly grid: Grid;
  /** Nothing stands under its headings. */
  readonly isBlank?: boolean;
  readonly isExample?: boolean;
}

interface SheetContents {
  readonly tables: readonly Candidate[];
  /** Cells side by side that may each be a source; columns with a native table belong to it. */
  readonly blocks: readonly Candidate[];
}

/** All sheets together: each round trip takes its time in Excel on the web. */
async function readContents(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[]
): Promise<readonly SheetContents[]> {
  const collections = sheets.map(({ tables }) => tables.load("items/name, items/showHeaders"));
  const used = await locateRanges(
    context,
    sheets.map((sheet) => ({ sheet, range: sheet.getRange() }))
  );
  const tables = sheets.flatMap((sheet, i) =>
    collections[i]!.items.map((table) => ({ sheet, table }))
  );
  const inTables = await locateTables(context, tables);
  const filled = tables.map(({ table }) =>
    table.getDataBodyRange().getUsedRangeOrNullObject(true).load("rowCount")
  );
  const inSheets = used.filter((located) => located !== null);
  const tops = await loadTops(context, [...inTables, ...inSheets]);

  const found = inTables.map(({ sheet, area }, i) => ({
    of: sheet,
    sheet: sheet.name,
    place: tables[i]!.table.name,
    area,
    isTable: tables[i]!.table.showHeaders,
    grid: tops[i]!,
    isBlank: tables[i]!.table.showHeaders && filled[i]!.isNullObject,
  }));
  return sheets.map((sheet) => {
    const i = inSheets.findIndex((located) => located.sheet === sheet);
    const isExample = i >= 0 && isOwnTitle(tops[inTables.length + i]!.cells[0]?.[0]?.value);
    const ofSheet = found
      .filter(({ of }) => of === sheet)
      .map((table) => ({ ...table, isExample }));
    const blocks = i < 0 ? [] : blocksOf(inSheets[i]!, tops[inTables.length + i]!);
    return {
      tables: ofSheet,
      blocks: blocks.filter(
        ({ area }) => !ofSheet.some((table) => overlap(columnsOf(area), table.area))
      ),
    };
  });
}

function blocksOf({ sheet, area }: Located, top: Grid): readonly Candidate[] {
  if (isOwnTitle(top.cells[0]?.[0]?.value)) return [];
  const shared = { sheet: sheet.name, isTable: false };
  return blocksIn(top).flatMap((grid): readonly Candidate[] => {
    const block = { ...area, column: grid.column, columns: grid.cells[0]!.length };
    const whole = { ...shared, place: columnsPlace(sheet.name, block), area: block, grid };
    // Tables below each other are one source only where all of them hold the same.
    const parts = inOneGo(segmentsOf(grid)).map((part) => {
      const own = { ...block, row: part.row, rows: part.cells.length };
      return { ...shared, place: rangePlace(sheet.name, own), area: own, grid: part };
    });
    const roles = new Set(parts.map((part) => foundIn(part).source.role));
    return roles.size > 1 && area.rows === top.cells.length ? parts : [whole];
  });
}

function foundIn(candidate: Candidate): FoundSource {
  const { place, sheet, area, isTable, grid, isBlank = false, isExample = false } = candidate;
  const { role, recognition, isAsked = false } = guess({ sheet, isTable, grid });
  const columns = recognition?.columns ?? [];
  const headings = recognition
    ? columns.map(({ heading }) => heading)
    : (grid.cells[0] ?? []).map(loadedText);
  return {
    source: { role, place, columns: {}, kronorPerUnit: null },
    headings,
    meanings: headings.map((_, i) => columns[i]?.meaning ?? null),
    ...(columns.some((one) => one.isLabels) && {
      labels: columns.map((one) => one.isLabels === true),
    }),
    ...(isAsked && { isAsked }),
    rows: isBlank ? 0 : area.rows - rowsAbove(candidate, role, recognition),
    ...(isExample ? { isExample } : {}),
    score: scoreOf(recognition),
  };
}

/** Rows of headings and above them; lines without headings have none. */
function rowsAbove(
  { isTable, grid }: Candidate,
  role: DataSource["role"],
  recognition: Recognition | null
): number {
  const areLines = role === "contacts" && !isTable && inOneGo(headlessIn(grid, null)) !== null;
  return areLines ? 0 : 1 + (recognition?.row ?? 0);
}

function scoreOf(recognition: Recognition | null): number {
  return recognition && recognition.missing.length === 0 ? known(recognition) : 0;
}

function columnsOf(area: Area): Area {
  return { ...area, row: 0, rows: Infinity };
}

function overlap(one: Area, other: Area): boolean {
  return (
    one.row < other.row + other.rows &&
    other.row < one.row + one.rows &&
    one.column < other.column + other.columns &&
    other.column < one.column + one.columns
  );
}
