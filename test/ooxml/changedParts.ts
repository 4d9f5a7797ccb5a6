import { strToU8, zipSync } from "fflate";
import { PACKAGE, relation } from "./excelParts";
import { type FixtureWorkbook, partsOf } from "./excelWorkbook";

/** A part's new text or bytes, how its text changes, or null: it goes. */
export type PartChange = string | Uint8Array | null | ((xml: string) => string);

/** A workbook with parts as other programs write them. */
export function changedWorkbook(
  workbook: FixtureWorkbook,
  changes: Readonly<Record<string, PartChange>>
): Uint8Array {
  const parts = new Map<string, string | Uint8Array>(Object.entries(partsOf(workbook)));
  for (const [name, change] of Object.entries(changes))
    if (change === null) parts.delete(name);
    else parts.set(name, typeof change === "function" ? change(String(parts.get(name))) : change);
  return zipOf(parts);
}

export function zipOf(parts: ReadonlyMap<string, string | Uint8Array>): Uint8Array {
  const bytes = [...parts].map(([name, part]): [string, Uint8Array] => [
    name,
    typeof part === "string" ? strToU8(part) : part,
  ]);
  return zipSync(Object.fromEntries(bytes), { level: 1, mtime: "1980-01-01T00:00:00" });
}

/** Adds relationships to a part that lists some, or the types of parts to the list of types. */
export function added(...elements: readonly string[]): (xml: string) => string {
  return (xml) => xml.replace(/<\/(Relationships|Types)>\s*$/, `${elements.join("")}</$1>`);
}

export function override(part: string, type: string): string {
  return `<Override PartName="/${part}" ContentType="${type}"/>`;
}

export function relationships(...elements: readonly string[]): string {
  return `<Relationships xmlns="${PACKAGE}/relationships">${elements.join("")}</Relationships>`;
}

export { relation };

/** As Power Query and others write a part: two bytes a character. */
export function utf16(text: string, order: "little" | "big" = "little"): Uint8Array {
  const little = Buffer.from(`\ufeff${text}`, "utf16le");
  return Uint8Array.from(order === "little" ? little : little.swap16());
}
