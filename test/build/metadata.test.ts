import { readFileSync } from "node:fs";
import path from "node:path";
import vm from "node:vm";
import { type Parameter as Declared, signatures } from "../../src/formula/signatures";
import swedishWords from "../../src/words/functions.sv.json";

interface Parameter {
  readonly name: string;
  readonly description: string;
  readonly type: string;
  readonly dimensionality: string;
  readonly optional?: boolean;
}

interface CustomFunction {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly Parameter[];
  readonly result: { readonly dimensionality: string };
}

interface Metadata {
  readonly allowErrorForDataTypeAny: boolean;
  readonly functions: readonly CustomFunction[];
}

const root = path.join(__dirname, "../..");

function read(file: string): Metadata {
  return JSON.parse(readFileSync(path.join(root, file), "utf8")) as Metadata;
}

const english = read("dist/functions.json");
const swedish = read("dist/functions.sv.json");

/** Runs the shipped functions where nothing exists but what Excel's registry offers. */
function associatedIds(): string[] {
  const ids: string[] = [];
  const CustomFunctions = {
    associate: (id: string) => ids.push(id),
    Error: class extends Error {},
    ErrorCode: { invalidValue: "#VALUE!", notAvailable: "#N/A" },
  };
  const code = readFileSync(path.join(root, "dist/functions.js"), "utf8");
  // An error would show its line, and the bundle is a single line.
  vm.runInNewContext(code, { CustomFunctions }, { displayErrors: false });
  return ids;
}

test("the metadata describes exactly the functions that the bundle associates", () => {
  expect(english.functions.map((each) => each.id)).toEqual(associatedIds());
});

test.each(["functions.json", "functions.sv.json"])(
  "%s is the one last looked at; if the change is meant, copy it from dist/ to test/golden/metadata/",
  (file) => {
    expect(read(`dist/${file}`)).toEqual(read(`test/golden/metadata/${file}`));
  }
);

test.each([english, swedish])(
  "error values reach the functions, with no other flag beside: the pair crashes Excel LTSC 2021",
  (metadata) => {
    expect(metadata.allowErrorForDataTypeAny).toBe(true);
    expect(Object.keys(metadata).sort()).toEqual(["allowErrorForDataTypeAny", "functions"]);
  }
);

describe.each(english.functions)("$id", ({ id, name, description, parameters, result }) => {
  test("has one name, long enough for Excel, in every language", () => {
    expect(id).toMatch(/^[A-Z_]{3,}$/);
    expect(name).toBe(id);
  });

  test("takes and gives matrices of anything", () => {
    for (const { type, dimensionality } of parameters) {
      expect([type, dimensionality]).toEqual(["any", "matrix"]);
    }
    expect(result.dimensionality).toBe("matrix");
  });

  test("has its optional parameters last", () => {
    const optional = parameters.map((parameter) => parameter.optional === true);
    expect(optional).toEqual([...optional].sort((a, b) => Number(a) - Number(b)));
  });

  test("is described, with each of its parameters", () => {
    for (const text of [description, ...parameters.map((each) => each.description)]) {
      expect(text).not.toBe("");
    }
  });

  test("differs in Swedish only in its descriptions and parameter names", () => {
    const translated = swedish.functions.find((each) => each.id === id);
    expect(translated && withoutTexts(translated)).toEqual(
      withoutTexts({ id, name, description, parameters, result })
    );
    expect(translated?.description).not.toBe(description);
  });
});

test("the functions and their parameters are the declared ones, in their order", () => {
  const declared = Object.entries(signatures).map(([id, parameters]) => [
    id,
    parameters.map(({ name, optional }: Declared) => [name, optional]),
  ]);
  const described = english.functions.map(({ id, parameters }) => [
    id,
    parameters.map(({ name, optional = false }) => [name, optional]),
  ]);
  expect(described).toEqual(declared);
  const translated = Object.entries(swedishWords).map(([id, { parameters }]) => [
    id,
    Object.keys(parameters),
  ]);
  expect(Object.fromEntries(translated)).toEqual(
    Object.fromEntries(Object.entries(signatures).map(([id, all]) => [id, all.map(nameOf)]))
  );
});

test("the languages list the functions in the same order", () => {
  expect(swedish.functions.map((each) => each.id)).toEqual(english.functions.map(({ id }) => id));
});

function withoutTexts({ id, name, parameters, result }: CustomFunction) {
  const bare = parameters.map(({ type, dimensionality, optional }) => ({
    type,
    dimensionality,
    optional,
  }));
  return { id, name, parameters: bare, result };
}

function nameOf({ name }: Declared): string {
  return name;
}
