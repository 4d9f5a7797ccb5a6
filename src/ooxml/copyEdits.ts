import { append } from "../core/append";
import type { Matrix } from "../core/cellValue";
import { addressOf, type Area } from "../formula/text/area";
import { plainFormula, type PlacedCall, referToAnswers } from "../formula/text/callReference";
import { findElsewhere, type OtherFormula } from "./calls/otherFormula";
import type { LostNames } from "./calls/lostNames";
import { callsUs, type OwnFormula, toOwnFormula } from "./calls/ownFormula";
import type { ReadCall, Recalculated } from "./calls/recalculation";
import { isFixed } from "./calls/references";
import type { FormulaPlace } from "../formula/text/cellPlace";
import type { SpillAreas } from "./calls/spillAreas";
import type { Unread } from "./calls/unread";
import { faultsOf, isOneCell } from "./calls/answer";
import { findCallColumns } from "./calls/callColumns";
import type { AnswerSheet, PlacedAnswer } from "./about/answerSheet";
import { quoteSheetName } from "../formula/text/sheetName";
import { openValidation } from "./calls/openValidation";
import type { CopyMode, Replacement } from "./copyTexts";
import type { NewCell } from "./parts/cellXml";
import { editCells, editFormula } from "./parts/editCells";
import { readSheetFormulas, type SheetFormula } from "./parts/sheetFormulas";
import type { SheetEntry, Workbook } from "./parts/workbook";
import type { CopiedError, NotLiving, NotRecomputed, Replaced } from "./report";
import { PartSplices } from "./xml/partSplices";
import { type Splice, spliceText } from "./xml/splice";
import { escapeXml } from "./xml/tags";

/** As files write A1#. */
const SPILL = "_xlfn.ANCHORARRAY(";
const ONE_CELL = /^\$?[A-Z]+\$?\d+$/;

/** What changes in the workbook's own parts when calls give way to their answers. */
export class CopyEdits {
  readonly replaced: Replaced[] = [];
  readonly notRecomputed: NotRecomputed[] = [];
  readonly notLiving: NotLiving[] = [];
  readonly errors: CopiedError[] = [];
  private readonly cells = new Map<string, Map<number, Map<number, NewCell>>>();
  private readonly splices = new PartSplices();
  /** Answers that stand in a column with others. */
  private readonly placed = new Map<ReadCall, PlacedAnswer>();

  constructor(
    private readonly workbook: Workbook,
    private readonly namespaces: readonly string[],
    private readonly answers: AnswerSheet,
    private readonly mode: CopyMode,
    private readonly spills: SpillAreas,
    private readonly lost: LostNames
  ) {}

  replaceInCell(result: Recalculated): void {
    const { formula, area, values } = result;
    const { row, column } = formula;
    const at = { sheet: formula.sheet.name, row, column };
    const unread = this.whyFrozen(result);
    if (unread !== null) {
      this.keepSaved(formula, unread);
      return;
    }
    this.noteErrors(result);
    if (formula.whole) {
      this.put(formula, formula.area, null);
      this.put(formula, area, values);
      const isLiving = this.isPlaced(result) && this.linkTo(result);
      const asValues = area.rows * area.columns === 1 ? "value" : "spill";
      this.note(formula, isLiving ? "living" : asValues, null);
      return;
    }
    const placed = this.placeAll(result.calls, `${at.sheet}!${cellOf(formula)}`);
    const referring = this.refer(formula.formula, placed, formula.kind === "plain");
    const text = this.spills.fix(referring, at);
    const sheet = this.workbook.sheet(formula.sheet);
    this.splice(formula.sheet.part, editFormula(sheet, formula.span, text.slice(1)));
    this.note(formula, "reference", null);
  }

  /** Why it keeps what Excel saved; null: it does not. */
  private whyFrozen({ formula, unread }: Recalculated): Unread | null {
    const { sheet, row, column } = formula;
    if (unread !== null || formula.whole) return unread;
    return this.whyKept(formula.formula, { sheet: sheet.name, row, column });
  }

  /** @param calls null and why, where they cannot be worked out: the formula becomes #N/A */
  replaceElsewhere(other: OtherFormula, calls: readonly ReadCall[] | Unread): void {
    const { element, formula, part, label: at } = other;
    const text = plainFormula(formula, this.namespaces);
    const record = (how: Replacement): void => {
      this.replaced.push({ sheet: null, at, formula: text, how });
    };
    if (other.kind === "tableColumn") {
      this.splice(part, { start: element.tag.start, end: element.end, text: "" });
      record("removed");
      return;
    }
    const [start, end] = element.inner;
    const why = "code" in calls ? calls : this.whyNotOne(other);
    if ("code" in calls || why !== null) {
      this.loosen(other);
      this.notRecomputed.push({ sheet: null, at, formula: text, why: why! });
      return;
    }
    const referring = this.refer(formula, this.placeAll(calls, at), false);
    const fixed = this.spills.fix(referring, other.at);
    this.splice(part, { start, end, text: escapeXml(fixed.slice(1)) });
    for (const { output } of calls)
      for (const { fault } of faultsOf(output)) this.errors.push({ sheet: null, at, fault });
    record("reference");
  }

