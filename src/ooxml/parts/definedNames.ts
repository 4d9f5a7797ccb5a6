import type { Splice } from "../xml/splice";
import { writeCellText } from "../xml/cellText";
import { escapeXml, findElements, prefixOf } from "../xml/tags";
import type { Workbook } from "./workbook";

export interface NewName {
  readonly name: string;
  /** As a file writes it, without "=". */
  readonly text: string;
  readonly comment: string;
}

/** Elements that stand before the names in a workbook's part (ECMA-376, 18.2.27). */
const BEFORE = ["externalReferences", "functionGroups", "sheets"];

/** Where the workbook's part gets new names, after those that it has. */
export function addNames({ file, part }: Workbook, names: readonly NewName[]): readonly Splice[] {
  if (names.length === 0) return [];
  const xml = file.text(part);
  const [known] = findElements(xml, part, "definedNames");
  const beside = known ?? BEFORE.flatMap((name) => findElements(xml, part, name))[0]!;
  const prefix = prefixOf(xml, beside.tag);
  const text = names.map((name) => nameXml(name, prefix)).join("");
  if (known?.tag.kind === "open") {
    const [, end] = known.inner;
    return [{ start: end, end, text }];
  }
  const all = `<${prefix}definedNames>${text}</${prefix}definedNames>`;
  return [{ start: known ? known.tag.start : beside.end, end: beside.end, text: all }];
}

function nameXml({ name, text, comment }: NewName, prefix: string): string {
  const attributes = `name="${escapeXml(name)}" comment="${writeCellText(comment)}"`;
  return `<${prefix}definedName ${attributes}>${escapeXml(text)}</${prefix}definedName>`;
}
