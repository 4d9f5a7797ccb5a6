import type { Package } from "../package";
import type { LookedAt } from "./lookedAt";
import { attributeOf, parseStrictly } from "./strictXml";
import type { UnsoundPart } from "./unsound";

/** What Excel opens a workbook without, if that is how it came. */
const DISPENSABLE =
  /\/(image|printerSettings|hyperlink|thumbnail|core-properties|extended-properties|custom-properties|customXml|customXmlProps|calcChain)$/;
/** Kinds without which there is no workbook, and the only beginnings of their names. */
const ESSENTIAL = /\/(officeDocument|worksheet|sharedStrings|styles|table)$/;
const STANDARD =
  /^http:\/\/(schemas\.openxmlformats\.org\/officeDocument\/2006|purl\.oclc\.org\/ooxml\/officeDocument)\/relationships\//;
const TYPES = "[Content_Types].xml";
/** Of parts whose relationships the whole workbook hangs on. */
const MAIN = /^(_rels\/\.rels|xl\/_rels\/[^/]+\.rels)$/i;

interface Reference {
  readonly type: string;
  readonly target: string;
}

/** Every relationship leads to a part, and every such part has a type. */
export function* checkReferences(
  { before, copy }: Pick<LookedAt, "before" | "copy">,
  relationships: readonly string[]
): Generator<void, UnsoundPart | null> {
  const isTyped = yield* readTypes(copy);
  const wasTyped = yield* readTypes(before);
  for (const name of relationships) {
    const source = sourceOf(name);
    if (name === TYPES || (source !== "" && !copy.has(source))) continue;
    const references = yield* readReferences(copy.text(name));
    if (references === null) return { part: name, why: "relationship" };
    for (const { type, target } of references) {
      if (ESSENTIAL.test(type) && !STANDARD.test(type)) return { part: name, why: "relationship" };
      const part = findPart(copy, source, target);
      if (part === null) continue;
      // Of the workbook itself, some programs want the name to the letter.
      if (/\/officeDocument$/.test(type) && !copy.names.includes(part))
        return { part: name, why: "relationship" };
      if (!copy.has(part)) {
        if (before.has(part) || !DISPENSABLE.test(type)) return { part: name, why: "relationship" };
      } else if (!isTyped(part) && (wasTyped(part) || !before.has(part) || MAIN.test(name)))
        return { part, why: "contentType" };
    }
  }
  return null;
}

/** Where the part stands that relationships belong to; "": the package. */
function sourceOf(name: string): string {
  return name.replace(/(^|\/)_rels\/([^/]*)\.rels$/i, "$1$2");
}

/** Those to parts of the file. @returns null where an id stands for two */
function* readReferences(xml: string): Generator<void, readonly Reference[] | null> {
  const found: Reference[] = [];
  const ids = new Set<string>();
  const fault = yield* parseStrictly<"twice">(xml, {
    open: (tag) => {
      if (tag.local !== "Relationship") return null;
      const id = attributeOf(tag, "Id") ?? "";
      if (ids.has(id)) return "twice";
      ids.add(id);
      if (attributeOf(tag, "TargetMode") !== "External")
        found.push({
          type: attributeOf(tag, "Type") ?? "",
          target: attributeOf(tag, "Target") ?? "",
        });
      return null;
    },
  });
  return fault === null ? found : null;
}

/** @returns null for a place within the part itself */
function findPart(copy: Package, source: string, target: string): string | null {
  const written = target.split("#")[0]!.replace(/\\/g, "/");
  if (written === "") return null;
  const steps: string[] = [];
  const from = written.startsWith("/") ? "" : source.slice(0, source.lastIndexOf("/") + 1);
  for (const step of `${from}${written}`.split("/"))
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  const part = steps.join("/");
  if (copy.has(part)) return part;
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

function* readTypes(file: Package): Generator<void, (part: string) => boolean> {
  const parts = new Set<string>();
  const extensions = new Set<string>();
  yield* parseStrictly<never>(file.text(TYPES), {
    open: (tag) => {
      if (tag.local === "Override") parts.add((attributeOf(tag, "PartName") ?? "").toLowerCase());
      if (tag.local === "Default")
        extensions.add((attributeOf(tag, "Extension") ?? "").toLowerCase());
      return null;
    },
  });
  return (part) =>
    parts.has(`/${part}`.toLowerCase()) ||
    extensions.has((/\.([^./]*)$/.exec(part)?.[1] ?? "").toLowerCase());
}
