// Builds the add-in as it ships, unless told that it is built, then runs a program below on it.
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import buildAddIn from "../build/globalSetup.cjs";

const programs = {
  preview: "test/host/preview/preview.ts",
  demo: "test/host/demo.ts",
  bench: "bench/index.ts",
};

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), "../..");
const [name = "", ...options] = process.argv.slice(2);
if (!Object.hasOwn(programs, name)) {
  console.error(`Usage: node test/host/run.mjs ${Object.keys(programs).join(" | ")} [--built]`);
  process.exit(1);
}

process.chdir(root);
if (!options.includes("--built")) buildAddIn();
const outfile = path.join(root, ".cache/host", `${name}.cjs`);
await build({
  entryPoints: [programs[name]],
  outfile,
  bundle: true,
  platform: "node",
  target: "node20",
  packages: "external",
  // Errors name the host's classes.
  keepNames: true,
  sourcemap: "inline",
  logLevel: "error",
});
createRequire(import.meta.url)(outfile);
