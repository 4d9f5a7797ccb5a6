import { committeeSheet } from "../../../src/comparison/sheet/committeeSheet";
import {
  type CommitteeCell,
  type CommitteeModel,
  toCommitteeModel,
} from "../../../src/comparison/sheet/committeeModel";
import {
  type ComparisonContext,
  type Setting,
  toSetting,
} from "../../../src/comparison/sheet/setting";
import { addressOf } from "../../../src/formula/text/area";
import type { Alternative, Scenario } from "../../../src/core/scenario/scenario";
import {
  cashOf,
  healthCentresOf,
  realisedOf,
  regionOf,
  type Span,
} from "../../../src/core/scenario/rollUp";
import { formulaText, isFormula, type SheetPlan } from "../../../src/sheet/sheetPlan";
import { committeeSheetTexts } from "../../../src/words/committeeSheet";
import type { ShownValue } from "../../support/libreOffice";
import { contextOf } from "./fixture";
import { runUnder, type Written } from "./underCells";

/** What stands in a year's rows of the page, in kronor; text where there is no number. */
export interface PrintedYear {
  readonly year: number;
  readonly total: ShownValue;
  readonly healthCentre: ShownValue;
  readonly region: ShownValue;
  readonly change: ShownValue;
  readonly net?: ShownValue;
  readonly margin?: ShownValue;
}

/** A scenario's page, as a program that is not Excel gets it. */
export class CommitteePage {
  readonly setting: Setting;
  readonly model: CommitteeModel;
  readonly plan: SheetPlan;

  constructor(
    private readonly scenario: Scenario,
    context: ComparisonContext = contextOf()
  ) {
    this.setting = toSetting(scenario, context);
    this.model = toCommitteeModel(this.setting);
    this.plan = committeeSheet(this.setting).plan;
  }

  /** Addresses of the yellow cells, in the order of the model's. */
  get inputs(): readonly string[] {
    return this.plan.rows.flatMap((row, r) =>
      row.flatMap(({ style }, c) => (style === "input" ? [addressAt(r, c)] : []))
    );
  }

  typed(written: readonly Written[] = []): ReadonlyMap<string, string | number> {
    const cells = new Map<string, string | number>();
    const names = new Map([[this.plan.key, this.plan.name]]);
    for (const [r, row] of this.plan.rows.entries())
      for (const [c, { content }] of row.entries()) {
        if (typeof content === "string" || typeof content === "number")
          cells.set(addressAt(r, c), content);
        else if (isFormula(content))
          cells.set(
            addressAt(r, c),
            formulaText(content, { key: this.plan.key, names, dates: 1900 })
          );
      }
    for (const { cell, value } of written)
      cells.set(this.inputs[this.model.cells.indexOf(cell)]!, value);
    return cells;
  }

  /** What the page's rows show of an alternative. */
  printed(values: ReadonlyMap<string, ShownValue>, i: number): readonly PrintedYear[] {
    const { years } = this.model;
    const labels = this.plan.rows.map((row) => String(row[0]?.content ?? ""));
    const { context } = this.setting;
    const words = committeeSheetTexts(context.language).rows(context.words);
    return years.map(({ year }) => {
      const first = labels.findIndex((label) => label.startsWith(`${year} (`));
      const next = labels.findIndex((label, row) => row > first && /^\d{4} \(|^$/.test(label));
      const named = (word: string): ShownValue | undefined => {
        const row = labels.indexOf(word, first);
        return row > 0 && row < next ? (values.get(addressAt(row, i + 1)) ?? "") : undefined;
      };
      const [net, margin] = [named(words.net), named(words.margin)];
      return {
        year,
        total: values.get(addressAt(first, i + 1)) ?? "",
        healthCentre: named(words.healthCentre)!,
        region: named(words.region)!,
        change: named(words.change)!,
        ...(net !== undefined && { net }),
        ...(margin !== undefined && { margin }),
      };
    });
  }

  /** The engine's run with the same in its assumptions. */
  engine(written: readonly Written[] = []): readonly Alternative[] {
    return this.setting.shown.map((shown) =>
      written.length === 0 ? shown.alternative : runUnder(this.scenario, shown, written)
    );
  }

  expected(run: readonly Alternative[], i: number, span: Span): Omit<PrintedYear, "year"> {
    const { cells } = this.scenario;
    const one = run[i]!;
    const kr = (ore: number): number => ore / 100;
    const realised = realisedOf(one, cells, span);
    const means = one.financing.filter(({ year }) => year === span.year);
    const frame = means.reduce((sum, each) => sum + each.frame, 0);
    return {
      total: kr(cashOf(one, cells, span)),
      healthCentre: kr(healthCentresOf(one, cells, span)),
      region: kr(regionOf(one, cells, span)),
      change: kr(cashOf(one, cells, span) - cashOf(run[0]!, cells, span)),
      net: realised === null ? "" : kr(cashOf(one, cells, span) + realised),
      margin: means.length === 0 ? "" : kr(frame - Math.max(0, regionOf(one, cells, span))),
    };
  }

  cellOf(kind: CommitteeCell["kind"]): CommitteeCell {
    return this.model.cells.find((cell) => cell.kind === kind)!;
  }
}

function addressAt(row: number, column: number): string {
  return addressOf({ row, column, rows: 1, columns: 1 });
}
