import type { Package } from "../package";

const TYPES = "[Content_Types].xml";
const MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
const DOCUMENT = `${MAIN}document.main+xml`;
const TEMPLATE = `${MAIN}template.main+xml`;
const MACROS = /application\/vnd\.ms-word\.(?:document|template)\.macroEnabled/i;

/**
 * A Word template (.dotx) becomes a document: as what is saved has its ending, Word would not open it.
 * @returns what is wrong with a file that is no document
 */
export function asDocument(file: Package): "document" | "notWord" | "macros" {
  if (!file.has(TYPES)) return "notWord";
  const types = file.text(TYPES);
  if (MACROS.test(types)) return "macros";
  // The names of parts that are written in are those of every program that makes such files.
  if (!file.has("word/document.xml")) return "notWord";
  file.write(TYPES, types.replace(TEMPLATE, DOCUMENT));
  return types.includes(TEMPLATE) || types.includes(DOCUMENT) ? "document" : "notWord";
}
