const { createHash } = require("node:crypto");
const fs = require("node:fs");
const path = require("node:path");
const { gzipSync } = require("node:zlib");

/** Of what may be shipped with the add-in, which is MIT itself. */
const LICENSES = ["MIT", "ISC", "0BSD", "BSD-2-Clause", "BSD-3-Clause", "Apache-2.0"];

/** Bytes of functions.js as it is sent, which every opened workbook with a formula waits for. */
const MOST_FUNCTIONS = 26 * 1024;

/** Fingerprint of what Excel is told of the functions, in both languages. */
function functionsHash(dist) {
  const hash = createHash("sha256");
  for (const name of ["functions.json", "functions.sv.json"])
    hash.update(fs.readFileSync(path.join(dist, name)));
  return hash.digest("hex");
}

/**
 * What keeps built files from being handed out, a sentence each.
 * @param {string} dist folder of the files
 * @param {{ baseUrl: string, version: string }} environment that they are built for
 * @param {{ version: string, sha256: string }} noted functionsHash of the version that was noted last
 */
function faultsOf(dist, { baseUrl, version }, noted) {
  const files = fs
    .readdirSync(dist, { recursive: true, encoding: "utf8", withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      path.relative(dist, path.join(entry.parentPath, entry.name)).replaceAll("\\", "/")
    );
  const read = (name) => fs.readFileSync(path.join(dist, name), "utf8");
  const faults = [];
  const manifest = read("manifest.xml");
  const address = baseUrl.replaceAll("&", "&amp;");
  const scripts = [...read("taskpane.html").matchAll(/<script[^>]*? src="?(?!https:)([^\s">]+)/g)];
  const addresses = [...manifest.matchAll(/"(https:[^"]*)"/g)].map(([, url]) => url);
  const own = addresses.filter((url) => url.startsWith(`${address}/`));
  if (own.length === 0) faults.push(`manifest.xml nämner ingen fil på ${baseUrl}.`);
  const named = [
    ...scripts.map(([, name]) => name),
    ...own.map((url) => url.slice(address.length + 1).replace(/[?#].*/, "")),
  ];
  for (const name of new Set(named))
    if (!files.includes(name)) faults.push(`${name} nämns men finns inte i ${dist}.`);
  if (!manifest.includes(`<Version>${version}.0</Version>`))
    faults.push(`manifest.xml är inte version ${version}.`);
  for (const name of files) {
    if (name.endsWith(".map")) faults.push(`${name} röjer mappar på datorn som byggde.`);
    if (/\.(html|js|json|xml)$/.test(name) && read(name).includes("localhost"))
      faults.push(`${name} nämner utvecklarens server.`);
  }
  const size = gzipSync(fs.readFileSync(path.join(dist, "functions.js")), { level: 9 }).length;
  if (size > MOST_FUNCTIONS)
    faults.push(`functions.js är ${size} byte komprimerad; gränsen är ${MOST_FUNCTIONS}.`);
  const sha256 = functionsHash(dist);
  if (version !== noted.version || sha256 !== noted.sha256)
    faults.push(
      version === noted.version
        ? `Funktionernas beskrivning har ändrats sedan version ${version} antecknades. Höj versionen i package.json, annars kan Excel använda den gamla beskrivningen, och anteckna ${sha256} i build/release/functions.json.`
        : `Anteckna version ${version} och ${sha256} i build/release/functions.json.`
    );
  return faults;
}

/** @param {object} lock package-lock.json */
function licenseFaults({ packages }) {
  return Object.entries(packages)
    .filter(([folder, { dev, license }]) => folder && !dev && !LICENSES.includes(license))
    .map(([folder, { license }]) => `${folder}: licensen ${license} finns inte på listan.`);
}

module.exports = { faultsOf, functionsHash, licenseFaults };
