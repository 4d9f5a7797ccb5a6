import { readFileSync } from "node:fs";
import path from "node:path";
import { adaptManifest, chooseEnvironment } from "../../build/environment.js";
import configure from "../../webpack.config.js";

const manifest = readFileSync(path.join(__dirname, "../../manifest.xml"), "utf8");
const BASE_URL = "https://addins.example.se/natlakare/";

function manifestFor(mode: string, variables: Record<string, string>): string {
  return adaptManifest(manifest, chooseEnvironment(mode, variables));
}

function idOf(text: string): string | undefined {
  return /<Id>(.*)<\/Id>/.exec(text)?.[1];
}

test("the repository's manifest is that of development", () => {
  expect(manifestFor("development", {})).toBe(manifest);
});

test.each(["production", "test"])("a %s build without BASE_URL stops with a sentence", (name) => {
  expect(() => chooseEnvironment("production", { ENVIRONMENT: name })).toThrow(
    `A ${name} build needs BASE_URL, the https address that will serve dist/`
  );
});

test("webpack's configuration passes that sentence on", async () => {
  const { BASE_URL: before } = process.env;
  delete process.env.BASE_URL;
  try {
    await expect(configure({}, { mode: "production" })).rejects.toThrow("needs BASE_URL");
  } finally {
    if (before !== undefined) process.env.BASE_URL = before;
  }
});

test.each([
  "http://addins.example.se",
  "addins.example.se",
  "https://a.se/?x=1",
  "https://a.se/#x",
])("BASE_URL %s is refused by name", (address) => {
  expect(() => chooseEnvironment("production", { BASE_URL: address })).toThrow(
    `BASE_URL is "${address}"; it must be an https address`
  );
});

test.each([
  ["https://a.se/x&y", '"https://a.se/x&amp;y/taskpane.html"'],
  ["https://a.se/$&$1", '"https://a.se/$&amp;$1/taskpane.html"'],
])("the address %s stands in the manifest as XML has it", (address, expected) => {
  expect(manifestFor("production", { BASE_URL: address })).toContain(expected);
});

test("an unknown environment is refused by name", () => {
  expect(() => chooseEnvironment("production", { BASE_URL, ENVIRONMENT: "staging" })).toThrow(
    'ENVIRONMENT is "staging"; it must be one of production, test, development.'
  );
});

test("every address of the manifest moves to BASE_URL, whose last slash does not matter", () => {
  const adapted = manifestFor("production", { BASE_URL });
  expect(adapted).not.toContain("localhost");
  expect(adapted).toContain('"https://addins.example.se/natlakare/taskpane.html"');
  expect(adapted).toBe(manifestFor("production", { BASE_URL: BASE_URL.slice(0, -1) }));
});

test("each environment is an add-in of its own", () => {
  const production = manifestFor("production", { BASE_URL });
  const testing = manifestFor("production", { BASE_URL, ENVIRONMENT: "test" });
  expect(production).toContain('DefaultValue="NATLAKARE"');
  expect(production).toContain('<DisplayName DefaultValue="Nätläkarkalkyl">');
  expect(testing).toContain('DefaultValue="NATLAKARETEST"');
  expect(testing).toContain('<DisplayName DefaultValue="Nätläkarkalkyl (TEST)">');
  expect(new Set([manifest, production, testing].map(idOf)).size).toBe(3);
});

test("the manifest's version is the package's with a fourth part", () => {
  const environment = { ...chooseEnvironment("development", {}), version: "2.3.4" };
  expect(adaptManifest(manifest, environment)).toContain("<Version>2.3.4.0</Version>");
});
