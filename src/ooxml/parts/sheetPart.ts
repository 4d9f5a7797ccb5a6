import { dayOf, isCivil, serialOf } from "../../core/calendar";
import type { CellValue } from "../../core/cellValue";
import { type DateSystem, toWorkbook } from "../../core/dateSystem";
import { columnOf, isOnSheet } from "../../formula/text/parseArea";
import { refuse } from "../fault";
import { readCellText } from "../xml/cellText";
import {
  type Element,
  ElementFinder,
  findElements,
  readAttributes,
  TagReader,
  type Tag,
  textOf,
} from "../xml/tags";

/** A cell where it stands in its sheet's part. */
export interface CellSpan {
  /** From 0. */
  readonly column: number;
  readonly start: number;
  readonly end: number;
  readonly hasFormula: boolean;
}

export interface RowSpan {
  readonly start: number;
  /** Where its cells end; the row's own end where it is an empty element. */
  readonly cellsEnd: number;
  readonly end: number;
  readonly empty: boolean;
  readonly cells: readonly CellSpan[];
}

export interface CellFormula {
  /** As the part holds it, without "="; "" in the followers of a shared formula. */
  readonly text: string;
  readonly attributes: ReadonlyMap<string, string>;
}

export interface SheetCell {
  readonly attributes: ReadonlyMap<string, string>;
  readonly formula: CellFormula | null;
  readonly value: CellValue;
}

/** The cells of one sheet's part; rows and columns count from 0. */
export class SheetPart {
  readonly rows = new Map<number, RowSpan>();
  /** The element that holds the rows. */
  readonly data: Tag;
  readonly dataEnd: number;
  /** "x:" where the part writes <x:c>. */
  readonly prefix: string;
  /** The first row and column after all that hold a cell. */
  readonly used: { readonly rows: number; readonly columns: number };

  constructor(
    readonly name: string,
    readonly xml: string,
    private readonly shared: () => readonly string[],
    private readonly dates: DateSystem
  ) {
    const rowBuilder = new RowBuilder(xml, this.rows, name);
    let data: Tag | null = null;
    let dataEnd = -1;
    const tags = new TagReader(xml, name);
    for (let tag = tags.next(); tag !== null; tag = tags.next()) {
      if (tag.name === "sheetData") {
        if (tag.kind !== "close") data = tag;
        if (tag.kind !== "open") dataEnd = tag.start;
        if (dataEnd >= 0) break;
      } else if (data !== null) rowBuilder.take(tag);
    }
    if (dataEnd < 0) refuse("xml.malformed", name);
    this.data = data ?? refuse("xml.malformed", name);
    this.dataEnd = dataEnd;
    this.prefix = /^<([^\s:>]+:)/.exec(xml.slice(this.data.start, this.data.end))?.[1] ?? "";
    this.used = { rows: rowBuilder.rows, columns: rowBuilder.columns };
  }

  spanAt(row: number, column: number): CellSpan | undefined {
    return this.rows.get(row)?.cells.find((cell) => cell.column === column);
  }

  /** The value that Excel saved. */
  valueAt(row: number, column: number): CellValue {
    const span = this.spanAt(row, column);
    return span === undefined ? "" : this.value(span);
  }

  /** The value alone: most cells are a number and nothing else. */
  value(span: CellSpan): CellValue {
    const number = NUMBER_CELL.exec(this.xml.slice(span.start, span.end))?.[1];
    return number === undefined ? this.read(span).value : Number(number);
  }

  /** The formula alone. */
  formula(span: CellSpan): CellFormula | null {
    if (!span.hasFormula) return null;
    const xml = this.xml.slice(span.start, span.end);
    const [formula] = findElements(xml, this.name, "f");
    return formula ? formulaOf(xml, formula) : null;
  }

