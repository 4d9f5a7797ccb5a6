import { HostCollection } from "../wire/hostObject";
import { Worksheet } from "./worksheet";
import type { Workbook } from "./workbook";

export class WorksheetCollection extends HostCollection<Worksheet> {
  constructor(private readonly workbook: Workbook) {
    super();
  }

  items(): Worksheet[] {
    return this.workbook.grid.sheets().map(({ id }) => new Worksheet(this.workbook, id));
  }

  /** By id, or by name in any case. */
  find(key: string): Worksheet | undefined {
    const sheets = this.workbook.grid.sheets();
    const found =
      sheets.find(({ id }) => id === key) ??
      sheets.find(({ name }) => name.toLowerCase() === String(key).toLowerCase());
    return found && new Worksheet(this.workbook, found.id);
  }

  override GetCount(visibleOnly?: boolean | null): number {
    return visibleOnly ? this.visible().length : this.items().length;
  }

  Add(name: string | null): Worksheet {
    this.workbook.editableStructure(true);
    const sheet = this.workbook.grid.addSheet(
      name === null ? this.freeName() : this.workbook.checkedSheetName(name)
    );
    this.workbook.events.added(sheet.id);
    return new Worksheet(this.workbook, sheet.id);
  }

  GetActiveWorksheet(): Worksheet {
    return new Worksheet(this.workbook, this.workbook.grid.activeSheet().id);
  }

  GetFirst(visibleOnly?: boolean | null): Worksheet {
    return visibleOnly ? this.visible()[0]! : this.GetItemAt(0);
  }

  GetLast(visibleOnly?: boolean | null): Worksheet {
    return (visibleOnly ? this.visible() : this.items()).at(-1)!;
  }

  private visible(): Worksheet[] {
    return this.items().filter(({ Visibility }) => Visibility === "Visible");
  }

  private freeName(): string {
    let number = this.GetCount() + 1;
    while (this.find(`Blad${number}`)) number++;
    return `Blad${number}`;
  }
}
