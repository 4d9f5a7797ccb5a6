import path from "node:path";
import { readGivenFile } from "../batch/givenFile";
import { Refused } from "../batch/refusal";
import { buildPage } from "./build";
import { createServer, listen } from "./server";

/** `npm run preview`: the built add-in beside a grid, on this machine only, or beside a file. */
async function main(): Promise<void> {
  const root = process.cwd();
  const [given] = process.argv.slice(3).filter((word) => word !== "--built");
  const file = given === undefined ? undefined : readGivenFile(given);
  const page = path.join(root, ".cache/preview");
  await buildPage(path.join(root, "test/host/preview"), page);
  const server = createServer({ dist: path.join(root, "dist"), page, file });
  const address = await listen(server, Number(process.env["PORT"] ?? 4173));
  console.log(`Förhandsvisning (inte Excel): ${address}  –  avsluta med Ctrl+C`);
  console.log(`Preview (not Excel): ${address}?lang=en-US  –  stop with Ctrl+C`);
}

main().catch((error: unknown) => {
  if (!(error instanceof Refused)) throw error;
  console.error(error.message);
  process.exitCode = 1;
});
