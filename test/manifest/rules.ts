/** What Excel asks of a manifest beyond its schema. Every rule gives one sentence per offence. */

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** What the manifest points out to. */
export interface Shipped {
  /** Whether the build contains the file at an address. */
  has(url: string): boolean;
  iconSize(url: string): Size;
  /** The names that the ribbon code associates with functions. */
  readonly actions: ReadonlySet<string>;
}

export function offences(manifest: Document, shipped: Shipped): string[] {
  return rules.flatMap((rule) => rule(manifest, shipped));
}

type Rule = (manifest: Document, shipped: Shipped) => string[];

const rules: readonly Rule[] = [
  everyResidIsDefined,
  everyResourceIsUsed,
  idsAreUnique,
  addressesAreSecureAndShipped,
  iconsHaveTheirSizes,
  oneOverrideALocale,
  localesNameLanguageAndRegion,
  textsAreTranslated,
  namespaceIsTheSameEverywhere,
  oneRuntime,
  actionsExist,
  menusHaveOneControl,
  versionHasFourParts,
  getStartedIsPresent,
  requirementsAreStated,
];

const translations = ["en-US", "en-GB"];
const iconSizes = [16, 32, 80];
const requirements = ["SharedRuntime 1.1", "CustomFunctionsRuntime 1.3", "ExcelApi 1.9"];

function everyResidIsDefined(manifest: Document): string[] {
  const defined = resources(manifest).map((each) => each.id);
  return resids(manifest)
    .filter((resid) => !defined.includes(resid))
    .map((resid) => `No resource defines ${resid}.`);
}

function everyResourceIsUsed(manifest: Document): string[] {
  const used = resids(manifest);
  return resources(manifest)
    .filter((resource) => !used.includes(resource.id))
    .map((resource) => `Nothing uses the resource ${resource.id}.`);
}

function idsAreUnique(manifest: Document): string[] {
  const ids = elements(manifest, "*").flatMap((each) => each.getAttribute("id") ?? []);
  return repeated(ids).map((id) => `The id ${id} is given twice.`);
}

function addressesAreSecureAndShipped(manifest: Document, shipped: Shipped): string[] {
  return addresses(manifest).flatMap((url) => {
    if (!url.startsWith("https://")) return [`The address ${url} is not https.`];
    return shipped.has(url) ? [] : [`The build has no file for ${url}.`];
  });
}

function iconsHaveTheirSizes(manifest: Document, shipped: Shipped): string[] {
  const missing = elements(manifest, "Icon").flatMap((icon) => {
    const sizes = elements(icon, "Image").map((image) => Number(image.getAttribute("size")));
    return iconSizes
      .filter((size) => !sizes.includes(size))
      .map((size) => `An icon of ${icon.parentElement?.id} lacks the size ${size}.`);
  });
  const images = elements(manifest, "Icon").flatMap((icon) =>
    elements(icon, "Image").map((image) => ({
      url: resource(manifest, image.getAttribute("resid"))?.getAttribute("DefaultValue"),
      size: Number(image.getAttribute("size")),
    }))
  );
  const storeIcons = [
    { url: valueOf(manifest, "IconUrl"), size: 32 },
    { url: valueOf(manifest, "HighResolutionIconUrl"), size: 64 },
  ];
  const wrong = [...images, ...storeIcons].flatMap(({ url, size }) => {
    if (!url || !shipped.has(url)) return [];
    const { width, height } = shipped.iconSize(url);
    return width === size && height === size
      ? []
      : [`${url} is ${width} × ${height}, not ${size} × ${size}.`];
  });
  return [...missing, ...wrong];
}

function oneOverrideALocale(manifest: Document): string[] {
  return elements(manifest, "*").flatMap((each) =>
    repeated(overrides(each)).map((locale) => `${label(each)} has two overrides for ${locale}.`)
  );
}

function localesNameLanguageAndRegion(manifest: Document): string[] {
  const locales = [
    manifest.querySelector("DefaultLocale")?.textContent ?? "",
    ...elements(manifest, "Override").map((each) => each.getAttribute("Locale") ?? ""),
  ];
  return locales
    .filter((locale) => !/^[a-z]{2}-[A-Z]{2}$/.test(locale))
    .map((locale) => `The locale ${locale} is not of the form sv-SE.`);
}

