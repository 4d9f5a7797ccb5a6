import { numfmt } from "@univerjs/core";
import { sameArea } from "../area";
import type { Area, Cell, CellInput, CellStyle, GridSheet } from "../grid/grid";
import { HostError } from "../wire/hostError";
import { deleteCells, insertCells } from "./cellShift";
import { ConditionalFormatCollection } from "./conditionalFormats";
import type { Properties } from "./contents";
import { copyCells } from "./copying";
import { DataValidation } from "./dataValidation";
import { clearRules } from "./formatRules";
import { readInput } from "./input";
import { RangeFinding } from "./rangeFinding";
import { RangeFormat } from "./rangeFormat";
import { oneOf } from "./styleValue";
import type { Worksheet } from "./worksheet";

const sizeMessage =
  "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";

/** Documented: beyond it Excel reads nothing on any platform. */
const readLimit = 5_000_000;

/** A rectangle of cells. It stays where it is: rows put in above it do not move it. */
export class Range extends RangeFinding {
  at(area: Area): Range {
    return new Range(this.workbook, this.sheetId, area);
  }

  /** The sheet to write to, unless it or the workbook is closed to changes. */
  get editable(): GridSheet {
    return this.workbook.editable(this.sheetId, this.area);
  }

  get Values(): unknown[][] {
    return this.read((cell) => cell.value ?? "");
  }

  set Values(values: unknown) {
    this.write(values);
  }

  get Formulas(): unknown[][] {
    const { formulas } = this.workbook;
    if (!formulas.hasAny(this.sheetId)) {
      return this.read((cell) => cell.formula ?? cell.value ?? "");
    }
    const { row: top, column: left } = this.area;
    return this.read((cell, row, column) =>
      cell.formula
        ? formulas.written(this.sheetId, top + row, left + column, cell.formula)
        : (cell.value ?? "")
    );
  }

  set Formulas(formulas: unknown) {
    this.write(formulas);
  }

  get ValueTypes(): string[][] {
    return this.read((cell) => cell.kind);
  }

  get Text(): string[][] {
    return this.read((cell, row, column) =>
      this.display(cell, this.styleAt(row, column).numberFormat)
    );
  }

  get NumberFormat(): string[][] {
    return this.read((_, row, column) => this.styleAt(row, column).numberFormat);
  }

  set NumberFormat(formats: unknown) {
    const matrix = this.toMatrix(formats);
    this.workbook.editable(this.sheetId, this.area, "allowFormatCells");
    this.sheet.restyle(this.area, (row, column) => {
      const format = matrix[row]?.[column];
      return format === null ? undefined : { numberFormat: String(format) };
    });
  }

  get Format(): RangeFormat {
    return new RangeFormat(this);
  }

  /** Named looks are not kept: what has one has the looks of a new cell, and goes on by its rules. */
  get Style(): string {
    return "Normal";
  }

  set Style(name: unknown) {
    oneOf(["Normal"], name);
    this.editable.clear(this.area, "formats");
  }

  get DataValidation(): DataValidation {
    return new DataValidation(this);
  }

  get ConditionalFormats(): ConditionalFormatCollection {
    return new ConditionalFormatCollection(this);
  }

  get Hyperlink(): Properties | null {
    const { hyperlinks } = this.workbook.record(this.sheetId);
    return hyperlinks.find(({ area }) => sameArea(area, this.area))?.link ?? null;
  }

  /** Recorded; the text to show is written, as Excel does. */
  set Hyperlink(link: Properties) {
    if (typeof link !== "object" || link === null) throw new HostError("InvalidArgument");
    const { hyperlinks } = this.workbook.record(this.sheetId);
    const shown = link["textToDisplay"];
    if (shown !== undefined) this.write(shown);
    else void this.editable;
    const known = hyperlinks.findIndex(({ area }) => sameArea(area, this.area));
    if (known >= 0) hyperlinks.splice(known, 1);
    hyperlinks.push({ area: this.area, link });
  }

  get Worksheet(): Worksheet {
    return this.workbook.Worksheets.GetItem(this.sheetId);
  }

  Select(): void {
    this.sheet.select(this.area);
    this.workbook.events.selectionChanged();
  }

  Clear(applyTo: string | null): void {
    const what = { All: "all", Contents: "contents", Formats: "formats" } as const;
    const kind = what[(applyTo ?? "All") as keyof typeof what];
    if (!kind) throw new HostError("InvalidArgument");
    this.editable.clear(this.area, kind);
    if (kind !== "contents") clearRules(this);
    if (kind !== "formats") this.changed();
  }

