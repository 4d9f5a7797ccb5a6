import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";

const dist = path.join(__dirname, "../../dist");
const files = readdirSync(dist, { recursive: true, encoding: "utf8" });

function read(file: string): string {
  return readFileSync(path.join(dist, file), "utf8");
}

test.each([
  "LICENSES.txt",
  "assets/logo-16.png",
  "assets/logo-32.png",
  "assets/logo-64.png",
  "assets/logo-80.png",
  "assets/logo-128.png",
  "commands.js",
  "functions.js",
  "functions.json",
  "functions.sv.json",
  "invoices.js",
  "manifest.xml",
  "taskpane.html",
])("%s ships", (file) => {
  expect(files).toContain(file);
});

test("nothing that ships names the developer's server", () => {
  const text = files.filter((file) => /\.(html|js|json|txt|xml)$/.test(file));
  expect(text.filter((file) => read(file).includes("localhost"))).toEqual([]);
});

test("no source map ships, for it would name the folders of the machine that built it", () => {
  expect(files.filter((file) => file.endsWith(".map"))).toEqual([]);
  const scripts = files.filter((file) => file.endsWith(".js"));
  expect(scripts.filter((file) => read(file).includes("sourceMappingURL"))).toEqual([]);
});

const page = read("taskpane.html");
const scripts = [...page.matchAll(/<script([^>]*?) src="?([^\s">]+)/g)].map(
  ([, attributes = "", source = ""]) => ({ source, deferred: attributes.includes("defer") })
);

test("the page loads Office, then the functions, then the rest", () => {
  expect(scripts.map(({ source }) => source)).toEqual([
    "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
    "functions.js",
    "runtime.js",
    "commands.js",
    "taskpane.js",
  ]);
  expect(scripts.slice(1).every(({ deferred }) => deferred)).toBe(true);
});

test("the page may reach only its own server and Office's scripts", () => {
  const [, policy] = /http-equiv="?Content-Security-Policy"? content="([^"]*)"/.exec(page) ?? [];
  expect(policy?.split("; ")).toEqual([
    "default-src 'self'",
    "script-src 'self' https://appsforoffice.microsoft.com/lib/1/hosted/",
    "style-src 'self' 'unsafe-inline'",
    "worker-src 'self'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'none'",
    "connect-src 'self'",
  ]);
});

test("scripts that the page loads later have their content in their name", () => {
  // The worker is asked for with the version of the page that asks.
  const known = [...scripts.map(({ source }) => source), "functions.js", "invoices.js"];
  const later = files.filter((file) => file.endsWith(".js") && !known.includes(file));
  expect(later.length).toBeGreaterThan(0);
  for (const file of later) expect(file).toMatch(/\.[0-9a-f]{8}\.js$/);
});

test("the licences of the bundled packages ship with them", () => {
  const licenses = read("LICENSES.txt");
  for (const name of ["decimal.js", "react", "react-dom", "@fluentui/react-components"]) {
    expect(licenses).toMatch(new RegExp(`^${name} \\d`, "m"));
  }
});
