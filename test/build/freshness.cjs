const fs = require("node:fs");
const path = require("node:path");

/** What dist/ is made of; package-lock.json stands for the packages. */
const shipped = [
  "src",
  "assets",
  "build",
  "manifest.xml",
  "webpack.config.js",
  "tsconfig.json",
  "package.json",
  "package-lock.json",
].map((name) => path.join(__dirname, "../..", name));

/** Whether what is made is missing, or anything that it is made of is newer. */
function isOlder(made, sources) {
  return !fs.existsSync(made) || latest(sources) > latest([made]);
}

/**
 * Whether `made` must be made again: `stamp` was written when it last was, and since then neither it
 * nor what it is made of may have changed. A build for another address changes it too.
 */
function isStale(stamp, made, sources) {
  return !fs.existsSync(made) || isOlder(stamp, [made, ...sources]);
}

/** When the latest change was made in any of these; a folder changes when a file comes or goes. */
function latest(places) {
  return Math.max(
    ...places.map((place) => {
      const own = fs.statSync(place);
      if (!own.isDirectory()) return own.mtimeMs;
      const inside = fs.readdirSync(place).map((each) => path.join(place, each));
      return Math.max(own.mtimeMs, latest(inside));
    })
  );
}

module.exports = { shipped, isOlder, isStale, latest };
