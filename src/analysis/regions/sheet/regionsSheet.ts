import { oldOf } from "../../../core/scenario/oldValues";
import type { RegionDecision, RegionFigure } from "../../../core/regionFigure";
import type { Scenario } from "../../../core/scenario/scenario";
import { presetPolicies } from "../../../data/policies";
import { regionDecisions } from "../../../data/regionDecisions";
import { regionFigures } from "../../../data/regionFigures";
import { analysisSheetTexts } from "../../../words/analysisSheet";
import { workspaceTexts } from "../../../words/workspace";
import type { ComparisonContext } from "../../../comparison/sheet/setting";
import { datedIssuer, sourceText } from "../../../comparison/sheet/sourceText";
import { chartColor } from "../../../sheet/chartPalette";
import { numberFormats } from "../../../sheet/numberFormat";
import type { Column, SheetLayout } from "../../../sheet/sheetLayout";
import { formula, pin, quoted, type Reference, type SheetPlan } from "../../../sheet/sheetPlan";
import {
  analysisChartTitle,
  beginAnalysis,
  layOutAssumptions,
  layOutMethod,
} from "../../sheet/analysisSheet";
import { PER_HEAD, type RegionRow } from "../core/regionComparison";
import { regionsTexts } from "../words/regionsAnalysis";
import type { RegionsTexts } from "../words/regionsAnalysis.sv";
import { publishedPeriod } from "./publishedPeriod";
import type { RegionsShown } from "./regionChoice";

type Key = keyof RegionsTexts["sheet"]["headings"];

const PRINTED_COLUMNS = 8;

interface OwnCells {
  readonly total: Reference;
  readonly inhabitants: Reference;
}

/**
 * Regionerna sida vid sida on a sheet: what is published, and the own region's figure by formula.
 *
 * @param ownName of the own region; null: not stated
 * @param sentences what the pane says of it
 */
export function regionsSheet(
  scenario: Scenario,
  shown: RegionsShown,
  ownName: string | null,
  sentences: readonly string[],
  context: ComparisonContext
): SheetPlan {
  const { language } = context;
  const own = regionsTexts(language);
  const t = own.sheet;
  const { settings, alternatives, baseline } = scenario;
  const old = oldOf(settings, [alternatives[baseline]!.policy]);
  const widths = [26, 14, 11, 18, 20, 13, 36, 42, 14, 18, 14];
  const layout = beginAnalysis(context, "regions", t.title, t.name, widths, old);
  // What formulas rest on stands to the right of what is read.
  layout.printColumns(PRINTED_COLUMNS);
  layout.text("note", t.note);
  for (const sentence of sentences) layout.text("plain", sentence);
  layout.space();
  const cells = layOutOwn(layout, shown, context);
  layout.text("section", own.table(own.measures[shown.measure], `${shown.year}`));
  const table = layout.table<RegionRow, Key>(columnsOf(shown, ownName, cells, context), shown.rows);
  layout.text("note", own.rankNote);
  layout.space();
  layout.chart(
    {
      kind: "bar",
      title: analysisChartTitle(
        context,
        own.chart.title(own.measures[shown.measure], `${shown.year}`)
      ),
      categories: table.column("region"),
      series: [
        { name: own.measures[shown.measure], values: table.column("value"), color: chartColor(0) },
      ],
      valueTitle: own.measures[shown.measure],
      numberFormat: numberFormats.count,
    },
    16,
    5
  );
  layout.space();
  layOutPublished(layout, context);
  layout.space();
  layOutDecisions(layout, context);
  layOutMethod(layout, context, t.method, []);
  layout.text("note", analysisSheetTexts(language).certainties);
  return layout.toPlan();
}

/** The own region's year and inhabitants, to change; null where it has none. */
function layOutOwn(
  layout: SheetLayout,
  { own, measure, year }: RegionsShown,
  context: ComparisonContext
): OwnCells | null {
  if (own.lack !== null) return null;
  const t = regionsTexts(context.language).sheet;
  const { count, kronorAndOre } = numberFormats;
  const isCost = measure === "costPerInhabitant";
  const [total, inhabitants] = layOutAssumptions(layout, context, [
    {
      label: isCost ? t.total.cost : t.total.contacts,
      value: {
        content: own.total,
        style: "input",
        numberFormat: isCost ? kronorAndOre : count,
      },
      remark: t.totalRemark(`${year}`),
    },
    {
      label: t.inhabitants,
      value: { content: own.inhabitants, style: "input", numberFormat: count },
      remark: t.inhabitantsRemark,
    },
  ]);
  layout.space();
  return { total: pin(total!), inhabitants: pin(inhabitants!) };
}

