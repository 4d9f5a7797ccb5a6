const { createHash } = require("node:crypto");
const fs = require("node:fs");
const path = require("node:path");
const { strFromU8, strToU8, unzipSync, zipSync } = require("fflate");

const SUMS = "SHA256SUMS";
/** Names of the files that are the release before's. */
const KEPT = "TIDIGARE.txt";

/** Files of a folder, by their path in the release. @returns {Map<string, Uint8Array>} */
function filesIn(folder, prefix) {
  return new Map(
    fs
      .readdirSync(folder, { recursive: true, encoding: "utf8", withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name))
      .map((file) => [
        `${prefix}/${path.relative(folder, file).replaceAll("\\", "/")}`,
        new Uint8Array(fs.readFileSync(file)),
      ])
  );
}

/**
 * The release as a zip file, with the sum of each file in it.
 * @param {ReadonlyMap<string, Uint8Array>} files by their path
 * @param {Uint8Array | null} previous the zip file of the release before, whose scripts a pane that is open
 *   may still ask for; what it kept of the one before itself goes
 */
function packRelease(files, previous) {
  const kept = previous ? chunksOf(unzipSync(previous), files) : [];
  const all = new Map([...files, ...kept]);
  all.set(KEPT, strToU8(kept.map(([name]) => `${name}\n`).join("")));
  const sums = [...all].map(
    ([name, bytes]) => `${createHash("sha256").update(bytes).digest("hex")}  ${name}\n`
  );
  all.set(SUMS, strToU8(sums.join("")));
  return zipSync(Object.fromEntries(all), { level: 9 });
}

function chunksOf(old, files) {
  const before = new Set(old[KEPT] ? strFromU8(old[KEPT]).split("\n") : []);
  return Object.entries(old).filter(
    ([name]) => /\.[0-9a-f]{8}\.js$/.test(name) && !before.has(name) && !files.has(name)
  );
}

module.exports = { filesIn, packRelease };
