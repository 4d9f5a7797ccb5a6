import { isAnyOld, oldOf } from "../../core/scenario/oldValues";
import type { Span } from "../../core/scenario/rollUp";
import { numberFormats } from "../../sheet/numberFormat";
import { SheetLayout } from "../../sheet/sheetLayout";
import { formula, type Formula, quoted, type SheetPlan } from "../../sheet/sheetPlan";
import { chartColor } from "../../sheet/chartPalette";
import { committeeSheetTexts } from "../../words/committeeSheet";
import { oldValuesSentence } from "../../words/scenario";
import { type CommitteeBasis, layOutCommitteeBasis } from "./committeeBasis";
import { layOutCommitteeCells } from "./committeeCells";
import { type CommitteeCosts, layOutCommitteeCosts } from "./committeeCosts";
import { type CommitteeModel, toCommitteeModel } from "./committeeModel";
import { changeSentence, frameSentence } from "./committeeSentence";
import { baselineSpans } from "./growthSpan";
import {
  chartTitle,
  firstDifference,
  lastMonths,
  layOutTitle,
  type Setting,
  sheetOf,
  type Shown,
} from "./setting";

/** Printed at no less than 73 %: its 11 points are 8 then. */
const CHARACTERS_ACROSS = 96;
const LEAST_COLUMN = 13;
const FEWEST_COLUMNS = 3;

const CHART_ROWS = 11;
const BASIS_COLUMNS = 17;
const BASIS_WIDTH = 15;

/** Of a name in a sentence, so that the sentence is no wider than the page. */
const LONGEST_NAME = 28;

export interface CommitteeSheet {
  readonly plan: SheetPlan;
  /** Of each year and alternative: the page's while its yellow cells are untouched, else the run's. */
  readonly totals: readonly {
    readonly year: number;
    readonly shown: Shown;
    readonly amount: Formula;
  }[];
}

/** One page for a committee, which is worked out anew from its yellow cells without the add-in. */
export function committeeSheet(setting: Setting): CommitteeSheet {
  const model = toCommitteeModel(setting);
  // Laid out twice: the page stands above what it is worked out from.
  const { basis } = layOut(setting, model, null);
  const { plan, costs, untouched } = layOut(setting, model, basis);
  const totals = setting.shown.flatMap((shown, i) =>
    model.years.map(({ year }, y) => {
      const page = costs.cell(year, "total", i);
      const run = basis.amounts.cell("total", i * model.years.length + y);
      const amount = untouched ? formula`IF(${untouched},${page},${run})` : formula`${page}`;
      return { year, shown, amount };
    })
  );
  return { plan, totals };
}

function layOut(
  setting: Setting,
  model: CommitteeModel,
  basis: CommitteeBasis | null
): {
  readonly plan: SheetPlan;
  readonly basis: CommitteeBasis;
  readonly costs: CommitteeCosts;
  /** Whether the yellow cells hold what the run had; null: there are none. */
  readonly untouched: Formula | null;
} {
  const { shown, context } = setting;
  const t = committeeSheetTexts(context.language);
  const columns = Math.max(shown.length, FEWEST_COLUMNS);
  const label = shown.length > 5 ? 26 : 34;
  const each = Math.max(LEAST_COLUMN, Math.floor((CHARACTERS_ACROSS - label) / columns));
  const across = label + columns * each;
  const widths = [label, ...Array.from({ length: columns }, () => each)];
  while (widths.length < BASIS_COLUMNS) widths.push(BASIS_WIDTH);
  const sheet = sheetOf(setting, "committee", t.sheet, widths, 0);
  const onePage = { rows: 0, columns: columns + 1 };
  const layout = new SheetLayout({ ...sheet, print: { ...sheet.print!, onePage } });
  layOutHead(layout, setting, across);
  const { assumptions, checks, untouched } = layOutCommitteeCells(layout, setting, model.cells);
  if (model.cells.length > 0) layout.space();
  const year = sentenceYear(setting, model);
  const costs = layOutCommitteeCosts(layout, setting, { model, assumptions, basis });
  layOutSentences(layout, setting, costs, year);
  layout.space();
  layout.chart(
    {
      kind: "stackedColumn",
      title: chartTitle(setting, t.chartTitle(year)),
      categories: costs.names,
      series: (["healthCentre", "region"] as const).map((key, i) => ({
        name: setting.texts.upper(
          key === "region" ? context.words.region : context.words.theHealthCentres
        ),
        values: costs.row(year, key),
        color: chartColor(i),
      })),
      valueTitle: setting.texts.comparison.chartValues,
      numberFormat: numberFormats.kronorInMillions,
    },
    CHART_ROWS,
    columns + 1
  );
  layOutFoot(layout, setting, model, across);
  const { height: rows } = layout;
  layout.space();
  layout.space();
  const below = layOutCommitteeBasis(layout, setting, model, assumptions, checks);
  const plan = layout.toPlan();
  const print = { ...plan.print!, onePage: { ...onePage, rows } };
  return { plan: { ...plan, print }, basis: below, costs, untouched };
}