  async CopyFrom(
    source: Range | string,
    type: string | null,
    skipBlanks: boolean | null,
    transpose: boolean | null
  ): Promise<void> {
    const from = typeof source === "string" ? this.Worksheet.GetRange(source) : source;
    void this.editable;
    await this.workbook.settle();
    copyCells(from, this, type ?? "All", skipBlanks ?? false, transpose ?? false);
    this.changed();
  }

  Insert(shift: unknown): Range {
    this.workbook.editable(this.sheetId, this.area, "allowInsertRows");
    insertCells(this.workbook, this.sheetId, this.area, oneOf(["Down", "Right"], shift));
    return this.at(this.area);
  }

  Delete(shift: unknown): void {
    this.workbook.editable(this.sheetId, this.area, "allowDeleteRows");
    deleteCells(this.workbook, this.sheetId, this.area, oneOf(["Up", "Left"], shift));
  }

  Merge(across: boolean | null): void {
    const rows = across ? this.area.rows : 1;
    for (let row = 0; row < rows; row++) {
      this.editable.merge(across ? { ...this.area, row: this.area.row + row, rows: 1 } : this.area);
    }
  }

  Unmerge(): void {
    this.editable.unmerge(this.area);
  }

  async Calculate(): Promise<void> {
    this.workbook.markChanged();
    await this.workbook.settle();
  }

  SetDirty(): void {
    this.workbook.markChanged();
  }

  /** The client asks it before it writes a large matrix piece by piece. */
  _ValidateArraySize(rows: number, columns: number): void {
    if (rows !== this.area.rows || columns !== this.area.columns) {
      throw new HostError("InvalidArgument", sizeMessage);
    }
  }

  /** Counted from the range's first cell. */
  styleAt(row: number, column: number): CellStyle {
    return this.sheet.style(this.area.row + row, this.area.column + column);
  }

  read<T>(pick: (cell: Cell, row: number, column: number) => T): T[][] {
    if (this.CellCount > readLimit) throw new HostError("RangeExceedsLimit");
    const cells = this.workbook.cells(this.sheetId, this.area);
    return cells.map((line, row) => line.map((cell, column) => pick(cell, row, column)));
  }

  private display(cell: Cell, format: string): string {
    if (cell.kind === "Boolean") return this.workbook.language.boolean(cell.value === true);
    if (cell.kind !== "Double") return String(cell.value ?? "");
    const { daysApart, language } = this.workbook;
    const value = Number(cell.value) + (numfmt.isDateFormat(format) ? daysApart : 0);
    return numfmt.format(format, value, { locale: language.numberLocale });
  }

  private write(values: unknown): void {
    const matrix = this.toMatrix(values);
    const sheet = this.editable;
    const { row: top, column: left } = this.area;
    const { formulas } = this.workbook;
    if (formulas.hasAny(this.sheetId)) formulas.forget(this.sheetId, this.area);
    const formats: (string | undefined)[][] = [];
    const inputs = matrix.map((line, row) =>
      line.map((value, column): CellInput | undefined => {
        // null leaves a cell as it is.
        if (value === null) return undefined;
        const { input, numberFormat } = readInput(
          value,
          () => sheet.style(top + row, left + column).numberFormat,
          this.workbook.daysApart
        );
        if (numberFormat) (formats[row] ??= [])[column] = numberFormat;
        if (typeof input !== "object" || input === null) return input;
        return { formula: formulas.enter(input.formula, this.sheetId, top + row, left + column) };
      })
    );
    sheet.write(this.area, inputs);
    if (formats.length > 0) {
      sheet.restyle(this.area, (row, column) => {
        const numberFormat = formats[row]?.[column];
        const isFree = this.styleAt(row, column).numberFormat === "General";
        return numberFormat && isFree ? { numberFormat } : undefined;
      });
    }
    this.changed();
  }

  private changed(): void {
    this.workbook.markChanged();
    this.workbook.shownInstead.forget(this.sheetId, this.area);
    this.workbook.events.changed(this.sheetId, this.area);
  }

  /** One value stands for every cell; a matrix has to have the range's size. */
  private toMatrix(values: unknown): unknown[][] {
    const { rows, columns } = this.area;
    if (!Array.isArray(values)) {
      return Array.from({ length: rows }, () => new Array<unknown>(columns).fill(values));
    }
    const fits =
      values.length === rows && values.every((row) => Array.isArray(row) && row.length === columns);
    if (!fits) throw new HostError("InvalidArgument", sizeMessage);
    return values;
  }
}
