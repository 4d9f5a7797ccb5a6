import type { RelationSetting } from "./relationSetting";
import { type UnitEffects, effectsByCni } from "../core/unitEffects";
import { lackOf } from "../core/unitSample";
import { healthCentresOf } from "../../../core/scenario/rollUp";
import { growthSpanTexts } from "../../../words/growthSpan";
import { growthNote } from "../../../comparison/sheet/growthSpan";
import { printedMoney } from "../../../words/printedMoney";
import { relationsTexts } from "../words/relationsAnalysis";
import { relationsSheetTexts } from "../words/relationsSheet";
import { upper } from "../../../words/upper";
import { analysisChartTitle } from "../../sheet/analysisSheet";
import { chartColor } from "../../../sheet/chartPalette";
import { numberFormats } from "../../../sheet/numberFormat";
import type { Table } from "../../../sheet/sheetLayout";
import { formula, type Formula, quoted, type Reference } from "../../../sheet/sheetPlan";
import { effectColumns, type EffectKey, KEYS } from "./effectColumns";
import { layOutOmitted } from "./omittedRows";
import type { RelationChoices } from "./relationChoices";

/** The rows of one group: units stand in order of CNI. */
interface GroupRows {
  readonly number: number;
  readonly first: number;
  readonly count: number;
}

const CHART = { rows: 18, columns: 5 } as const;
const LINES = 5;

/** Vinnare och förlorare: by groups of CNI, as an index, and unit by unit. */
export function layOutDistribution(
  setting: RelationSetting,
  effect: RelationChoices["effect"]
): void {
  const { layout, scenario, context } = setting;
  const own = relationsTexts(context.language);
  const t = relationsSheetTexts(context.language);
  if (!effect) return layout.text("plain", own.distribution.noAlternative);
  const distribution = effectsByCni(scenario, effect.alternative, effect.span);
  const lack = lackOf(scenario, distribution);
  if (lack) return layout.text("plain", own.missing[lack]);
  layOutGrowthNote(setting, effect);
  const { points, omitted } = distribution;
  const groups = groupRows(distribution);
  // The groups' heading and total, the lines, two empty rows and the chart come before the units.
  const rows = groups.length + 2 + LINES + 2 + CHART.rows;
  const units = layout.tableAhead(KEYS, rows, points.length);
  const groupTable = layOutGroups(setting, groups, units);
  layout.space();
  layOutLines(setting, units);
  layout.chart(
    {
      kind: "column",
      title: analysisChartTitle(context, t.effectChart),
      categories: groupTable.column("group"),
      series: [
        {
          name: effect.alternative.policy.name,
          values: groupTable.column("perListed"),
          color: chartColor(2),
        },
      ],
      valueTitle: t.headings.perListed,
      categoryTitle: own.distribution.groupsByCni,
      numberFormat: numberFormats.changeWithDecimal,
    },
    CHART.rows,
    CHART.columns
  );
  layout.space();
  layout.table(effectColumns(setting, distribution, units), points, t.tables.units);
  layout.text("note", t.columnsNotPrinted(t.headings.share));
  layOutOmitted(setting, omitted);
}

/** What the health centres bear more or less, where the year is far ahead. */
function layOutGrowthNote(
  { layout, scenario, context: { language, words } }: RelationSetting,
  { alternative, span }: NonNullable<RelationChoices["effect"]>
): void {
  const note = growthNote(
    scenario,
    scenario.alternatives.indexOf(alternative),
    span,
    ({ alternatives, baseline, cells }, at) =>
      healthCentresOf(alternatives[at]!, cells, span) -
      healthCentresOf(alternatives[baseline]!, cells, span),
    printedMoney({ language }, "tkr").signedWithUnit,
    language
  );
  if (note !== null)
    layout.text(
      "note",
      growthSpanTexts(language).of(upper(words.theHealthCentres), String(span.year), note)
    );
}

function groupRows({ points, groups }: UnitEffects): readonly GroupRows[] {
  return Array.from({ length: groups }, (_, group) => ({
    number: group + 1,
    first: points.findIndex((point) => point.group === group),
    count: points.filter((point) => point.group === group).length,
  }));
}

type GroupKey =
  "group" | "cniLow" | "cniHigh" | "units" | "less" | "more" | "change" | "perListed" | "share";

function layOutGroups(
  { layout, context: { language } }: RelationSetting,
  groups: readonly GroupRows[],
  units: Table<EffectKey>
): Table<GroupKey> {
  const own = relationsTexts(language).distribution;
  const t = relationsSheetTexts(language);
  const { index, count, change, changeAndOre, changeOfSmallShare } = numberFormats;
  const all = { number: 0, first: 0, count: units.count };
  /** A figure of a group, and of all units below. */
  const figure = (
    key: Exclude<GroupKey, "group">,
    numberFormat: string,
    of: (column: (key: EffectKey) => Reference) => Formula,
    hasTotal = true
  ) => {
    const content = (rows: GroupRows): Formula =>
      formula`=${of((column) => part(units.column(column), rows))}`;
    return {
      heading: t.headings[key],
      numberFormat,
      content,
      ...(hasTotal && { total: () => content(all) }),
    };
  };
  return layout.table<GroupRows, GroupKey>(
    {
      group: {
        heading: t.headings.group,
        content: ({ number }) => own.group(number, groups.length),
        total: () => t.total,
      },
      cniLow: figure("cniLow", index, (column) => formula`MIN(${column("cni")})`),
      cniHigh: figure("cniHigh", index, (column) => formula`MAX(${column("cni")})`),
      units: figure("units", count, (column) => formula`COUNT(${column("cni")})`),
      less: figure("less", count, (column) => formula`COUNTIF(${column("change")},"<0")`),
      more: figure("more", count, (column) => formula`COUNTIF(${column("change")},">0")`),
      change: figure("change", change, (column) => formula`SUM(${column("change")})`),
      perListed: figure(
        "perListed",
        changeAndOre,
        (column) => formula`SUM(${column("change")})/SUM(${column("listed")})`
      ),
      share: figure(
        "share",
        changeOfSmallShare,
        // Of all units or of none: a part would say something of another group.
        (column) =>
          formula`IF(COUNTIF(${column("compensation")},">0")=COUNT(${column("change")}),SUM(${column("change")})/SUM(${column("compensation")}),"")`
      ),
    },
    groups,
    t.tables.groups
  );
}

function part(column: Reference, { first, count }: GroupRows): Reference {
  const { area } = column;
  return { ...column, area: { ...area, row: area.row + first, rows: count } };
}

/** Concentration indices under their heading, and what they mean. */
function layOutLines(
  { layout, context: { language } }: RelationSetting,
  units: Table<EffectKey>
): void {
  const own = relationsTexts(language).distribution;
  layout.text("section", own.concentrationTitle);
  const index = (name: string, key: EffectKey): void => {
    const sizes = units.column(key);
    const ranks = units.column("rank");
    const content = formula`=IF(SUM(${sizes})=0,${quoted(own.undefinedIndex)},2*SUMPRODUCT(${sizes},${ranks}-0.5)/SUM(${sizes}))`;
    layout.line(name, { content, numberFormat: numberFormats.signedIndex });
  };
  index(own.concentration.contacts, "contactsPerListed");
  index(own.concentration.before, "beforePerListed");
  index(own.concentration.after, "afterPerListed");
  layout.text("note", own.concentrationMeaning);
}
