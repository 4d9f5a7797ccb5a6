import { recalled } from "../../core/recalled";
import { foldText } from "../../core/profession";
import type { Unit } from "../../core/scenario/regionData";
import type { ContactRow } from "./contactRows";
import { isUnlisted, likenessOf, unitKey } from "./unitName";
import type { UnitRows } from "./unitRow";

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
  private readonly keyOf = recalled(unitKey);
  private bucket: Unit | null = null;

  constructor(
    rows: readonly UnitRows[],
    private readonly names: UnitNames
  ) {
    for (const { unit } of rows) {
      if (unit.unlisted) this.bucket ??= unit;
      else this.named.push(unit);
    }
    const units = rows.map(({ unit }) => unit);
    // What a unit is called by goes before what another is named, and that before earlier names.
    for (const { unit, otherNames } of rows)
      for (const name of otherNames) this.known.set(unitKey(name), unit);
    for (const unit of units) this.known.set(unitKey(unit.name), unit);
    for (const unit of units) {
      const key = unit.costCentre === null ? null : unitKey(unit.costCentre);
      if (key === null || this.known.has(key)) continue;
      const isShared = units.some(
        (other) => other !== unit && other.costCentre !== null && unitKey(other.costCentre) === key
      );
      if (!isShared) this.known.set(key, unit);
    }
    for (const unit of units) this.known.set(unitKey(unit.id), unit);
    this.tableNames = this.named.flatMap(({ id, name }) => [id, name]);
  }

  /** The bucket last. */
  list(): readonly Unit[] {
    return this.bucket ? [...this.named, this.bucket] : this.named;
  }

  private bucketName(written: string): string {
    return NOTHING.test(foldText(written)) ? this.names.unlisted : written;
  }

  unitOf({ row, unit: written, isChosen }: ContactRow): Unit {
    if (written === null || written === undefined) {
      if (!isChosen) row.report(row.column("unit"), { code: "unit.unlisted" });
      return (this.bucket ??= bareUnit(this.names.unlisted, true));
    }
    const found = this.known.get(this.keyOf(written));
    if (found) return found;
    if (!isChosen && isUnlisted(written))
      return (this.bucket ??= bareUnit(this.bucketName(written), true));
    if (!isChosen && this.tableNames.length > 0)
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

/** What a program writes for nothing, and no word of the user's. */
const NOTHING = /^\W*(null|nil|none|nan|n\/?a|tomt?|blank|empty|0+)?\W*$/;

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
