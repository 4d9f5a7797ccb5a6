import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { isOlder, isStale } from "./freshness.cjs";

let folder: string;
const at = (name: string): string => path.join(folder, name);

/** When each was changed last, in seconds. */
function change(times: Readonly<Record<string, number>>): void {
  for (const [name, seconds] of Object.entries(times)) utimesSync(at(name), seconds, seconds);
}

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "freshness-"));
  for (const name of ["src", "src/deep", "dist"]) mkdirSync(at(name));
  for (const name of ["src/deep/a.ts", "lock.json", "dist/a.js", "stamp"])
    writeFileSync(at(name), "");
  change({
    "src/deep/a.ts": 1,
    "lock.json": 1,
    "src/deep": 1,
    src: 1,
    "dist/a.js": 2,
    dist: 2,
    stamp: 3,
  });
});

afterEach(() => rmSync(folder, { recursive: true }));

function isBuildStale(): boolean {
  return isStale(at("stamp"), at("dist"), [at("src"), at("lock.json")]);
}

test("a build stands as long as nothing has changed since", () => {
  expect(isBuildStale()).toBe(false);
});

test.each([
  ["a source deep down", "src/deep/a.ts"],
  ["a folder of sources, from which one has gone", "src/deep"],
  ["a file beside the sources", "lock.json"],
  ["the build, by another build", "dist/a.js"],
  ["the build, from which a file has gone", "dist"],
])("is made again when something later has changed %s", (_, name) => {
  change({ [name]: 4 });
  expect(isBuildStale()).toBe(true);
});

test.each(["stamp", "dist"])("is made again when there is no %s", (name) => {
  rmSync(at(name), { recursive: true });
  expect(isBuildStale()).toBe(true);
});

test("a file is older than its sources when one of them is newer", () => {
  expect(isOlder(at("dist/a.js"), [at("src"), at("lock.json")])).toBe(false);
  change({ "lock.json": 3 });
  expect(isOlder(at("dist/a.js"), [at("src"), at("lock.json")])).toBe(true);
  expect(isOlder(at("dist/b.js"), [at("src")])).toBe(true);
});
