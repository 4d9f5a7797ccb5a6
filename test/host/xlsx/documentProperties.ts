import type { Contents } from "../model/contents";
import { documentPropertyDefaults } from "../model/documentProperties";
import { element, escapeMarkup, xmlDocument } from "./xml";

/** Title, author and their kin, in the three parts that files keep them in. */

const core = {
  "xmlns:cp": "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
  "xmlns:dc": "http://purl.org/dc/elements/1.1/",
  "xmlns:dcterms": "http://purl.org/dc/terms/",
  "xmlns:dcmitype": "http://purl.org/dc/dcmitype/",
  "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
};
const extended = {
  xmlns: "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties",
  "xmlns:vt": "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes",
};
const custom = {
  ...extended,
  xmlns: "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties",
};

/** The set of properties that users add to. */
const customSet = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";

export function coreProperties({ documentProperties }: Contents): string {
  const own = (name: string) =>
    String(documentProperties[name] ?? documentPropertyDefaults[name] ?? "");
  const text = (name: string, property: string) =>
    own(property) === "" ? "" : element(name, {}, escapeMarkup(own(property)));
  const time = (name: string) =>
    element(name, { "xsi:type": "dcterms:W3CDTF" }, escapeMarkup(own("creationDate")));
  return xmlDocument(
    element(
      "cp:coreProperties",
      core,
      text("dc:title", "title"),
      text("dc:subject", "subject"),
      text("dc:creator", "author"),
      text("cp:keywords", "keywords"),
      text("dc:description", "comments"),
      text("cp:lastModifiedBy", "lastAuthor"),
      time("dcterms:created"),
      time("dcterms:modified"),
      text("cp:category", "category")
    )
  );
}

export function applicationProperties({ documentProperties }: Contents): string {
  const text = (name: string, property: string) => {
    const own = String(documentProperties[property] ?? "");
    return own === "" ? "" : element(name, {}, escapeMarkup(own));
  };
  return xmlDocument(
    element(
      "Properties",
      extended,
      element("Application", {}, "Microsoft Excel"),
      element("DocSecurity", {}, "0"),
      text("Manager", "manager"),
      text("Company", "company"),
      element("AppVersion", {}, "16.0300")
    )
  );
}

/** Undefined where there are none: then the part is not there either. */
export function customProperties({ customProperties: own }: Contents): string | undefined {
  const items = Object.entries(own).map(([name, each], index) =>
    element("property", { fmtid: customSet, pid: index + 2, name }, variant(each))
  );
  return items.length > 0 ? xmlDocument(element("Properties", custom, items)) : undefined;
}

function variant(each: unknown): string {
  if (typeof each === "boolean") return element("vt:bool", {}, String(each));
  if (typeof each === "number") return element("vt:r8", {}, String(each));
  return element("vt:lpwstr", {}, escapeMarkup(String(each)));
}
