import type { Unit } from "../../core/scenario/regionData";
import type { ContactRow } from "./contactRows";
import { isUnlisted, likenessOf, unitKey } from "./unitName";
import type { UnitRow } from "./unitRows";

/** What units are called that nobody has given a name. */
export interface UnitNames {
  /** The one that stands for all where no row tells its unit. */
  readonly all: string;
  readonly unlisted: string;
}

/** The units of a region: those of the table of units first, others in order of appearance. */
export class UnitList {
  private readonly known = new Map<string, Unit>();
  private readonly named: Unit[] = [];
  private readonly tableNames: readonly string[];
  private bucket: Unit | null = null;

  constructor(
    unitRows: readonly UnitRow[],
    private readonly names: UnitNames
  ) {
    for (const { unit } of unitRows) {
      if (unit.unlisted) this.bucket ??= unit;
      else {
        this.named.push(unit);
        this.known.set(unitKey(unit.name), unit);
      }
    }
    for (const unit of this.named) {
      const key = unit.costCentre === null ? null : unitKey(unit.costCentre);
      if (key === null || this.known.has(key)) continue;
      const isShared = this.named.some(
        (other) => other !== unit && other.costCentre !== null && unitKey(other.costCentre) === key
      );
      if (!isShared) this.known.set(key, unit);
    }
    // What a unit is called by goes before what another is named.
    for (const unit of this.named) this.known.set(unitKey(unit.id), unit);
    this.tableNames = this.named.flatMap(({ id, name }) => [id, name]);
  }

  /** The bucket last. */
  list(): readonly Unit[] {
    return this.bucket ? [...this.named, this.bucket] : this.named;
  }

  unitOf({ row, unit: written, isUnlisted: isSaid }: ContactRow): Unit {
    if (written === null || written === undefined) {
      if (!isSaid) row.report(row.column("unit"), { code: "unit.unlisted" });
      return (this.bucket ??= bareUnit(this.names.unlisted, true));
    }
    const found = this.known.get(unitKey(written));
    if (found) return found;
    if (isUnlisted(written)) return (this.bucket ??= bareUnit(written, true));
    if (this.tableNames.length > 0)
      row.report(row.column("unit"), {
        code: "unit.notListed",
        likeness: likenessOf(written, this.tableNames),
      });
    const unit = bareUnit(written, false);
    this.named.push(unit);
    this.known.set(unitKey(written), unit);
    return unit;
  }
}

/** A unit of which only the name is known. */
export function bareUnit(name: string, unlisted: boolean): Unit {
  return {
    id: name,
    name,
    unlisted,
    operator: null,
    costCentre: null,
    listed: null,
    cni: null,
    availability: null,
    physicalVisits: [],
    compensation: [],
    budget: [],
  };
}
