import { contains, intersect } from "../area";
import { HostError } from "../wire/hostError";
import type { Range } from "./range";
import { RangeAreas } from "./rangeAreas";
import { RangeShape } from "./rangeShape";
import { specialCells } from "./specialCells";
import { surroundingRegion } from "./surroundingRegion";
import { TableScopedCollection } from "./tables";

/** The ranges that a range leads to by what its cells hold. */
export abstract class RangeFinding extends RangeShape {
  /** Whether every cell belongs to a spill; null where some do. */
  get HasSpill(): boolean | null {
    const cells = this.sheet
      .spilledAreas()
      .filter(({ rows, columns }) => rows * columns > 1)
      .map((each) => intersect(each, this.area))
      .reduce((sum, each) => sum + (each ? each.rows * each.columns : 0), 0);
    return cells === this.CellCount ? true : cells === 0 ? false : null;
  }

  async GetSpillParent(): Promise<Range> {
    return found(await this.GetSpillParentOrNullObject());
  }

  /** The cell whose formula fills this one. */
  async GetSpillParentOrNullObject(): Promise<Range | null> {
    if (this.CellCount > 1) throw new HostError("InvalidArgument");
    await this.workbook.settle();
    const { row, column } = this.area;
    const area = this.sheet
      .spilledAreas()
      .find((each) => each.rows * each.columns > 1 && contains(each, row, column));
    return area ? this.at({ ...area, rows: 1, columns: 1 }) : null;
  }

  async GetSpillingToRange(): Promise<Range> {
    return found(await this.GetSpillingToRangeOrNullObject());
  }

  /** What the formula in this cell fills. */
  async GetSpillingToRangeOrNullObject(): Promise<Range | null> {
    if (this.CellCount > 1) throw new HostError("InvalidArgument");
    await this.workbook.settle();
    const area = this.sheet.spill(this.area.row, this.area.column);
    return area && area.rows * area.columns > 1 ? this.at(area) : null;
  }

  /** Without values it is an error, as documented. */
  async GetUsedRange(): Promise<Range> {
    return found(await this.GetUsedRangeOrNullObject());
  }

  async GetUsedRangeOrNullObject(): Promise<Range | null> {
    await this.workbook.settle();
    return this.used;
  }

  get used(): Range | null {
    const used = this.sheet.usedArea();
    const area = used && intersect(used, this.area);
    return area ? this.at(area) : null;
  }

  async GetSurroundingRegion(): Promise<Range> {
    await this.workbook.settle();
    return this.at(surroundingRegion(this.sheet, this.area));
  }

  async GetSpecialCells(type: string, valueType: string | null): Promise<RangeAreas> {
    return found(await this.GetSpecialCellsOrNullObject(type, valueType));
  }

  async GetSpecialCellsOrNullObject(
    type: string,
    valueType: string | null
  ): Promise<RangeAreas | null> {
    await this.workbook.settle();
    const areas = specialCells(this.at(this.area), type, valueType ?? "All");
    return areas.length > 0 ? new RangeAreas(areas.map((each) => this.at(each))) : null;
  }

  GetTables(fullyContained: boolean | null): TableScopedCollection {
    return new TableScopedCollection(this.workbook, this.at(this.area), fullyContained ?? false);
  }
}

function found<T>(item: T | null): T {
  if (!item) throw new HostError("ItemNotFound");
  return item;
}
