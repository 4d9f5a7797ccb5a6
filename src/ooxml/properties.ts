import { readRelationships } from "./parts/relationships";
import type { Workbook } from "./parts/workbook";
import { findElements, readAttributes, textOf } from "./xml/tags";

/** What a workbook tells of people and organisations beside its cells. */
export interface WorkbookProperty {
  readonly kind: "creator" | "lastModifiedBy" | "company" | "manager" | "commentAuthor" | "custom";
  /** Of a custom property; else "". */
  readonly name: string;
  readonly value: string;
}

const KINDS = [
  ["creator", "core-properties"],
  ["lastModifiedBy", "core-properties"],
  ["company", "extended-properties"],
  ["manager", "extended-properties"],
] as const;

/** Document properties and the authors of comments; blank ones left out. */
export function readProperties(workbook: Workbook): readonly WorkbookProperty[] {
  const { file, sheets } = workbook;
  const root = readRelationships(file, "");
  const partsOf = (type: string): readonly string[] =>
    root.filter((each) => each.type === type && file.has(each.target)).map(({ target }) => target);
  const found: WorkbookProperty[] = KINDS.flatMap(([kind, type]) =>
    partsOf(type).flatMap((part) => {
      const name = type === "core-properties" ? kind : kind[0]!.toUpperCase() + kind.slice(1);
      return textsIn(workbook, part, name).map((value) => ({ kind, name: "", value }));
    })
  );
  for (const part of partsOf("custom-properties")) {
    const xml = file.text(part);
    for (const { tag, inner } of findElements(xml, part, "property")) {
      const name = readAttributes(xml, tag).get("name") ?? "";
      const value = xml.slice(...inner).replace(/<[^>]*>/g, "");
      found.push({ kind: "custom", name, value });
    }
  }
  for (const sheet of sheets)
    for (const { target, type } of readRelationships(file, sheet.part))
      if (type === "comments")
        for (const value of textsIn(workbook, target, "author"))
          found.push({ kind: "commentAuthor", name: "", value });
  return found.filter(({ value }) => value !== "");
}

function textsIn({ file }: Workbook, part: string, name: string): readonly string[] {
  const xml = file.text(part);
  return findElements(xml, part, name).map((element) => textOf(xml, element));
}
