import type { DevelopmentRow, Development, DevelopmentYear } from "../core/development";
import { isCounted } from "../../../core/scenario/calculatedPart";
import { ownForecastTexts } from "../../../words/ownForecast";
import { contactKind } from "../../../comparison/sheet/contactKind";
import { oldOf } from "../../../core/scenario/oldValues";
import { toKronor } from "../../../core/money";
import type { Unit } from "../../../core/scenario/regionData";
import type { Scenario } from "../../../core/scenario/scenario";
import { developmentTexts } from "../words/developmentAnalysis";
import {
  analysisChartTitle,
  type AssumptionRow,
  beginAnalysis,
  layOutAssumptions,
  layOutMethod,
} from "../../sheet/analysisSheet";
import { chartColor } from "../../../sheet/chartPalette";
import {
  type ComparisonContext,
  kindOf,
  type Setting,
  toSetting,
} from "../../../comparison/sheet/setting";
import { numberFormats } from "../../../sheet/numberFormat";
import type { Column, SheetLayout, Table } from "../../../sheet/sheetLayout";
import {
  above,
  type Content,
  formula,
  pin,
  type Reference,
  type SheetPlan,
} from "../../../sheet/sheetPlan";

type Key = "year" | "kind" | "counting" | DevelopmentRow | "label";
type People = "listed" | "inhabitants";
type YearContent = NonNullable<Column<DevelopmentYear, Key>["content"]>;

/** @returns null where a health centre's number is not known, or there are none */
export function listedIn(units: readonly Unit[]): number | null {
  let sum = 0;
  for (const { listed, unlisted } of units) {
    if (unlisted) continue;
    if (listed === null) return null;
    sum += listed;
  }
  return sum > 0 ? sum : null;
}

/**
 * Utveckling on a sheet: kronor and contacts are the engine's, all else formulas over them.
 *
 * @param sentences what the pane says of it
 */
export function developmentSheet(
  scenario: Scenario,
  development: Development,
  sentences: readonly string[],
  context: ComparisonContext
): SheetPlan {
  const setting = toSetting(scenario, context);
  // Laid out twice, because the table rests on the people that are counted below it.
  const { people } = layOut(setting, development, sentences, {});
  return layOut(setting, development, sentences, people).layout.toPlan();
}

function layOut(
  setting: Setting,
  development: Development,
  sentences: readonly string[],
  people: Readonly<Partial<Record<People, Reference>>>
): {
  readonly layout: SheetLayout;
  readonly people: Readonly<Partial<Record<People, Reference>>>;
} {
  const { context, scenario } = setting;
  const own = developmentTexts(context.language);
  const t = own.sheet;
  const widths = [34, 20, 24, ...Array.from({ length: 10 }, () => 15), 30];
  const { settings, alternatives, baseline } = scenario;
  const old = oldOf(settings, [alternatives[baseline]!.policy]);
  const layout = beginAnalysis(context, "development", t.title, t.name, widths, old);
  // The labels of the chart stand in the columns to their left too.
  layout.printColumns(widths.length - 1);
  layout.text("note", t.note);
  for (const sentence of sentences) layout.text("plain", sentence);
  layout.space();
  const table = layout.table(columnsOf(setting, development, people), development.years);
  layout.space();
  layout.chart(
    {
      kind: "column",
      title: analysisChartTitle(context, t.chartTitle),
      categories: table.column("label"),
      series: [{ name: own.rows.cost, values: table.column("cost"), color: chartColor(0) }],
      valueTitle: t.chartValue,
      categoryTitle: t.year,
      numberFormat: numberFormats.kronorInMillions,
    },
    18,
    7
  );
  layout.space();
  const known = layOutPeople(layout, setting, table, development);
  layOutMethod(layout, context, t.method, []);
  return { layout, people: known };
}

