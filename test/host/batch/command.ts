import { parseArgs, type ParseArgsConfig } from "node:util";
import { check } from "./check";
import { compare } from "./compare";
import { copy } from "./copy";
import { readGivenFile } from "./givenFile";
import { openFile, type OpenFile } from "./openFile";
import { read } from "./read";
import { WrongUse } from "./refusal";

export const USAGE = `read FILE.xlsx|csv [--source "Blad!A1:F200=contacts" …] [--map mapping.json]
compare FILE.xlsx|csv --setup setup.json [--source …] [--map mapping.json]
copy FILE.xlsx OUT.xlsx --mode values|living [--lambda] [--not-personal "Blad!C:C" …] [--leave-out "Blad" …] [--small-cells]
check FILE.xlsx`;

const OPTIONS = {
  source: { type: "string", multiple: true },
  map: { type: "string" },
  setup: { type: "string" },
  mode: { type: "string" },
  lambda: { type: "boolean" },
  "leave-out": { type: "string", multiple: true },
  "not-personal": { type: "string", multiple: true },
  "small-cells": { type: "boolean" },
} as const satisfies ParseArgsConfig["options"];

type Options = ReturnType<typeof parse>["values"];

interface Verb {
  /** How many files it takes. */
  readonly files: number;
  readonly options: readonly (keyof Options)[];
  /** What is wrong with the options is told before anything is opened. */
  readonly plan: (files: readonly string[], options: Options) => Work;
}

type Work = (open: OpenFile) => Promise<object>;

const VERBS: Readonly<Record<string, Verb>> = {
  read: {
    files: 1,
    options: ["source", "map"],
    plan: (_, options) => () => read(pointingIn(options)),
  },
  compare: {
    files: 1,
    options: ["source", "map", "setup"],
    plan: (_, options) => {
      const { setup } = options;
      if (setup === undefined) throw new WrongUse("compare behöver --setup setup.json.");
      return () => compare(pointingIn(options), setup);
    },
  },
  copy: {
    files: 2,
    options: ["mode", "lambda", "not-personal", "leave-out", "small-cells"],
    plan: (
      [file, output],
      {
        mode,
        lambda = false,
        "not-personal": notPersonal = [],
        "leave-out": leftOut = [],
        "small-cells": showsSmall = false,
      }
    ) => {
      if (mode !== "values" && mode !== "living")
        throw new WrongUse("copy behöver --mode values eller --mode living.");
      if (lambda && mode === "values")
        throw new WrongUse("--lambda hör till en levande kopia: --mode living.");
      return (open) =>
        copy(open, {
          ...{ file: file!, output: output!, mode, lambdas: lambda, notPersonal, leftOut },
          showsSmall,
        });
    },
  },
  check: { files: 1, options: [], plan: () => check },
};

/** Does what the words of a command line ask for. @returns what is to be printed */
export async function run(words: readonly string[]): Promise<object> {
  const { values, positionals } = parse(words);
  const [name = "", ...files] = positionals;
  const verb = Object.keys(VERBS).includes(name) ? VERBS[name] : undefined;
  if (!verb)
    throw new WrongUse(
      name === ""
        ? "Inget verb är givet."
        : `”${name}” är inget verb. De som finns: ${Object.keys(VERBS).join(", ")}.`
    );
  if (files.length !== verb.files)
    throw new WrongUse(
      `${name} tar ${verb.files === 1 ? "en fil" : `${verb.files} filer`}, och ${files.length} är givna.`
    );
  const foreign = Object.keys(values).find((key) => !verb.options.some((one) => one === key));
  if (foreign !== undefined) throw new WrongUse(`${name} har ingen --${foreign}.`);
  const work = verb.plan(files, values);
  const open = openFile(readGivenFile(files[0]!));
  try {
    return await work(open);
  } finally {
    open.session.close();
  }
}

function parse(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    throw new WrongUse((error as Error).message);
  }
}

function pointingIn({ source = [], map }: Options) {
  return { sources: source, map };
}
