require("./compileOnce.cjs");
const rules = require("jsdom/lib/jsdom/living/helpers/style-rules");
const { declareQuickly } = require("./quickStyles.cjs");

rules.getDeclarationForElement = declareQuickly;

// After the change: jsdom takes the function as it loads.
module.exports = require("jest-environment-jsdom");
