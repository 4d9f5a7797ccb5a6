import type { CustomXmlRecord } from "../model/contents";
import { rootNamespace } from "../model/xmlRoot";
import type { Package } from "./package";
import { element, optional, xmlDocument } from "./xml";

const ds = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";

/** The XML that add-ins keep in the workbook: each part with another that says its id. */
export function addCustomXml(
  file: Package,
  workbookPath: string,
  parts: readonly CustomXmlRecord[]
): void {
  for (const [index, { id, xml }] of parts.entries()) {
    const path = `/customXml/item${index + 1}.xml`;
    const properties = `/customXml/itemProps${index + 1}.xml`;
    file.add(path, xml, "xml");
    file.relate(workbookPath, "customXml", path);
    file.relate(path, "customXmlProps", properties);
    const uri = rootNamespace(xml);
    const references = uri ? [element("ds:schemaRef", { "ds:uri": uri })] : [];
    const item = { "ds:itemID": id, "xmlns:ds": ds };
    file.add(
      properties,
      xmlDocument(element("ds:datastoreItem", item, optional("ds:schemaRefs", {}, references))),
      "vnd.openxmlformats-officedocument.customXmlProperties+xml"
    );
  }
}
