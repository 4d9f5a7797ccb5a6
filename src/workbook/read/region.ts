import type { Units } from "../../core/money";
import type { Observation, PeriodOfData, RegionData, Unit } from "../../core/scenario/regionData";
import type { ContactRow } from "./contactRows";
import { bareUnit, UnitList, type UnitNames } from "./unitList";
import type { UnitRow } from "./unitRows";

/** Puts rows together to a region's data: units looked up, rows of one key added up. */
export function toRegionData(
  contacts: readonly ContactRow[],
  unitRows: readonly UnitRow[],
  names: UnitNames
): RegionData | null {
  const [first] = contacts;
  if (!first) return null;
  const list = new UnitList(unitRows, names);
  const all = hasUnits(contacts) ? null : bareUnit(names.all, false);
  const groups = new Map<string, Group>();
  for (const row of contacts) {
    const unit = all ?? list.unitOf(row);
    const key = JSON.stringify([indexOf(row.period), unit.id, unit.unlisted, row.profession]);
    const group = groups.get(key);
    if (group) group.rows.push(row);
    else groups.set(key, { unit, rows: [row] });
  }
  const units = all ? [all] : list.list();
  const positions = new Map(units.map((unit, position) => [unit, position]));
  return {
    periodUnit: first.period.unit,
    units,
    observations: [...groups.values()].map(({ unit, rows }) =>
      toObservation(positions.get(unit)!, rows)
    ),
  };
}

export function hasUnits(contacts: readonly ContactRow[]): boolean {
  return contacts.some(({ unit }) => unit !== undefined);
}

/** Years, or months as `Month`. */
export function indexOf(period: PeriodOfData): number {
  return period.unit === "year" ? period.year : period.month;
}

/** Rows of one period, unit and profession. */
interface Group {
  readonly unit: Unit;
  readonly rows: ContactRow[];
}

function toObservation(unit: number, rows: readonly ContactRow[]): Observation {
  const first = rows[0]!;
  for (const { row, isLine } of rows.slice(1))
    if (!isLine) {
      const other = { place: first.row.table.source.place, row: first.row.number };
      row.report(undefined, { code: "row.duplicate", other });
    }
  return {
    period: first.period,
    unit,
    profession: first.profession,
    contacts: contactsOf(rows),
    cost: sumOf(rows.map(({ cost }) => cost)) as Units | null,
    feePerContact: feeOf(rows),
  };
}

/** Credit notes of a month may be more than its contacts. */
function contactsOf(rows: readonly ContactRow[]): number | null {
  const contacts = sumOf(rows.map((each) => each.contacts));
  if (contacts === null || contacts >= 0) return contacts;
  rows[0]!.row.report(undefined, { code: "contacts.credited" });
  return 0;
}

function feeOf(rows: readonly ContactRow[]): number | null {
  const paid = rows.filter(({ feePerContact }) => feePerContact !== null);
  const fees = paid.map(({ feePerContact }) => feePerContact!);
  const [fee] = fees;
  if (fee === undefined || fees.every((each) => each === fee)) return fee ?? null;
  const contacts = paid.map((each) => Math.max(each.contacts ?? 0, 0));
  const weight = sumOf(contacts)!;
  const total = sumOf(fees.map((each, i) => each * contacts[i]!))!;
  return weight > 0 ? total / weight : null;
}

/** null where every value is unknown. */
function sumOf(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0);
}
