import { toKronor } from "../../core/money";
import { foldText } from "../../core/profession";
import type { Operator, Unit, YearValue } from "../../core/scenario/regionData";
import { contentOf, isPercent, moneyField, quantityField, shareField } from "./fields";
import { withoutFootnotes } from "./footnotes";
import { type Problems, sourcePlace } from "./problems";
import { rowsOf, type SourceColumn, type SourceTable, type TableRow } from "./sourceTable";
import { totalLabelOf } from "./totalRow";
import { isUnlisted, unitKey } from "./unitName";

/** A row of units as read. */
export interface UnitRow {
  readonly row: TableRow;
  readonly unit: Unit;
}

const OPERATORS: readonly (readonly [Operator, RegExp])[] = [
  [
    "region",
    /^((i )?egen ?regi|offentlig\w*|region(en|ens|al|driven)?|landsting\w*|public|region.run|own)$/,
  ],
  ["private", /^(privat\w*|(pa )?entreprenad|extern\w*|independent|contracted)$/],
];

/** @param latestYear the year of values whose headings tell none */
export function readUnitRows(
  tables: readonly SourceTable[],
  latestYear: number,
  problems: Problems
): readonly UnitRow[] {
  const known = new Map<string, TableRow>();
  return tables.flatMap((table) => {
    reportMissingYears(table, latestYear, problems);
    const rows = withoutFootnotes(rowsOf(table, problems));
    const percent = rows.some((row) => isPercent(row, row.column("availability")));
    return rows.flatMap((row) => {
      const unit = readUnit(row, latestYear, percent);
      if (unit === null) return [];
      const earlier = known.get(unitKey(unit.id));
      if (earlier) {
        const other = { place: earlier.table.source.place, row: earlier.number };
        row.report(idColumn(row), { code: "unit.duplicate", other });
        return [];
      }
      known.set(unitKey(unit.id), row);
      return [{ row, unit }];
    });
  });
}

/** Without a column of its own the name is what the rows of contacts call a unit. */
function idColumn(row: TableRow): SourceColumn | undefined {
  return row.column("unit") ?? row.column("name");
}

/** A value that cannot be read leaves the rest of its row as it is. */
function readUnit(row: TableRow, latestYear: number, percent: boolean): Unit | null {
  const label = totalLabelOf(row);
  const column = idColumn(row);
  const id = label || contentOf(row, column) === undefined ? null : row.text(column);
  if (label) row.report(label, { code: "row.total" });
  else if (row.cell(column) === null) row.report(column, { code: "unit.blank" });
  if (id === null) return null;
  return {
    id,
    name: row.text(row.column("name")) ?? id,
    unlisted: isUnlisted(id),
    operator: operatorOf(row),
    costCentre: row.text(row.column("costCentre")),
    listed: quantityField(row, row.column("listed")) ?? null,
    cni: quantityField(row, row.column("cni")) ?? null,
    availability: shareField(row, row.column("availability"), percent) ?? null,
    physicalVisits: yearValues(row, "physicalVisits", latestYear, quantityField),
    compensation: yearValues(row, "compensation", latestYear, kronorField),
    budget: yearValues(row, "budget", latestYear, kronorField),
  };
}

function operatorOf(row: TableRow): Operator | null {
  const column = row.column("operator");
  const content = contentOf(row, column);
  if (content === null || content === undefined) return null;
  const text = foldText(String(content));
  const operator = OPERATORS.find(([, words]) => words.test(text));
  if (!operator) row.report(column, { code: "operator.unknown" });
  return operator?.[0] ?? null;
}

type YearlyMeaning = "physicalVisits" | "compensation" | "budget";

function yearValues(
  row: TableRow,
  meaning: YearlyMeaning,
  latestYear: number,
  read: (row: TableRow, column: SourceColumn) => number | null | undefined
): readonly YearValue[] {
  return row.table.columns
    .filter((column) => column.meaning === meaning)
    .flatMap((column) => {
      const value = read(row, column);
      return typeof value === "number" ? [{ year: column.year ?? latestYear, value }] : [];
    })
    .sort((a, b) => a.year - b.year);
}

function kronorField(row: TableRow, column: SourceColumn): number | null | undefined {
  const money = moneyField(row, column);
  if (money === null || money === undefined) return money;
  if (money >= 0) return toKronor(money, 2);
  row.report(column, { code: "amount.negative" });
  return undefined;
}

function reportMissingYears(table: SourceTable, year: number, problems: Problems): void {
  const { source, sheet } = table;
  for (const { meaning, heading, year: stated } of table.columns)
    if (isYearly(meaning) && stated === null)
      problems.report(sourcePlace(source.place, sheet, heading), {
        code: "heading.yearAssumed",
        year,
      });
}

function isYearly(meaning: SourceColumn["meaning"]): meaning is YearlyMeaning {
  return meaning === "physicalVisits" || meaning === "compensation" || meaning === "budget";
}
