import { BareRealm } from "../host/bareRealm";
import { readAddIn } from "../host/addIn";
import type { CallResult, FunctionRunner } from "../host/call";
import { CustomFunctionsRuntime } from "../host/customFunctionsRuntime";
import { GridRunner } from "../host/gridRunner";
import { openSession } from "../host/session";
import { CASES } from "./cases";
import { expectCase } from "./case";

// The fourth way, the grid in Chromium, is test/e2e/functions.test.ts.
const addIn = readAddIn("dist");
const bundle = addIn.scripts.find(({ name }) => name === "functions.js")!.source;
const session = openSession(addIn);
const runtime = new CustomFunctionsRuntime(bundle);

const runners: [string, FunctionRunner][] = [
  ["a bare realm", new BareRealm(bundle)],
  ["Microsoft's custom-functions runtime", runtime],
  ["the cells of a grid", new GridRunner(session.grid, addIn.namespace)],
];

afterAll(() => {
  session.close();
  runtime.close();
});

describe.each(runners)("in %s", (_, runner) => {
  let results: CallResult[];

  beforeAll(async () => {
    results = await Promise.all(CASES.map(({ id, args }) => runner.call(id, args)));
  });

  it.each(CASES.map((each, index) => ({ ...each, index })))("$title", (each) => {
    expectCase(results[each.index]!, each.expect);
  });
});
