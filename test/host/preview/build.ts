import fs from "node:fs";
import path from "node:path";
import { build } from "esbuild";

/** Bundles the page around the add-in: the host, and Univer with what it shows. */
export async function buildPage(sources: string, output: string): Promise<void> {
  await build({
    entryPoints: {
      page: path.join(sources, "page.ts"),
      univer: "@univerjs/preset-sheets-core/lib/index.css",
    },
    outdir: output,
    bundle: true,
    format: "iife",
    target: "es2022",
    // Errors name the host's classes.
    keepNames: true,
    minifySyntax: true,
    minifyWhitespace: true,
    define: { "process.env.NODE_ENV": '"production"', global: "globalThis" },
    logLevel: "error",
  });
  for (const name of ["page.html", "style.css"]) {
    fs.copyFileSync(path.join(sources, name), path.join(output, name));
  }
}
