// What each room of src/ may import and may never name, and who may know whom: the picture in one
// table, which the architecture test and ESLint both hold the code to.

const OFFICE = ["Office", "Excel", "CustomFunctions"];
const BROWSER = ["window", "document", "navigator", "localStorage", "fetch"];
const CLOCK = ["Date", "Intl", "Math.random"];
const REACT = ["react", "react-dom", "@fluentui/react-components"];

/**
 * A file's layer is the one known folder name in its path, so that analysis/change/core obeys the
 * rules of core. `imports` lists layers, or single modules, of src/; `types` layers that may be
 * imported as types only; `packages` the packages, some with the only place that may import them.
 */
const layers = {
  core: {
    imports: [],
    packages: { "decimal.js": "core/decimal" },
    never: [...OFFICE, ...BROWSER, ...CLOCK],
  },
  data: { imports: ["core"], never: [...OFFICE, ...BROWSER, ...CLOCK] },
  formula: { imports: ["core", "data"], never: [...OFFICE, ...BROWSER, ...CLOCK] },
  functions: { imports: ["formula", "words"], never: ["Excel", ...BROWSER, ...CLOCK] },
  words: {
    imports: ["core/rounding/printedAmount"],
    types: ["core", "formula", "sheet", "excel", "ooxml"],
    never: [...OFFICE, ...BROWSER],
  },
  sheet: {
    imports: ["core", "data", "formula", "words"],
    types: ["ooxml"],
    packages: { "simple-statistics": "analysis/relations", papaparse: "invoices/sheet/parse" },
    never: [...OFFICE, ...BROWSER],
  },
  excel: {
    imports: ["core", "data", "formula", "words", "sheet"],
    types: ["ooxml"],
    never: ["CustomFunctions"],
  },
  ooxml: {
    imports: ["core", "formula"],
    packages: {
      "@noble/hashes": "ooxml/receipt",
      docx: "ooxml/document",
      fflate: "ooxml",
      saxes: "ooxml/lastCheck",
    },
    never: [...OFFICE, ...BROWSER, ...CLOCK],
  },
  pane: {
    imports: ["core", "data", "formula", "words", "sheet", "excel", "ooxml"],
    packages: { ...everywhere(REACT), "pure-rand": "analysis/sensitivity" },
    never: ["Excel", "CustomFunctions"],
  },
  app: {
    imports: ["core", "data", "words", "excel", "pane"],
    packages: everywhere(REACT),
    never: ["Excel", "CustomFunctions"],
  },
  commands: {
    imports: ["data", "words", "excel", "pane/work"],
    never: ["Excel", "CustomFunctions"],
  },
};

/** Features that others build on; they may know each other, and the rooms below know none of them. */
const base = ["example", "calls", "reading", "policies", "comparison"];

/** Folders of slices: features that nobody but their folder's own frame and the roof knows; none: a slice itself. */
const leaves = {
  analysis: [
    "breakEven",
    "change",
    "development",
    "freed",
    "providerPay",
    "regions",
    "relations",
    "residents",
    "sensitivity",
    "since",
    "span",
    "together",
  ],
  invoices: [],
  share: ["check", "copy", "explain", "pricing", "receipt", "repair", "report"],
};

/** Know every feature. */
const roof = ["app", "commands"];

function everywhere(packages) {
  return Object.fromEntries(packages.map((name) => [name, ""]));
}

module.exports = { layers, base, leaves, roof };
