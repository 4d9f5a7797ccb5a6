const { build } = require("esbuild");
const fs = require("node:fs");
const path = require("node:path");
const { isOlder } = require("./freshness.cjs");

const root = path.join(__dirname, "../..");
const folder = path.join(root, ".cache/packages");

/**
 * Packages of a thousand modules, which every test file would load anew, one by one: half a second
 * for the grid's and two or three for the pane's. What stands in one bundle shares what both use, so
 * all that a test imports of a bundle's packages has to be named here.
 */
const bundles = {
  grid: [
    "@univerjs/core",
    "@univerjs/core/facade",
    "@univerjs/engine-formula",
    "@univerjs/preset-sheets-node-core",
    "@univerjs/sheets-formula",
  ],
  pane: [
    "@fluentui/react-components",
    "@testing-library/react",
    "@testing-library/user-event",
    "axe-core",
    "react",
    "react-dom",
    "react-dom/client",
    "react/jsx-runtime",
  ],
};

const file = (name) => path.join(folder, `${name}.cjs`);

/** Where the packages are found. */
const bundled = Object.fromEntries(
  Object.values(bundles)
    .flat()
    .map((name) => [name, file(name)])
);

/** The same for jest. */
const moduleNameMapper = Object.fromEntries(
  Object.entries(bundled).map(([name, place]) => [`^${name}$`, place])
);

/** One bundle each, and for every package a module that hands out its part of it. */
async function makePackageBundles() {
  for (const [bundle, packages] of Object.entries(bundles)) {
    const outfile = file(bundle);
    if (!isOlder(outfile, [path.join(root, "package-lock.json"), __filename])) continue;
    packages.forEach((name, i) => {
      fs.mkdirSync(path.dirname(file(name)), { recursive: true });
      const part = `module.exports = { ...require(${JSON.stringify(outfile)}).part${i}, __esModule: true };`;
      fs.writeFileSync(file(name), part);
    });
    // As modules, of which esbuild leaves out what nobody imports, such as ten thousand icons.
    const lines = packages.map((name, i) => `export * as part${i} from "${name}";`);
    await build({
      stdin: { contents: lines.join("\n"), resolveDir: root },
      outfile,
      format: "cjs",
      bundle: true,
      platform: "node",
      mainFields: ["module", "main"],
      target: "node20",
      logLevel: "error",
    });
  }
}

module.exports = { bundled, makePackageBundles, moduleNameMapper };
