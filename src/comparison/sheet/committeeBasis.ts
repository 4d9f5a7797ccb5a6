import { financingOf } from "../../core/policy/changes";
import { toKronor } from "../../core/money";
import { splitOf } from "../../core/scenario/linearCost";
import type { LinearPart, LinearSize } from "../../core/scenario/linearPart";
import { cashOf, healthCentresOf, realisedOf, type Span } from "../../core/scenario/rollUp";
import { numberFormats } from "../../sheet/numberFormat";
import type { SheetLayout, Table } from "../../sheet/sheetLayout";
import { type Content, formula, type Formula, pin, type Reference } from "../../sheet/sheetPlan";
import { committeeSheetTexts } from "../../words/committeeSheet";
import { type CommitteeModel, holdsIn } from "./committeeModel";
import { professionOf, type Setting, type Shown } from "./setting";

/** A yellow cell, and what the run has in its place. */
export interface Assumed {
  readonly cell: Reference;
  readonly run: Reference;
}

/** null, or no entry: there is no such cell. */
export interface Assumptions {
  readonly level: Assumed | null;
  readonly growth: Assumed | null;
  readonly realisable: Assumed | null;
  readonly frames: ReadonlyMap<Shown, Assumed>;
  readonly shares: ReadonlyMap<Shown, Assumed>;
}

interface AmountRow {
  readonly shown: Shown;
  readonly year: Span;
}

interface PartRow {
  readonly shown: Shown;
  readonly part: LinearPart;
}

export type AmountKey = keyof ReturnType<ReturnType<typeof committeeSheetTexts>["amountHeadings"]>;
export type PartKey = keyof ReturnType<ReturnType<typeof committeeSheetTexts>["partHeadings"]>;

export interface CommitteeBasis {
  /** 1: every yellow cell holds what it may. */
  readonly valid: Reference;
  /** 1: a cell that moves all alternatives is another than in the run. */
  readonly moved: Reference;
  /** Rows by alternative, then year. */
  readonly amounts: Table<AmountKey>;
  /** null: no alternative follows the cells. */
  readonly parts: Table<PartKey> | null;
}

/** What the page is worked out from, below it: the run's amounts, and the parts that the cells move. */
export function layOutCommitteeBasis(
  layout: SheetLayout,
  setting: Setting,
  model: CommitteeModel,
  assumptions: Assumptions,
  checks: readonly Formula[]
): CommitteeBasis {
  const t = committeeSheetTexts(setting.context.language);
  const { level, growth, realisable } = assumptions;
  const any = (name: "AND" | "OR", all: readonly Formula[]): Formula =>
    formula`=IF(${name}(${all.reduce((some, one) => formula`${some},${one}`)}),1,0)`;
  const common = [level, growth, realisable].flatMap((one) =>
    one ? [formula`${one.cell}<>${one.run}`] : []
  );
  layout.text("section", t.amountsTitle);
  const valid = layout.line(t.valid, { content: checks.length > 0 ? any("AND", checks) : 1 });
  const moved = layout.line(t.moved, { content: common.length > 0 ? any("OR", common) : 0 });
  const amounts = layOutAmounts(layout, setting, model, assumptions);
  const rows = setting.shown.flatMap((shown, i) =>
    (model.costs[i]?.parts ?? [])
      .filter((part) => model.years.some(({ year }) => year === part.year))
      .map((part): PartRow => ({ shown, part }))
  );
  const basis = { valid: pin(valid), moved: pin(moved), amounts };
  if (rows.length === 0) return { ...basis, parts: null };
  layout.space();
  layout.text("section", t.partsTitle);
  layout.text("note", t.partsNote);
  return { ...basis, parts: layOutParts(layout, setting, rows, assumptions) };
}

function layOutAmounts(
  layout: SheetLayout,
  setting: Setting,
  { years }: CommitteeModel,
  { frames }: Assumptions
): Table<AmountKey> {
  const { shown, scenario, context, texts } = setting;
  const t = committeeSheetTexts(context.language);
  const headings = t.amountHeadings(context.words);
  const { kronorAndOre: money, year } = numberFormats;
  const { cells } = scenario;
  return layout.table<AmountRow, AmountKey>(
    {
      number: number(headings.number, ({ shown: one }) => one.number),
      year: number(headings.year, (row) => row.year.year),
      alternative: { heading: headings.alternative, content: (row) => row.shown.name },
      total: {
        heading: headings.total,
        numberFormat: money,
        content: (row) => toKronor(cashOf(row.shown.alternative, cells, row.year), 2),
      },
      healthCentre: {
        heading: headings.healthCentre,
        numberFormat: money,
        content: (row) => toKronor(healthCentresOf(row.shown.alternative, cells, row.year), 2),
      },
      realised: {
        heading: headings.realised,
        numberFormat: money,
        content: (row) => {
          const realised = realisedOf(row.shown.alternative, cells, row.year);
          return realised === null ? texts.comparison.unknownCost : toKronor(realised, 2);
        },
      },
      frame: {
        heading: headings.frame,
        numberFormat: money,
        content: (row) => frameBeside(setting, row, frames.has(row.shown)),
      },
    },
    shown.flatMap((one) => years.map((span) => ({ shown: one, year: span })))
  );

  function number(heading: string, content: (row: AmountRow) => number) {
    return { heading, style: "text", numberFormat: year, content } as const;
  }
}

