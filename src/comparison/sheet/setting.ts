import type { Words } from "../../words/terms";
import { type Language, LANGUAGES } from "../../words/language";
import { wordsOf } from "../../words/scenario";
import type { Terms } from "../../core/scenario/workspace";
import type { RunStamp } from "../../sheet/runStamp";
import type { ComparisonTexts } from "../../words/sv/comparison";
import { type CivilDate, yearAndMonth } from "../../core/calendar";
import { usualUnit } from "../../core/scenario/usualUnit";
import { type PrintedMoney, printedMoney } from "../../words/printedMoney";
import { firstDifferingYear, latestYearWithOutcome } from "../../core/scenario/differingYear";
import { isModelled } from "../../core/scenario/modelled";
import type { OtherPayer, Party } from "../../core/policy/policy";
import { payersIn } from "../../core/scenario/rollUp";
import { type ProfessionKey, UNKNOWN_PROFESSION } from "../../core/profession";
import { type PriceList, toPriceList } from "../../core/scenario/price";
import type { Unit } from "../../core/scenario/regionData";
import { isMarked, type Span, spansOf } from "../../core/scenario/rollUp";
import type { Alternative, Scenario } from "../../core/scenario/scenario";
import { professionLabel } from "../../data/professions";
import type { FunctionId } from "../../formula/signatures";
import { comparisonTexts } from "../../words/comparison";
import { printTexts } from "../../words/print";
import { runLine } from "../../words/run";
import { ownForecastTexts } from "../../words/ownForecast";
import type { SheetLayout } from "../../sheet/sheetLayout";
import type { PrintSetup } from "../../sheet/sheetPlan";
import { lastMonthText } from "../../words/month";

/** What the reader sees of a comparison beside the scenario itself. */
export interface ComparisonContext {
  readonly language: Language;
  /** Of the add-in's functions in this environment. */
  readonly namespace: string;
  readonly words: Words;
  /** The user's own, which the words are made of. */
  readonly terms: Terms;
  /** The region is invented: every sheet and chart says so. */
  readonly synthetic: boolean;
  readonly inhabitants: number | null;
  readonly version: string;
  /** The tables and ranges of the workbook that the data were read from. */
  readonly sourceNames: readonly string[];
  /** What sheets tell of the run that writes them; null: nothing is written on a sheet. */
  readonly run: RunStamp | null;
  /** The day on which it is asked what is old; without one nothing is. */
  readonly today?: CivilDate;
}

/** The same in the other languages. */
export function contextsElsewhere(context: ComparisonContext): readonly ComparisonContext[] {
  return LANGUAGES.filter((language) => language !== context.language).map((language) => ({
    ...context,
    language,
    words: wordsOf(context.terms, language),
  }));
}

/** An alternative as the sheets show it. */
export interface Shown {
  readonly alternative: Alternative;
  /** 1 is the baseline; sheets sum by the number, because names are the user's. */
  readonly number: number;
  readonly name: string;
}

/** What all sheets of a comparison are written in. */
export interface Setting {
  readonly scenario: Scenario;
  readonly context: ComparisonContext;
  readonly texts: ComparisonTexts;
  /** A function's name as a formula calls it. */
  readonly call: (id: FunctionId) => string;
  /** The baseline first, then the others in the user's order. */
  readonly shown: readonly Shown[];
  readonly years: readonly Span[];
  /** Of amounts in sentences. */
  readonly money: PrintedMoney;
  readonly parties: Readonly<Record<Party, string>>;
  /** Others that pay anything under any alternative, in the order of the list. */
  readonly otherPayers: readonly OtherPayer[];
  readonly prices: PriceList;
  /** No cost of what has happened is known: it is called by the tariff, and not utfall. */
  readonly isModelled: boolean;
}

export const WORK = "comparison";
const TAB_COLOR = "#3F7CAC";

export function toSetting(scenario: Scenario, context: ComparisonContext): Setting {
  const { language, namespace, words } = context;
  const texts = comparisonTexts(language);
  const baseline = scenario.alternatives[scenario.baseline]!;
  const order = [baseline, ...scenario.alternatives.filter((one) => one !== baseline)];
  const names = distinct(order.map(({ policy }) => policy.name));
  const [healthCentre, region] = distinct([words.healthCentre, words.region].map(plainCriterion));
  return {
    scenario,
    context,
    texts,
    call: (id) => `${namespace}.${id}`,
    shown: order.map((alternative, i) => ({ alternative, number: i + 1, name: names[i]! })),
    years: spansOf(scenario, "year"),
    money: printedMoney({ language }, usualUnit(scenario)),
    isModelled: isModelled(scenario.data),
    parties: { healthCentre: healthCentre!, region: region! },
    otherPayers: payersIn(order),
    prices: toPriceList(scenario.settings),
  };
}

