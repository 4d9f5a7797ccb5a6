const selectors = require("jsdom/lib/jsdom/living/helpers/selectors");

const { matchesDontThrow } = selectors;
/** By selector, the one class that whatever it matches has; null where that cannot be told. */
const classNeeded = new Map();

/**
 * jsdom works out an element's style by trying every rule of the page on it, and the pane has more than a
 * thousand, nearly all of a class. Those of a class that the element lacks are passed over: the answer is the
 * same.
 */
selectors.matchesDontThrow = (element, selector) => {
  let name = classNeeded.get(selector);
  if (name === undefined) {
    // Neither a list nor a combination: all of it is about the element itself.
    name = /^\.([\w-]+)(?:::?[\w-]+)*$/.exec(selector)?.[1] ?? null;
    classNeeded.set(selector, name);
  }
  return (name === null || element.classList.contains(name)) && matchesDontThrow(element, selector);
};

// After the change: jsdom takes the function as it loads.
module.exports = require("jest-environment-jsdom");
