import type { TableValues } from "../../sheet/tableValues";
import type { DateSystem } from "../../core/dateSystem";
import type { Area } from "../../formula/text/area";
import { loadDateSystem, readShownDates } from "../dateSystem";

/** A table of ours as it stands in the workbook. */
export interface FoundTable extends TableValues {
  readonly table: Excel.Table;
  readonly sheet: Excel.Worksheet;
  readonly area: Area;
  /** Where the other tables of its sheet are. */
  readonly others: readonly Area[];
  readonly dates: DateSystem;
}

export interface KeptPart {
  readonly item: Excel.CustomXmlPart;
  readonly xml: string;
}

/** Custom XML parts and native tables that say the same: as they stand together. */
export interface KeptData<Key extends string> {
  readonly dates: DateSystem;
  readonly parts: readonly KeptPart[];
  readonly tables: Readonly<Record<Key, FoundTable | null>>;
}

/** The tables are known by their names, on whatever sheet the user keeps them. */
export async function readKeptData<Key extends string>(
  context: Excel.RequestContext,
  namespace: string,
  names: Readonly<Record<Key, string>>
): Promise<KeptData<Key>> {
  const { customXmlParts, tables } = context.workbook;
  const items = customXmlParts.getByNamespace(namespace).load("items/id");
  const dates = loadDateSystem(context);
  const all = tables.load("items/id, items/name");
  await context.sync();
  const texts = items.items.map((item) => ({ item, xml: item.getXml() }));
  const named = (Object.entries(names) as [Key, string][]).map(([key, name]) => ({
    key,
    table: all.items.find((each) => each.name.toLowerCase() === name.toLowerCase()),
  }));
  const isAny = named.some(({ table }) => table);
  const places = (isAny ? all.items : []).map((table) => ({
    table,
    sheet: table.worksheet.load("id, name"),
    range: table.getRange().load("rowIndex, columnIndex, rowCount, columnCount"),
  }));
  const found = named.map(({ key, table }) => ({
    key,
    place: places.find((place) => place.table === table),
    range: table?.getRange().load("values, numberFormat"),
  }));
  if (texts.length > 0 || isAny) await context.sync();
  const othersOf = ({ table, sheet }: (typeof places)[number]): readonly Area[] =>
    places
      .filter((other) => other.table !== table && other.sheet.id === sheet.id)
      .map(({ range }) => areaOf(range));
  return {
    dates: dates(),
    parts: texts.map(({ item, xml }) => ({ item, xml: xml.value })),
    tables: Object.fromEntries(
      found.map(({ key, place, range }) => [
        key,
        place && range
          ? {
              table: place.table,
              sheet: place.sheet,
              area: areaOf(place.range),
              others: othersOf(place),
              firstRow: place.range.rowIndex + 1,
              values: readShownDates(range, dates()),
              dates: dates(),
            }
          : null,
      ])
    ) as KeptData<Key>["tables"],
  };
}

function areaOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Area {
  return { row: rowIndex, column: columnIndex, rows: rowCount, columns: columnCount };
}

/**
 * First in a batch that writes: Excel stops there, with nothing changed, if a part is gone since it
 * was read. Whoever moves what others know the place of takes a part away too, or puts one in the
 * place of another.
 */
export function expectParts(parts: readonly Pick<KeptPart, "item">[]): void {
  for (const { item } of parts) item.load("id");
}
