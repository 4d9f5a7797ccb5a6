import type { FunctionNames } from "./fileFormula";
import type { Package } from "./package";
import { element, xmlDocument } from "./xml";

/** The add-in as its manifest names it. */
export interface AddInIdentity {
  readonly id: string;
  readonly version: string;
}

const wetp = "http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11";
const we = "http://schemas.microsoft.com/office/webextensions/webextension/2010/11";
const a = "http://schemas.openxmlformats.org/drawingml/2006/main";
const r = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const relationship = "http://schemas.microsoft.com/office/2011/relationships/";

/** The extension that lists the functions which the file has been saved with. */
const functionList = "{7C84B067-C214-45C3-A712-C9D94CD141B2}";

const panes = "/xl/webextensions/taskpanes.xml";
const extension = "/xl/webextensions/webextension1.xml";

/** What Excel leaves of an add-in in a file: its pane, its settings and its functions' names. */
export function addWebExtension(
  file: Package,
  identity: AddInIdentity,
  { namespace, names }: FunctionNames,
  settings: Readonly<Record<string, unknown>>
): void {
  file.relate("/", `${relationship}webextensiontaskpanes`, panes);
  const id = file.relate(panes, `${relationship}webextension`, extension);
  const reference = element("wetp:webextensionref", { "xmlns:r": r, "r:id": id });
  const pane = { dockstate: "right", visibility: 0, width: 350, row: 0 };
  file.add(
    panes,
    xmlDocument(
      element("wetp:taskpanes", { "xmlns:wetp": wetp }, element("wetp:taskpane", pane, reference))
    ),
    "vnd.ms-office.webextensiontaskpanes+xml"
  );
  const properties = Object.entries(settings).map(([name, each]) =>
    element("we:property", { name, value: JSON.stringify(each) })
  );
  const ids = names.map((name) =>
    element("we:customFunctionIds", {}, `_xldudf_${namespace}_${name}`.replace(/\./g, "_"))
  );
  file.add(
    extension,
    xmlDocument(
      element(
        "we:webextension",
        { "xmlns:we": we, id: `{${identity.id.toUpperCase()}}` },
        element("we:reference", { ...identity, store: "developer", storeType: "Registry" }),
        element("we:alternateReferences"),
        element("we:properties", {}, properties),
        element("we:bindings"),
        element("we:snapshot", { "xmlns:r": r }),
        element(
          "we:extLst",
          {},
          element(
            "a:ext",
            { "xmlns:a": a, uri: functionList },
            element("we:customFunctionIdList", {}, ids)
          )
        )
      )
    ),
    "vnd.ms-office.webextension+xml"
  );
}
