const fs = require("node:fs");
const path = require("node:path");

/** The licence texts that must travel with the code of the packages we may have bundled. */
function licenses(root) {
  const { packages } = JSON.parse(fs.readFileSync(path.join(root, "package-lock.json"), "utf8"));
  const owners = new Map();
  for (const [folder, { dev, license, version }] of Object.entries(packages)) {
    if (dev || !fs.existsSync(path.join(root, folder))) continue;
    const text = licenseText(path.join(root, folder)) ?? `Licence: ${license}`;
    const name = folder.split("node_modules/").pop() || "Nätläkarkalkyl";
    owners.set(text, [...(owners.get(text) ?? []), `${name} ${version}`]);
  }
  return [...owners].map(([text, names]) => `${names.join("\n")}\n\n${text}\n`).join("\n---\n\n");
}

function licenseText(folder) {
  const file = fs.readdirSync(folder).find((name) => /^licen[sc]e/i.test(name));
  return file && fs.readFileSync(path.join(folder, file), "utf8").trim();
}

module.exports = { licenses };
