/** Mistakes in a manifest that Excel would refuse or misread, each made by one replacement. */
export interface Mutation {
  readonly name: string;
  readonly from: string | RegExp;
  readonly to: string;
}

/** Those the schema finds. */
export const schemaMutations: readonly Mutation[] = [
  { name: "an id that is no GUID", from: /<Id>.*<\/Id>/, to: "<Id>natlakarkalkyl</Id>" },
  { name: "a locale with an underscore", from: 'Locale="en-US"', to: 'Locale="en_US"' },
  {
    name: "a label over 125 characters",
    from: 'id="Open.Label" DefaultValue="Öppna"',
    to: `id="Open.Label" DefaultValue="${"Ö".repeat(126)}"`,
  },
  {
    name: "a description over 250 characters",
    from: /<Description DefaultValue="[^"]*"/,
    to: `<Description DefaultValue="${"x".repeat(251)}"`,
  },
  {
    name: "a resid over 32 characters",
    from: 'resid="Group.Label"',
    to: `resid="${"x".repeat(33)}"`,
  },
  { name: "a button without supertip", from: /<Supertip>[^]*?<\/Supertip>/, to: "" },
  {
    name: "a tab with its label first",
    from: '<CustomTab id="Natlakarkalkyl.Tab">',
    to: '<CustomTab id="Natlakarkalkyl.Tab"><Label resid="Tab.Label" />',
  },
  { name: "functions without script", from: /<Script>[^]*?<\/Script>/, to: "" },
  { name: "functions without page", from: /<Page>[^]*?<\/Page>/, to: "" },
  { name: "an unknown element", from: "<Runtimes>", to: "<Mystery /><Runtimes>" },
  { name: "an unknown action", from: 'xsi:type="ExecuteFunction"', to: 'xsi:type="RunFunction"' },
  { name: "an unknown permission", from: "ReadWriteDocument", to: "WriteEverything" },
  { name: "an empty set of requirements", from: /<Sets>[^]*?<\/Sets>/, to: "<Sets></Sets>" },
  {
    name: "a cell's menu with nothing in it",
    from: /(<OfficeMenu[^>]*>)[^]*?(?=<\/OfficeMenu>)/,
    to: "$1",
  },
  { name: "an unknown lifetime", from: 'lifetime="long"', to: 'lifetime="forever"' },
];

