import { element, xmlDocument } from "./xml";

const namespaces = {
  xmlns: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  "xmlns:xda": "http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray",
};

/** The extension that says a formula may spill. */
const dynamicArray = "{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}";

/** What a cell with cm="1" is: one whose formula may spill. */
export function metadataPart(): string {
  const type = element("metadataType", {
    name: "XLDAPR",
    minSupportedVersion: 120000,
    copy: true,
    pasteAll: true,
    pasteValues: true,
    merge: true,
    splitFirst: true,
    rowColShift: true,
    clearFormats: true,
    clearComments: true,
    assign: true,
    coerce: true,
    cellMeta: true,
  });
  const properties = element("xda:dynamicArrayProperties", { fDynamic: true, fCollapsed: false });
  const extension = element("extLst", {}, element("ext", { uri: dynamicArray }, properties));
  const record = element("rc", { t: 1, v: 0 });
  return xmlDocument(
    element(
      "metadata",
      namespaces,
      element("metadataTypes", { count: 1 }, type),
      element("futureMetadata", { name: "XLDAPR", count: 1 }, element("bk", {}, extension)),
      element("cellMetadata", { count: 1 }, element("bk", {}, record))
    )
  );
}