function layOutHead(layout: SheetLayout, setting: Setting, across: number): void {
  const { texts, shown, scenario, context } = setting;
  const { outcome, forecast } = lastMonths(scenario);
  layOutTitle(layout, setting, committeeSheetTexts(context.language).title);
  const notes = [texts.comparison.basis(shown[0]!.name, outcome, forecast)];
  const old = oldOf(
    scenario.settings,
    scenario.alternatives.map(({ policy }) => policy)
  );
  if (isAnyOld(old)) notes.push(oldValuesSentence(old, context.language));
  layOutNotes(layout, notes, across);
  layout.space();
}

function layOutFoot(
  layout: SheetLayout,
  setting: Setting,
  { cells, costs, years, rounding }: CommitteeModel,
  across: number
): void {
  const { notes } = committeeSheetTexts(setting.context.language);
  const still = setting.shown.filter((_, i) => costs[i] === null).map(({ name }) => name);
  const has = (kind: (typeof cells)[number]["kind"]): boolean =>
    cells.some((one) => one.kind === kind);
  const foot = [
    notes.untouched,
    ...(cells.length > 0 ? [notes.rounding(rounding)] : []),
    ...(has("growth") ? [notes.growth] : []),
    ...(still.length > 0 ? [notes.still(still.join(", "))] : []),
    ...(years.length < setting.years.length ? [notes.moreYears] : []),
    notes.basis,
  ];
  const spans = baselineSpans(setting, years);
  layOutNotes(
    layout,
    [spans, foot].flatMap((sentences) => (sentences.length > 0 ? [sentences.join(" ")] : [])),
    across
  );
}

/** Letters are narrower than the digits that columns are measured in. */
const LETTERS_A_DIGIT = 1.2;

/** Paragraphs in lines as wide as the page, which cuts what flows beyond it. */
function layOutNotes(layout: SheetLayout, notes: readonly string[], across: number): void {
  for (const note of notes) {
    let line = "";
    for (const word of note.split(" ")) {
      if (line !== "" && line.length + 1 + word.length > across * LETTERS_A_DIGIT) {
        layout.text("note", line);
        line = word;
      } else line = line === "" ? word : `${line} ${word}`;
    }
    layout.text("note", line);
  }
}

/** The first whole year in which all alternatives that ever differ do, among those printed. */
function sentenceYear(setting: Setting, { years }: CommitteeModel): number {
  const { scenario, shown } = setting;
  const baseline = shown[0]!.alternative;
  const others = shown.slice(1).map(({ alternative }) => alternative);
  const differIn = ({ from, to }: Span): number =>
    others.filter((one) => firstDifference(scenario, one, baseline, from, to) !== null).length;
  const most = years.reduce((found, span) => Math.max(found, differIn(span)), 0);
  const all = years.filter((span) => differIn(span) === most);
  return (all.find(({ whole, kind }) => whole && kind === "forecast") ?? all[0]!).year;
}

function layOutSentences(
  layout: SheetLayout,
  setting: Setting,
  costs: CommitteeCosts,
  year: number
): void {
  const { shown, context } = setting;
  const t = committeeSheetTexts(context.language);
  layout.space();
  layout.text("section", t.sentencesTitle(year));
  for (const [i, { name }] of shown.entries()) {
    const short = name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1)}…` : name;
    const since = (key: "total" | "healthCentre" | "region") =>
      formula`${costs.cell(year, key, i)}-${costs.cell(year, key, 0)}`;
    if (i > 0)
      layout.row([
        {
          content: costs.whenCounted(
            i,
            changeSentence(
              short,
              {
                total: since("total"),
                healthCentre: since("healthCentre"),
                region: since("region"),
              },
              t.sentence,
              context.words
            ),
            quoted(`${short}: ${t.sentence.still}.`)
          ),
        },
      ]);
    const margin = costs.margin(year, i);
    if (margin)
      layout.row([
        {
          content: costs.whenCounted(i, frameSentence(short, margin, t.sentence), quoted("")),
        },
      ]);
  }
}