/** Those the schema lets through, with the sentence that has to name them. */
export const ruleMutations: readonly (Mutation & { readonly says: string })[] = [
  {
    name: "an unknown resid",
    from: 'resid="Open.Label"',
    to: 'resid="Opne.Label"',
    says: "No resource defines Opne.Label.",
  },
  {
    name: "an unused resource",
    from: 'resid="Help.80"',
    to: 'resid="Logo.80"',
    says: "Nothing uses the resource Help.80.",
  },
  {
    name: "an insecure address",
    from: /https:(\/\/[^"]*functions\.js")/,
    to: "http:$1",
    says: "The address http://localhost:3000/functions.js is not https.",
  },
  {
    name: "an address without a file",
    from: "/functions.sv.json",
    to: "/functions-sv.json",
    says: "The build has no file for https://localhost:3000/functions-sv.json.",
  },
  {
    name: "an icon with two sizes",
    from: '<bt:Image size="80" resid="Example.80" />',
    to: "",
    says: "An icon of Natlakarkalkyl.Example lacks the size 80.",
  },
  {
    name: "an icon of another size than it says",
    from: "assets/help-32.png",
    to: "assets/help-16.png",
    says: "https://localhost:3000/assets/help-16.png is 16 × 16, not 32 × 32.",
  },
  {
    name: "a store icon of the wrong size",
    from: "assets/logo-64.png",
    to: "assets/logo-128.png",
    says: "https://localhost:3000/assets/logo-128.png is 128 × 128, not 64 × 64.",
  },
  {
    name: "two controls with one id",
    from: 'id="Natlakarkalkyl.Help"',
    to: 'id="Natlakarkalkyl.Open"',
    says: "The id Natlakarkalkyl.Open is given twice.",
  },
  {
    name: "two resources with one id",
    from: '<bt:Url id="Functions.Script.Url"',
    to: '<bt:Url id="Taskpane.Url"',
    says: "The id Taskpane.Url is given twice.",
  },
  {
    name: "two overrides for a locale",
    from: '<bt:Override Locale="en-GB" Value="Help" />',
    to: '<bt:Override Locale="en-US" Value="Help" />',
    says: "Help.Label has two overrides for en-US.",
  },
  {
    name: "a locale without region",
    from: "<DefaultLocale>sv-SE<",
    to: "<DefaultLocale>sv<",
    says: "The locale sv is not of the form sv-SE.",
  },
  {
    name: "an override without region",
    from: '<bt:Override Locale="en-GB" Value="Help" />',
    to: '<bt:Override Locale="en" Value="Help" />',
    says: "The locale en is not of the form sv-SE.",
  },
  {
    name: "a text without English",
    from: '<bt:Override Locale="en-US" Value="Open" />',
    to: "",
    says: "Open.Label has no text for en-US.",
  },
  {
    name: "a display name without English",
    from: '<Override Locale="en-GB" Value="Nätläkarkalkyl (DEV)" />',
    to: "",
    says: "DisplayName has no text for en-GB.",
  },
  {
    name: "function help in one language only",
    from: /<bt:Override Locale="en-GB" Value="[^"]*functions\.json" \/>/,
    to: "",
    says: "Functions.Metadata.Url has no text for en-GB.",
  },
  {
    name: "a namespace that changes with the language",
    from: '<bt:String id="Functions.Namespace" DefaultValue="NATLAKAREDEV" />',
    to: '<bt:String id="Functions.Namespace" DefaultValue="NATLAKAREDEV"><bt:Override Locale="en-US" Value="OTHER" /></bt:String>',
    says: "The namespace has overrides for other languages.",
  },
  {
    name: "a function file of its own",
    from: '<FunctionFile resid="Taskpane.Url" />',
    to: '<FunctionFile resid="Functions.Script.Url" />',
    says: "FunctionFile is not the page of the runtime.",
  },
  {
    name: "a runtime that ends with the pane",
    from: 'lifetime="long"',
    to: 'lifetime="short"',
    says: "The runtime's lifetime is not long.",
  },
  {
    name: "a pane with an id",
    from: '<Action xsi:type="ShowTaskpane">',
    to: '<Action xsi:type="ShowTaskpane"><TaskpaneId>Pane</TaskpaneId>',
    says: "A shared runtime allows no TaskpaneId.",
  },
  {
    name: "an action without code",
    from: "<FunctionName>openHelp<",
    to: "<FunctionName>showHelp<",
    says: "No code is associated with the action showHelp.",
  },
  {
    name: "two controls in the cell's menu",
    from: /(<OfficeMenu[^>]*>)([^]*?)(<\/OfficeMenu>)/,
    to: "$1$2$2$3",
    says: "The menu ContextMenuCell has not one control.",
  },
  {
    name: "a version of two parts",
    from: /<Version>.*</,
    to: "<Version>1.0<",
    says: "The version 1.0 is not of the form 1.2.3.4.",
  },
  {
    name: "no first-run text",
    from: /<GetStarted>[^]*?<\/GetStarted>/,
    to: "",
    says: "GetStarted is missing.",
  },
  {
    name: "a lower requirement",
    from: 'Name="CustomFunctionsRuntime" MinVersion="1.3"',
    to: 'Name="CustomFunctionsRuntime" MinVersion="1.1"',
    says: "The requirement CustomFunctionsRuntime 1.3 is not stated.",
  },
];

export function mutate(manifest: string, { from, to }: Mutation): string {
  const mutated = manifest.replace(from, to);
  if (mutated === manifest) throw new Error(`The manifest has no ${from} to replace.`);
  return mutated;
}
