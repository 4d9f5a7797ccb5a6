import { readFileSync } from "node:fs";
import vm from "node:vm";
import { demandEqual, GROWTH, medians } from "./ratio";
import { type Row, slower } from "./report";

const ROWS = 50_000;
const SLOWEST = 2;
/** 2017-07-01 and 2019-10-01 as Excel counts days. */
const [FIRST, CHANGE] = [42917, 43739];

type Matrix = unknown[][];
type CustomFunction = (...args: (Matrix | null)[]) => Matrix;

/** Whole columns through the shipped bundle, against a loop over the same cells that trusts them all. */
export function columnRows(): Row[] {
  const functions = loadBundle();
  const weights = [[0.8, 0.2]];
  return [1, GROWTH].map((growth) => {
    const count = ROWS * growth;
    const dates = column(count, (i) => FIRST + (i % 1500));
    const professions = column(count, (i) => (i % 3 === 0 ? "SJ" : "LK"));
    const amounts = column(count, (i) => (i * 137) / 100);
    const ours = (): Matrix[] => [
      functions.TARIFF!(dates, professions),
      functions.ALLOCATE_SPLIT!(amounts, weights),
    ];
    const theirs = (): Matrix[] => [bareTariff(dates, professions), bareSplit(amounts)];
    const what = `TARIFF + ALLOCATE_SPLIT, ${count} rows`;
    demandEqual(what, ours(), theirs());
    return slower({ what, peer: "a bare loop", ...medians({ ours, theirs }) }, SLOWEST);
  });
}

function column(count: number, value: (row: number) => unknown): Matrix {
  return Array.from({ length: count }, (_, row) => [value(row)]);
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
  const prices: Matrix = [];
  for (let row = 0; row < dates.length; row += 1) {
    const day = dates[row]![0] as number;
    const isPhysician = professions[row]![0] === "LK";
    if (day < CHANGE) prices.push([isPhysician ? 650 : 300]);
    else prices.push([isPhysician ? 500 : 275]);
  }
  return prices;
}

/** 4/5 and 1/5 of whole öre, the one left over to the larger rest. */
function bareSplit(amounts: Matrix): Matrix {
  const parts: Matrix = [];
  for (let row = 0; row < amounts.length; row += 1) {
    const total = Math.round((amounts[row]![0] as number) * 100);
    const [rest, other] = [(total * 4) % 5, total % 5];
    const first = (total * 4 - rest) / 5 + (rest > 0 && rest >= other ? 1 : 0);
    parts.push([first / 100, (total - first) / 100]);
  }
  return parts;
}