/** SUMIFS reads these signs as something else than themselves. */
function plainCriterion(text: string): string {
  return text.replace(/[*?~<>="]/g, "");
}

function distinct(names: readonly string[]): readonly string[] {
  return names.map((name, i) => {
    const before = names.slice(0, i).filter((other) => other === name).length;
    return before === 0 ? name : `${name} (${before + 1})`;
  });
}

/** What every sheet of the comparison has in common. */
export function sheetOf(
  { context, texts }: Setting,
  key: string,
  name: string,
  columnWidths: readonly number[],
  frozenRows = 1
): ConstructorParameters<typeof SheetLayout>[0] {
  const print: PrintSetup = {
    titleRows: frozenRows,
    header: context.synthetic ? texts.invented : "",
    footer: texts.footer(context.version),
    page: printTexts(context.language).page,
  };
  const { run } = context;
  return {
    ...{ key, name, columnWidths, frozenRows, tabColor: TAB_COLOR, print, work: WORK },
    ...(run && { run }),
  };
}

/** The title, which run it is of, and that the region is invented where it is. */
export function layOutTitle(layout: SheetLayout, setting: Setting, title: string): void {
  const { run, language } = setting.context;
  layout.text("title", title);
  if (run) layout.text("note", runLine(run, language));
  if (setting.context.synthetic) layout.text("warning", setting.texts.invented);
}

export function chartTitle({ context, texts }: Setting, title: string): string {
  return context.synthetic ? `${title} (${texts.inventedChart})` : title;
}

export function kindOf(
  { texts, scenario, context, isModelled: byTariff }: Setting,
  span: Span
): string {
  const isOwn = isMarked(scenario.own, scenario.cells, span);
  const own = ownForecastTexts(context.language).kinds.own;
  const kindText =
    byTariff && span.kind !== "forecast" ? texts.modelled[span.kind] : texts.kinds[span.kind];
  return [
    ...(isOwn && span.kind === "forecast" ? [] : [kindText]),
    ...(isOwn ? [own] : []),
    ...(span.whole ? [] : [texts.partOfYear]),
  ].join(", ");
}

export function professionOf({ context, texts }: Setting, key: ProfessionKey | null): string {
  return key === null ? texts.undivided : professionLabel(key)[context.language];
}

/** What a function is asked by: undivided contacts are läkare's; okänt yrke has a price of its own. */
export function codeOf(key: ProfessionKey | null): string {
  return key === UNKNOWN_PROFESSION ? "OV" : (key ?? "LK");
}

export function operatorOf({ texts }: Setting, { unlisted, operator }: Unit): string {
  return texts.operators[unlisted ? "unlisted" : (operator ?? "unknown")];
}

/** How what has been booked on a unit is put right. */
export function correctionOf({ texts }: Setting, { unlisted, operator }: Unit): string {
  const { corrections } = texts.redistribution;
  return unlisted ? corrections.region : corrections[operator ?? "unknown"];
}

/** The last periods that are outcome, and those that are not. */
export function lastMonths({
  months,
  firstForecast,
  data: { periodUnit },
}: Scenario): Readonly<Record<"outcome" | "forecast", string>> {
  return {
    outcome: lastMonthText(months[firstForecast - 1]!, periodUnit),
    forecast: lastMonthText(months[months.length - 1]!, periodUnit),
  };
}

/** The first year in which an alternative bears something else than the baseline does. */
export function firstYearOfEffect(
  { scenario, years }: Setting,
  alternatives: readonly Alternative[]
): number {
  const first = firstDifferingYear(scenario, alternatives);
  if (first) return first.year;
  // Visits alone may differ.
  const baseline = scenario.alternatives[scenario.baseline]!;
  const differs = ({ from, to }: Span): boolean =>
    alternatives.some((one) => firstDifference(scenario, one, baseline, from, to) !== null);
  const fallback = latestYearWithOutcome(scenario);
  return (years.find((year) => year.whole && differs(year)) ?? years.find(differs) ?? fallback)
    .year;
}

/** Position of the first month between the two in which anybody bears anything else. */
export function firstDifference(
  { cells }: Scenario,
  one: Alternative,
  other: Alternative,
  from: number,
  to: number
): number | null {
  for (let m = from; m < to; m += 1) {
    if (one.oneOff[m] !== other.oneOff[m]) return m;
    for (let i = m * cells.length; i < (m + 1) * cells.length; i += 1)
      for (const measure of ["healthCentre", "region", "visits"] as const)
        if (one.measures[measure][i] !== other.measures[measure][i]) return m;
  }
  return null;
}

export function yearOfPosition({ months }: Scenario, position: number): number {
  return yearAndMonth(months[position]!).year;
}
