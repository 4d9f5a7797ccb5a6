import type { GroupSize, Effect, ChangedGroup, Change } from "../../../core/scenario/costChange";
import { decompose } from "../../../core/decomposition";
import type { ProfessionKey } from "../../../core/profession";
import { cashOf, type Span, sumOf } from "../../../core/scenario/rollUp";
import type { ScenarioCell, Scenario } from "../../../core/scenario/scenario";
import type { ChangeQuestion } from "./changeQuestion";
import { splitPrice } from "./priceSplit";
import { roundParts } from "../../../core/rounding/signedRounding";

/**
 * What the cost is at the start, by which effects it changes, and what it is at the end.
 * @param divided whether mix is told from price; where left out, whether the data allow it
 */
export function analyseChange(
  scenario: Scenario,
  question: ChangeQuestion,
  divided = isDivided(scenario, question)
): Change {
  const groups = groupsOf(scenario, question, divided);
  const priced = groups.filter(({ before, after }) => isPriced(before) && isPriced(after));
  const before = costOf(scenario, question, question.before);
  const after = costOf(scenario, question, question.after);
  const change = priced.reduce((sum, group) => sum + group.after.net - group.before.net, 0);
  const other = after - before - change;
  return {
    groups: priced,
    divided,
    before,
    after,
    effects: [
      ...divideChange(priced, question, divided, change),
      ...(other === 0 ? [] : [{ name: "other" as const, amount: other }]),
    ],
  };
}

/** Price, or a part of it. */
export function isPrice({ name }: Effect): boolean {
  return name === "price" || name === "tariff" || name === "fee";
}

/** Rounded to whole öre, tariff and fee within the price. */
function divideChange(
  groups: readonly ChangedGroup[],
  { method }: ChangeQuestion,
  divided: boolean,
  change: number
): readonly Effect[] {
  const exact = decompose(
    groups.map(({ before, after }) => ({
      contactsBefore: before.contacts,
      priceBefore: perContact(before, before.net),
      contactsAfter: after.contacts,
      priceAfter: perContact(after, after.net),
    })),
    method
  );
  const [volume, mix, price] = roundParts([exact.volume, exact.mix, exact.price], change) as [
    number,
    number,
    number,
  ];
  if (!divided)
    return [
      { name: "volume", amount: volume },
      { name: "price", amount: mix + price },
    ];
  const split = splitPrice(groups, method);
  const prices: readonly Effect[] = split
    ? roundParts([split.tariff, split.fee], price).map((amount, i) => ({
        name: i === 0 ? "tariff" : "fee",
        amount,
      }))
    : [{ name: "price", amount: price }];
  return [{ name: "volume", amount: volume }, { name: "mix", amount: mix }, ...prices];
}

/** @returns öre per contact; null without contacts */
export function perContact({ contacts }: GroupSize, amount: number): number | null {
  return contacts === 0 ? null : amount / contacts;
}

/** Whether the whole region's contacts are divided by profession in both periods. */
export function isDivided(
  scenario: Scenario,
  { alternative, before, after }: ChangeQuestion
): boolean {
  const { cells, alternatives } = scenario;
  const undivided = ({ profession }: ScenarioCell): boolean => profession === null;
  return [before, after].every((span) =>
    (["contacts", "net"] as const).every(
      (measure) => sumOf(alternatives[alternative]!, cells, measure, span, undivided) === 0
    )
  );
}

function groupsOf(
  scenario: Scenario,
  { alternative, unit, before, after }: ChangeQuestion,
  divided: boolean
): readonly ChangedGroup[] {
  const { cells, alternatives } = scenario;
  const { measures } = alternatives[alternative]!;
  const members = new Map<ProfessionKey | null, number[]>();
  for (const c of cellsOf(scenario, unit)) {
    const profession = divided ? cells[c]!.profession : null;
    members.set(profession, [...(members.get(profession) ?? []), c]);
  }
  const groups = [...members].flatMap(([profession, own]): readonly ChangedGroup[] => {
    const sizeIn = (span: Span): GroupSize => ({
      contacts: sumCells(measures.contacts, cells.length, span, own),
      gross: sumCells(measures.gross, cells.length, span, own),
      fee: sumCells(measures.fee, cells.length, span, own),
      net: sumCells(measures.net, cells.length, span, own),
    });
    const group = { profession, before: sizeIn(before), after: sizeIn(after) };
    return isEmpty(group.before) && isEmpty(group.after) ? [] : [group];
  });
  // In an order of their own, so that the order of the rows changes no öre.
  return groups.sort(
    (a, b) => weightOf(b) - weightOf(a) || ((a.profession ?? "") < (b.profession ?? "") ? -1 : 1)
  );
}

function weightOf({ before, after }: ChangedGroup): number {
  return before.net + after.net;
}

/** Cash; one-off costs are the region's and no unit's. */
function costOf(scenario: Scenario, { alternative, unit }: ChangeQuestion, span: Span): number {
  const { cells, alternatives } = scenario;
  const own = alternatives[alternative]!;
  if (unit === null) return cashOf(own, cells, span);
  const { healthCentre, region } = own.measures;
  const positions = cellsOf(scenario, unit);
  return (
    sumCells(healthCentre, cells.length, span, positions) +
    sumCells(region, cells.length, span, positions)
  );
}

/** Positions in the scenario's cells. */
function cellsOf({ cells }: Scenario, unit: number | null): readonly number[] {
  const positions: number[] = [];
  for (const [c, cell] of cells.entries())
    if (unit === null || cell.unit === unit) positions.push(c);
  return positions;
}

function sumCells(
  values: Float64Array,
  width: number,
  { from, to }: Span,
  positions: readonly number[]
): number {
  let sum = 0;
  for (let m = from; m < to; m += 1) for (const c of positions) sum += values[m * width + c]!;
  return sum;
}

/** A cost without contacts has no price, and a price is never negative. */
function isPriced({ contacts, net }: GroupSize): boolean {
  return contacts > 0 ? net >= 0 : net === 0;
}

function isEmpty({ contacts, net }: GroupSize): boolean {
  return contacts === 0 && net === 0;
}
