import vm from "node:vm";

const before = vm.compileFunction;
let compile: typeof vm.compileFunction;

beforeAll(() => {
  require("./compileOnce.cjs");
  compile = vm.compileFunction;
});
afterAll(() => {
  vm.compileFunction = before;
});

function compiled(
  code: string,
  filename: string,
  realm: vm.Context
): (...args: unknown[]) => unknown {
  return compile(code, ["a", "b"], { filename, parsingContext: realm }) as never;
}

test("a file is run in the realm that asks, with what it is handed, as often as it is asked", () => {
  const [one, other] = [vm.createContext({ name: "one" }), vm.createContext({ name: "other" })];
  const code = '"use strict"; return [name, a + b, this];';
  expect(compiled(code, "realm.js", one)(1, 2)).toEqual(["one", 3, undefined]);
  expect(compiled(code, "realm.js", other)(3, 4)).toEqual(["other", 7, undefined]);
  expect(compiled(code, "realm.js", one)).not.toBe(compiled(code, "realm.js", one));
});

test("a file that has changed since is compiled anew", () => {
  const realm = vm.createContext({});
  expect(compiled("return a;", "changed.js", realm)(1, 2)).toBe(1);
  expect(compiled("return b;", "changed.js", realm)(1, 2)).toBe(2);
});

test("errors tell the line and the column of the file", () => {
  const realm = vm.createContext({ Error });
  const place = (code: string): string | undefined =>
    /places\.js:\d+:\d+/.exec(String(compiled(code, "places.js", realm)()))?.[0];
  expect(place("return new Error().stack;")).toBe("places.js:1:8");
  expect(place("\n\n  return new Error().stack;")).toBe("places.js:3:10");
});

test("what is no program is refused", () => {
  expect(() => compiled("return (", "broken.js", vm.createContext({}))).toThrow("Unexpected token");
});
