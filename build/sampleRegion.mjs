// Writes src/data/sampleRegion.json and prints how it compares with the document it leans on.
import { createRequire } from "node:module";
import { writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), "..");
process.chdir(root);
const outfile = path.join(root, ".cache/build/sampleRegion.cjs");
// The add-in's own allocation and tariffs, so that the example is made by what it is to show.
await build({
  entryPoints: ["build/sampleRegion/sampleRegion.ts"],
  outfile,
  bundle: true,
  platform: "node",
  target: "node20",
  packages: "external",
  logLevel: "error",
});
const { checkRegion, generateRegion, regionText } = createRequire(import.meta.url)(outfile);

const generated = generateRegion();
const checks = checkRegion(generated);
console.table(
  Object.fromEntries(checks.map(({ what, stated, given, ok }) => [what, { stated, given, ok }]))
);
if (checks.every(({ ok }) => ok)) {
  const file = "src/data/sampleRegion.json";
  writeFileSync(file, regionText(generated.region));
  console.log(`${file} is written.`);
} else {
  console.error("A check fails, so nothing is written.");
  process.exitCode = 1;
}
