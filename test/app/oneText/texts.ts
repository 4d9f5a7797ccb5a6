import type { MoneyUnit } from "../../../src/core/rounding/printedAmount";
import type { Alternative, Scenario } from "../../../src/core/scenario/scenario";
import { spansOf } from "../../../src/core/scenario/rollUp";

export const UNITS: readonly MoneyUnit[] = ["kr", "tkr", "mkr"];
export const PARTIES = ["healthCentre", "region", "total"] as const;

/** One printed figure: what it is, in which unit, as which text, and where. */
export interface Printed {
  readonly quantity: string;
  readonly unit: string;
  readonly text: string;
  readonly place: string;
}

/** By own addition of öre and own long division: halves away from zero. */
export function ownTexts(scenario: Scenario): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  const { cells, alternatives, baseline } = scenario;
  const sum = (of: Float64Array, from: number, to: number): number => {
    let total = 0;
    for (let i = from * cells.length; i < to * cells.length; i += 1) total += of[i]!;
    return total;
  };
  const bears = (one: Alternative, from: number, to: number): Record<string, bigint> => {
    const healthCentre = BigInt(sum(one.measures.healthCentre, from, to));
    const once = one.oneOff.slice(from, to).reduce((all, each) => all + each, 0);
    const region = BigInt(sum(one.measures.region, from, to) + once);
    return { healthCentre, region, total: healthCentre + region };
  };
  const ofUnit = ({ measures }: Alternative, unit: number, from: number, to: number): bigint => {
    let total = 0;
    for (let i = from * cells.length; i < to * cells.length; i += 1)
      if (cells[i % cells.length]!.unit === unit) total += measures.healthCentre[i]!;
    return BigInt(total);
  };
  for (const { year, from, to } of spansOf(scenario, "year")) {
    const before = bears(alternatives[baseline]!, from, to);
    for (const one of alternatives) {
      const after = bears(one, from, to);
      const { id } = one.policy;
      for (const unit of UNITS)
        for (const party of PARTIES) {
          texts.set(`${id} ${year} ${party} ${unit}`, ownText(after[party]!, unit));
          const change = after[party]! - before[party]!;
          texts.set(`${id} ${year} ${party} change ${unit}`, signed(change, unit));
        }
      for (const [unit, { name }] of scenario.units.entries()) {
        const amount = ofUnit(one, unit, from, to);
        const change = amount - ofUnit(alternatives[baseline]!, unit, from, to);
        texts.set(`${id} ${year} unit ${name} kr`, ownText(amount, "kr"));
        texts.set(`${id} ${year} unit ${name} change kr`, signed(change, "kr"));
      }
      const contacts = sum(one.measures.contacts, from, to);
      const whole = BigInt(Math.floor(Number(contacts.toFixed(6)) + 0.5));
      texts.set(`${id} ${year} contacts antal`, ownText(whole * 100n, "kr"));
    }
  }
  return texts;
}

function signed(change: bigint, unit: MoneyUnit): string {
  const text = ownText(change, unit);
  return change > 0n && /[1-9]/.test(text) ? `+${text}` : text;
}

function ownText(ore: bigint, unit: MoneyUnit): string {
  const step = { kr: 100n, tkr: 100_000n, mkr: 10_000_000n }[unit];
  const size = ore < 0n ? -ore : ore;
  const steps = (2n * size + step) / (2n * step);
  const digits = unit === "mkr" ? `${steps / 10n}` : `${steps}`;
  const grouped = digits.replace(/\B(?=(\d{3})+$)/g, " ");
  const text = unit === "mkr" ? `${grouped},${steps % 10n}` : grouped;
  return ore < 0n && steps > 0n ? `−${text}` : text;
}

/** As a reader sees it: the kind of blank and of minus is the font's and the host's. */
export function plain(text: string): string {
  return text.replace(/\s/g, " ").replace(/^-/, "−").trim();
}
