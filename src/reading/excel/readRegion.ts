import type { CivilDate } from "../../core/calendar";
import type { Language } from "../../words/language";
import type { DataSource } from "../../core/scenario/workspace";
import { readingTexts } from "../../words/reading";
import type { WorkOptions } from "../../excel/cancellation";
import { readDateSystem } from "../../excel/dateSystem";
import { loadSource } from "./loading";
import { Problems, sourcePlace } from "../sheet/problems";
import { readTables, type RegionReading } from "../sheet/readTables";
import { append } from "../../core/append";
import type { SourceCells } from "../sheet/layout/sourceCells";
import type { SourceTable } from "../sheet/sourceTable";
import { tablesOf, type UnnamedNumbers } from "../sheet/unnamedNumbers";

export type { RegionReading, SourceReading } from "../sheet/readTables";

/**
 * Reads the region's data from the open workbook, which stays as it is.
 * @param language of the names that units get where the workbook gives none
 * @param options told how far the loading of cells has come; cancelled it ends with the error that
 *   `unlessCancelled` knows
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
    let first: SourceCells | null = null;
    const places = new Set<string>();
    const dates = await readDateSystem(context);
    for (const [i, source] of sources.entries()) {
      if (places.has(source.place)) {
        problems.report(sourcePlace(source.place, ""), { code: "source.twice" });
        continue;
      }
      places.add(source.place);
      const cells = await loadSource(context, source, dates, problems, {
        ...options,
        onProgress: (share) => options.onProgress?.((i + share) / sources.length),
      });
      const own = cells && tablesOf(cells, problems);
      append(tables, own?.tables ?? []);
      append(unnamed, own?.unnamed ?? []);
      first ??= cells;
    }
    if (dates === 1904 && first)
      problems.report(sourcePlace(first.source.place, first.sheet), { code: "dates.otherSystem" });
    return readTables(tables, readingTexts(language).units, problems, today, unnamed);
  });
}
