import { Package } from "../package";

/** Charts of a document, and their axes of categories with the place of the labels. */
const CHART = /^\/?word\/charts\/[^/]+\.xml$/;
const LABELS = /(<c:catAx>(?:(?!<\/c:catAx>)[\s\S])*?<c:tickLblPos val=)"nextTo"/g;

/**
 * The document with the names of categories below and beside its charts, where they would be
 * written over what is below zero. The docx package has no say in where they stand (9.15.2).
 *
 * @param theirs names of parts that are another's: their charts stay as they are
 */
export function placeLabels(bytes: Uint8Array, theirs: ReadonlySet<string>): Uint8Array {
  const document = new Package(bytes);
  const charts = document.names.filter((name) => CHART.test(name) && !theirs.has(name));
  if (charts.length === 0) return bytes;
  for (const name of charts) document.write(name, document.text(name).replace(LABELS, '$1"low"'));
  return document.toBytes();
}
