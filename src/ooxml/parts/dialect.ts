import { readAttributes, rootOf } from "../xml/tags";

/** Which of the standard's two sets of namespaces a workbook is written in. */
export interface Dialect {
  readonly main: string;
  /** In front of the last word of a relationship's type; of r:id too. */
  readonly relations: string;
}

export const TRANSITIONAL: Dialect = {
  main: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  relations: "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
};
const STRICT: Dialect = {
  main: "http://purl.oclc.org/ooxml/spreadsheetml/main",
  relations: "http://purl.oclc.org/ooxml/officeDocument/relationships",
};

/** @param xml of the workbook's part */
export function dialectOf(xml: string, part: string): Dialect {
  const { tag } = rootOf(xml, part);
  const isStrict =
    readAttributes(xml, tag).get("conformance") === "strict" ||
    xml.slice(tag.start, tag.end).includes(STRICT.main);
  return isStrict ? STRICT : TRANSITIONAL;
}

/** A part of our own, which is written in the transitional namespaces. */
export function inDialect(xml: string, { main }: Dialect): string {
  return main === TRANSITIONAL.main
    ? xml
    : xml.replace(`xmlns="${TRANSITIONAL.main}"`, `xmlns="${main}"`);
}
