import { BareRealm } from "./bareRealm";
import type { Argument, FunctionRunner } from "./call";
import { CustomFunctionsRuntime } from "./customFunctionsRuntime";
import { standInFunctions } from "./standIn";

const runtime = new CustomFunctionsRuntime(standInFunctions);

afterAll(() => runtime.close());

const runners: [string, FunctionRunner][] = [
  ["the bare realm", new BareRealm(standInFunctions)],
  ["Microsoft's runtime", runtime],
];

describe.each(runners)("%s", (_, runner) => {
  const echo = async (...args: Argument[]) => {
    const result = await runner.call("ECHO", args);
    return (result as string[][]).map(([text = ""]) => JSON.parse(text));
  };

  it("passes matrices, blanks, omitted arguments and errors on as they are", async () => {
    expect(
      await echo(
        [
          [1, "a"],
          [true, null],
        ],
        null,
        [[{ error: "#N/A" }]]
      )
    ).toEqual([
      [
        [1, "a"],
        [true, null],
      ],
      null,
      [["#N/A"]],
    ]);
  });

  it("returns a matrix", async () => {
    expect(await runner.call("ADD", [[[1], [2]], [[10]]])).toEqual([[11], [12]]);
  });

  it("returns what a function throws, with the sentence of #N/A and #VALUE!", async () => {
    const fail = (code: string) => runner.call("FAIL", [[[code]], [["A sentence."]]]);
    expect(await fail("#N/A")).toEqual({ error: "#N/A", message: "A sentence." });
    expect(await fail("#VALUE!")).toEqual({ error: "#VALUE!", message: "A sentence." });
    expect(await fail("#NUM!")).toMatchObject({ error: "#NUM!" });
  });

  it("returns the error of a single cell", async () => {
    expect(await runner.call("HALF", [])).toEqual([
      [1],
      [{ error: "#N/A", message: "no second half" }],
    ]);
  });
});

it("the bare realm offers nothing but the registry", async () => {
  for (const name of ["console", "setTimeout", "window", "Office", "Excel", "require", "URL"]) {
    const bundle = `CustomFunctions.associate("X", () => [[typeof ${name}]]);`;
    await expect(new BareRealm(bundle).call("X", [])).resolves.toEqual([["undefined"]]);
  }
});

it("Microsoft's runtime finds functions in any case and answers many calls at once", async () => {
  const numbers = Array.from({ length: 1000 }, (_, index) => index);
  const results = await Promise.all(numbers.map((each) => runtime.call("add", [[[each]], null])));
  expect(results).toEqual(numbers.map((each) => [[each + 1]]));
});

it("Microsoft's runtime tells a crash by a bare #VALUE!", async () => {
  expect(await runtime.call("CRASH", [])).toEqual({ error: "#VALUE!" });
});