/** Frames of a year's means but for the first where it has a cell; text where one is not all year. */
function frameBeside(setting: Setting, { shown, year }: AmountRow, hasCell: boolean): Content {
  const means = financingOf(shown.alternative.policy);
  const held = means.map((one) => holdsIn(setting, one, year));
  if (held.every((one) => one === "none")) return null;
  if (held.includes("part")) return committeeSheetTexts(setting.context.language).partOfYear;
  return means.reduce(
    (sum, { patch }, i) => (held[i] === "none" || (hasCell && i === 0) ? sum : sum + patch.frame),
    0
  );
}

function layOutParts(
  layout: SheetLayout,
  setting: Setting,
  rows: readonly PartRow[],
  assumptions: Assumptions
): Table<PartKey> {
  const t = committeeSheetTexts(setting.context.language);
  const headings = t.partHeadings(setting.context.words);
  const { kronorAndOre, changeAndOre, factor, year, oneDecimal } = numberFormats;
  const whole = (key: "number" | "year", content: (row: PartRow) => number) =>
    ({ heading: headings[key], style: "text", numberFormat: year, content }) as const;
  const money = (size: Exclude<LinearSize, "contacts">) => ({
    heading: headings[size],
    numberFormat: kronorAndOre,
    content: ({ part }: PartRow): Content => part[size] / 100,
  });
  const change = (
    key: "totalChange" | "healthCentreChange" | "realisedChange",
    content: (row: PartRow, at: (key: PartKey) => Reference) => Formula
  ) => ({ heading: headings[key], numberFormat: changeAndOre, content });
  const level = assumptions.level ? pin(assumptions.level.cell) : 1;
  return layout.table<PartRow, PartKey>(
    {
      number: whole("number", ({ shown }) => shown.number),
      year: whole("year", ({ part }) => part.year),
      profession: {
        heading: headings.profession,
        content: ({ part }) => professionOf(setting, part.profession),
      },
      years: {
        heading: headings.years,
        numberFormat: factor,
        content: ({ part }) => part.years,
      },
      contacts: {
        heading: headings.contacts,
        numberFormat: oneDecimal,
        content: ({ part }) => part.contacts,
      },
      gross: money("gross"),
      rest: money("rest"),
      fixedGross: money("fixedGross"),
      fixedRest: money("fixedRest"),
      splitGross: money("splitGross"),
      splitRest: money("splitRest"),
      visitCost: money("visitCost"),
      realised: money("realised"),
      factor: {
        heading: headings.factor,
        numberFormat: factor,
        content: (_, at) =>
          assumptions.growth ? formula`=(1+${pin(assumptions.growth.cell)})^${at("years")}` : 1,
      },
      // Differences: with the cells as the run has them they are 0 and nothing else.
      totalChange: change(
        "totalChange",
        (_, at) =>
          formula`=(${at("factor")}*${level}-1)*${at("gross")}+(${at("factor")}-1)*${at("rest")}`
      ),
      healthCentreChange: change("healthCentreChange", ({ shown }, at) => {
        const fixed = formula`=(${at("factor")}*${level}-1)*${at("fixedGross")}+(${at("factor")}-1)*${at("fixedRest")}`;
        const share = shareOf(shown, assumptions);
        return share === null
          ? fixed
          : formula`${fixed}+(${share.now}*${at("factor")}*${level}-${share.run})*${at("splitGross")}+(${share.now}*${at("factor")}-${share.run})*${at("splitRest")}`;
      }),
      realisedChange: change("realisedChange", (_, at) => {
        const { realisable } = assumptions;
        return realisable
          ? formula`=(${pin(realisable.cell)}*${at("factor")}-${pin(realisable.run)})*${at("visitCost")}`
          : formula`=(${at("factor")}-1)*${at("realised")}`;
      }),
    },
    rows,
    t.table
  );
}

/** As the engine counts shares: to the millionth. */
function shareOf(
  shown: Shown,
  { shares }: Assumptions
): { readonly now: Formula | number; readonly run: Formula | number } | null {
  const split = splitOf(shown.alternative.policy);
  if (split === null) return null;
  const cell = shares.get(shown);
  const { healthCentre } = split.shares;
  if (!cell) return { now: healthCentre, run: healthCentre };
  return { now: formula`ROUND(${pin(cell.cell)},6)`, run: formula`ROUND(${pin(cell.run)},6)` };
}
