import { parseArgs, type ParseArgsConfig } from "node:util";
import { check } from "./check";
import { compare } from "./compare";
import { copy } from "./copy";
import { readGivenFile } from "./givenFile";
import { openFile, type OpenFile } from "./openFile";
import { invoices } from "./invoices";
import { read } from "./read";
import { WrongUse } from "./refusal";

export const USAGE = `read FILE.xlsx|csv [--source "Blad!A1:F200=contacts" …] [--map mapping.json]
compare FILE.xlsx|csv --setup setup.json [--source …] [--map mapping.json]
copy FILE.xlsx OUT.xlsx --mode values|living [--lambda] [--not-personal "Blad!C:C" …] [--leave-out "Blad" …] [--small-cells]
check FILE.xlsx
invoices FILE.csv|xlsx … [--listing LISTNING.csv] [--county 19] [--digital "Vårdgivare" …] [--basis contact|booking]`;

const OPTIONS = {
  source: { type: "string", multiple: true },
  map: { type: "string" },
  setup: { type: "string" },
  mode: { type: "string" },
  lambda: { type: "boolean" },
  "leave-out": { type: "string", multiple: true },
  "not-personal": { type: "string", multiple: true },
  "small-cells": { type: "boolean" },
  listing: { type: "string" },
  county: { type: "string" },
  digital: { type: "string", multiple: true },
  basis: { type: "string" },
} as const satisfies ParseArgsConfig["options"];

type Options = ReturnType<typeof parse>["values"];

interface Verb {
  /** How many files it takes; "some": one or more. */
  readonly files: number | "some";
  readonly options: readonly (keyof Options)[];
  /** What is wrong with the options is told before anything is opened. */
  readonly plan: (files: readonly string[], options: Options) => () => Promise<object>;
}

const VERBS: Readonly<Record<string, Verb>> = {
  read: {
    files: 1,
    options: ["source", "map"],
    plan:
      ([file], options) =>
      () =>
        beside(file!, () => read(pointingIn(options))),
  },
  compare: {
    files: 1,
    options: ["source", "map", "setup"],
    plan: ([file], options) => {
      const { setup } = options;
      if (setup === undefined) throw new WrongUse("compare behöver --setup setup.json.");
      return () => beside(file!, () => compare(pointingIn(options), setup));
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
      return () =>
        beside(file!, (open) =>
          copy(open, {
            ...{ file: file!, output: output!, mode, lambdas: lambda, notPersonal, leftOut },
            showsSmall,
          })
        );
    },
  },
  check: {
    files: 1,
    options: [],
    plan:
      ([file]) =>
      () =>
        beside(file!, check),
  },
  invoices: {
    files: "some",
    options: ["listing", "county", "digital", "basis"],
    plan: (files, { listing, county, digital = [], basis = "contact" }) => {
      if (basis !== "contact" && basis !== "booking")
        throw new WrongUse("--basis är contact eller booking.");
      if (county !== undefined && !/^\d{1,2}$/.test(county))
        throw new WrongUse("--county är en länskod, som 19.");
      const own = county === undefined ? null : Number(county);
      return () => invoices(files, { listing, county: own, digital, basis });
    },
  },
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
  if (verb.files === "some" && files.length === 0)
    throw new WrongUse(`${name} tar en eller flera filer, och ingen är given.`);
  if (verb.files !== "some" && files.length !== verb.files)
    throw new WrongUse(
      `${name} tar ${verb.files === 1 ? "en fil" : `${verb.files} filer`}, och ${files.length} är givna.`
    );
  const foreign = Object.keys(values).find((key) => !verb.options.some((one) => one === key));
  if (foreign !== undefined) throw new WrongUse(`${name} har ingen --${foreign}.`);
  return verb.plan(files, values)();
}

/** Does it with a workbook opened, as beside Excel. */
async function beside(file: string, work: (open: OpenFile) => Promise<object>): Promise<object> {
  const open = openFile(readGivenFile(file));
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