  read(span: CellSpan): SheetCell {
    const xml = this.xml.slice(span.start, span.end);
    const tags = new TagReader(xml, this.name);
    const attributes = readAttributes(xml, tags.next()!);
    const type = attributes.get("t") ?? "n";
    const formulas = new ElementFinder("f", this.name);
    const texts = new ElementFinder(type === "inlineStr" ? "t" : "v", this.name);
    for (let tag = tags.next(); tag !== null; tag = tags.next()) {
      formulas.take(tag);
      texts.take(tag);
    }
    const [formula] = span.hasFormula ? formulas.end() : [];
    const written = texts
      .end()
      .map((element) => xml.slice(...element.inner))
      .join("");
    return {
      attributes,
      formula: formula ? formulaOf(xml, formula) : null,
      value: this.valueOf(type, readCellText(written)),
    };
  }

  private valueOf(type: string, text: string): CellValue {
    if (text === "") return "";
    if (type === "n") return Number(text);
    if (type === "b") return text === "1";
    if (type === "d") return serialOfText(text, this.dates) ?? text;
    return type === "s" ? (this.shared()[Number(text)] ?? refuse("part.missing", this.name)) : text;
  }
}

const NUMBER_CELL =
  /^<(?:\w+:)?c(?:\s+[rs]="\w*")*\s*><(?:\w+:)?v>(-?[\d.]+(?:E[-+]?\d+)?)<\/(?:\w+:)?v><\/(?:\w+:)?c>$/i;

function formulaOf(xml: string, element: Element): CellFormula {
  return { text: textOf(xml, element), attributes: readAttributes(xml, element.tag) };
}

const MOMENT = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?Z?$/;

/** Strict workbooks write dates as texts, which Excel reads as its numbers of days. */
function serialOfText(text: string, dates: DateSystem): number | null {
  const [year, month, day, hours, minutes, seconds] = (MOMENT.exec(text) ?? [])
    .slice(1)
    .map((part) => Number(part ?? 0));
  if (year === undefined || !isCivil(year, month!, day!)) return null;
  const time = (hours! * 3600 + minutes! * 60 + seconds!) / 86_400;
  return toWorkbook(serialOf(dayOf(year, month!, day!)), dates) + time;
}

const ADDRESS = /\sr="([A-Z]+)(\d+)"/i;

/** Rows and cells without an address follow the one before. */
class RowBuilder {
  rows = 0;
  columns = 0;
  private row: { tag: Tag; number: number; cells: CellSpan[] } | null = null;
  private cell: { tag: Tag; column: number; hasFormula: boolean } | null = null;

  constructor(
    private readonly xml: string,
    private readonly found: Map<number, RowSpan>,
    private readonly name: string
  ) {}

  take(tag: Tag): void {
    if (tag.name === "row") this.takeRow(tag);
    else if (tag.name === "c" && this.row !== null) this.takeCell(tag);
    else if (tag.name === "f" && this.cell !== null) this.cell.hasFormula = true;
  }

  private takeRow(tag: Tag): void {
    if (tag.kind !== "close") {
      const written = readAttributes(this.xml, tag).get("r");
      this.row = {
        tag,
        number: written === undefined ? this.rows : Number(written) - 1,
        cells: [],
      };
      this.rows = Math.max(this.rows, this.row.number + 1);
    }
    if (tag.kind === "open" || this.row === null) return;
    const { tag: opening, number, cells } = this.row;
    const empty = tag.kind === "empty";
    this.found.set(number, {
      start: opening.start,
      cellsEnd: empty ? tag.end : tag.start,
      end: tag.end,
      empty,
      cells,
    });
    this.row = null;
  }

  private takeCell(tag: Tag): void {
    const { cells } = this.row!;
    if (tag.kind !== "close") {
      const address = ADDRESS.exec(this.xml.slice(tag.start, tag.end));
      // Beyond the last row or column of any sheet.
      if (address && !isOnSheet(address[1]!, address[2]!)) refuse("xml.malformed", this.name);
      const column = address ? columnOf(address[1]!) : (cells.at(-1)?.column ?? -1) + 1;
      this.cell = { tag, column, hasFormula: false };
    }
    if (tag.kind === "open" || this.cell === null) return;
    const { column, hasFormula } = this.cell;
    cells.push({ column, start: this.cell.tag.start, end: tag.end, hasFormula });
    this.columns = Math.max(this.columns, column + 1);
    this.cell = null;
  }
}
