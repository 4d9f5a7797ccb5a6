import type { Span } from "../../core/scenario/rollUp";
import { sumOf } from "../../core/scenario/rollUp";
import { numberFormats } from "../../sheet/numberFormat";
import type { LaidCell, SheetLayout } from "../../sheet/sheetLayout";
import {
  type Content,
  formula,
  type Formula,
  pin,
  quoted,
  type Reference,
} from "../../sheet/sheetPlan";
import { committeeSheetTexts } from "../../words/committeeSheet";
import type { AmountKey, Assumptions, CommitteeBasis } from "./committeeBasis";
import { type CommitteeModel, holdsIn } from "./committeeModel";
import { kindOf, type Setting } from "./setting";
import { financingOf } from "../../core/policy/changes";

type CostRow = "total" | "healthCentre" | "region" | "change" | "net" | "margin";

/** The empty text, in a formula. */
const NOTHING = quoted("");

const SIGNED: ReadonlySet<CostRow> = new Set(["change", "margin"]);

export interface CommitteeCosts {
  /** The alternatives' names above their columns. */
  readonly names: Reference;
  /** Of all alternatives in a year. */
  readonly row: (year: number, key: CostRow) => Reference;
  /** @param i position among the alternatives as they are shown */
  readonly cell: (year: number, key: CostRow, i: number) => Reference;
  /** What of the frame the need leaves; null: the alternative has none all of that year. */
  readonly margin: (year: number, i: number) => Reference | null;
  /** The content while the yellow cells can be counted with; `still` where the alternative stands still among others that move. */
  readonly whenCounted: (i: number, content: Formula, still: string) => Content;
}

interface Page {
  readonly model: CommitteeModel;
  readonly assumptions: Assumptions;
  /** null: not laid out yet. */
  readonly basis: CommitteeBasis | null;
}

/** The alternatives side by side, year by year. */
export function layOutCommitteeCosts(
  layout: SheetLayout,
  setting: Setting,
  page: Page
): CommitteeCosts {
  const { shown, context } = setting;
  const { years } = page.model;
  const t = committeeSheetTexts(context.language);
  const labels = t.rows(context.words);
  layout.text("section", t.costTitle);
  const headingRow = layout.height;
  layout.row([
    { content: labels.party, style: "heading" },
    ...shown.map(({ name }): LaidCell => ({ content: name, style: "numberHeading" })),
  ]);
  const keys = rowsOf(setting, page.model);
  const first = layout.height;
  const cell: CommitteeCosts["cell"] = (year, key, i) =>
    layout.cell(
      first + years.findIndex((one) => one.year === year) * keys.length + keys.indexOf(key),
      i + 1
    );
  const costs: CommitteeCosts = {
    names: across(layout.cell(headingRow, 1), shown.length),
    row: (year, key) => across(cell(year, key, 0), shown.length),
    cell,
    margin: (year, i) => {
      const span = years.find((one) => one.year === year)!;
      return frameIn(setting, page, span, i) === null ? null : cell(year, "margin", i);
    },
    whenCounted: (i, content, still) => whenCounted(page, i, content, still, NOTHING),
  };
  for (const span of years)
    for (const key of keys) {
      const isTotal = key === "total";
      layout.row([
        {
          content: isTotal ? labels.total(span.year, kindOf(setting, span)) : labels[key],
          style: isTotal ? "textTotal" : "text",
        },
        ...shown.map((_, i): LaidCell => ({
          content: contentOf(setting, page, costs, span, key, i),
          style: isTotal ? "total" : "plain",
          numberFormat: SIGNED.has(key) ? numberFormats.change : numberFormats.kronor,
        })),
      ]);
    }
  return costs;
}

function across({ area, ...sheet }: Reference, columns: number): Reference {
  return { ...sheet, area: { ...area, columns } };
}

