import { createHash } from "node:crypto";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { strFromU8, strToU8, unzipSync } from "fflate";
import noted from "../../build/release/functions.json";
import { faultsOf, functionsHash, licenseFaults } from "../../build/release/checks.js";
import { filesIn, packRelease } from "../../build/release/pack.js";
import { version } from "../../package.json";
import lock from "../../package-lock.json";

const dist = path.join(process.cwd(), "dist");
const environment = { baseUrl: "https://natlakarkalkyl.example", version };

test("what is built now can be handed out", () => {
  expect(faultsOf(dist, environment, noted)).toEqual([]);
});

test("the packages that ship have licences of the list", () => {
  expect(licenseFaults(lock)).toEqual([]);
  const packages = {
    "": {},
    "node_modules/a": { license: "SSPL-1.0" },
    b: { license: "X", dev: true },
  };
  expect(licenseFaults({ packages })).toEqual([
    "node_modules/a: licensen SSPL-1.0 finns inte på listan.",
  ]);
});

describe("is not handed out", () => {
  let folder: string;

  beforeEach(() => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), "release-"));
    fs.cpSync(dist, folder, { recursive: true });
  });
  afterEach(() => fs.rmSync(folder, { recursive: true }));

  const edit = (name: string, from: string | RegExp, to: string): void => {
    const file = path.join(folder, name);
    const before = fs.readFileSync(file, "utf8");
    expect(before).toMatch(from);
    fs.writeFileSync(file, before.replace(from, to));
  };

  test.each([
    [
      "a script that is not there",
      () => fs.rmSync(path.join(folder, "runtime.js")),
      /^runtime\.js nämns men finns inte/,
    ],
    [
      "an icon that is not there",
      () => fs.rmSync(path.join(folder, "assets/logo-32.png")),
      /^assets\/logo-32\.png nämns/,
    ],
    [
      "a source map",
      () => fs.writeFileSync(path.join(folder, "a.js.map"), "{}"),
      /^a\.js\.map röjer/,
    ],
    [
      "the developer's server",
      () => edit("commands.js", /^/, "/* https://localhost:3000 */"),
      /^commands\.js nämner/,
    ],
    [
      "a manifest of another version",
      () => edit("manifest.xml", /<Version>.*<\/Version>/, "<Version>0.0.1.0</Version>"),
      /^manifest\.xml är inte version/,
    ],
    [
      "functions that take long to load",
      () => fs.writeFileSync(path.join(folder, "functions.js"), noise()),
      /^functions\.js är \d+ byte/,
    ],
    [
      "functions described otherwise than was noted",
      () => edit("functions.sv.json", "Antal", "Antalet"),
      /^Funktionernas beskrivning har ändrats .* Höj versionen/,
    ],
  ] as const)("%s", (_, spoil, fault) => {
    spoil();
    const faults = faultsOf(folder, environment, noted);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(fault);
  });

  test("a version whose functions nobody has noted", () => {
    const before = { version: "0.0.1", sha256: functionsHash(dist) };
    expect(faultsOf(folder, environment, before)).toEqual([
      `Anteckna version ${version} och ${before.sha256} i build/release/functions.json.`,
    ]);
  });

  test("files for another address", () => {
    const elsewhere = { ...environment, baseUrl: "https://other.example/x" };
    expect(faultsOf(folder, elsewhere, noted)).toEqual([
      "manifest.xml nämner ingen fil på https://other.example/x.",
    ]);
  });
});

describe("a packed release", () => {
  const chunk = (letter: string): string => `produktion/${letter}.${letter.repeat(8)}.js`;
  const filesOf = (...names: readonly string[]): Map<string, Uint8Array> =>
    new Map(names.map((name) => [name, strToU8(`of ${name}`)]));

  test("has all files, each with its sum", () => {
    const files = unzipSync(packRelease(filesIn(dist, "produktion"), null));
    const sums = strFromU8(files["SHA256SUMS"]!).trim().split("\n");
    const summed = Object.entries(files).filter(([name]) => name !== "SHA256SUMS");
    expect(sums).toEqual(
      summed.map(([name, bytes]) => `${createHash("sha256").update(bytes).digest("hex")}  ${name}`)
    );
    expect(Object.keys(files)).toContain("produktion/assets/logo-32.png");
  });

  test("keeps the scripts of the release before, and not of the one before that", () => {
    const first = packRelease(filesOf("produktion/taskpane.js", chunk("a")), null);
    const second = packRelease(filesOf("produktion/taskpane.js", chunk("b")), first);
    const third = packRelease(filesOf("produktion/taskpane.js", chunk("c")), second);
    const chunksIn = (zip: Uint8Array): readonly string[] =>
      Object.keys(unzipSync(zip)).filter(
        (name) => name.startsWith("produktion/") && name !== "produktion/taskpane.js"
      );
    expect(chunksIn(second)).toEqual([chunk("b"), chunk("a")]);
    expect(chunksIn(third)).toEqual([chunk("c"), chunk("b")]);
  });

  test("has its own of what both releases have", () => {
    const before = new Map([[chunk("a"), strToU8("old")]]);
    const files = unzipSync(packRelease(filesOf(chunk("a")), packRelease(before, null)));
    expect(strFromU8(files[chunk("a")]!)).toBe(`of ${chunk("a")}`);
  });
});

/** Text that no compression makes much shorter. */
function noise(): string {
  let state = 1;
  return Array.from({ length: 40_000 }, () => {
    state = (state * 48_271) % 2_147_483_647;
    return String.fromCharCode(33 + (state % 90));
  }).join("");
}
