import { intersect } from "../area";
import { HostObject } from "../wire/hostObject";
import type { Range } from "./range";

/** Cells are locked until they are unlocked; it shows when the sheet is protected. */
export class FormatProtection extends HostObject {
  constructor(private readonly range: Range) {
    super();
  }

  /** Null, as documented, where the cells differ. */
  get Locked(): boolean | null {
    const { unlocked } = this.range.workbook.record(this.range.sheetId);
    if (unlocked.some((each) => this.range.isWithin(each))) return false;
    return unlocked.some((each) => intersect(each, this.range.area)) ? null : true;
  }

  set Locked(locked: boolean) {
    const { workbook, sheetId, area } = this.range;
    workbook.editable(sheetId, area);
    const record = workbook.record(sheetId);
    const others = record.unlocked.filter((each) => !this.range.isWithin(each));
    record.unlocked = locked ? others : [...others, area];
  }
}
