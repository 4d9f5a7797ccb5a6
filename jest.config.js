// Packages that exist only as ES modules; all but one are required by Univer's CommonJS builds.
const esModules = [
  "@ironcalc/wasm",
  "cjk-regex",
  "collapse-white-space",
  "franc-min",
  "kdbush",
  "lodash-es",
  "n-gram",
  "nanoid",
  "quickselect",
  "rbush",
  "regexp-util",
  "trigram-utils",
  "unicode-regex",
];

module.exports = {
  testEnvironment: "node",
  testMatch: ["<rootDir>/test/**/*.test.{ts,tsx}"],
  globalSetup: "<rootDir>/test/build/globalSetup.cjs",
  // Half of the time goes to waiting for browsers and grids: a machine with two cores runs two.
  maxWorkers: 2,
  reporters: ["default", "<rootDir>/test/reporter.cjs"],
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
  transformIgnorePatterns: [`/node_modules/(?!(${esModules.join("|")})/)`],
  // webpack writes this constant into the shipped code.
  globals: {
    BUILD: { id: "20e22464-19e9-4fcd-8d65-d04f35f67bf2", namespace: "NATLAKARE", version: "0.0.0" },
  },
};
