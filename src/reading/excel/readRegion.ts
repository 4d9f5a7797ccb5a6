import type { CivilDate } from "../../core/calendar";
import type { Language } from "../../words/language";
import type { DataSource } from "../../core/scenario/workspace";
import { readingTexts } from "../../words/reading";
import type { WorkOptions } from "../../excel/cancellation";
import { readDateSystem } from "../../excel/dateSystem";
import { loadSource } from "./loading";
import { Problems, sourcePlace } from "../sheet/problems";
import { inSlices } from "../../excel/inSlices";
import { readTables, type RegionReading } from "../sheet/readTables";
import { append } from "../../core/append";
import type { SourceCells } from "../sheet/layout/sourceCells";
import type { SourceTable } from "../sheet/sourceTable";
import { tablesOf, type UnnamedNumbers } from "../sheet/unnamedNumbers";

export type { RegionReading, SourceReading } from "../sheet/readTables";

/** Of the progress that is told, what the loading of a source's cells is, and what all sources are. */
const LOADING = 0.8;
const SOURCES = 0.85;
/** How often a row is looked at: while the shape of its table is found out, and while it is read. */
const PASSES = { shape: 8, reading: 26 } as const;

/**
 * Reads the region's data from the open workbook, which stays as it is.
 * @param language of the names that units get where the workbook gives none
 * @param options told how far it has come; cancelled it ends with the error that `unlessCancelled`
 *   knows
 * @param today the user's own day, after which nothing can have happened; null: not known
 */
export function readRegion(
  sources: readonly DataSource[],
  language: Language = "sv",
  today: CivilDate | null = null,
  options: WorkOptions = {}
): Promise<RegionReading> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const problems = new Problems();
    const tables: SourceTable[] = [];
    const unnamed: UnnamedNumbers[] = [];
    let first: Pick<SourceCells, "source" | "sheet"> | null = null;
    const places = new Set<string>();
    const dates = await readDateSystem(context);
    for (const [i, source] of sources.entries()) {
      if (places.has(source.place)) {
        problems.report(sourcePlace(source.place, ""), { code: "source.twice" });
        continue;
      }
      places.add(source.place);
      const within = (from: number, to: number): WorkOptions => ({
        ...options,
        onProgress: (share) =>
          options.onProgress?.((SOURCES * (i + from + (to - from) * share)) / sources.length),
      });
      const cells = await loadSource(context, source, dates, problems, within(0, LOADING));
      if (!cells) continue;
      const items = PASSES.shape * cells.grid.cells.length;
      const own = await inSlices(tablesOf(cells, problems), { ...within(LOADING, 1), items });
      append(tables, own.tables);
      append(unnamed, own.unnamed);
      // All of its cells need not stay.
      first ??= { source: cells.source, sheet: cells.sheet };
    }
    if (dates === 1904 && first)
      problems.report(sourcePlace(first.source.place, first.sheet), { code: "dates.otherSystem" });
    const rows = tables.reduce((sum, table) => sum + table.rows.length, 0);
    const { units } = readingTexts(language);
    const reading = await inSlices(readTables(tables, units, problems, today, unnamed), {
      ...options,
      items: PASSES.reading * rows,
      onProgress: (share) => options.onProgress?.(SOURCES + (1 - SOURCES) * share),
    });
    options.onProgress?.(1);
    return reading;
  });
}
