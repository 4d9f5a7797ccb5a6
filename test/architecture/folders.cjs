// What each folder of src/ may import and may never name: the picture in one table, which the
// architecture test and ESLint both hold the code to.

const OFFICE = ["Office", "Excel", "CustomFunctions"];
const BROWSER = ["window", "document", "navigator", "localStorage", "fetch"];
const CLOCK = ["Date", "Intl", "Math.random"];

/**
 * `imports` lists folders, or single modules, of src/; `types` folders that may be imported as
 * types only; `packages` maps a package to the folder or module that may import it.
 */
module.exports = {
  core: {
    imports: [],
    packages: { "decimal.js": "core/decimal" },
    never: [...OFFICE, ...BROWSER, ...CLOCK],
  },
  data: { imports: ["core"], never: [...OFFICE, ...BROWSER, ...CLOCK] },
  locales: {
    imports: ["core/printedAmount"],
    types: ["core", "formula", "workbook", "ooxml"],
    never: [...OFFICE, ...BROWSER],
  },
  formula: { imports: ["core", "data"], never: [...OFFICE, ...BROWSER, ...CLOCK] },
  functions: { imports: ["formula", "locales"], never: ["Excel", ...BROWSER, ...CLOCK] },
  workbook: {
    imports: ["core", "data", "formula", "locales"],
    types: ["ooxml"],
    packages: { "simple-statistics": "workbook/relations" },
    never: ["CustomFunctions"],
  },
  ooxml: {
    imports: ["core", "formula"],
    packages: { docx: "ooxml/document", fflate: "ooxml" },
    never: [...OFFICE, ...BROWSER, ...CLOCK],
  },
  taskpane: {
    imports: ["core", "data", "locales", "formula", "workbook", "ooxml"],
    packages: {
      "pure-rand": "taskpane/analysis/sensitivity",
      react: "taskpane",
      "react-dom": "taskpane",
      "@fluentui/react-components": "taskpane",
    },
    never: ["Excel", "CustomFunctions"],
  },
  commands: {
    imports: ["workbook", "data", "locales", "taskpane/opening", "taskpane/analysis/since/today"],
    never: ["Excel", "CustomFunctions"],
  },
};
