import { strToU8, zipSync, type Zippable } from "fflate";
import { element, xmlDocument } from "./xml";

const relationshipNamespace = "http://schemas.openxmlformats.org/package/2006/relationships";
const officeRelationship = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

/** Excel's files have no dates either. */
const noDate = new Date(1980, 0, 1);

interface Relationship {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  readonly isExternal: boolean;
}

/** The parts of a file with what ties them together; a part's path begins with "/". */
export class Package {
  private readonly parts = new Map<string, Uint8Array>();
  private readonly types = new Map<string, string>();
  private readonly relationships = new Map<string, Relationship[]>();

  /** @param type its content type after "application/" */
  add(path: string, content: string | Uint8Array, type: string): void {
    this.parts.set(path, typeof content === "string" ? strToU8(content) : content);
    if (type !== "xml") this.types.set(path, `application/${type}`);
  }

  /**
   * @param from the part's path, "/" for the file itself
   * @param type Office's short name, or an address
   * @returns the id that the part names the other by
   */
  relate(from: string, type: string, target: string, isExternal = false): string {
    const known = this.relationships.get(from) ?? [];
    const id = `rId${known.length + 1}`;
    const fullType = type.includes(":") ? type : officeRelationship + type;
    this.relationships.set(from, [...known, { id, type: fullType, target, isExternal }]);
    return id;
  }

  toBytes(): Uint8Array {
    const files: Zippable = {};
    const put = (path: string, content: Uint8Array) =>
      (files[path.slice(1)] = [content, { mtime: noDate, level: 6 }]);
    put("/[Content_Types].xml", strToU8(this.contentTypes()));
    for (const [from, own] of this.relationships) {
      put(relationshipPath(from), strToU8(relationshipsXml(from, own)));
    }
    for (const [path, content] of this.parts) put(path, content);
    return zipSync(files);
  }

  private contentTypes(): string {
    const defaults = [
      ["rels", "application/vnd.openxmlformats-package.relationships+xml"],
      ["xml", "application/xml"],
    ].map(([Extension, ContentType]) => element("Default", { Extension, ContentType }));
    const overrides = [...this.types].map(([PartName, ContentType]) =>
      element("Override", { PartName, ContentType })
    );
    const xmlns = "http://schemas.openxmlformats.org/package/2006/content-types";
    return xmlDocument(element("Types", { xmlns }, defaults, overrides));
  }
}

function relationshipPath(from: string): string {
  const slash = from.lastIndexOf("/");
  return `${from.slice(0, slash)}/_rels/${from.slice(slash + 1)}.rels`;
}

function relationshipsXml(from: string, relationships: readonly Relationship[]): string {
  const items = relationships.map(({ id, type, target, isExternal }) =>
    element("Relationship", {
      Id: id,
      Type: type,
      Target: isExternal ? target : relative(from, target),
      TargetMode: isExternal ? "External" : undefined,
    })
  );
  return xmlDocument(element("Relationships", { xmlns: relationshipNamespace }, items));
}

/** As Excel has it: "../tables/table1.xml" for a sheet's table. */
function relative(from: string, target: string): string {
  const folders = from.split("/").slice(1, -1);
  const steps = target.split("/").slice(1);
  let shared = 0;
  while (shared < folders.length && folders[shared] === steps[shared]) shared++;
  return [...folders.slice(shared).fill(".."), ...steps.slice(shared)].join("/");
}
