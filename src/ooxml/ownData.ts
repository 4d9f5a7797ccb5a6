import type { Package } from "./package";
import {
  readRelationships,
  type Relationship,
  relationshipsName,
  removeRelationships,
} from "./parts/relationships";
import { removeParts } from "./parts/removeParts";
import type { Workbook } from "./parts/workbook";

/**
 * Takes out what the add-in keeps in a workbook out of sight: alternatives, drafts, forecasts.
 * @param namespaces what those of such parts begin with
 * @returns whether there was any
 */
export function removeOwnData(
  { file, part }: Pick<Workbook, "file" | "part">,
  namespaces: readonly string[]
): boolean {
  const isOwn = (xml: string): boolean => namespaces.some((each) => xml.includes(each));
  let isFound = false;
  for (const source of [part, ""]) {
    const ours = customXmlOf(file, source).filter(({ target }) => isOwn(file.text(target)));
    if (ours.length === 0) continue;
    isFound = true;
    removeRelationships(file, source, ours);
    const items = ours.map(({ target }) => target);
    const beside = items.flatMap((item) => readRelationships(file, item));
    removeParts(file, [
      ...items,
      ...beside.flatMap(({ external, target }) => (external ? [] : [target])),
    ]);
  }
  // An item that nothing refers to any more is read by no program, but by people.
  const left = file.names.filter(
    (name) => /^customXml\/[^/]+\.xml$/i.test(name) && isOwn(file.text(name))
  );
  removeParts(file, left);
  return isFound || left.length > 0;
}

function customXmlOf(file: Package, source: string): readonly Relationship[] {
  if (!file.has(relationshipsName(source))) return [];
  return readRelationships(file, source).filter(
    ({ type, external, target }) => type === "customXml" && !external && file.has(target)
  );
}
