// Builds, checks and packs what a region puts on its server, and says what goes where.
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs, TextEncoder } from "node:util";

const require = createRequire(import.meta.url);
const { chooseEnvironment } = require("./environment.js");
const { faultsOf, licenseFaults } = require("./release/checks.js");
const { filesIn, packRelease } = require("./release/pack.js");

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), "..");
const started = process.cwd();
process.chdir(root);
const { previous, audit } = parseArgs({
  options: { previous: { type: "string" }, audit: { type: "boolean", default: true } },
  allowNegative: true,
}).values;
const { name, version } = readJson("package.json");
const noted = readJson("build/release/functions.json");

/** Each with its folder in the release and the address that it is built for. */
const builds = [
  { name: "production", folder: "produktion", address: process.env.BASE_URL },
  { name: "test", folder: "test", address: process.env.TEST_BASE_URL },
].filter((build) => build.address || build.name === "production");

const faults = licenseFaults(readJson("package-lock.json"));
const files = new Map();
for (const build of builds) {
  const variables = { BASE_URL: build.address, ENVIRONMENT: build.name };
  const environment = chooseEnvironment("production", variables);
  const dist = `dist-${build.name}`;
  console.log(`Bygger ${build.folder} för ${environment.baseUrl} …`);
  run(
    "node_modules/webpack/bin/webpack.js",
    ["--mode=production", "--stats=errors-only", "-o", dist],
    variables
  );
  faults.push(...faultsOf(dist, environment, noted));
  for (const [file, bytes] of filesIn(dist, build.folder)) files.set(file, bytes);
}
run("node_modules/jest/bin/jest.js", ["--selectProjects", "built", "--", "test/manifest"], {
  CI: "",
});
if (audit) faults.push(...auditFaults());
if (faults.length > 0) {
  console.error(["Ingen utgåva gjordes:", ...new Set(faults)].join("\n- "));
  process.exit(1);
}

const utf8 = new TextEncoder();
const pages = [
  "dataskydd.md",
  "fakturarader.md",
  "hotmodell.md",
  "smoke-test.md",
  "tillganglighet.md",
];
for (const page of pages) files.set(`docs/${page}`, fs.readFileSync(`docs/${page}`));
// It stands above the pages that it stood beside.
const deployment = fs
  .readFileSync("docs/deployment.md", "utf8")
  .replace(/\]\((?=[\w-]+\.md)/g, "](docs/");
files.set("DRIFTSATTNING.md", utf8.encode(deployment));
const security = fs
  .readFileSync("SECURITY.md", "utf8")
  .replace("docs/deployment.md", "DRIFTSATTNING.md");
files.set("SECURITY.md", utf8.encode(security));
files.set("LICENSES.txt", fs.readFileSync("dist-production/LICENSES.txt"));
for (const [file, bytes] of filesIn("deploy/nginx", "nginx")) files.set(file, bytes);
files.set("sbom.cdx.json", utf8.encode(sbom()));

const before = previous === undefined ? null : fs.readFileSync(path.resolve(started, previous));
const target = path.join("out", `${name}-${version}.zip`);
fs.mkdirSync("out", { recursive: true });
fs.writeFileSync(target, packRelease(files, before));
console.log(
  [
    `${target} är klar (${files.size} filer; summorna står i SHA256SUMS).`,
    ...builds.map(
      ({ folder, address }) =>
        `- Lägg innehållet i ${folder}/ på ${address}, och ladda upp ${folder}/manifest.xml i administrationscentret.`
    ),
    "- nginx/: serverns inställningar. DRIFTSATTNING.md: steg för steg, uppdatering och återgång.",
    before
      ? "- Den förra utgåvans skript följer med, för dem som har panelen öppen."
      : "- Ange --previous=FIL.zip nästa gång, så följer den här utgåvans skript med i en utgåva till.",
  ].join("\n")
);

function readJson(file) {
  return JSON.parse(fs.readFileSync(file, "utf8"));
}

function run(program, options, variables) {
  const { status } = spawnSync(process.execPath, [program, ...options], {
    env: { ...process.env, ...variables },
    stdio: ["ignore", "inherit", "inherit"],
  });
  if (status !== 0) process.exit(status ?? 1);
}

function npm(options) {
  return spawnSync("npm", options, { encoding: "utf8", shell: process.platform === "win32" });
}

/** Known weaknesses in what ships; where the registry does not answer that is said and no fault. */
function auditFaults() {
  const { stdout } = npm(["audit", "--omit=dev", "--json"]);
  const { vulnerabilities, metadata } = JSON.parse(stdout || "{}");
  if (!metadata) {
    console.log("npm audit: registret svarade inte, så kända sårbarheter är inte kontrollerade.");
    return [];
  }
  return Object.entries(vulnerabilities).map(
    ([dependency, { severity }]) => `${dependency}: känd sårbarhet (${severity}), se npm audit.`
  );
}

function sbom() {
  const { status, stdout, stderr } = npm(["sbom", "--omit", "dev", "--sbom-format", "cyclonedx"]);
  if (status !== 0) throw new Error(`npm sbom: ${stderr}`);
  const bill = JSON.parse(stdout);
  // npm calls the project by its folder.
  bill.metadata.component.name = name;
  return JSON.stringify(bill, null, 2);
}
