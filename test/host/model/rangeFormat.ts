import type { CellStyle, StyleChange } from "../grid/grid";
import { HostObject } from "../wire/hostObject";
import { RangeBorderCollection } from "./borders";
import { FormatProtection } from "./formatProtection";
import type { Range } from "./range";
import { pointsPerPixel } from "./rangeShape";
import { oneOf, readColor } from "./styleValue";
import { fittingHeight, fittingWidth } from "./textSize";

/** A range's value where all its cells agree; null, as documented, where they differ. */
function common<T>(range: Range, pick: (style: CellStyle) => T): T | null {
  const { rows, columns } = range.area;
  const first = pick(range.styleAt(0, 0));
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      if (pick(range.styleAt(row, column)) !== first) return null;
    }
  }
  return first;
}

abstract class RangePart extends HostObject {
  constructor(protected readonly range: Range) {
    super();
  }

  protected change(change: StyleChange): void {
    const { workbook, sheetId, area } = this.range;
    workbook.editable(sheetId, area, "allowFormatCells").restyle(area, change);
  }
}

export class RangeFormat extends RangePart {
  get Font(): RangeFont {
    return new RangeFont(this.range);
  }

  get Fill(): RangeFill {
    return new RangeFill(this.range);
  }

  get Borders(): RangeBorderCollection {
    return new RangeBorderCollection(this.range);
  }

  get Protection(): FormatProtection {
    return new FormatProtection(this.range);
  }

  get HorizontalAlignment(): string | null {
    return common(this.range, (style) => style.horizontal);
  }

  set HorizontalAlignment(value: unknown) {
    this.change({ horizontal: oneOf(["General", "Left", "Center", "Right"], value) });
  }

  get VerticalAlignment(): string | null {
    return common(this.range, (style) => style.vertical);
  }

  set VerticalAlignment(value: unknown) {
    this.change({ vertical: oneOf(["Top", "Center", "Bottom"], value) });
  }

  get WrapText(): boolean | null {
    return common(this.range, (style) => style.wrap);
  }

  set WrapText(value: boolean) {
    this.change({ wrap: value });
  }

  get IndentLevel(): number | null {
    return common(this.range, (style) => style.indent);
  }

  set IndentLevel(value: number) {
    this.change({ indent: value });
  }

  get ColumnWidth(): number | null {
    const { sheet, area } = this.range;
    return agreed(area.columns, (index) => sheet.columnWidth(area.column + index));
  }

  set ColumnWidth(points: number) {
    const { workbook, sheetId, area } = this.range;
    const sheet = workbook.editable(sheetId, area, "allowFormatColumns");
    sheet.setColumnWidth(area.column, area.columns, points / pointsPerPixel);
  }

  get RowHeight(): number | null {
    const { sheet, area } = this.range;
    return agreed(area.rows, (index) => sheet.rowHeight(area.row + index));
  }

  set RowHeight(points: number) {
    const { workbook, sheetId, area } = this.range;
    const sheet = workbook.editable(sheetId, area, "allowFormatRows");
    sheet.setRowHeight(area.row, area.rows, points / pointsPerPixel);
  }

  AutofitColumns(): void {
    const { sheet, used } = this.range;
    const { grid } = this.range.workbook;
    const texts = used?.Text ?? [];
    for (let column = 0; used && column < used.ColumnCount; column++) {
      const widths = texts.map((line, row) =>
        fittingWidth(grid, line[column]!, used.styleAt(row, column))
      );
      const widest = Math.max(...widths);
      if (widest > 0) sheet.setColumnWidth(used.ColumnIndex + column, 1, widest);
    }
  }

  AutofitRows(): void {
    const { sheet, used } = this.range;
    const { grid } = this.range.workbook;
    const heights = (used?.Text ?? []).map((line, row) =>
      line.reduce((highest, text, column) => {
        const width = sheet.columnWidth(used!.ColumnIndex + column);
        return Math.max(highest, fittingHeight(grid, text, used!.styleAt(row, column), width));
      }, -Infinity)
    );
    // Rows of one height at a time: each time has all of Univer's machinery behind it.
    for (let from = 0, to; from < heights.length; from = to) {
      to = from + 1;
      while (heights[to] === heights[from]) to += 1;
      sheet.setRowHeight(used!.RowIndex + from, to - from, heights[from]!);
    }
  }
}

function agreed(count: number, pixelsAt: (index: number) => number): number | null {
  const first = pixelsAt(0);
  for (let index = 1; index < count; index++) if (pixelsAt(index) !== first) return null;
  return first * pointsPerPixel;
}

export class RangeFont extends RangePart {
  get Bold(): boolean | null {
    return common(this.range, (style) => style.bold);
  }

  set Bold(value: boolean) {
    this.change({ bold: value });
  }

  get Italic(): boolean | null {
    return common(this.range, (style) => style.italic);
  }

  set Italic(value: boolean) {
    this.change({ italic: value });
  }

  get Underline(): string | null {
    const underline = common(this.range, (style) => style.underline);
    return underline === null ? null : underline ? "Single" : "None";
  }

  set Underline(value: unknown) {
    this.change({ underline: oneOf(["None", "Single"], value) === "Single" });
  }

  get Color(): string | null {
    return common(this.range, (style) => style.fontColor);
  }

  set Color(value: unknown) {
    this.change({ fontColor: readColor(value) });
  }

  get Size(): number | null {
    return common(this.range, (style) => style.fontSize);
  }

  set Size(value: number) {
    this.change({ fontSize: value });
  }

  get Name(): string | null {
    return common(this.range, (style) => style.fontName);
  }

  set Name(value: string) {
    this.change({ fontName: value });
  }
}

export class RangeFill extends RangePart {
  get Color(): string | null {
    return common(this.range, (style) => style.fillColor || "#FFFFFF");
  }

  set Color(value: unknown) {
    this.change({ fillColor: readColor(value) });
  }

  Clear(): void {
    this.change({ fillColor: "" });
  }
}