function textsAreTranslated(manifest: Document): string[] {
  const namespace = referredTo(manifest, "Namespace");
  const texts = [
    ...elements(manifest, "DisplayName"),
    ...elements(manifest, "Description").filter((each) => each.hasAttribute("DefaultValue")),
    ...elements(manifest, "String").filter((each) => each !== namespace),
    referredTo(manifest, "Metadata > SourceLocation") ?? [],
  ];
  return texts
    .flat()
    .flatMap((each) =>
      translations
        .filter((locale) => !overrides(each).includes(locale))
        .map((locale) => `${label(each)} has no text for ${locale}.`)
    );
}

/** A formula written in one language must be found in another. */
function namespaceIsTheSameEverywhere(manifest: Document): string[] {
  const namespace = referredTo(manifest, "Namespace");
  return namespace && overrides(namespace).length > 0
    ? ["The namespace has overrides for other languages."]
    : [];
}

/** A shared runtime is one page for the functions, the ribbon and the pane. */
function oneRuntime(manifest: Document): string[] {
  const owners = ["Runtime", "Page > SourceLocation", "FunctionFile", "Action > SourceLocation"];
  const pages = owners.map((owner) => manifest.querySelector(owner)?.getAttribute("resid"));
  const [page] = pages;
  const split = owners.filter((_, index) => !page || pages[index] !== page);
  const lifetime = manifest.querySelector("Runtime")?.getAttribute("lifetime");
  return [
    ...split.map((owner) => `${owner} is not the page of the runtime.`),
    ...(lifetime === "long" ? [] : ["The runtime's lifetime is not long."]),
    ...elements(manifest, "TaskpaneId").map(() => "A shared runtime allows no TaskpaneId."),
  ];
}

function actionsExist(manifest: Document, shipped: Shipped): string[] {
  return elements(manifest, "FunctionName")
    .map((each) => each.textContent ?? "")
    .filter((name) => !shipped.actions.has(name))
    .map((name) => `No code is associated with the action ${name}.`);
}

/** A menu of Excel takes one control from an add-in. */
function menusHaveOneControl(manifest: Document): string[] {
  return elements(manifest, "OfficeMenu")
    .filter((menu) => elements(menu, "Control").length !== 1)
    .map((menu) => `The menu ${menu.id} has not one control.`);
}

function versionHasFourParts(manifest: Document): string[] {
  const version = manifest.querySelector("Version")?.textContent ?? "";
  return /^\d+(\.\d+){3}$/.test(version)
    ? []
    : [`The version ${version} is not of the form 1.2.3.4.`];
}

function getStartedIsPresent(manifest: Document): string[] {
  return elements(manifest, "GetStarted").length > 0 ? [] : ["GetStarted is missing."];
}

function requirementsAreStated(manifest: Document): string[] {
  const stated = elements(manifest, "Set").map(
    (each) => `${each.getAttribute("Name")} ${each.getAttribute("MinVersion")}`
  );
  return requirements
    .filter((requirement) => !stated.includes(requirement))
    .map((requirement) => `The requirement ${requirement} is not stated.`);
}

function elements(parent: Document | Element, name: string): Element[] {
  return [...parent.getElementsByTagNameNS("*", name)];
}

function resources(manifest: Document): Element[] {
  return elements(manifest, "Resources").flatMap((each) => [...each.querySelectorAll("[id]")]);
}

function resource(manifest: Document, id: string | null | undefined): Element | undefined {
  return resources(manifest).find((each) => each.id === id);
}

function resids(manifest: Document): string[] {
  return elements(manifest, "*").flatMap((each) => each.getAttribute("resid") ?? []);
}

/** The resource that the element at a selector refers to. */
function referredTo(manifest: Document, selector: string): Element | undefined {
  return resource(manifest, manifest.querySelector(selector)?.getAttribute("resid"));
}

function addresses(manifest: Document): string[] {
  const values = elements(manifest, "*").flatMap((each) => [
    each.getAttribute("DefaultValue") ?? [],
    each.getAttribute("Value") ?? [],
  ]);
  return values.flat().filter((value) => value.includes("://"));
}

function overrides(element: Element): string[] {
  return [...element.children]
    .filter((each) => each.localName === "Override")
    .map((each) => each.getAttribute("Locale") ?? "");
}

function valueOf(manifest: Document, name: string): string | null | undefined {
  return manifest.querySelector(name)?.getAttribute("DefaultValue");
}

function label(element: Element): string {
  return element.id || element.localName;
}

function repeated(values: readonly string[]): string[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
}
