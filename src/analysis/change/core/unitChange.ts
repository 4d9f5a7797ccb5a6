import type { Change } from "../../../core/scenario/costChange";
import { analyseChange, isDivided, isPrice } from "./change";
import type { ChangeQuestion } from "./changeQuestion";
import type { Scenario } from "../../../core/scenario/scenario";

/** The columns that units and region have in common; öre. */
export interface EffectRow {
  readonly volume: number;
  /** 0 where mix cannot be told from price. */
  readonly mix: number;
  readonly price: number;
  readonly other: number;
}

/** Each unit by its own professions, and what they together differ from the region by. */
export interface UnitChanges {
  readonly units: readonly UnitChange[];
  /**
   * The region's effects less the units': contacts that move between units change the region's mix
   * but no unit's. Sums to what no unit bears, as a rule 0.
   */
  readonly between: EffectRow;
  readonly region: EffectRow;
}

export interface UnitChange {
  /** Position in the scenario's units. */
  readonly unit: number;
  readonly effects: EffectRow;
}

export function analyseUnits(scenario: Scenario, question: ChangeQuestion): UnitChanges {
  const divided = isDivided(scenario, question);
  const region = toRow(analyseChange(scenario, { ...question, unit: null }, divided));
  const units = scenario.units.map((_, unit) => ({
    unit,
    effects: toRow(analyseChange(scenario, { ...question, unit }, divided)),
  }));
  const rest = (name: keyof EffectRow): number =>
    units.reduce((left, { effects }) => left - effects[name], region[name]);
  return {
    units,
    between: {
      volume: rest("volume"),
      mix: rest("mix"),
      price: rest("price"),
      other: rest("other"),
    },
    region,
  };
}

export function totalOf({ volume, mix, price, other }: EffectRow): number {
  return volume + mix + price + other;
}

function toRow({ effects }: Change): EffectRow {
  const sum = (counts: (name: Change["effects"][number]) => boolean): number =>
    effects.reduce((total, effect) => (counts(effect) ? total + effect.amount : total), 0);
  return {
    volume: sum(({ name }) => name === "volume"),
    mix: sum(({ name }) => name === "mix"),
    price: sum(isPrice),
    other: sum(({ name }) => name === "other"),
  };
}
