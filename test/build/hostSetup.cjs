const buildForProduction = require("./globalSetup.cjs");
const { makePackageBundles } = require("./packageBundles.cjs");

module.exports = async function prepareForTheHost() {
  buildForProduction();
  await makePackageBundles();
};
