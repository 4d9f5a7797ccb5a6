import { HostCollection, HostObject } from "../wire/hostObject";
import type { Workbook } from "./workbook";

/** The add-in's settings in the workbook, which Office.context.document.settings reads as well. */
export class SettingCollection extends HostCollection<Setting> {
  constructor(private readonly workbook: Workbook) {
    super();
  }

  items(): Setting[] {
    return Object.keys(this.workbook.contents.settings).map(
      (key) => new Setting(this.workbook, key)
    );
  }

  find(key: string): Setting | undefined {
    return this.items().find(({ Key }) => Key === key);
  }

  Add(key: string, value: unknown): Setting {
    this.workbook.editableStructure();
    this.workbook.contents.settings[key] = value;
    return new Setting(this.workbook, key);
  }
}

export class Setting extends HostObject {
  constructor(
    private readonly workbook: Workbook,
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

  get Value(): unknown {
    return this.workbook.contents.settings[this.key];
  }

  set Value(value: unknown) {
    this.workbook.editableStructure();
    this.workbook.contents.settings[this.key] = value;
  }

  Delete(): void {
    this.workbook.editableStructure();
    delete this.workbook.contents.settings[this.key];
  }
}