  /** Excel's own formulas that refer to our answers by their first cells, or by names that are lost. */
  mendReaders(): void {
    const mayRead = (xml: string): boolean => !this.lost.isEmpty || xml.includes(SPILL);
    for (const entry of this.workbook.sheets)
      if (mayRead(this.workbook.file.text(entry.part))) this.mendSheet(entry);
    for (const other of findElsewhere(this.workbook, mayRead))
      if (!callsUs(other.formula, this.namespaces)) this.mendElsewhere(other);
  }

  private mendSheet(entry: SheetEntry): void {
    const sheet = this.workbook.sheet(entry);
    const placed = ({ row, span }: SheetFormula): FormulaPlace => {
      return { sheet: entry.name, row, column: span.column };
    };
    const texts = new Map<SheetFormula, string>();
    const changed = new Set<string | null>();
    for (const formula of readSheetFormulas(sheet)) {
      const { text, shared } = formula;
      if (callsUs(text, this.namespaces)) continue;
      const why = this.whyKept(text, placed(formula));
      if (why === null) texts.set(formula, this.spills.fix(text, placed(formula)));
      else this.keepSaved(toOwnFormula(sheet, entry, formula, []), why);
      if (why !== null || texts.get(formula) !== text) changed.add(shared);
    }
    // Where one of those that share a formula is changed, the others stand alone.
    for (const [{ text, span, shared }, fixed] of texts)
      if (fixed !== text || (shared !== null && changed.has(shared)))
        this.splice(entry.part, editFormula(sheet, span, fixed.slice(1)));
  }

  private mendElsewhere(other: OtherFormula): void {
    const { formula, part, at, element, label } = other;
    const why = this.whyKept(formula, at);
    const text = plainFormula(formula, this.namespaces);
    if (why === null) {
      const fixed = this.spills.fix(formula, at);
      const [start, end] = element.inner;
      if (fixed !== formula) this.splice(part, { start, end, text: escapeXml(fixed.slice(1)) });
    } else if (other.kind === "tableColumn") {
      this.splice(part, { start: element.tag.start, end: element.end, text: "" });
      this.replaced.push({ sheet: null, at: label, formula: text, how: "removed" });
    } else {
      const isRule = other.kind === "rule";
      if (isRule) this.loosen(other);
      const lost = isRule ? { code: "rule" as const } : why;
      this.notRecomputed.push({ sheet: null, at: label, formula: text, why: lost });
    }
  }

  /** From now on it holds for nothing: an error in what may be written would let nothing in. */
  private loosen({ part, element, validation }: OtherFormula): void {
    const [start, end] = element.inner;
    if (validation)
      this.splices.addWhole(part, openValidation(this.workbook.file.text(part), part, validation));
    else this.splice(part, { start, end, text: "#N/A" });
  }

  /** What is written into a cell; undefined where it stays. */
  cellAt(part: string, row: number, column: number): NewCell | undefined {
    return this.cells.get(part)?.get(row)?.get(column);
  }

  /** Cells that are written, with their places, sheet by sheet. */
  *writtenIn(part: string): Generator<readonly [row: number, column: number, cell: NewCell], void> {
    for (const [row, cells] of this.cells.get(part) ?? [])
      for (const [column, cell] of cells) yield [row, column, cell];
  }

  /** @param more changes to parts that the caller makes beside these */
  write(more: ReadonlyMap<string, readonly Splice[]>): readonly string[] {
    const { file, sheets } = this.workbook;
    const parts = new Set([...this.cells.keys(), ...this.splices.parts, ...more.keys()]);
    for (const part of parts) {
      const entry = sheets.find((sheet) => sheet.part === part);
      const cells = this.cells.get(part);
      const splices = [...this.splices.of(part), ...(more.get(part) ?? [])];
      if (entry && cells) append(splices, editCells(this.workbook.sheet(entry), cells));
      file.write(part, spliceText(file.text(part), splices));
    }
    return [...this.cells.keys(), ...this.splices.parts];
  }

  /** Why a formula of Excel's own cannot go on once our answers are values; null: it can. */
  private whyKept(formula: string, at: FormulaPlace): Unread | null {
    const name = this.lost.usedIn(formula);
    if (name !== null) return { code: "name", name };
    return this.spills.isLost(formula, at) ? { code: "spill" } : null;
  }

  /** Why what stands in no cell has more answers than one; null: it has not. */
  private whyNotOne({ kind, label, formula, at }: OtherFormula): Unread | null {
    if (kind === "name")
      return this.lost.usedIn(label) === null ? null : { code: "name", name: label };
    const isForOneCell = kind === "rule" && ONE_CELL.test(label);
    return isForOneCell || isFixed(formula) ? this.whyKept(formula, at) : { code: "relative" };
  }

