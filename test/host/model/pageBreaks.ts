import { HostError } from "../wire/hostError";
import { HostCollection, HostObject } from "../wire/hostObject";
import { Range } from "./range";
import type { Workbook } from "./workbook";

/** The breaks that a user or an add-in has put in, above rows or to the left of columns. */
export class PageBreakCollection extends HostCollection<PageBreak> {
  constructor(
    private readonly workbook: Workbook,
    private readonly sheetId: string,
    private readonly along: "rows" | "columns"
  ) {
    super();
  }

  items(): PageBreak[] {
    return this.positions.map((at) => new PageBreak(this.positions, at, () => this.edit()));
  }

  find(key: string | number): PageBreak | undefined {
    return this.items().find(({ itemId }) => itemId === Number(key));
  }

  /** Before the first cell of the range. */
  Add(place: Range | string): PageBreak {
    this.edit();
    const worksheet = this.workbook.Worksheets.GetItem(this.sheetId);
    const { area } = typeof place === "string" ? worksheet.GetRange(place) : place;
    const at = this.along === "rows" ? area.row : area.column;
    // Before the first there is no page. The code is ours.
    if (at === 0) throw new HostError("InvalidArgument");
    if (!this.positions.includes(at)) this.positions.push(at);
    this.positions.sort((a, b) => a - b);
    return new PageBreak(this.positions, at, () => this.edit());
  }

  RemovePageBreaks(): void {
    this.edit();
    this.positions.splice(0);
  }

  private get positions(): number[] {
    return this.workbook.record(this.sheetId).pageBreaks[this.along];
  }

  private edit(): void {
    this.workbook.editable(this.sheetId);
  }
}

export class PageBreak extends HostObject {
  constructor(
    private readonly positions: number[],
    private readonly at: number,
    private readonly edit: () => void
  ) {
    super();
  }

  override get itemId(): number {
    return this.at;
  }

  Delete(): void {
    this.edit();
    this.positions.splice(this.positions.indexOf(this.at), 1);
  }
}
