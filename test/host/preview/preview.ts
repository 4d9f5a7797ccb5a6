import path from "node:path";
import { buildPage } from "./build";
import { createServer, listen } from "./server";

/** `npm run preview`: the built add-in beside a grid, on this machine only. */
async function main(): Promise<void> {
  const root = process.cwd();
  const page = path.join(root, ".cache/preview");
  await buildPage(path.join(root, "test/host/preview"), page);
  const server = createServer({ dist: path.join(root, "dist"), page });
  const address = await listen(server, Number(process.env["PORT"] ?? 4173));
  console.log(`Förhandsvisning (inte Excel): ${address}  –  avsluta med Ctrl+C`);
  console.log(`Preview (not Excel): ${address}?lang=en-US  –  stop with Ctrl+C`);
}

void main();
