import type { Package } from "../package";
import { spliceText } from "../xml/splice";
import { appendTo, escapeXml, findElements, prefixOf, readAttributes, rootOf } from "../xml/tags";

/** One part's reference to another, or to a place outside the file. */
export interface Relationship {
  readonly id: string;
  /** The last word of its type: worksheet, table, calcChain … */
  readonly type: string;
  /** The part's name; the address as it is written where `external`. */
  readonly target: string;
  readonly external: boolean;
  /** Where it stands in the relationship part. */
  readonly start: number;
  readonly end: number;
}

/** @param part "" for the package itself */
export function relationshipsName(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

export function readRelationships(file: Package, part: string): readonly Relationship[] {
  const name = relationshipsName(part);
  if (!file.has(name)) return [];
  const xml = file.text(name);
  return findElements(xml, name, "Relationship").map((element) => {
    const attributes = readAttributes(xml, element.tag);
    const external = attributes.get("TargetMode") === "External";
    const target = attributes.get("Target") ?? "";
    return {
      id: attributes.get("Id") ?? "",
      type: (attributes.get("Type") ?? "").split("/").at(-1)!,
      target: external ? target : findTarget(file, resolve(part, target)),
      external,
      start: element.tag.start,
      end: element.end,
    };
  });
}

export function removeRelationships(
  file: Package,
  part: string,
  gone: readonly Relationship[]
): void {
  const name = relationshipsName(part);
  const splices = gone.map(({ start, end }) => ({ start, end, text: "" }));
  file.write(name, spliceText(file.text(name), splices));
}

/** Adds to what a part refers to; it has relationships already. */
export function addRelationships(
  file: Package,
  part: string,
  added: readonly { readonly id: string; readonly type: string; readonly target: string }[]
): void {
  const name = relationshipsName(part);
  const xml = file.text(name);
  const root = rootOf(xml, name);
  const prefix = prefixOf(xml, root.tag);
  const text = added
    .map(
      ({ id, type, target }) =>
        `<${prefix}Relationship Id="${id}" Type="${type}" Target="/${escapeXml(target)}"/>`
    )
    .join("");
  file.write(name, spliceText(xml, [appendTo(xml, root, text)]));
}

/** As the file spells it; an address may write a space and others as %20. */
function findTarget(file: Package, target: string): string {
  if (file.has(target) || !target.includes("%")) return file.spell(target);
  try {
    return file.spell(decodeURIComponent(target));
  } catch {
    return target;
  }
}

/** As a URL resolves against its page's: from the part's folder, or from the root with "/". */
function resolve(part: string, target: string): string {
  const folder = /^[\\/]/.test(target) ? [] : part.split("/").slice(0, -1);
  const steps = folder;
  for (const step of target.split(/[\\/]/)) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/");
}
