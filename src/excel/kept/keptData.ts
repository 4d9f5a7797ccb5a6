import type { TableValues } from "../../sheet/tableValues";
import type { DateSystem } from "../../core/dateSystem";
import { loadDateSystem, readShownDates } from "../dateSystem";

/** A table of ours as it stands in the workbook. */
export interface FoundTable extends TableValues {
  readonly table: Excel.Table;
  readonly sheet: Excel.Worksheet;
  readonly dates: DateSystem;
}

export interface FoundPart {
  readonly item: Excel.CustomXmlPart;
  readonly xml: string;
}

/** Custom XML parts and native tables that say the same: as they stand together. */
export interface KeptData<Key extends string> {
  readonly dates: DateSystem;
  readonly parts: readonly FoundPart[];
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
  const named = (Object.entries(names) as [Key, string][]).map(([key, name]) => ({
    key,
    table: tables.getItemOrNullObject(name).load("id"),
  }));
  await context.sync();
  const texts = items.items.map((item) => ({ item, xml: item.getXml() }));
  const found = named.map(({ key, table }) =>
    table.isNullObject
      ? { key, at: null }
      : { key, at: { table, sheet: table.worksheet.load("id, name"), range: valuesOf(table) } }
  );
  if (texts.length > 0 || found.some(({ at }) => at)) await context.sync();
  return {
    dates: dates(),
    parts: texts.map(({ item, xml }) => ({ item, xml: xml.value })),
    tables: Object.fromEntries(
      found.map(({ key, at }) => [
        key,
        at && {
          table: at.table,
          sheet: at.sheet,
          firstRow: at.range.rowIndex + 1,
          values: readShownDates(at.range, dates()),
          dates: dates(),
        },
      ])
    ) as KeptData<Key>["tables"],
  };
}

function valuesOf(table: Excel.Table): Excel.Range {
  return table.getRange().load("values, numberFormat, rowIndex");
}

/**
 * First in a batch that writes: Excel stops there, with nothing changed, if a part is gone since it
 * was read. Whoever moves what others know the place of takes a part away too, or puts one in the
 * place of another.
 */
export function expectParts(parts: readonly Pick<FoundPart, "item">[]): void {
  for (const { item } of parts) item.load("id");
}
