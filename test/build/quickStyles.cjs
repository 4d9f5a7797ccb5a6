const rules = require("jsdom/lib/jsdom/living/helpers/style-rules");
const { matchesDontThrow } = require("jsdom/lib/jsdom/living/helpers/selectors");
const { implForWrapper } = require("jsdom/lib/jsdom/living/generated/utils");
const defaultStyles = require("jsdom/lib/jsdom/browser/default-stylesheet");
const cssom = require("rrweb-cssom");
const { CSSStyleDeclaration } = require("cssstyle");

/** jsdom's own, which tries every rule of the page on every element. */
const { getDeclarationForElement: declareSlowly } = rules;

const defaultSheet = cssom.parse(defaultStyles);
/** By sheet. */
const indexes = new WeakMap();
/** By jsdom's cache of a state of the page: the declarations of that state, by the rules they are of. */
const declarations = new WeakMap();

/**
 * The declaration that jsdom works out, in a browser's way: an element is tried on the rules of its own
 * classes and of its kind, and those of which the same rules are true share one declaration.
 */
function declareQuickly(element) {
  const page = element._ownerDocument;
  page._styleCache ??= new WeakMap();
  const known = page._styleCache.get(element);
  if (known) return known;
  const found = [defaultSheet, ...page.styleSheets._list]
    .flatMap((sheet) => candidates(sheet, element))
    .filter((rule) => matchesDontThrow(element, rule.selectorText));
  const declaration =
    element.style.length > 0
      ? declare([...found, element])
      : kept(page._styleCache, found, () => declare(found));
  page._styleCache.set(element, declaration);
  return declaration;
}

/** @param styled rules and elements, of which the last has the last word */
function declare(styled) {
  const declaration = new CSSStyleDeclaration();
  for (const { style } of styled)
    for (const property of Array.from(style)) {
      const value = style.getPropertyValue(property);
      if (value === "unset") declaration.removeProperty(property);
      else declaration.setProperty(property, value, style.getPropertyPriority(property));
    }
  return declaration;
}

/** Down a tree of which every step is a rule. */
function kept(state, found, make) {
  let node = declarations.get(state) ?? { next: new Map() };
  declarations.set(state, node);
  for (const rule of found) {
    if (!node.next.has(rule)) node.next.set(rule, { next: new Map() });
    node = node.next.get(rule);
  }
  return (node.declaration ??= make());
}

/** In the order of the sheet, which decides. */
function candidates(sheet, element) {
  const all = flat(sheet);
  let index = indexes.get(sheet);
  // Rules come, and may go, while the page lives.
  if (index?.all.length !== all.length || all.some((rule, i) => rule !== index.all[i]))
    indexes.set(sheet, (index = makeIndex(all)));
  const classes = (element.getAttributeNS(null, "class") ?? "").split(/\s+/);
  const keys = [ANY, element.localName.toLowerCase(), ...classes.map((name) => `.${name}`)];
  const places = new Set(keys.flatMap((key) => index.places.get(key) ?? []));
  return [...places].sort((a, b) => a - b).map((place) => all[place]);
}

function flat({ cssRules }) {
  const all = [];
  for (const rule of cssRules)
    if (!rule.media) all.push(rule);
    else if (Array.from(rule.media).includes("screen")) all.push(...rule.cssRules);
  return all;
}

const ANY = "*";

/** By selector. */
const keysKnown = new Map();

function makeIndex(all) {
  const places = new Map();
  all.forEach(({ selectorText }, place) => {
    if (!keysKnown.has(selectorText)) keysKnown.set(selectorText, keysOf(selectorText));
    for (const key of keysKnown.get(selectorText)) {
      if (!places.has(key)) places.set(key, []);
      places.get(key).push(place);
    }
  });
  return { all, places };
}

/** For each selector of a list, a class or a kind that what it matches has; ANY where it cannot be told. */
function keysOf(list) {
  // Escapes, quotes and namespaces are left to jsdom, as is what is no selector.
  if (typeof list !== "string" || /[\\"'|]/.test(list)) return [ANY];
  let plain = list.replace(/\[[^\]]*\]/g, "");
  // From the innermost outwards.
  while (/\([^()]*\)/.test(plain)) plain = plain.replace(/\([^()]*\)/g, "");
  return plain.split(",").map((selector) => {
    const last = selector
      .trim()
      .split(/[\s>+~]+/)
      .at(-1);
    const [name] = /\.[\w-]+/.exec(last) ?? /^[a-z][\w-]*/i.exec(last) ?? [ANY];
    return name.startsWith(".") ? name : name.toLowerCase();
  });
}

module.exports = { declareQuickly, declareSlowly, implForWrapper };