  private keepSaved(formula: OwnFormula, why: Unread): void {
    this.note(formula, "cached", why);
    this.put(formula, formula.area, formula.cached);
  }

  /**
   * Each cell of the answer refers to its place among the steps.
   * @returns whether it does: what has no formulas stays as values
   */
  private linkTo({ formula, calls, area, values }: Recalculated): boolean {
    const [read] = calls;
    const at = `${formula.sheet.name}!${cellOf(formula)}`;
    const { area: steps, fault } = this.place(read!, at);
    if (fault !== null) return false;
    for (let r = 0; r < area.rows; r += 1)
      for (let c = 0; c < area.columns; c += 1) {
        const [row, column] = [steps.rows === 1 ? 0 : r, steps.columns === 1 ? 0 : c];
        if (row >= steps.rows || column >= steps.columns) continue;
        const cell = { row: steps.row + row, column: steps.column + column, rows: 1, columns: 1 };
        const link = `${quoteSheetName(this.answers.name)}!${addressOf(cell, true)}`;
        this.putCell(formula, area.row + r, area.column + c, {
          formula: link,
          value: values[r]![c]!,
        });
      }
    return true;
  }

  /** What a formula that has been filled down calls, in blocks of their own. Stops after each. */
  *placeColumns(results: readonly Recalculated[]): Generator<void, void> {
    const placed = results.filter(
      (result) => this.whyFrozen(result) === null && this.isPlaced(result)
    );
    for (const { reads, sheet, area } of findCallColumns(placed, (read) =>
      this.answers.kindOf(read)
    )) {
      const title = `${reads[0]!.call.function} · ${sheet}!${addressOf(area)}`;
      const { area: answers, fault } = this.answers.addColumn(reads, title);
      for (const [i, read] of reads.entries())
        this.placed.set(read, { area: { ...answers, row: answers.row + i, rows: 1 }, fault });
      yield;
    }
  }

  /** Whether its calls go to the sheet of answers: whole ones do as steps, but for an error. */
  private isPlaced({ formula, calls }: Recalculated): boolean {
    if (!formula.whole) return true;
    const { output } = calls[0]!;
    return this.mode === "living" && !(isOneCell(output) && typeof output[0]![0] === "object");
  }

  private place(read: ReadCall, where: string): PlacedAnswer {
    const placed =
      this.placed.get(read) ?? this.answers.add(read, `${read.call.function} · ${where}`);
    const { fault } = placed;
    if (fault !== null && fault.code !== "living.error") {
      const split = where.lastIndexOf("!");
      this.notLiving.push({
        sheet: split < 0 ? null : where.slice(0, split),
        at: where.slice(split + 1),
        formula: read.call.function,
        why: fault,
      });
    }
    return placed;
  }

  private placeAll(calls: readonly ReadCall[], where: string): readonly PlacedCall[] {
    return calls.map((read) => ({ call: read.call, area: this.place(read, where).area }));
  }

  private refer(formula: string, placed: readonly PlacedCall[], plain: boolean): string {
    return referToAnswers(formula, placed, this.answers.name, plain);
  }

  /** @param values null: the cells become blank */
  private put(own: OwnFormula, area: Area, values: Matrix | null): void {
    for (let r = 0; r < area.rows; r += 1)
      for (let c = 0; c < area.columns; c += 1) {
        const cell = values === null ? null : { shown: values[r]![c]! };
        this.putCell(own, area.row + r, area.column + c, cell);
      }
  }

  private putCell({ sheet }: OwnFormula, row: number, column: number, cell: NewCell): void {
    const rows = this.cells.get(sheet.part) ?? new Map<number, Map<number, NewCell>>();
    this.cells.set(sheet.part, rows);
    const cells = rows.get(row) ?? new Map<number, NewCell>();
    rows.set(row, cells);
    cells.set(column, cell);
  }

  private splice(part: string, splice: Splice): void {
    this.splices.add(part, splice);
  }

  private note(own: OwnFormula, how: Replacement, why: Unread | null): void {
    const sheet = own.sheet.name;
    const at = addressOf(own.area);
    const formula = plainFormula(own.formula, this.namespaces);
    this.replaced.push({ sheet, at, formula, how });
    if (why !== null) this.notRecomputed.push({ sheet, at, formula, why });
  }

  private noteErrors({ formula, faults }: Recalculated): void {
    for (const { row, column, fault } of faults) {
      const place = formula.whole
        ? { row: row + formula.row, column: column + formula.column }
        : formula;
      this.errors.push({ sheet: formula.sheet.name, at: cellOf(place), fault });
    }
  }
}

function cellOf({ row, column }: Pick<FormulaPlace, "row" | "column">): string {
  return addressOf({ row, column, rows: 1, columns: 1 });
}
