const { moduleNameMapper } = require("./test/build/packageBundles.cjs");

// Packages that exist only as ES modules.
const esModules = [
  "@ironcalc/wasm",
  "collapse-white-space",
  "franc-min",
  "n-gram",
  "trigram-utils",
];

const shared = {
  testEnvironment: "<rootDir>/test/build/nodeEnvironment.cjs",
  transform: {
    "\\.[cm]?[jt]sx?$": [
      "@swc/jest",
      {
        jsc: {
          parser: { syntax: "typescript", tsx: true },
          transform: { react: { runtime: "automatic" } },
          target: "es2022",
        },
      },
    ],
  },
  transformIgnorePatterns: [`/node_modules/(?!(${esModules.join("|")})/)`, "/\\.cache/"],
  // A look at a global of a test's own realm takes as long as a call: the hot ones are handed over.
  sandboxInjectedGlobals: [
    "Array",
    "JSON",
    "Map",
    "Math",
    "Number",
    "Object",
    "Reflect",
    "RegExp",
    "Set",
    "String",
    "Symbol",
    "WeakMap",
    "parseFloat",
    "parseInt",
  ],
  // webpack writes this constant into the shipped code.
  globals: {
    BUILD: { id: "20e22464-19e9-4fcd-8d65-d04f35f67bf2", namespace: "NATLAKARE", version: "0.0.0" },
  },
};

/** What tests need, from most to least: one belongs to the first project that names it. */
const projects = [
  {
    // Other programs: Chromium, LibreOffice, and what the README tells one to run.
    displayName: "browser",
    globalSetup: "<rootDir>/test/build/browserSetup.ts",
    files: [
      "e2e/*.test.ts",
      "host/preview*.test.ts",
      "deploy/nginx.test.ts",
      "npmCommands.test.ts",
      "build/watch.test.ts",
      "formula/text/expression.test.ts",
      "invoices/sql/*.test.ts",
      "ooxml/{document,living}/*.test.ts",
      "ooxml/{lambda*,libreOffice,livingCopy,opened,randomCopy,spillAreas}.test.ts",
      "ooxml/{leaveOut,smallCells}/libreOffice.test.ts",
    ],
  },
  {
    // The stand-in for Excel, and the pane, most of it beside one.
    displayName: "host",
    globalSetup: "<rootDir>/test/build/hostSetup.cjs",
    moduleNameMapper,
    files: [
      "**/*.host.test.ts",
      "**/*.test.tsx",
      "host/**/*.test.ts",
      "commands/*.test.ts",
      "functions/runners.test.ts",
      "readme.test.ts",
      "analysis/relations/sheet/libreOffice.test.ts",
    ],
  },
  {
    // dist/, read as files or run by itself.
    displayName: "built",
    globalSetup: "<rootDir>/test/build/globalSetup.cjs",
    files: [
      "build/{dist,metadata,release}.test.ts",
      "functions/cells.test.ts",
      "golden/*.test.ts",
      "manifest/*.test.ts",
    ],
  },
  {
    displayName: "pure",
    moduleNameMapper: {
      "^(@univerjs/.*|playwright-core)$|/(addIn|bareRealm|realm|libreOffice)$":
        "<rootDir>/test/build/notPure.cjs",
    },
    files: ["**/*.test.ts"],
  },
];

module.exports = {
  // Half of the time goes to waiting for browsers and grids: a machine with two cores runs two.
  maxWorkers: 2,
  testSequencer: "<rootDir>/test/build/sequencer.cjs",
  reporters: ["default", "<rootDir>/test/reporter.cjs"],
  // Only for what hangs: no machine is so busy that anything takes this long.
  testTimeout: 900_000,
  projects: projects.map(({ files, ...own }, i) => ({
    ...shared,
    ...own,
    testMatch: [
      ...files.map((file) => `**/test/${file}`),
      ...projects.slice(0, i).flatMap((before) => before.files.map((file) => `!**/test/${file}`)),
    ],
  })),
};
