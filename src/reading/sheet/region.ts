import { eachInSteps, everyInSteps, mapInSteps, type Steps } from "../../core/steps";
import type { Units } from "../../core/money";
import type { Observation, PeriodOfData, RegionData, Unit } from "../../core/scenario/regionData";
import type { ContactRow } from "./contactRows";
import type { Problems } from "./problems";
import { RepeatedRows } from "./repeatedRows";
import { bareUnit, UnitList, type UnitNames } from "./unitList";
import type { UnitRows } from "./unitRow";

/** Puts rows together to a region's data: units looked up, rows of one key added up. */
export function* toRegionData(
  contacts: readonly ContactRow[],
  unitRows: readonly UnitRows[],
  names: UnitNames,
  problems: Problems
): Steps<RegionData | null> {
  const first = contacts.find(({ kind }) => kind === "outcome") ?? contacts[0];
  if (!first) return null;
  const namesUnits = yield* unitsByPeriod(contacts);
  const list = new UnitList(unitRows, names);
  const all = (yield* hasUnits(contacts)) ? null : bareUnit(names.all, false);
  const groups = new Map<string, Group>();
  const keys = new UnitKeys();
  yield* eachInSteps(contacts, (row) => {
    const isWhole = row.kind === "forecast" && !namesUnits.has(JSON.stringify(row.period));
    const unit = all ?? (isWhole ? null : list.unitOf(row));
    const { kind, period, profession } = row;
    const key = `${kind} ${period.unit} ${indexOf(period)} ${keys.of(unit)} ${profession}`;
    const group = groups.get(key);
    if (group) group.rows.push(row);
    else groups.set(key, { unit, rows: [row] });
  });
  const units = all ? [all] : list.list();
  const positions = new Map(units.map((unit, position) => [unit, position]));
  const repeated = new RepeatedRows();
  const observations = yield* mapInSteps(groups.values(), ({ unit, rows }) =>
    toObservation(unit && positions.get(unit)!, rows, repeated)
  );
  repeated.report(problems);
  return { periodUnit: first.period.unit, units, observations };
}

/** Whether the outcome, or what there is without outcome, tells units apart. */
export function* hasUnits(contacts: readonly ContactRow[]): Steps<boolean> {
  const hasOutcome = !(yield* everyInSteps(contacts, ({ kind }) => kind !== "outcome"));
  return !(yield* everyInSteps(
    contacts,
    ({ kind, unit }) => unit === undefined || (hasOutcome && kind !== "outcome")
  ));
}

/** Units of one id are one, but for the bucket of those that are listed nowhere. */
class UnitKeys {
  private readonly byUnit = new Map<Unit, number>();
  private readonly byId = new Map<string, number>();

  of(unit: Unit | null): number {
    if (unit === null) return 0;
    const known = this.byUnit.get(unit);
    if (known !== undefined) return known;
    const id = `${unit.unlisted} ${unit.id}`;
    const key = this.byId.get(id) ?? this.byId.size + 1;
    this.byId.set(id, key);
    this.byUnit.set(unit, key);
    return key;
  }
}

/** Periods in which some forecast row names its unit: one that does not is nobody's there. */
function* unitsByPeriod(contacts: readonly ContactRow[]): Steps<ReadonlySet<string>> {
  const periods = new Set<string>();
  yield* eachInSteps(contacts, ({ kind, unit, period }) => {
    if (kind === "forecast" && unit !== null && unit !== undefined)
      periods.add(JSON.stringify(period));
  });
  return periods;
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
    const { row, kind, unit: own } = each;
    // Forecasts by unit of a region that is not divided are no duplicates of each other, nor are
    // the rows of several providers.
    const isNew = (kind === "forecast" && !written.has(own)) || !providers.has(providerOf(each));
    written.add(own);
    providers.add(providerOf(each));
    if (!row.isLine && !isNew) repeated.add(row, first.row);
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
