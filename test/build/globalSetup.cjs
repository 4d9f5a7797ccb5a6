const { spawnSync } = require("node:child_process");
const fs = require("node:fs");
const path = require("node:path");

const root = path.join(__dirname, "../..");
const webpack = path.join(root, "node_modules/webpack/bin/webpack.js");

/** The tests look at what is shipped, so it is built first, for an address that no machine has. */
module.exports = function buildForProduction() {
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
};