function columnsOf(
  { groups, measure, rows }: RegionsShown,
  ownName: string | null,
  own: OwnCells | null,
  { language }: ComparisonContext
): Readonly<Record<Key, Column<RegionRow, Key>>> {
  const texts = regionsTexts(language);
  const t = texts.sheet;
  const { count, oneDecimal } = numberFormats;
  const times = PER_HEAD[measure] === 1 ? "" : `*${PER_HEAD[measure]}`;
  const grade = analysisSheetTexts(language).grade;
  // Ranks look at the whole column: the first row's place tells the last one's.
  const whole = (cell: Reference, index: number): Reference =>
    pin({
      ...cell,
      area: { ...cell.area, row: cell.area.row - index, rows: rows.length },
    });
  return {
    region: {
      heading: t.headings.region,
      content: ({ head }) => head?.region ?? texts.own(ownName),
    },
    value: {
      heading: t.headings.value,
      numberFormat: oneDecimal,
      formatOf: ({ head }) => (head?.decimals === 0 ? count : oneDecimal),
      content: ({ head }, at) => {
        if (head === null) return formula`=${own!.total}/${own!.inhabitants}${times}`;
        return head.population === null
          ? head.value
          : formula`=${at("published")}/${at("population")}${times}`;
      },
    },
    bound: {
      heading: t.headings.bound,
      style: "longText",
      content: ({ head }) => head && t.boundWords[head.figure.bound],
    },
    rank: {
      heading: t.headings.rank,
      numberFormat: count,
      content: ({ group }, at, i) =>
        group !== null && groups[group - 1]!.isRanked
          ? formula`=COUNTIFS(${whole(at("group"), i)},${at("group")},${whole(at("value"), i)},${quoted(">")}&${at("value")})+1`
          : null,
    },
    basis: {
      heading: t.headings.basis,
      style: "longText",
      content: ({ head }) => (head ? texts.bases[head.figure.basis] : texts.ownBasis),
    },
    certainty: {
      heading: t.headings.certainty,
      style: "text",
      content: ({ head }) => head && grade(head.certainty),
    },
    note: {
      heading: t.headings.note,
      style: "longText",
      content: ({ head }) => head?.figure.note ?? null,
    },
    source: {
      heading: t.headings.source,
      style: "longText",
      content: ({ head }) => {
        if (head === null) return t.ownSource;
        const { figure, population } = head;
        return [figure.source, ...(population ? [population.source] : [])]
          .map(sourceText)
          .join("; ");
      },
    },
    group: {
      heading: t.headings.group,
      style: "text",
      content: ({ group }) => group,
    },
    published: {
      heading: t.headings.published,
      numberFormat: count,
      content: ({ head }) => (head?.population ? head.figure.value : null),
    },
    population: {
      heading: t.headings.population,
      numberFormat: count,
      content: ({ head }) => head?.population?.value ?? null,
    },
  };
}

type PublishedKey = keyof RegionsTexts["sheet"]["publishedHeadings"];

function layOutPublished(layout: SheetLayout, { language }: ComparisonContext): void {
  const texts = regionsTexts(language);
  const { publishedHeadings: headings, boundWords } = texts.sheet;
  const grade = analysisSheetTexts(language).grade;
  const text = (
    key: PublishedKey,
    content: (figure: RegionFigure) => string | null
  ): Column<RegionFigure, PublishedKey> => ({
    heading: headings[key],
    style: "longText",
    content,
  });
  layout.text("section", texts.published.title);
  layout.table<RegionFigure, PublishedKey>(
    {
      region: text("region", ({ region }) => region ?? texts.published.country),
      value: {
        heading: headings.value,
        numberFormat: numberFormats.count,
        content: ({ value }) => value,
      },
      bound: text("bound", ({ bound }) => boundWords[bound]),
      measure: text("measure", ({ measure }) => texts.published.measures[measure]),
      period: {
        heading: headings.period,
        style: "longText",
        content: (figure) => {
          const period = publishedPeriod(figure, texts);
          return /^\d+$/.test(period) ? Number(period) : period;
        },
      },
      certainty: text("certainty", ({ source }) => grade(source.certainty)),
      note: text("note", ({ note }) => note),
      source: text("source", ({ source }) => sourceText(source)),
    },
    regionFigures(language)
  );
}

type DecisionKey = keyof RegionsTexts["sheet"]["decisionHeadings"];

function layOutDecisions(layout: SheetLayout, { language }: ComparisonContext): void {
  const texts = regionsTexts(language);
  const { decisionHeadings: headings } = texts.sheet;
  const { status: words } = workspaceTexts(language).words;
  const grade = analysisSheetTexts(language).grade;
  const presets = presetPolicies(language);
  const text = (
    key: DecisionKey,
    content: (decision: RegionDecision) => string | null
  ): Column<RegionDecision, DecisionKey> => ({
    heading: headings[key],
    style: "longText",
    content,
  });
  layout.text("section", texts.decisions.title);
  layout.table<RegionDecision, DecisionKey>(
    {
      region: text("region", ({ region }) => region),
      date: text("date", ({ date }) => date),
      status: text("status", ({ status }) => words[status]),
      preset: text("preset", ({ preset }) => presets.find(({ id }) => id === preset)?.name ?? null),
      issuer: text("issuer", ({ source }) => datedIssuer(source)),
      certainty: text("certainty", ({ source }) => grade(source.certainty)),
      text: text("text", (decision) => decision.text),
      source: text("source", ({ source }) => sourceText(source)),
    },
    regionDecisions(language)
  );
}
