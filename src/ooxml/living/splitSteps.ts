import type { LivingFault, LivingWork } from "./livingWork";
import { greatestOf } from "../../core/extremes";
import { failure, type Result, success } from "../../core/result";
import { addressOfArea } from "./livingSheet";
import type { PlannedValue, SplitPlan } from "./splitPlan";

/** Addresses of whole parts, one a party. */
export interface Parts {
  readonly at: (allocation: number, party: number) => string;
}

/** Excel takes the difference of two numbers for 0 where they are alike in some fifteen digits. */
const LARGEST_PRODUCT = 1e14;
/** Decimals that a weight may get more when somebody changes it, where there is room for them. */
const SPARE_DECIMALS = 3;
const MOST_DECIMALS = 8;

/**
 * Of each allocation: the amount in whole units, its whole multiples of the sum of the weights and
 * what is left, every party's part rounded down, and the spare units to the largest remainders.
 * @param running of the running total; an allocation's parts are the change from the one before
 */
export function layOutParts(
  { sheet, texts }: LivingWork,
  plan: SplitPlan,
  decimals: number,
  running: boolean
): Result<Parts, LivingFault> {
  const places = decimalsOf(plan.weights);
  if (places === null) return failure({ code: "living.tooFine" });
  const t = texts.split;
  const parties = plan.weights[0]!.length;
  const top = sheet.height;
  const from = { amount: 0, raw: 1, units: parties + 1, sum: parties + 2, turns: parties + 3 };
  const rest = parties + 4;
  const weight = rest + 1;
  const whole = weight + parties;
  const remainder = whole + parties;
  const spare = remainder + parties;
  const parts = spare + 1;
  const change = parts + parties;
  const repeated = (text: string): readonly string[] =>
    Array.from({ length: parties }, (_, i) => `${text} ${i + 1}`);
  sheet.headings(top, 0, [
    t.amount,
    ...repeated(t.weight),
    t.units,
    t.weightSum,
    t.turns,
    t.rest,
    ...repeated(t.wholeWeight),
    ...repeated(t.whole),
    ...repeated(t.remainder),
    t.spare,
    ...repeated(t.part),
  ]);
  const first = top + 1;
  const size = 10 ** places;
  plan.amounts.forEach((amount, i) => {
    const row = first + i;
    const asked = sheet.step(row, from.amount, `IF(${amount.text}="","",${amount.text})`);
    const own = toUnits(asked, decimals);
    const before = addressOfArea(row - 1, from.units, 1, 1);
    const total = running && i > 0 ? `N(${before})+IF(${asked}="",0,${own})` : own;
    // A blank amount leaves the running total as it is.
    const units = sheet.step(
      row,
      from.units,
      running ? (i > 0 ? total : `IF(${asked}="",0,${own})`) : `IF(${asked}="","",${own})`
    );
    plan.weights[i]!.forEach(({ text }, party) => {
      const raw = sheet.step(row, from.raw + party, `IF(${text}="",0,${text})`);
      sheet.step(
        row,
        weight + party,
        `IF(ISNUMBER(${raw}),IF(${raw}<0,VALUE("?"),ROUND(${raw}*${size},0)),VALUE("?"))`
      );
    });
    const weights = addressOfArea(row, weight, 1, parties);
    const sum = sheet.step(row, from.sum, `SUM(${weights})`);
    const isEmpty = `AND(${sum}=0,${units}=0)`;
    const isBlank = running ? isEmpty : `OR(${asked}="",${isEmpty})`;
    const turns = sheet.step(
      row,
      from.turns,
      `IF(${isBlank},0,IF(${sum}=0,VALUE("?"),INT(ABS(${units})/${sum})))`
    );
    const left = sheet.step(row, rest, `IF(${isBlank},0,ABS(${units})-${turns}*${sum})`);
    const wholes = addressOfArea(row, whole, 1, parties);
    const remainders = addressOfArea(row, remainder, 1, parties);
    const over = addressOfArea(row, spare, 1, 1);
    for (let party = 0; party < parties; party += 1) {
      const w = addressOfArea(row, weight + party, 1, 1);
      const product = `INT(${left}*${w}/${sum})`;
      sheet.step(row, whole + party, `IF(${isBlank},0,${turns}*${w}+${product})`);
      sheet.step(row, remainder + party, `IF(${isBlank},0,${left}*${w}-${product}*${sum})`);
    }
    sheet.step(row, spare, `IF(${isBlank},0,ABS(${units})-SUM(${wholes}))`);
    for (let party = 0; party < parties; party += 1) {
      const w = addressOfArea(row, weight + party, 1, 1);
      const r = addressOfArea(row, remainder + party, 1, 1);
      // Larger remainder, then larger weight, then earlier.
      const larger = `SUMPRODUCT((${remainders}>${r})+(${remainders}=${r})*(${weights}>${w}))`;
      const earlier =
        party === 0
          ? ""
          : `+SUMPRODUCT((${addressOfArea(row, remainder, 1, party)}=${r})*(${addressOfArea(row, weight, 1, party)}=${w}))`;
      const q = addressOfArea(row, whole + party, 1, 1);
      const part = `SIGN(${units})*(${q}+IF(${larger}${earlier}<${over},1,0))`;
      sheet.step(row, parts + party, `IF(${isBlank},${running ? "0" : '""'},${part})`);
      if (!running) continue;
      const now = addressOfArea(row, parts + party, 1, 1);
      const then = i > 0 ? addressOfArea(row - 1, parts + party, 1, 1) : "0";
      sheet.step(row, change + party, `IF(${asked}="","",${now}-${then})`);
    }
  });
  const shown = running ? change : parts;
  return success({
    at: (allocation, party) => addressOfArea(first + allocation, shown + party, 1, 1),
  });
}

/** Text that looks like a number is not one. */
function toUnits(amount: string, decimals: number): string {
  const factor = decimals < 0 ? `/${10 ** -decimals}` : `*${10 ** decimals}`;
  return `IF(ISNUMBER(${amount}),ROUND(ROUND(${amount},${decimals})${factor},0),VALUE("?"))`;
}

/** How many decimals of the weights count; null: more than whole numbers of a double can carry. */
function decimalsOf(weights: SplitPlan["weights"]): number | null {
  const lists = [...new Set(weights)];
  const needed = greatestOf(lists.flatMap((list) => list.map(decimalsOfOne)));
  const fits = (places: number): boolean =>
    lists.every((list) => {
      const whole = list.map(({ value }) => Math.round(Number(value) * 10 ** places));
      const sum = whole.reduce((total, one) => total + one, 0);
      return sum * greatestOf(whole) < LARGEST_PRODUCT;
    });
  for (let places = needed + SPARE_DECIMALS; places >= needed; places -= 1)
    if (places <= MOST_DECIMALS && fits(places)) return places;
  return null;
}

function decimalsOfOne({ value }: PlannedValue): number {
  const number = Number(value);
  for (let places = 0; places < MOST_DECIMALS; places += 1)
    if (Math.round(number * 10 ** places) / 10 ** places === number) return places;
  return MOST_DECIMALS + 1;
}
