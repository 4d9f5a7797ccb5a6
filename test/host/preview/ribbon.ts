/** A button of the add-in's tab, as the manifest describes it. */
export interface RibbonButton {
  readonly label: string;
  readonly tip: string;
  /** A path on the server that has the add-in's files. */
  readonly icon: string;
  /** The function it calls; undefined for a button that opens the pane. */
  readonly action: string | undefined;
}

export interface Ribbon {
  readonly title: string;
  readonly buttons: readonly RibbonButton[];
}

/** Reads the add-in's own tab from its manifest, in one of the manifest's languages. */
export function readRibbon(manifest: string, language: string): Ribbon {
  const xml = new DOMParser().parseFromString(manifest, "text/xml");
  const resource = (id: string | undefined) => {
    const element = all(xml, "String", "Image").find((each) => each.getAttribute("id") === id);
    const override = all(element, "Override").find(
      (each) => each.getAttribute("Locale") === language
    );
    return override?.getAttribute("Value") ?? element?.getAttribute("DefaultValue") ?? "";
  };
  const named = (parent: Element, ...path: string[]) => resource(resourceId(parent, path));
  const tab = all(xml, "CustomTab")[0]!;
  return {
    title: named(tab, "Label"),
    buttons: all(tab, "Control").map((control) => ({
      label: named(control, "Label"),
      tip: named(control, "Supertip", "Description"),
      icon: new URL(resource(smallestIcon(control))).pathname,
      action: all(control, "FunctionName")[0]?.textContent ?? undefined,
    })),
  };
}

function all(parent: Document | Element | undefined, ...names: string[]): Element[] {
  return [...(parent?.getElementsByTagName("*") ?? [])].filter((each) =>
    names.includes(each.localName)
  );
}

/** The resid of the child that the path of element names leads to. */
function resourceId(parent: Element, path: string[]): string | undefined {
  const element = path.reduce<Element | undefined>(
    (each, name) => [...(each?.children ?? [])].find((child) => child.localName === name),
    parent
  );
  return element?.getAttribute("resid") ?? undefined;
}

function smallestIcon(control: Element): string | undefined {
  return all(control, "Image")[0]?.getAttribute("resid") ?? undefined;
}
