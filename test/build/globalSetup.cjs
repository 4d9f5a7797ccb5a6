const { spawnSync } = require("node:child_process");
const fs = require("node:fs");
const path = require("node:path");
const { isStale, latest, shipped } = require("./freshness.cjs");

const root = path.join(__dirname, "../..");
const webpack = path.join(root, "node_modules/webpack/bin/webpack.js");
const stamp = path.join(root, ".cache/built-for-tests");
/** Several projects ask for it in one run. */
let isDone = false;

/**
 * The tests look at what is shipped, so it is built first, for an address that no machine has. What
 * stands already and is up to date is not built again, but where it counts trust is no ground.
 */
module.exports = function buildForProduction() {
  if (isDone) return;
  isDone = true;
  if (process.env.CI !== "true" && !isStale(stamp, path.join(root, "dist"), shipped)) return;
  const state = latest(shipped);
  const command = [webpack, "--mode=production", "--stats=errors-only"];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, {
    cwd: root,
    encoding: "utf8",
    env: {
      ...process.env,
      BASE_URL: "https://natlakarkalkyl.example",
      ENVIRONMENT: "production",
    },
  });
  // A failed build leaves the previous dist/ behind, and testing that would prove nothing.
  if (status !== 0) throw new Error(`The production build failed.\n${stdout}\n${stderr}`);
  // What has not changed is not written again, and would look older than its sources.
  const now = new Date();
  fs.utimesSync(path.join(root, "dist/manifest.xml"), now, now);
  // Who edits meanwhile gets another build.
  if (latest(shipped) > state) return;
  fs.mkdirSync(path.dirname(stamp), { recursive: true });
  fs.writeFileSync(stamp, "");
};
