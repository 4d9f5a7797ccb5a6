import type { Units } from "../../core/money";
import type { Observation, PeriodOfData, RegionData, Unit } from "../../core/scenario/regionData";
import type { ContactRow } from "./contactRows";
import type { Problems } from "./problems";
import { RepeatedRows } from "./repeatedRows";
import { bareUnit, UnitList, type UnitNames } from "./unitList";
import type { UnitRows } from "./unitRow";

/** Puts rows together to a region's data: units looked up, rows of one key added up. */
export function toRegionData(
  contacts: readonly ContactRow[],
  unitRows: readonly UnitRows[],
  names: UnitNames,
  problems: Problems
): RegionData | null {
  const first = contacts.find(({ kind }) => kind === "outcome") ?? contacts[0];
  if (!first) return null;
  const namesUnits = unitsByPeriod(contacts);
  const list = new UnitList(unitRows, names);
  const all = hasUnits(contacts) ? null : bareUnit(names.all, false);
  const groups = new Map<string, Group>();
  for (const row of contacts) {
    const isWhole = row.kind === "forecast" && !namesUnits.has(JSON.stringify(row.period));
    const unit = all ?? (isWhole ? null : list.unitOf(row));
    const key = JSON.stringify([
      row.kind,
      row.period,
      unit && [unit.id, unit.unlisted],
      row.profession,
    ]);
    const group = groups.get(key);
    if (group) group.rows.push(row);
    else groups.set(key, { unit, rows: [row] });
  }
  const units = all ? [all] : list.list();
  const positions = new Map(units.map((unit, position) => [unit, position]));
  const repeated = new RepeatedRows();
  const observations = [...groups.values()].map(({ unit, rows }) =>
    toObservation(unit && positions.get(unit)!, rows, repeated)
  );
  repeated.report(problems);
  return { periodUnit: first.period.unit, units, observations };
}

/** Whether the outcome, or what there is without outcome, tells units apart. */
export function hasUnits(contacts: readonly ContactRow[]): boolean {
  const outcome = contacts.filter(({ kind }) => kind === "outcome");
  return (outcome.length > 0 ? outcome : contacts).some(({ unit }) => unit !== undefined);
}

/** Periods in which some forecast row names its unit: one that does not is nobody's there. */
function unitsByPeriod(contacts: readonly ContactRow[]): ReadonlySet<string> {
  return new Set(
    contacts.flatMap(({ kind, unit, period }) =>
      kind === "forecast" && unit !== null && unit !== undefined ? [JSON.stringify(period)] : []
    )
  );
}

/** Years, or months as `Month`. */
export function indexOf(period: PeriodOfData): number {
  return period.unit === "year" ? period.year : period.month;
}

/** Rows of one period, unit and profession. */
interface Group {
  /** null: all units together. */
  readonly unit: Unit | null;
  readonly rows: ContactRow[];
}

function toObservation(
  unit: number | null,
  rows: readonly ContactRow[],
  repeated: RepeatedRows
): Observation {
  const first = rows[0]!;
  const written = new Set([first.unit]);
  const providers = new Set([providerOf(first)]);
  for (const each of rows.slice(1)) {
    const { row, isLine, kind, unit: own } = each;
    // Forecasts by unit of a region that is not divided are no duplicates of each other, nor are
    // the rows of several providers.
    const isNew = (kind === "forecast" && !written.has(own)) || !providers.has(providerOf(each));
    written.add(own);
    providers.add(providerOf(each));
    if (!isLine && !isNew) repeated.add(row, first.row);
  }
  const measured = {
    period: first.period,
    profession: first.profession,
    contacts: contactsOf(rows),
    cost: sumOf(rows.map(({ cost }) => cost)) as Units | null,
    feePerContact: feeOf(rows),
  };
  if (first.kind === "outcome") return { kind: "outcome", unit: unit!, ...measured };
  const place = { place: first.row.table.source.place, row: first.row.number };
  return { kind: "forecast", unit, place, ...measured };
}

function providerOf({ row }: ContactRow): string {
  return row.text(row.column("provider")) ?? "";
}

/** Credit notes of a month may be more than its contacts, and are booked as they are. */
function contactsOf(rows: readonly ContactRow[]): number | null {
  const contacts = sumOf(rows.map((each) => each.contacts));
  if (contacts !== null && contacts < 0)
    rows[0]!.row.report(undefined, { code: "contacts.credited", contacts });
  return contacts;
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
