import fs from "node:fs";
import path from "node:path";
import type { FunctionsMetadata } from "./host";
import { readIdentity, readNamespace } from "./namespace";
import type { AddInIdentity } from "./xlsx/webExtension";

/** The built add-in, as far as it runs without a page. */
export interface AddIn {
  readonly namespace: string;
  readonly identity: AddInIdentity;
  readonly metadata: FunctionsMetadata;
  readonly scripts: readonly { readonly name: string; readonly source: string }[];
}

/** Reads dist/: the functions and the ribbon's commands, in the order in which the page has them. */
export function readAddIn(folder: string): AddIn {
  const read = (name: string) => fs.readFileSync(path.join(folder, name), "utf8");
  const page = read("taskpane.html");
  const manifest = read("manifest.xml");
  const names = [...page.matchAll(/<script[^>]* src="?([^":> ]+\.js)/g)].map(
    ([, name = ""]) => name
  );
  return {
    namespace: readNamespace(manifest),
    identity: readIdentity(manifest),
    metadata: JSON.parse(read("functions.json")),
    // The pane needs a document; its code is loaded by the page alone.
    scripts: names
      .filter((name) => !name.startsWith("taskpane"))
      .map((name) => ({ name, source: read(name) })),
  };
}
