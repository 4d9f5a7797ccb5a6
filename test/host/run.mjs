// Builds the add-in as it ships, unless it is built already, then runs a program below on it.
import fs from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { isOlder, shipped } from "../build/freshness.cjs";
import buildAddIn from "../build/globalSetup.cjs";
import { bundled, makePackageBundles } from "../build/packageBundles.cjs";

const programs = {
  preview: "test/host/preview/preview.ts",
  demo: "test/host/demo.ts",
  bench: "bench/index.ts",
  batch: "test/host/batch/batch.ts",
};

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), "../..");
const [name = "", ...options] = process.argv.slice(2);
if (!Object.hasOwn(programs, name)) {
  console.error(`Usage: node test/host/run.mjs ${Object.keys(programs).join(" | ")} [--built]`);
  process.exit(1);
}

// npm has gone to the project's folder, and says where the user stands, whom files are named from.
if (process.cwd() !== root) process.env.INIT_CWD = process.cwd();
process.chdir(root);
if (!options.includes("--built") && isOlder("dist", shipped)) buildAddIn();

// Loading a thousand modules one by one takes longer than most of what the programs do.
await makePackageBundles();
const outfile = path.join(root, ".cache/host", `${name}.cjs`);
if (isOlder(outfile, ["src", "test", "bench", "package-lock.json"])) {
  const { outputFiles } = await build({
    // esbuild stands where this process began.
    absWorkingDir: root,
    entryPoints: [programs[name]],
    outfile,
    write: false,
    bundle: true,
    platform: "node",
    target: "node20",
    packages: "external",
    alias: bundled,
    external: Object.values(bundled),
    // Errors name the host's classes.
    keepNames: true,
    sourcemap: "inline",
    logLevel: "error",
  });
  // Others may be about to run the one that is there.
  const own = `${outfile}.${process.pid}`;
  fs.mkdirSync(path.dirname(outfile), { recursive: true });
  fs.writeFileSync(own, outputFiles[0].contents);
  fs.renameSync(own, outfile);
}
createRequire(import.meta.url)(outfile);
