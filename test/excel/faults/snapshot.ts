import { emptyWorksheet } from "../../host/model/contents";
import type { OpenExcel } from "../openExcel";

/** Everything that a saved workbook has, by the names of its sheets: ids and order aside. */
export interface Snapshot {
  readonly sheets: ReadonlyMap<string, string>;
  readonly rest: string;
}

/** What is compared of a sheet. */
export interface SheetParts {
  readonly cells: unknown;
  readonly properties: unknown;
  readonly setting: unknown;
  readonly validations: unknown;
  readonly writtenFormulas: unknown;
  readonly isProtected: boolean;
  readonly tables: unknown;
  readonly charts: unknown;
  readonly pages: unknown;
}

export async function snapshot({ host, grid }: OpenExcel): Promise<Snapshot> {
  await host.workbook.settle();
  const { contents } = host.save();
  const sheets = new Map<string, string>();
  const names = new Map(grid.sheets().map(({ id, name }) => [id, name]));
  const place = (source: unknown): unknown =>
    typeof source === "object" && source !== null && "sheetId" in source
      ? { ...source, sheetId: names.get(String(source.sheetId)) }
      : source;
  for (const sheet of grid.sheets()) {
    const used = sheet.usedArea();
    const area = used && {
      row: 0,
      column: 0,
      rows: used.row + used.rows,
      columns: used.column + used.columns,
    };
    const cells = area ? sheet.read(area) : [];
    // One that was only looked at has an empty record.
    const record = contents.worksheets[sheet.id] ?? emptyWorksheet();
    sheets.set(
      sheet.name,
      JSON.stringify({
        cells: cells.map((row) =>
          row.map(({ value, formula }) => [value ?? null, formula?.replace(/'/g, "")])
        ),
        properties: record.customProperties,
        setting: contents.settings[`natlakarkalkyl:${sheet.id}`] ?? null,
        validations: record.validations,
        writtenFormulas: record.writtenFormulas,
        isProtected: record.protection.isProtected,
        tables: contents.tables
          .filter(({ sheetId }) => sheetId === sheet.id)
          .map(({ name, area: at }) => [name, at])
          .sort(),
        charts: contents.charts
          .filter(({ sheetId }) => sheetId === sheet.id)
          .map(({ properties, series }) => [
            properties["name"],
            properties["title"] ?? null,
            series.map(({ name, values, categories }) => [name, values, categories].map(place)),
          ])
          .sort(),
        pages: [record.pageLayout, record.headersFooters, record.pageBreaks],
      } satisfies SheetParts)
    );
  }
  // What is remembered of a sheet that is no more counts as left behind.
  const settings = Object.entries(contents.settings).filter(
    ([key]) => !names.has(key.replace("natlakarkalkyl:", ""))
  );
  const rest = JSON.stringify([
    settings.sort(),
    contents.customXmlParts.map(({ xml }) => xml).sort(),
    grid.names().map(({ name, formula }) => [name, formula]),
  ]);
  return { sheets, rest };
}

/** What is in one and not in the other, or differs; empty: they are the same. */
export function differences(one: Snapshot, other: Snapshot): readonly string[] {
  const names = new Set([...one.sheets.keys(), ...other.sheets.keys()]);
  const differing = [...names].filter((name) => one.sheets.get(name) !== other.sheets.get(name));
  return one.rest === other.rest ? differing : [...differing, "(workbook)"];
}
