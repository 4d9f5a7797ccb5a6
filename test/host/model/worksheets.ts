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

  Add(name: string | null): Worksheet {
    const sheet = this.workbook.grid.addSheet(
      name === null ? this.freeName() : this.workbook.checkedSheetName(name)
    );
    return new Worksheet(this.workbook, sheet.id);
  }

  GetActiveWorksheet(): Worksheet {
    return new Worksheet(this.workbook, this.workbook.grid.activeSheet().id);
  }

  GetFirst(): Worksheet {
    return this.GetItemAt(0);
  }

  private freeName(): string {
    let number = this.GetCount() + 1;
    while (this.find(`Blad${number}`)) number++;
    return `Blad${number}`;
  }
}
