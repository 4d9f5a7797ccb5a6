import type { Patch, Policy } from "../../../src/core/policy/policy";
import { applyPolicy } from "../../../src/core/scenario/alternative";
import { type Basis, toBasis } from "../../../src/core/scenario/basis";
import { yearsOfGrowth } from "../../../src/core/scenario/growth";
import type { Alternative, Scenario } from "../../../src/core/scenario/scenario";
import type { CommitteeCell } from "../../../src/comparison/sheet/committeeModel";
import type { Shown } from "../../../src/comparison/sheet/setting";
import { valueOf } from "../../core/scenario/region";

/** A yellow cell, and what somebody has written in it. */
export interface Written {
  readonly cell: CommitteeCell;
  readonly value: number;
}

/** What the engine makes of an alternative where the yellow cells hold other values. */
export function runUnder(
  { data, settings }: Scenario,
  shown: Shown,
  written: readonly Written[]
): Alternative {
  const valueIn = (kind: CommitteeCell["kind"], otherwise: number): number =>
    written.find(({ cell }) => cell.kind === kind && (!("shown" in cell) || cell.shown === shown))
      ?.value ?? otherwise;
  const level = valueIn("level", 1);
  const growth = valueIn("growth", 0);
  const basis = scaled(valueOf(toBasis(data, settings)), level, growth);
  const { policy } = shown.alternative;
  let means = 0;
  const patches = policy.patches.map((patch): Patch => {
    switch (patch.kind) {
      case "tariff":
        return {
          ...patch,
          amounts: patch.amounts.map((one) => ({ ...one, amount: level * one.amount })),
        };
      case "growth":
        return { ...patch, perYear: (1 + patch.perYear) * (1 + growth) - 1 };
      case "allocation": {
        const share = valueIn("share", patch.shares.healthCentre);
        return share === patch.shares.healthCentre
          ? patch
          : { ...patch, shares: { healthCentre: share, region: 1 - share } };
      }
      case "visitCost":
        return { ...patch, realisable: valueIn("realisable", patch.realisable) };
      case "financing":
        means += 1;
        return means === 1 ? { ...patch, frame: valueIn("frame", patch.frame) } : patch;
      default:
        return patch;
    }
  });
  return applyPolicy(basis, { ...policy, patches } satisfies Policy);
}

/** All tariffs of the forecast at a level, and its contacts grown by so much more a year. */
function scaled(basis: Basis, level: number, growth: number): Basis {
  return {
    ...basis,
    forecasts: basis.forecasts.map((forecast) => ({
      ...forecast,
      contacts: forecast.contacts.map(
        (count, m) => count * (1 + growth) ** yearsOfGrowth(m, basis.data.periodUnit)
      ),
      prices: forecast.prices.map(({ gross, changes, ...price }) => ({
        ...price,
        gross: level * gross,
        ...(changes && {
          changes: changes.map((one) => ({ ...one, amount: level * one.amount })),
        }),
      })),
    })),
  };
}
