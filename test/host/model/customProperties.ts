import { HostError } from "../wire/hostError";
import { HostCollection, HostObject } from "../wire/hostObject";
import type { Workbook } from "./workbook";

/** What an add-in notes on a sheet, unseen by the user. Keys are the same in any case. */
export class WorksheetCustomPropertyCollection extends HostCollection<WorksheetCustomProperty> {
  constructor(
    private readonly workbook: Workbook,
    private readonly sheetId: string
  ) {
    super();
  }

  items(): WorksheetCustomProperty[] {
    return Object.keys(this.record).map(
      (key) => new WorksheetCustomProperty(this.workbook, this.sheetId, key)
    );
  }

  find(key: string): WorksheetCustomProperty | undefined {
    return this.items().find(({ Key }) => Key.toLowerCase() === String(key).toLowerCase());
  }

  /** Documented: a key that is there already gets the new value. */
  Add(key: string, value: string): WorksheetCustomProperty {
    if (typeof key !== "string" || key === "" || key.length > 255 || typeof value !== "string") {
      throw new HostError("InvalidArgument");
    }
    this.workbook.editableStructure();
    const name = this.find(key)?.Key ?? key;
    this.record[name] = value;
    return new WorksheetCustomProperty(this.workbook, this.sheetId, name);
  }

  private get record(): Record<string, string> {
    return this.workbook.record(this.sheetId).customProperties;
  }
}

export class WorksheetCustomProperty extends HostObject {
  constructor(
    private readonly workbook: Workbook,
    private readonly sheetId: string,
    private readonly key: string
  ) {
    super();
  }

  override get itemId(): string {
    return this.key;
  }

  get Key(): string {
    return this.key;
  }

  get Value(): string {
    return this.record[this.key] ?? "";
  }

  set Value(value: string) {
    this.workbook.editableStructure();
    this.record[this.key] = value;
  }

  Delete(): void {
    this.workbook.editableStructure();
    delete this.record[this.key];
  }

  private get record(): Record<string, string> {
    return this.workbook.record(this.sheetId).customProperties;
  }
}
