/** @jest-environment ./test/build/pageEnvironment.cjs */
import { existsSync, readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { mutate, ruleMutations } from "./mutations";
import { offences, type Shipped, type Size } from "./rules";

const root = path.join(__dirname, "../..");
const dist = path.join(root, "dist");

/** The files that a build puts at an address. */
function shippedAt(baseUrl: string): Shipped {
  const file = (url: string) => path.join(dist, url.replace(baseUrl, ""));
  return {
    has: (url) => url.startsWith(baseUrl) && existsSync(file(url)),
    iconSize: (url) => pngSize(readFileSync(file(url))),
    actions: associatedActions(),
  };
}

/** A PNG file states its size in the header chunk that follows the signature. */
function pngSize(png: Buffer): Size {
  expect(png.toString("latin1", 1, 4)).toBe("PNG");
  return { width: png.readUInt32BE(16), height: png.readUInt32BE(20) };
}

function associatedActions(): Set<string> {
  const scripts = readdirSync(dist).filter((name) => name.endsWith(".js"));
  const code = scripts.map((name) => readFileSync(path.join(dist, name), "utf8")).join("\n");
  return new Set([...code.matchAll(/actions\.associate\("(\w+)"/g)].map(([, name]) => name ?? ""));
}

function offencesOf(manifest: string, baseUrl: string): string[] {
  const document = new DOMParser().parseFromString(manifest, "application/xml");
  return offences(document, shippedAt(baseUrl));
}

const development = readFileSync(path.join(root, "manifest.xml"), "utf8");

test.each([
  ["manifest.xml", "https://localhost:3000/"],
  ["dist/manifest.xml", "https://natlakarkalkyl.example/"],
])("%s has no offences", (file, baseUrl) => {
  expect(offencesOf(readFileSync(path.join(root, file), "utf8"), baseUrl)).toEqual([]);
});

test.each(ruleMutations)("the rules find $name", ({ says, ...mutation }) => {
  expect(offencesOf(mutate(development, mutation), "https://localhost:3000/")).toContain(says);
});
