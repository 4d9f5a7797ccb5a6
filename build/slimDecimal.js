const ts = require("typescript");

/** The methods that src/core/decimal.ts calls. */
const USED = ["minus", "times", "toDecimalPlaces", "decimalPlaces", "toFixed", "toNumber"];
/** What those, the constructor and JavaScript itself call. */
const NEEDED = [
  "config",
  "set",
  "clone",
  "isDecimal",
  "isFinite",
  "isNeg",
  "isZero",
  "plus",
  "toString",
  "valueOf",
  "toJSON",
];
const KEPT = new Set([...USED, ...NEEDED]);
/** Constants of a thousand digits for logarithms and angles. */
const CONSTANTS = new Set(["LN10", "PI"]);

/**
 * Webpack loader: decimal.js without the methods that are not used. They are assigned one by one
 * to a prototype, which no minifier may touch, and would be a third of functions.js.
 */
module.exports = function slimDecimal(source) {
  const file = ts.createSourceFile("decimal.mjs", source, ts.ScriptTarget.ES2020, true);
  const kept = [];
  let end = 0;
  const visit = (node) => {
    if (ts.isExpressionStatement(node) && isDispensable(node.expression)) {
      kept.push(source.slice(end, node.getFullStart()));
      end = node.end;
    } else ts.forEachChild(node, visit);
  };
  visit(file);
  return [...kept, source.slice(end)].join("");
};

/** `P.a = P.b = function …`, `Decimal.a = a`, or `PI = new Decimal(PI)`, of what is not used. */
function isDispensable(expression) {
  const targets = [];
  let value = expression;
  while (ts.isBinaryExpression(value) && value.operatorToken.kind === ts.SyntaxKind.EqualsToken) {
    targets.push(value.left);
    value = value.right;
  }
  const [first] = targets;
  if (!first) return false;
  if (ts.isIdentifier(first)) return CONSTANTS.has(first.text) && ts.isNewExpression(value);
  const names = targets.map((target) =>
    ts.isPropertyAccessExpression(target) ? target.name.text : ""
  );
  const owner = ts.isPropertyAccessExpression(first) ? first.expression.getText() : "";
  const isMethod = owner === "P" && ts.isFunctionExpression(value);
  const isStatic = owner === "Decimal" && ts.isIdentifier(value) && value.text === names[0];
  return (isMethod || isStatic) && !names.some((name) => KEPT.has(name));
}
