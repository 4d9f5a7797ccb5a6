import type { Grid, GridSheet } from "../grid/grid";
import { HostError } from "../wire/hostError";
import { HostObject } from "../wire/hostObject";
import { Application } from "./application";
import { languageOf } from "./language";
import type { Language } from "./language";
import { NamedItemCollection } from "./names";
import { Range } from "./range";
import { WorksheetCollection } from "./worksheets";

/** The object model's root, over the grid that holds the cells. */
export class Workbook extends HostObject {
  readonly language: Language;
  private isChanged = false;
  private isSuspended = false;

  constructor(
    readonly grid: Grid,
    languageTag = "sv-SE"
  ) {
    super();
    this.language = languageOf(languageTag);
  }

  get Application(): Application {
    return new Application(this);
  }

  get Worksheets(): WorksheetCollection {
    return new WorksheetCollection(this);
  }

  get Names(): NamedItemCollection {
    return new NamedItemCollection(this);
  }

  get Name(): string {
    return "Arbetsbok1.xlsx";
  }

  GetSelectedRange(): Range {
    const { sheet, area } = this.grid.selection();
    return new Range(this, sheet.id, area);
  }

  GetActiveCell(): Range {
    return this.GetSelectedRange().GetCell(0, 0);
  }

  sheet(id: string): GridSheet {
    const sheet = this.grid.sheet(id);
    if (!sheet) throw new HostError("ItemNotFound");
    return sheet;
  }

  /**
   * A sheet's name by Excel's rules for names. That a taken one is ItemAlreadyExists is documented
   * for adding; for renaming nothing is said, and the same is given.
   */
  checkedSheetName(name: unknown, ownId?: string): string {
    const text = String(name);
    const isAllowed =
      /^[^\\/?*[\]:]{1,31}$/.test(text) && !/^'|'$/.test(text) && text.toLowerCase() !== "history";
    if (!isAllowed) throw new HostError("InvalidArgument");
    const taken = this.grid
      .sheets()
      .some((each) => each.id !== ownId && each.name.toLowerCase() === text.toLowerCase());
    if (taken) throw new HostError("ItemAlreadyExists");
    return text;
  }

  markChanged(): void {
    this.isChanged = true;
  }

  suspendCalculation(): void {
    this.isSuspended = true;
  }

  /** Calculates what has been written, unless the add-in asked to wait for the next sync. */
  async settle(): Promise<void> {
    if (!this.isChanged || this.isSuspended) return;
    this.isChanged = false;
    await this.grid.calculate();
  }

  endBatch(): void {
    this.isSuspended = false;
  }
}
