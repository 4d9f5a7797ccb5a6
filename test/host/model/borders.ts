import type { Border, Edge } from "../grid/grid";
import { HostError } from "../wire/hostError";
import { HostCollection, HostObject } from "../wire/hostObject";
import type { Range } from "./range";
import { oneOf, readColor } from "./styleValue";

const outerEdges: Readonly<Record<string, Edge>> = {
  EdgeTop: "top",
  EdgeBottom: "bottom",
  EdgeLeft: "left",
  EdgeRight: "right",
};

const innerEdges: Readonly<Record<string, Edge>> = {
  InsideHorizontal: "bottom",
  InsideVertical: "right",
};

export class RangeBorderCollection extends HostCollection<RangeBorder> {
  constructor(private readonly range: Range) {
    super();
  }

  items(): RangeBorder[] {
    return Object.keys({ ...outerEdges, ...innerEdges }).map(
      (key) => new RangeBorder(this.range, key)
    );
  }

  find(key: string): RangeBorder {
    const border = this.items().find(({ SideIndex }) => SideIndex === key);
    if (!border) throw new HostError("InvalidArgument");
    return border;
  }
}

const thinLine: Border = { style: "Continuous", weight: "Thin", color: "#000000" };

/** One side of a range: the line along its outermost cells, or between all of them. */
export class RangeBorder extends HostObject {
  constructor(
    private readonly range: Range,
    readonly side: string
  ) {
    super();
  }

  override get itemId(): string {
    return this.side;
  }

  get SideIndex(): string {
    return this.side;
  }

  get Style(): string {
    return this.current?.style ?? "None";
  }

  set Style(value: unknown) {
    if (value === "None") this.draw(null);
    else this.redraw({ style: oneOf(["Continuous", "Dash", "Dot", "Double"], value) });
  }

  get Weight(): string {
    return this.current?.weight ?? thinLine.weight;
  }

  set Weight(value: unknown) {
    this.redraw({ weight: oneOf(["Hairline", "Thin", "Medium", "Thick"], value) });
  }

  get Color(): string {
    return this.current?.color ?? thinLine.color;
  }

  set Color(value: unknown) {
    this.redraw({ color: readColor(value) });
  }

  private get edge(): Edge {
    return outerEdges[this.side] ?? innerEdges[this.side] ?? "top";
  }

  private get current(): Border | undefined {
    const { rows, columns } = this.range.area;
    const row = this.side === "EdgeBottom" ? rows - 1 : 0;
    const column = this.side === "EdgeRight" ? columns - 1 : 0;
    return this.range.styleAt(row, column).borders[this.edge];
  }

  private redraw(change: Partial<Border>): void {
    this.draw({ ...(this.current ?? thinLine), ...change });
  }

  private draw(border: Border | null): void {
    const { rows, columns } = this.range.area;
    const { workbook, sheetId, area } = this.range;
    workbook.editable(sheetId, area, "allowFormatCells").restyle(area, (row, column) => {
      const isOn = {
        EdgeTop: row === 0,
        EdgeBottom: row === rows - 1,
        EdgeLeft: column === 0,
        EdgeRight: column === columns - 1,
        InsideHorizontal: row < rows - 1,
        InsideVertical: column < columns - 1,
      }[this.side];
      return isOn ? { borders: { [this.edge]: border } } : undefined;
    });
  }
}
