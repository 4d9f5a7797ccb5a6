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
  const groups = new Groups();
  yield* eachInSteps(contacts, (row) => {
    const isWhole = row.kind === "forecast" && !namesUnits.has(JSON.stringify(row.period));
    const unit = all ?? (isWhole ? null : list.unitOf(row));
    groups.add(row, unit);
  });
  const units = all ? [all] : list.list();
  const positions = new Map(units.map((unit, position) => [unit, position]));
  const repeated = new RepeatedRows();
  const observations = yield* mapInSteps(groups.list, ({ unit, rows }) =>
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

/** Rows of one kind, period, unit and profession together, in the order that they first come in. */
class Groups {
  readonly list: Group[] = [];
  private readonly keys = new UnitKeys();
  private readonly byUnit = new Map<number, Map<ContactRow["profession"], Map<number, Group>>>();

  add(row: ContactRow, unit: Unit | null): void {
    const { kind, period, profession } = row;
    const ofUnit = mapIn(this.byUnit, this.keys.of(unit));
    const ofProfession = mapIn(ofUnit, profession);
    const when =
      4 * indexOf(period) + (period.unit === "year" ? 2 : 0) + (kind === "outcome" ? 1 : 0);
    const group = ofProfession.get(when);
    if (group) {
      group.rows.push(row);
      return;
    }
    const one = { unit, rows: [row] };
    ofProfession.set(when, one);
    this.list.push(one);
  }
}

function mapIn<Key, Inner, Value>(maps: Map<Key, Map<Inner, Value>>, key: Key): Map<Inner, Value> {
  const known = maps.get(key);
  if (known !== undefined) return known;
  const made = new Map<Inner, Value>();
  maps.set(key, made);
  return made;
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
  const measures = { contacts: first.contacts !== null, cost: first.cost !== null };
  const written = new Set([first.unit]);
  const providers = new Set([providerOf(first)]);
  for (let i = 1; i < rows.length; i += 1) {
    const each = rows[i]!;
    const { row, kind, unit: own } = each;
    // Contacts in one table and kronor in another are no duplicates of each other.
    // Forecasts by unit of a region that is not divided are no duplicates of each other, nor are
    // the rows of several providers.
    const isOther =
      !(measures.contacts && each.contacts !== null) && !(measures.cost && each.cost !== null);
    measures.contacts ||= each.contacts !== null;
    measures.cost ||= each.cost !== null;
    const isNew =
      isOther || (kind === "forecast" && !written.has(own)) || !providers.has(providerOf(each));
    written.add(own);
    providers.add(providerOf(each));
    if (!row.isLine && !isNew) repeated.add(row, first.row);
  }
  const measured = {
    period: first.period,
    profession: first.profession,
    contacts: contactsOf(rows),
    cost: sumOf(rows, ({ cost }) => cost) as Units | null,
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
  const contacts = sumOf(rows, (each) => each.contacts);
  if (contacts !== null && contacts < 0)
    rows[0]!.row.report(undefined, { code: "contacts.credited", contacts });
  return contacts;
}

function feeOf(rows: readonly ContactRow[]): number | null {
  if (rows.every(({ feePerContact }) => feePerContact === null)) return null;
  const paid = rows.filter(({ feePerContact }) => feePerContact !== null);
  const fees = paid.map(({ feePerContact }) => feePerContact!);
  const [fee] = fees;
  if (fee === undefined || fees.every((each) => each === fee)) return fee ?? null;
  const contacts = paid.map((each) => Math.max(each.contacts ?? 0, 0));
  const weight = sumOf(contacts, (one) => one)!;
  const total = sumOf(fees, (each, i) => each * contacts[i]!)!;
  return weight > 0 ? total / weight : null;
}

/** null where every value is unknown. */
function sumOf<Item>(
  items: readonly Item[],
  valueOf: (item: Item, index: number) => number | null
): number | null {
  let sum: number | null = null;
  for (let i = 0; i < items.length; i += 1) {
    const value = valueOf(items[i]!, i);
    if (value !== null) sum = (sum ?? 0) + value;
  }
  return sum;
}
