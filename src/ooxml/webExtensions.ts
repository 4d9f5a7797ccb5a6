import type { Package } from "./package";
import { readRelationships, type Relationship, removeRelationships } from "./parts/relationships";
import { removeParts } from "./parts/removeParts";
import { spliceText } from "./xml/splice";
import { findElements, readAttributes } from "./xml/tags";

/** The panes of add-ins that a workbook opens with. */
const PANES = "webextensiontaskpanes";

/** What tells our add-in from others in a workbook's list of them. */
export interface OwnExtension {
  /** In front of the functions' names. */
  readonly namespaces: readonly string[];
  /** Manifest ids. */
  readonly ids: readonly string[];
}

/** The parts by which a workbook asks for our add-in, and for others. */
export function findExtensions(
  file: Package,
  own: OwnExtension
): { readonly own: readonly string[]; readonly other: readonly string[] } {
  const parts = panesOf(file).flatMap(({ target }) =>
    extensionsOf(file, target).map((each) => each.target)
  );
  const ours = parts.filter((part) => isOwn(file.text(part), own));
  return { own: ours, other: parts.filter((part) => !ours.includes(part)) };
}

/** Takes our add-in out of the workbook, and the list of panes with it if it held no other. */
export function removeOwnExtensions(file: Package, own: OwnExtension): void {
  const parts = new Set(findExtensions(file, own).own);
  if (parts.size === 0) return;
  const gone = [...parts];
  for (const pane of panesOf(file)) {
    const extensions = extensionsOf(file, pane.target);
    const ours = extensions.filter(({ target }) => parts.has(target));
    if (ours.length < extensions.length) {
      removePanes(file, pane.target, ours);
      removeRelationships(file, pane.target, ours);
    } else {
      gone.push(pane.target);
      removeRelationships(file, "", [pane]);
    }
  }
  removeParts(file, gone);
}

function removePanes(file: Package, panes: string, gone: readonly Relationship[]): void {
  const xml = file.text(panes);
  const ids = new Set(gone.map(({ id }) => id));
  const splices = findElements(xml, panes, "taskpane")
    .filter(({ inner }) =>
      findElements(xml.slice(...inner), panes, "webextensionref").some(({ tag }) =>
        ids.has(readAttributes(xml.slice(...inner), tag).get("id") ?? "")
      )
    )
    .map(({ tag, end }) => ({ start: tag.start, end, text: "" }));
  file.write(panes, spliceText(xml, splices));
}

function panesOf(file: Package): readonly Relationship[] {
  return readRelationships(file, "").filter(
    ({ type, target }) => type === PANES && file.has(target)
  );
}

function extensionsOf(file: Package, panes: string): readonly Relationship[] {
  return readRelationships(file, panes).filter(
    ({ type, target }) => type === "webextension" && file.has(target)
  );
}

function isOwn(xml: string, { namespaces, ids }: OwnExtension): boolean {
  const text = xml.toLowerCase();
  return (
    namespaces.some((space) => text.includes(`_xldudf_${space.toLowerCase()}_`)) ||
    ids.some((id) => text.includes(id.toLowerCase()))
  );
}
