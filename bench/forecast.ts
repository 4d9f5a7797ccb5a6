import { evaluate } from "../src/formula/evaluate";
import { medians } from "./ratio";
import { type Row, within } from "./report";

const MOST_MILLISECONDS = 0.5;

/** PROJECT_COST by years with a fee in öre, five years ahead: a tariff less a fee in decimals. */
export function forecastRows(): Row[] {
  const years = [2015, 2016, 2017, 2018, 2019].map((year) => [year]);
  const contacts = [[1000], [2900], [8000], [23_700], [24_000]];
  const ask = (): unknown =>
    evaluate("PROJECT_COST", [years, contacts, [[5]], null, null, [[99.95]]]);
  const { ours } = medians({ ours: ask });
  return [within("a cell of PROJECT_COST, 5 years, fee in öre", ours, MOST_MILLISECONDS)];
}
