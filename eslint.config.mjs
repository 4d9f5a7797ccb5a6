import officeAddins from "eslint-plugin-office-addins";
import typescriptEslint from "typescript-eslint";
import house from "./test/architecture/house.cjs";

const typescript = ["**/*.{ts,tsx}"];
const nodeGlobals = ["Buffer", "URL", "clearTimeout", "console", "fetch", "process", "setTimeout"];
const commonJsGlobals = ["__dirname", "__filename", "module", "require"];

export default [
  { ignores: ["dist/", "dist-*/", "out/", ".cache/", ".certs/"] },
  // The recommended rules leave .tsx out.
  ...officeAddins.configs.recommended.map((config) =>
    config.files ? { ...config, files: [...config.files, "**/*.tsx"] } : config
  ),
  {
    files: ["**/*.{js,mjs,cjs,ts,tsx}"],
    // `npm run check:format` sees to the format.
    rules: { "prettier/prettier": "off" },
  },
  {
    files: ["**/*.{js,mjs,cjs}"],
    languageOptions: { ecmaVersion: 2022, globals: globals(nodeGlobals) },
  },
  {
    files: ["**/*.{js,cjs}"],
    languageOptions: { sourceType: "commonjs", globals: globals(commonJsGlobals) },
  },
  {
    files: typescript,
    languageOptions: { parser: typescriptEslint.parser },
    rules: {
      // The compiler knows the globals better.
      "no-undef": "off",
      "no-redeclare": "off",
      "@typescript-eslint/no-explicit-any": "error",
    },
  },
  {
    // Excel's own interfaces are any[][] here.
    files: ["src/functions/**", "src/**/excel/**", "test/host/**"],
    rules: { "@typescript-eslint/no-explicit-any": "off" },
  },
  ...Object.entries(house.layers).map(([name, layer]) => ({
    files: [`src/**/${name}/**/*.{ts,tsx}`],
    rules: {
      "@typescript-eslint/no-restricted-imports": ["error", { patterns: closedTo(name, layer) }],
      "no-restricted-globals": ["error", ...layer.never.filter((each) => !each.includes("."))],
      "no-restricted-properties": ["error", ...layer.never.flatMap(asProperty)],
    },
  })),
];

function globals(names) {
  return Object.fromEntries(names.map((name) => [name, "readonly"]));
}

/** Patterns for every import that the table does not open to a layer; features see the test. */
function closedTo(name, { imports, types = [], packages = {} }) {
  const { layers } = house;
  const others = Object.keys(layers).filter((each) => each !== name && !imports.includes(each));
  const closedLayers = others.map((other) => {
    const open = imports.filter((each) => each.startsWith(`${other}/`));
    const exceptions = open.map((each) => `(?!${each.slice(other.length + 1)}(/|$))`).join("");
    return {
      regex: `^\\.\\.?/(.*/)?${other}/${exceptions}`,
      message: `${name} may not import ${other}.`,
      allowTypeImports: types.includes(other),
    };
  });
  const openPackages = Object.keys(packages).map((each) => `(?!${each}(/|$))`);
  const closedPackages = {
    regex: `^(?!\\.)${openPackages.join("")}`,
    message: `${name} may not import this package.`,
  };
  return [...closedLayers, closedPackages];
}

function asProperty(name) {
  const [object, property] = name.split(".");
  return property ? { object, property } : [];
}
