import { readFileSync } from "node:fs";
import vm from "node:vm";
import { medians } from "./ratio";
import type { Row } from "./report";

const ROWS = 50_000;
const SLOWEST = 4;

type Matrix = unknown[][];
type CustomFunction = (...args: (Matrix | null)[]) => Matrix;

/** Whole columns through the shipped bundle, against a loop that neither checks nor rounds. */
export async function columnRows(): Promise<Row[]> {
  const functions = loadBundle();
  const dates = column((i) => 42917 + (i % 1500));
  const professions = column((i) => (i % 3 === 0 ? "SJ" : "LK"));
  const amounts = column((i) => (i * 137) / 100);
  const weights = [[0.8, 0.2]];
  const times = await medians({
    ours: () => [
      functions.TARIFF!(dates, professions),
      functions.ALLOCATE_SPLIT!(amounts, weights),
    ],
    bare: () => [bareTariff(dates, professions), bareSplit(amounts, weights)],
  });
  return [
    {
      what: `TARIFF + ALLOCATE_SPLIT, ${ROWS} rows`,
      peer: "a bare loop",
      ours: times.ours,
      theirs: times.bare,
      aim: `≤ ${SLOWEST}× its time`,
      met: times.ours / times.bare <= SLOWEST,
    },
  ];
}

function column(value: (row: number) => unknown): Matrix {
  return Array.from({ length: ROWS }, (_, row) => [value(row)]);
}

/** In this realm: a vm context of its own would make every look-up of a global slow. */
function loadBundle(): Readonly<Record<string, CustomFunction>> {
  const functions: Record<string, CustomFunction> = {};
  const associate = (id: string, implementation: CustomFunction): void => {
    functions[id] = implementation;
  };
  Object.assign(globalThis, { CustomFunctions: { associate, Error, ErrorCode: {} } });
  vm.runInThisContext(readFileSync("dist/functions.js", "utf8"));
  return functions;
}

function bareTariff(dates: Matrix, professions: Matrix): Matrix {
  return dates.map(([date], row) => {
    const day = date as number;
    const physician = professions[row]![0] === "LK";
    if (day < 42917) return [physician ? 1200 : 0];
    if (day < 43739) return [physician ? 650 : 300];
    return [physician ? 500 : 275];
  });
}

function bareSplit(amounts: Matrix, weights: Matrix): Matrix {
  const shares = weights[0] as number[];
  const sum = shares.reduce((total, share) => total + share, 0);
  return amounts.map(([amount]) => shares.map((share) => ((amount as number) * share) / sum));
}
