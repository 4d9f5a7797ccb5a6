import { allocate } from "../../src/core/rounding/allocation";
import { toShares } from "../../src/core/rounding/shares";
import { firstDayOf, type Month, yearAndMonth } from "../../src/core/calendar";
import { findTariff, netTariff } from "../../src/core/tariff";
import { nationalSchedule } from "../../src/data/tariffs";
import type { Chance } from "./chance";
import {
  FIRST_MONTH,
  LEVELS,
  MEAN_FEES,
  MONTHS,
  PROFESSIONS,
  type SampleProfession,
  shareOf,
  startOf,
} from "./premises";
import { CONTACT_TARGETS, COST_TARGETS, type Target } from "./targets";

/** One party and profession, month by month; null before the profession's start. */
export interface Series {
  readonly party: number;
  readonly profession: SampleProfession;
  readonly contacts: readonly (number | null)[];
  /** Öre. */
  readonly cost: readonly (number | null)[];
}

/** How much the drawn figures had to give to meet a total. */
export interface Calibration extends Target {
  readonly what: "contacts" | "cost";
  readonly factor: number;
}

export interface Ledger {
  readonly series: readonly Series[];
  readonly calibrations: readonly Calibration[];
}

/** One month of one series, before calibration. */
interface Cell {
  readonly party: number;
  readonly profession: SampleProfession;
  readonly month: Month;
  contacts: number;
  cost: number;
}

/** @param weights each party's share of the contacts. */
export function drawLedger(chance: Chance, weights: readonly number[]): Ledger {
  const cells = weights.flatMap((weight, party) =>
    PROFESSIONS.flatMap((profession) =>
      MONTHS.filter((month) => month >= startOf(profession)).map((month) => {
        const mean = levelOf(month) * shareOf(profession, month) * weight;
        return { party, profession, month, contacts: chance.count(mean), cost: 0 };
      })
    )
  );
  const ofContacts = CONTACT_TARGETS.map((target) => calibrate(cells, "contacts", target));
  book(chance, cells);
  const ofCost = COST_TARGETS.map((target) => calibrate(cells, "cost", target));
  const series = weights.flatMap((_, party) =>
    PROFESSIONS.map((profession): Series => {
      const own = cells.filter((each) => each.party === party && each.profession === profession);
      const before = MONTHS.slice(own.length).map(() => null);
      return {
        party,
        profession,
        contacts: [...before, ...own.map(({ contacts }) => contacts)],
        cost: [...before, ...own.map(({ cost }) => cost)],
      };
    })
  );
  return { series, calibrations: [...ofContacts, ...ofCost] };
}

function levelOf(month: Month): number {
  const { year } = yearAndMonth(month);
  return LEVELS[year]![(month - FIRST_MONTH) % 12]!;
}

/** Contacts × net tariff, and what makes a real ledger differ from that. */
function book(chance: Chance, cells: readonly Cell[]): void {
  for (const cell of cells) {
    // The fees paid are not quite the mean ones.
    const deviation = 1 + 0.015 * chance.bell();
    cell.cost = Math.round(cell.contacts * netOre(cell.profession, cell.month) * deviation);
  }
  cells.forEach((cell, i) => {
    const next = cells[i + 1];
    // A credit note: one contact that should not have been billed.
    if (chance.oneIn(150) && cell.contacts > 1) cell.cost -= Math.round(cell.cost / cell.contacts);
    // A late invoice: a quarter of the month's cost is booked a month later.
    const sameSeries = next && next.party === cell.party && next.profession === cell.profession;
    if (chance.oneIn(30) && sameSeries && cell.contacts > 0 && next.contacts > 0) {
      const late = Math.round(cell.cost / 4);
      cell.cost -= late;
      next.cost += late;
    }
  });
}

/** Öre per contact. */
function netOre(profession: SampleProfession, month: Month): number {
  const tariff = findTariff(nationalSchedule, profession, firstDayOf(month));
  const fee = MEAN_FEES[profession][yearAndMonth(month).year]!;
  const net = tariff.ok ? netTariff(tariff.value.amount, fee) : tariff;
  if (!net.ok) throw new Error(`No tariff for the sample region: ${net.fault.code}`);
  return 100 * net.value;
}

/** Meets the total exactly; every cell keeps its proportion but for the rounding. */
function calibrate(cells: readonly Cell[], what: Calibration["what"], target: Target): Calibration {
  const span = cells.filter(({ month }) => month >= target.first && month <= target.last);
  const drawn = span.map((cell) => cell[what]);
  const parts = allocate(target.total, toShares(drawn)!);
  span.forEach((cell, i) => (cell[what] = parts[i]!));
  return { ...target, what, factor: target.total / drawn.reduce((sum, each) => sum + each, 0) };
}
