import { HostCollection, HostObject } from "../wire/hostObject";
import type { Range } from "./range";

/** Several ranges of one sheet. */
export class RangeAreas extends HostObject {
  constructor(private readonly ranges: readonly Range[]) {
    super();
  }

  get Address(): string {
    return this.ranges.map(({ Address }) => Address).join(",");
  }

  get AreaCount(): number {
    return this.ranges.length;
  }

  get CellCount(): number {
    return this.ranges.reduce((sum, { CellCount }) => sum + CellCount, 0);
  }

  get Areas(): RangeCollection {
    return new RangeCollection(this.ranges);
  }

  Clear(applyTo: string | null): void {
    this.ranges.forEach((each) => each.Clear(applyTo));
  }
}

export class RangeCollection extends HostCollection<Range> {
  constructor(private readonly ranges: readonly Range[]) {
    super();
  }

  items(): Range[] {
    return [...this.ranges];
  }

  find(): undefined {
    return undefined;
  }
}
