import fs from "node:fs";
import path from "node:path";
import { build } from "esbuild";

/** Bundles the page around the add-in: the host, and Univer with what it shows. */
export async function buildPage(sources: string, output: string): Promise<void> {
  const shared = {
    bundle: true,
    target: "es2022",
    logLevel: "error",
    define: { "process.env.NODE_ENV": '"production"', global: "globalThis" },
  } as const;
  // Errors name the host's classes. Univer's functions would be named too, one by one, each time that
  // one is made, a tenth of what a page takes: so it comes after.
  const host = await build({
    ...shared,
    entryPoints: [path.join(sources, "page.ts")],
    packages: "external",
    format: "esm",
    keepNames: true,
    write: false,
  });
  await build({
    ...shared,
    stdin: { contents: host.outputFiles[0]!.text, resolveDir: sources, sourcefile: "page.js" },
    outfile: path.join(output, "page.js"),
    format: "iife",
    minifySyntax: true,
    minifyWhitespace: true,
  });
  const univer = "@univerjs/preset-sheets-core/lib/index.css";
  await build({ ...shared, entryPoints: { univer }, outdir: output });
  for (const name of ["page.html", "style.css"]) {
    fs.copyFileSync(path.join(sources, name), path.join(output, name));
  }
}
