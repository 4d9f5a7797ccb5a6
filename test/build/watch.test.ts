import { type ChildProcess, spawn } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

const root = path.join(__dirname, "../..");
const needed = [
  "assets",
  "build",
  "manifest.xml",
  "package.json",
  "package-lock.json",
  "src",
  "tsconfig.json",
  "webpack.config.js",
];

let copy: string;
let watch: ChildProcess;

beforeAll(() => {
  copy = mkdtempSync(path.join(tmpdir(), "natlakarkalkyl-watch-"));
  for (const name of needed) {
    cpSync(path.join(root, name), path.join(copy, name), { recursive: true });
  }
  symlinkSync(path.join(root, "node_modules"), path.join(copy, "node_modules"), "junction");
  const webpack = path.join(root, "node_modules/webpack/bin/webpack.js");
  // The page has none of the help texts, and takes most of the time.
  const options = ["--mode=development", "--watch", "--config-name=functions"];
  watch = spawn(process.execPath, [webpack, ...options], { cwd: copy });
});

afterAll(async () => {
  const ended = new Promise((resolve) => watch.once("exit", resolve));
  watch.kill();
  await ended;
  rmSync(copy, { recursive: true, force: true });
  // A busy machine takes its time to end a process.
});

function descriptionOfFirst(file: string): string | undefined {
  try {
    const metadata = JSON.parse(readFileSync(path.join(copy, "dist", file), "utf8")) as {
      functions: { description: string }[];
    };
    return metadata.functions[0]?.description;
  } catch {
    // Not written yet, or only half of it.
    return undefined;
  }
}

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 50));
}

test("a watching build follows changed help texts, again and again", async () => {
  const source = path.join(copy, "src/functions/functions.ts");
  await until(() => descriptionOfFirst("functions.json") !== undefined);
  for (const description of ["First changed text.", "Second changed text."]) {
    const text = readFileSync(source, "utf8");
    writeFileSync(source, text.replace(/(\/\*\*\n \* ).*/, `$1${description}`));
    await until(() => descriptionOfFirst("functions.json") === description);
  }

  const translations = path.join(copy, "src/words/functions.sv.json");
  const texts = JSON.parse(readFileSync(translations, "utf8")) as Record<string, object>;
  const changed = Object.entries(texts).map(([id, text]) => [
    id,
    { ...text, description: "Ändrad text." },
  ]);
  writeFileSync(translations, JSON.stringify(Object.fromEntries(changed)));
  await until(() => descriptionOfFirst("functions.sv.json") === "Ändrad text.");
});