/** What is printed of every year. */
function rowsOf(setting: Setting, { years }: CommitteeModel): readonly CostRow[] {
  const { shown, scenario } = setting;
  const hasVisits = shown.some(({ alternative }) =>
    years.some((span) => sumOf(alternative, scenario.cells, "visitCost", span) !== 0)
  );
  const hasFrame = shown.some(({ alternative }) => financingOf(alternative.policy).length > 0);
  return [
    "total",
    "healthCentre",
    "region",
    "change",
    ...(hasVisits ? (["net"] as const) : []),
    ...(hasFrame ? (["margin"] as const) : []),
  ];
}

function contentOf(
  setting: Setting,
  page: Page,
  costs: CommitteeCosts,
  span: Span,
  key: CostRow,
  i: number
): Content {
  const { year } = span;
  const at = (row: CostRow): Reference => costs.cell(year, row, i);
  const { notMoved, partOfYear } = committeeSheetTexts(setting.context.language);
  const none = quoted(notMoved);
  const moved = (content: Formula): Content => whenCounted(page, i, content, none, none);
  switch (key) {
    case "total":
    case "healthCentre":
      return counted(page, amountOf(page, setting, span, i, key), none);
    case "region":
      return counted(page, formula`ROUND(${at("total")}-${at("healthCentre")},2)`, none);
    case "change":
      return moved(formula`ROUND(${at("total")}-${costs.cell(year, "total", 0)},2)`);
    case "net":
      return setting.shown[i]!.alternative.visitCostKnown
        ? moved(formula`ROUND(${at("total")}+${amountOf(page, setting, span, i, "realised")},2)`)
        : setting.texts.comparison.unknownCost;
    case "margin": {
      const frame = frameIn(setting, page, span, i);
      if (frame !== null) return moved(formula`ROUND(${frame}-MAX(0,${at("region")}),2)`);
      const held = financingOf(setting.shown[i]!.alternative.policy).some(
        (means) => holdsIn(setting, means, span) !== "none"
      );
      return held ? partOfYear : null;
    }
  }
}

/** The run's amount and what the cells make of it. */
function amountOf(
  { basis, model }: Page,
  setting: Setting,
  { year }: Span,
  i: number,
  key: Extract<AmountKey, "total" | "healthCentre" | "realised">
): Formula {
  if (basis === null) return formula`0`;
  const { amounts, parts } = basis;
  const run = amounts.cell(key, rowIn(model, year, i));
  if (parts === null || model.costs[i] === null) return formula`${run}`;
  const column = (name: Parameters<typeof parts.column>[0]): Reference => pin(parts.column(name));
  const { number } = setting.shown[i]!;
  return formula`ROUND(${run}+SUMIFS(${column(`${key}Change`)},${column("number")},${number},${column("year")},${year}),2)`;
}

function rowIn({ years }: CommitteeModel, year: number, i: number): number {
  return i * years.length + years.findIndex((one) => one.year === year);
}

/** All frames of a year; null: there is none, or one that is not there all year. */
function frameIn(
  setting: Setting,
  { basis, model, assumptions }: Page,
  span: Span,
  i: number
): Formula | null {
  const shown = setting.shown[i]!;
  const means = financingOf(shown.alternative.policy);
  const held = means.map((one) => holdsIn(setting, one, span));
  if (held.includes("part") || held.every((one) => one === "none")) return null;
  const fixed = basis
    ? formula`${basis.amounts.cell("frame", rowIn(model, span.year, i))}`
    : formula`0`;
  const frame = assumptions.frames.get(shown);
  return frame && held[0] === "whole" ? formula`${fixed}+ROUND(${frame.cell},2)` : fixed;
}

function counted({ basis }: Page, content: Formula, otherwise: string): Formula {
  return basis ? formula`=IF(${basis.valid}=1,${content},${otherwise})` : formula`=0`;
}

function whenCounted(
  page: Page,
  i: number,
  content: Formula,
  still: string,
  otherwise: string
): Formula {
  const { basis, model } = page;
  const stands = basis !== null && model.costs[i] === null;
  return counted(
    page,
    stands ? formula`IF(${basis.moved}=1,${still},${content})` : content,
    otherwise
  );
}
