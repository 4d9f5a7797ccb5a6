const vm = require("node:vm");

const { compileFunction } = vm;
/** By file: what it was compiled from, and the script of it. */
const compiled = new Map();

/**
 * jest compiles every module again for every test file, the grid's bundle in a sixth of a second. Here a
 * process compiles it once, as a script, which V8 can run in any realm; that of one file is not that of another.
 */
vm.compileFunction = (code, parameters, options) => {
  const { filename, parsingContext } = options ?? {};
  if (!filename || !parsingContext || code.startsWith("#!"))
    return compileFunction(code, parameters, options);
  // On one line, so that the lines of errors are the file's.
  const opening = `(function (${parameters.join(", ")}) {`;
  let known = compiled.get(filename);
  if (known?.code !== code || known.opening !== opening) {
    const script = new vm.Script(`${opening}${code}\n})`, {
      filename,
      columnOffset: -opening.length,
    });
    compiled.set(filename, (known = { code, opening, script }));
  }
  return known.script.runInContext(parsingContext);
};
