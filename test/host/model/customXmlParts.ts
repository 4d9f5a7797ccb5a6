import { HostError } from "../wire/hostError";
import { HostCollection, HostObject } from "../wire/hostObject";
import type { CustomXmlRecord } from "./contents";
import type { Workbook } from "./workbook";
import { rootNamespace } from "./xmlRoot";

abstract class Parts extends HostCollection<CustomXmlPart> {
  constructor(protected readonly workbook: Workbook) {
    super();
  }

  find(key: string): CustomXmlPart | undefined {
    return this.items().find(({ Id }) => Id === key);
  }
}

export class CustomXmlPartCollection extends Parts {
  items(): CustomXmlPart[] {
    return this.workbook.contents.customXmlParts.map(
      (each) => new CustomXmlPart(this.workbook, each)
    );
  }

  Add(xml: unknown): CustomXmlPart {
    this.workbook.editableStructure();
    const record = { id: this.freeId(), xml: checkedXml(xml) };
    this.workbook.contents.customXmlParts.push(record);
    return new CustomXmlPart(this.workbook, record);
  }

  GetByNamespace(namespaceUri: string): CustomXmlPartScopedCollection {
    return new CustomXmlPartScopedCollection(this.workbook, namespaceUri);
  }

  /** A GUID in braces, as in Excel. */
  private freeId(): string {
    const number = this.workbook.contents.nextNumber++;
    return `{00000000-0000-4000-8000-${number.toString(16).toUpperCase().padStart(12, "0")}}`;
  }
}

export class CustomXmlPartScopedCollection extends Parts {
  constructor(
    workbook: Workbook,
    private readonly namespaceUri: string
  ) {
    super(workbook);
  }

  items(): CustomXmlPart[] {
    return this.workbook.CustomXmlParts.items().filter(
      ({ NamespaceUri }) => NamespaceUri === this.namespaceUri
    );
  }

  GetOnlyItem(): CustomXmlPart {
    const [only, ...others] = this.items();
    if (!only || others.length > 0) throw new HostError("GeneralException");
    return only;
  }

  /** Documented: null also where there are several. */
  GetOnlyItemOrNullObject(): CustomXmlPart | null {
    const [only, ...others] = this.items();
    return only && others.length === 0 ? only : null;
  }
}

export class CustomXmlPart extends HostObject {
  constructor(
    private readonly workbook: Workbook,
    private readonly record: CustomXmlRecord
  ) {
    super();
  }

  override get itemId(): string {
    return this.record.id;
  }

  get Id(): string {
    return this.record.id;
  }

  get NamespaceUri(): string {
    return rootNamespace(this.record.xml) ?? "";
  }

  GetXml(): string {
    return this.record.xml;
  }

  SetXml(xml: unknown): void {
    this.workbook.editableStructure();
    this.record.xml = checkedXml(xml);
  }

  Delete(): void {
    this.workbook.editableStructure();
    const { customXmlParts } = this.workbook.contents;
    customXmlParts.splice(customXmlParts.indexOf(this.record), 1);
  }
}

/** What is not XML is an InvalidArgument; the code is ours. */
function checkedXml(xml: unknown): string {
  if (typeof xml !== "string" || rootNamespace(xml) === undefined) {
    throw new HostError("InvalidArgument");
  }
  return xml;
}