/** Formulas stand only where there is something to compare, so that no cell is an error. */
function columnsOf(
  setting: Setting,
  { years }: Development,
  people: Readonly<Partial<Record<People, Reference>>>
): Readonly<Record<Key, Column<DevelopmentYear, Key>>> {
  const { rows, sheet: t } = developmentTexts(setting.context.language);
  const { kronor, kronorAndOre, count, changeOfShare, index, oneDecimal } = numberFormats;
  const first = years.findIndex(({ span }) => span.whole);
  const compared = (
    key: "contacts" | "cost",
    known: (year: DevelopmentYear) => number | null,
    back: (i: number) => number,
    less: string
  ): YearContent => {
    return (year, at, i) =>
      known(year) === null ? null : formula`=${at(key)}/${above(at(key), back(i))}${less}`;
  };
  const perPerson = (whose: People, size: "contacts" | "cost", times: string): YearContent => {
    return (year, at): Content => {
      const divisor = people[whose];
      if (!divisor || !year.span.whole || (size === "contacts" && !isCounted(year.calculated)))
        return null;
      return formula`=${at(size)}/${divisor}${times}`;
    };
  };
  return {
    year: {
      heading: t.year,
      style: "text",
      numberFormat: numberFormats.year,
      content: ({ span }) => span.year,
    },
    kind: { heading: t.kind, content: ({ span }) => kindOf(setting, span) },
    counting: {
      heading: t.counting,
      style: "longText",
      content: ({ span }) =>
        ownForecastTexts(setting.context.language).kinds[contactKind(setting.scenario, span)],
    },
    contacts: {
      heading: rows.contacts,
      numberFormat: count,
      content: ({ contacts }) => contacts,
    },
    cost: {
      heading: t.cost,
      numberFormat: kronor,
      content: ({ cost }) => toKronor(cost, 2),
    },
    costPerContact: {
      heading: rows.costPerContact,
      numberFormat: kronorAndOre,
      content: ({ costPerContact }, at) =>
        costPerContact === null ? null : formula`=${at("cost")}/${at("contacts")}`,
    },
    contactsChange: {
      heading: rows.contactsChange,
      numberFormat: changeOfShare,
      content: compared(
        "contacts",
        (year) => year.contactsChange,
        () => 1,
        "-1"
      ),
    },
    costChange: {
      heading: rows.costChange,
      numberFormat: changeOfShare,
      content: compared(
        "cost",
        (year) => year.costChange,
        () => 1,
        "-1"
      ),
    },
    contactsMultiple: {
      heading: rows.contactsMultiple,
      numberFormat: index,
      content: compared(
        "contacts",
        (year) => year.contactsMultiple,
        (i) => i - first,
        ""
      ),
    },
    costMultiple: {
      heading: rows.costMultiple,
      numberFormat: index,
      content: compared(
        "cost",
        (year) => year.costMultiple,
        (i) => i - first,
        ""
      ),
    },
    contactsPerListed: {
      heading: rows.contactsPerListed,
      numberFormat: oneDecimal,
      content: perPerson("listed", "contacts", "*1000"),
    },
    costPerInhabitant: {
      heading: rows.costPerInhabitant,
      numberFormat: kronorAndOre,
      content: perPerson("inhabitants", "cost", ""),
    },
    contactsPerInhabitant: {
      heading: rows.contactsPerInhabitant,
      numberFormat: oneDecimal,
      content: perPerson("inhabitants", "contacts", "*1000"),
    },
    label: {
      heading: setting.texts.comparison.costHeadings(setting.context.words).label,
      content: (_, at) => formula`=${at("year")}&" ("&${at("kind")}&")"`,
    },
  };
}

/** Whom the figures are spread over, and the pace, as far as they are known. */
function layOutPeople(
  layout: SheetLayout,
  { context, scenario }: Setting,
  table: Table<Key>,
  { years, pace }: Development
): Readonly<Partial<Record<People, Reference>>> {
  const t = developmentTexts(context.language).sheet.assumptions;
  const { count, changeOfShare, oneDecimal } = numberFormats;
  const counts: Readonly<Record<People, number | null>> = {
    listed: listedIn(scenario.units),
    inhabitants: context.inhabitants,
  };
  const known = (["listed", "inhabitants"] as const).filter((whose) => counts[whose] !== null);
  const lines: AssumptionRow[] = known.map((whose) => ({
    label: t[whose],
    value: { content: counts[whose], style: "input", numberFormat: count },
    remark: whose === "listed" ? t.listedRemark : t.inhabitantsRemark,
  }));
  if (pace) {
    const { from, to } = pace;
    const cost = (year: DevelopmentYear): Reference => table.cell("cost", years.indexOf(year));
    const steps = to.span.year - from.span.year;
    lines.push({
      label: t.growth,
      value: {
        content: formula`=(${cost(to)}/${cost(from)})^(1/${steps})-1`,
        numberFormat: changeOfShare,
      },
      remark: t.growthRemark(`${from.span.year}`, `${to.span.year}`),
    });
    if (pace.years !== null)
      lines.push({
        label: pace.costGrowth > 0 ? t.doubling : t.halving,
        value: {
          content: formula`=${steps}*LN(2)/ABS(LN(${cost(to)}/${cost(from)}))`,
          numberFormat: oneDecimal,
        },
        remark: t.paceRemark,
      });
  }
  if (lines.length === 0) return {};
  const cells = layOutAssumptions(layout, context, lines);
  return Object.fromEntries(known.map((whose, i) => [whose, pin(cells[i]!)]));
}
