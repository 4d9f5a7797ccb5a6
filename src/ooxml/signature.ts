import type { Package } from "./package";
import { readRelationships, removeRelationships } from "./parts/relationships";
import { removeParts } from "./parts/removeParts";

const SIGNATURE_PART = /^_xmlsignatures\//i;

/**
 * Takes a workbook's signatures out: they vouch for the file as it was, and a copy that carried
 * them would be shown as forged. @returns whether it had any
 */
export function removeSignatures(file: Package): boolean {
  const origins = readRelationships(file, "").filter(
    ({ type, external }) => type === "origin" && !external
  );
  const signed = origins.flatMap(({ target }) => [
    target,
    ...readRelationships(file, target).map((each) => each.target),
  ]);
  const listed = signed.filter((part) => file.has(part));
  const beside = file.names.filter((name) => SIGNATURE_PART.test(name) && !name.endsWith(".rels"));
  const parts = [...new Set([...listed, ...beside])];
  if (origins.length > 0) removeRelationships(file, "", origins);
  if (parts.length > 0) removeParts(file, parts);
  return origins.length + parts.length > 0;
}
