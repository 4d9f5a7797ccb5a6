import { strFromU8, unzipSync } from "fflate";

/** The parts of a workbook as text. */
export function readParts(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)])
  );
}

/** What a cell holds on disk: its formula with "=", or its value; an error with its sign. */
export type DiskCell = string | number | boolean;

/** Cells of a workbook as the fixtures and the copy write them, by "sheet!B4". */
export function readCells(bytes: Uint8Array): Record<string, DiskCell> {
  const parts = readParts(bytes);
  const shared = [...(parts["xl/sharedStrings.xml"] ?? "").matchAll(/<si>(.*?)<\/si>/gs)].map(
    ([, item]) => plain(item!)
  );
  const cells: Record<string, DiskCell> = {};
  const targets = new Map(
    [...parts["xl/_rels/workbook.xml.rels"]!.matchAll(/<Relationship ([^>]*)\/>/g)].map(
      ([, text]) => [attribute(text!, "Id")!, attribute(text!, "Target")!]
    )
  );
  for (const [, sheet] of parts["xl/workbook.xml"]!.matchAll(/<sheet ([^>]*)\/>/g)) {
    const target = targets.get(attribute(sheet!, "r:id")!);
    if (target === undefined) continue;
    const xml = parts[target.startsWith("/") ? target.slice(1) : `xl/${target}`]!;
    const name = attribute(sheet!, "name")!;
    for (const [, tag, inner] of xml.matchAll(/<c ([^>]*?)(?:\/>|>(.*?)<\/c>)/gs))
      cells[`${name}!${attribute(tag!, "r")!}`] = readCell(tag!, inner ?? "", shared);
  }
  return cells;
}

function readCell(tag: string, inner: string, shared: readonly string[]): DiskCell {
  const formula = /<f[^>]*>(.*?)<\/f>/s.exec(inner)?.[1];
  if (formula !== undefined) return `=${decode(formula)}`;
  const value = /<v>(.*?)<\/v>/s.exec(inner)?.[1];
  const type = attribute(tag, "t");
  if (type === "inlineStr") return plain(inner);
  if (value === undefined) return "";
  if (type === "s") return shared[Number(value)]!;
  return type === "b" ? value === "1" : type === undefined ? Number(value) : decode(value);
}

function plain(xml: string): string {
  return decode([...xml.matchAll(/<t[^>]*>(.*?)<\/t>/gs)].map(([, text]) => text).join(""));
}

function attribute(text: string, name: string): string | undefined {
  const value = new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(text)?.[1];
  return value === undefined ? undefined : decode(value);
}

function decode(text: string): string {
  return text
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, "&");
}
