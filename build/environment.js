const { version } = require("../package.json");

// Each environment is an add-in of its own to Excel: two add-ins that share an id or a
// namespace bind each other's formulas.
const environments = {
  production: {
    id: "20e22464-19e9-4fcd-8d65-d04f35f67bf2",
    namespace: "NATLAKARE",
    nameSuffix: "",
  },
  test: {
    id: "aae58529-4f14-4875-ba5c-536abe484a9f",
    namespace: "NATLAKARETEST",
    nameSuffix: " (TEST)",
  },
  development: {
    id: "8cbda3a1-c8a9-4a06-8ec2-091cfb74a774",
    namespace: "NATLAKAREDEV",
    nameSuffix: " (DEV)",
    baseUrl: "https://localhost:3000",
  },
};

/** The environment a build is for, from webpack's mode and the variables ENVIRONMENT and BASE_URL. */
function chooseEnvironment(mode, variables) {
  const name = variables.ENVIRONMENT || mode;
  if (!Object.hasOwn(environments, name)) {
    throw new Error(
      `ENVIRONMENT is "${name}"; it must be one of ${Object.keys(environments).join(", ")}.`
    );
  }
  const environment = environments[name];
  const baseUrl = checkedBaseUrl(variables.BASE_URL || environment.baseUrl, name);
  return { ...environment, name, baseUrl, version };
}

function checkedBaseUrl(text, name) {
  if (!text) {
    throw new Error(
      `A ${name} build needs BASE_URL, the https address that will serve dist/, ` +
        `for example BASE_URL=https://addins.example.se/natlakare npm run build.`
    );
  }
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.protocol !== "https:" || url.search || url.hash) {
    throw new Error(
      `BASE_URL is "${text}"; it must be an https address without query or fragment, ` +
        `for example https://addins.example.se/natlakare.`
    );
  }
  return url.href.replace(/\/+$/, "");
}

/** Turns the manifest in the repository, which is development's, into the environment's own. */
function adaptManifest(manifest, environment) {
  const { id, namespace, nameSuffix, baseUrl } = environments.development;
  const replacements = [
    [id, environment.id],
    [namespace, environment.namespace],
    [nameSuffix, environment.nameSuffix],
    // Of the characters that XML would take for its own, an address may hold this one.
    [baseUrl, environment.baseUrl.replaceAll("&", "&amp;")],
    [/<Version>.*<\/Version>/g, `<Version>${environment.version}.0</Version>`],
  ];
  return replacements.reduce((text, [from, to]) => text.replaceAll(from, () => to), manifest);
}

module.exports = { adaptManifest, chooseEnvironment };
