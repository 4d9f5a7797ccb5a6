import { HostError } from "../wire/hostError";
import { HostCollection, HostObject } from "../wire/hostObject";
import { RecordedObject, anything, recordedProperties, text } from "./recorded";
import type { Workbook } from "./workbook";

/** As whoever made the workbook left them; by the names that they are kept under. */
export const documentPropertyDefaults: Readonly<Record<string, unknown>> = {
  author: "Provanvändare",
  lastAuthor: "Provanvändare",
  creationDate: "2026-01-15T08:00:00Z",
};

/** Title, author and their kin. */
export class DocumentProperties extends RecordedObject {
  constructor(private readonly workbook: Workbook) {
    super(workbook.contents.documentProperties, () => workbook.editableStructure());
  }

  get Custom(): CustomPropertyCollection {
    return new CustomPropertyCollection(this.workbook);
  }

  get LastAuthor(): unknown {
    return this.own("lastAuthor");
  }

  get CreationDate(): unknown {
    return this.own("creationDate");
  }

  private own(name: string): unknown {
    return this.properties[name] ?? documentPropertyDefaults[name];
  }
}

recordedProperties(DocumentProperties, {
  Title: text(),
  Subject: text(),
  Author: text(String(documentPropertyDefaults["author"])),
  Keywords: text(),
  Comments: text(),
  Category: text(),
  Manager: text(),
  Company: text(),
  RevisionNumber: anything(1),
});

/** What users add to the properties. Keys are the same in any case. */
export class CustomPropertyCollection extends HostCollection<CustomProperty> {
  constructor(private readonly workbook: Workbook) {
    super();
  }

  items(): CustomProperty[] {
    return Object.keys(this.workbook.contents.customProperties).map(
      (key) => new CustomProperty(this.workbook, key)
    );
  }

  find(key: string): CustomProperty | undefined {
    return this.items().find(({ Key }) => Key.toLowerCase() === String(key).toLowerCase());
  }

  Add(key: string, value: unknown): CustomProperty {
    if (typeof key !== "string" || key === "") throw new HostError("InvalidArgument");
    this.workbook.editableStructure();
    const name = this.find(key)?.Key ?? key;
    this.workbook.contents.customProperties[name] = value;
    return new CustomProperty(this.workbook, name);
  }

  DeleteAll(): void {
    for (const each of this.items()) each.Delete();
  }
}

export class CustomProperty extends HostObject {
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

  get Type(): string {
    const type = typeof this.Value;
    return type === "number" ? "Number" : type === "boolean" ? "Boolean" : "String";
  }

  get Value(): unknown {
    return this.workbook.contents.customProperties[this.key];
  }

  set Value(value: unknown) {
    this.workbook.editableStructure();
    this.workbook.contents.customProperties[this.key] = value;
  }

  Delete(): void {
    this.workbook.editableStructure();
    delete this.workbook.contents.customProperties[this.key];
  }
}
