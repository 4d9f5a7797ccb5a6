import * as fc from "fast-check";
import { monthOf } from "../../../src/core/calendar";
import { compare } from "../../../src/core/scenario/compare";
import type { Patch, Policy } from "../../../src/core/policy/policy";
import type { CommitteeCell } from "../../../src/comparison/sheet/committeeModel";
import {
  arbitraryPatches,
  arbitraryRegion,
  arbitraryShare,
} from "../../core/scenario/arbitraryRegion";
import { policy, settings, split } from "../../core/scenario/region";
import type { ShownSheets, ShownValue } from "../../support/libreOffice";
import { CommitteePage } from "./committeePage";
import type { Written } from "./underCells";

function grant(frame: number): Patch {
  const means = { means: "grant", name: "Anslag", frame, validTo: null } as const;
  return { kind: "financing", from: "2019-01-01", source: null, ...means };
}

/** Visits whose cost is known, of which a part is realised. */
function stopWith(from: string, realisable: number): readonly Patch[] {
  const where = { returning: 0.45, ownDigital: 0.1, otherChannel: 0.05, forgone: 0.4 };
  return [
    { kind: "stop", from, source: null, ...where, otherChannelPrice: 300 },
    {
      ...{ kind: "visitCost", from, source: null, perVisit: 1500, realisable },
      ...{ substitution: 0, upliftPerYear: 0.02 },
    },
  ];
}

/** Rows that not every alternative has a number in. */
const MAY_BE_TEXT: ReadonlySet<string> = new Set(["net", "margin"]);

/** Kronor; a double in kronor is no whole number of öre. */
const TINY = 1e-6;

/** A split that may be financed, among other changes that are no split. */
const arbitrarySplit: fc.Arbitrary<Policy> = fc
  .record({
    from: fc.constantFrom("2019-01-01", "2019-07-01", "2020-03-16", "2021-01-01"),
    share: arbitraryShare,
    retroactive: fc.boolean(),
    unlisted: fc.constantFrom("healthCentre" as const, "region" as const, "rule" as const),
    frame: fc.option(fc.integer({ min: 0, max: 40_000_000 })),
    visits: fc.option(arbitraryShare),
    others: arbitraryPatches,
    validTo: fc.constantFrom(null, null, null, "2021-10-10"),
  })
  .map(({ from, share, retroactive, unlisted, frame, visits, others, validTo }) =>
    policy(
      "delad",
      [
        split(from, share, { retroactive, unlisted }),
        ...(visits === null ? [] : stopWith(from, visits)),
        ...others.filter(({ kind }) => !["allocation", "cap", "payers"].includes(kind)),
        ...(frame === null ? [] : [grant(frame)]),
      ],
      { validTo }
    )
  );

const arbitraryPage = fc
  .record({
    region: arbitraryRegion,
    method: fc.constantFrom("flat" as const, "run-rate" as const, 0.04),
    fee: fc.constantFrom(null, 60),
    first: arbitrarySplit,
    second: arbitraryPatches,
    base: arbitraryPatches,
  })
  .map(({ region, method, fee, first, second, base }) => {
    const scenario = compare(
      region.data,
      settings(region.last, {
        lastMonth: monthOf(2021, 12),
        method,
        meanFees: fee === null ? null : [{ profession: null, year: 2019, amount: fee }],
      }),
      [policy("i dag", base.slice(0, 1)), first, policy("annat", second)],
      "i dag"
    );
    return scenario.ok ? new CommitteePage(scenario.value) : null;
  })
  .filter((page) => page !== null);

/** Some of the yellow cells changed, each within what it may be. */
function arbitraryChange(page: CommitteePage): fc.Arbitrary<readonly Written[]> {
  const value = (cell: CommitteeCell): fc.Arbitrary<number> => {
    const part = (least: number, most: number): fc.Arbitrary<number> =>
      fc
        .integer({ min: Math.ceil(least * 10_000), max: Math.floor(most * 10_000) })
        .map((n) => n / 10_000);
    if (cell.kind === "frame") return fc.integer({ min: 0, max: 50_000_000 });
    if (cell.kind === "level") return part(cell.least, 2);
    return cell.kind === "growth" ? part(-0.5, 0.5) : part(0, 1);
  };
  return fc
    .tuple(...page.model.cells.map((cell) => fc.option(fc.noBias(value(cell)), { freq: 3 })))
    .map((values) =>
      values.flatMap((one, i) => (one === null ? [] : [{ cell: page.model.cells[i]!, value: one }]))
    );
}

export interface Case {
  readonly page: CommitteePage;
  readonly written: readonly Written[];
}

/** Regions, alternatives and changes of the yellow cells, drawn once for all. */
export const cases: readonly Case[] = fc.sample(
  arbitraryPage.chain((page) => arbitraryChange(page).map((written): Case => ({ page, written }))),
  { numRuns: 50, seed: 14 }
);

export function sheetsOf(
  all: readonly Case[]
): ReadonlyMap<string, ReadonlyMap<string, string | number>> {
  return new Map(all.map(({ page, written }, k) => [`b${k}`, page.typed(written)]));
}

/** Printed numbers that are further from the engine's than `most` kronor, and texts in their place. */
export function differences(
  sheets: ShownSheets,
  all: readonly Case[],
  most: (page: CommitteePage) => number
): readonly string[] {
  return all.flatMap(({ page, written }, k) => {
    const run = page.engine(written);
    const wrong = (i: number, key: string, value: ShownValue, engine: ShownValue): boolean => {
      const follows = page.model.costs[i] !== null;
      if (typeof value !== "number") return follows && !MAY_BE_TEXT.has(key);
      if (!follows && written.length > 0) return false;
      return !(Math.abs(value - Number(engine)) <= most(page) + TINY);
    };
    return page.setting.shown.flatMap((_, i) =>
      page.printed(sheets.get(`b${k}`)!, i).flatMap(({ year, ...shown }, y) => {
        const wanted = page.expected(run, i, page.model.years[y]!);
        return Object.entries(shown).flatMap(([key, value]) => {
          const engine = wanted[key as keyof typeof wanted]!;
          return wrong(i, key, value, engine)
            ? [`${k}, alternative ${i + 1}, ${year} ${key}: ${value}, not ${engine}`]
            : [];
        });
      })
    );
  });
}

export const untouched: readonly Case[] = cases.map(({ page }) => ({ page, written: [] }));
