import type { DataSource } from "../../../src/core/scenario/workspace";
import { readDateSystem } from "../../../src/excel/dateSystem";
import { moneyField } from "../../../src/reading/sheet/fields";
import { loadSource } from "../../../src/reading/excel/loading";
import { Problems } from "../../../src/reading/sheet/problems";
import { rowsOf, type SourceTable } from "../../../src/reading/sheet/sourceTable";
import { totalLabelOf } from "../../../src/reading/sheet/totalRow";

/**
 * What the column of costs comes to in each source of contacts, by place: in öre, rows that are not
 * read among them, to be held against what was read. Rows that only add up others are left out.
 */
export function readSelectedCosts(
  sources: readonly DataSource[]
): Promise<ReadonlyMap<string, number>> {
  return Excel.run(async (context) => {
    const costs = new Map<string, number>();
    const dates = await readDateSystem(context);
    for (const source of sources) {
      if (source.role !== "contacts") continue;
      // What is wrong has been told by the reading itself.
      const table = await loadSource(context, source, dates, new Problems());
      const cost = table && costOf(table);
      if (cost !== null) costs.set(source.place, cost);
    }
    return costs;
  });
}

function costOf(table: SourceTable): number | null {
  const column = table.columns.find(({ meaning }) => meaning === "cost");
  if (!column) return null;
  return rowsOf(table, new Problems())
    .filter((row) => totalLabelOf(row) === undefined)
    .reduce((sum, row) => sum + (moneyField(row, column) ?? 0), 0);
}
