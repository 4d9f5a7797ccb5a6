import type { NumberSource } from "../../../core/numberSource";
import type { ReportTemplate } from "../../../core/reportContent";
import { emptyMatter, type Matter } from "../../../core/scenario/matter";
import type { OpenQuestion, Standpoint } from "../../../core/scenario/openQuestion";
import { type Findings, noFindings } from "../../../core/findings";
import { type MarkNumber, Trace } from "../../../sheet/trace";
import { Citations } from "./citations";
import { policyCell } from "./figureSources";
import type { MoneyUnit } from "../../../core/rounding/printedAmount";
import type { StepTexts } from "../../../words/sv/steps";
import type { ReportDocumentTexts } from "../words/reportDocument.sv";
import { type ReportFigures, toReport } from "../core/report";
import type { Scenario } from "../../../core/scenario/scenario";
import { type NumberTexts, numberTexts } from "../../../words/number";
import { type PrintedMoney, printedMoney } from "../../../words/printedMoney";
import { reportDocumentTexts } from "../words/reportDocument";
import { stepTexts } from "../../../words/steps";
import { type ComparisonContext, type Setting, toSetting } from "../../../comparison/sheet/setting";

/** What the user asks for. */
export interface ReportChoice {
  readonly template: ReportTemplate;
  /** Id of the alternative that is compared with the baseline. */
  readonly alternative: string;
  readonly year: number;
  readonly unit: MoneyUnit;
}

/** What a report tells beside the comparison itself. */
export interface ReportAbout {
  readonly matter: Matter;
  /** What the analyses have found; an analysis without its data has found nothing. */
  readonly findings: Findings;
  readonly questions?: readonly OpenQuestion[];
  readonly standpoints?: readonly Standpoint[];
}

export const nothingAbout: ReportAbout = { matter: emptyMatter, findings: noFindings };

/** Texts of numbers that are known again in the sentences that they are put into. */
export interface Said {
  readonly money: (ore: number, source: NumberSource) => string;
  readonly change: (ore: number, source: NumberSource) => string;
  readonly kronor: (amount: number, source: NumberSource) => string;
  readonly count: (size: number, source: NumberSource) => string;
  readonly percent: (share: number, source: NumberSource) => string;
  readonly text: MarkNumber;
}

/** What all parts of a report are written from. */
export interface ReportSetting {
  readonly choice: ReportChoice;
  /** Of the baseline and the alternative alone. */
  readonly setting: Setting;
  readonly figures: ReportFigures;
  readonly t: ReportDocumentTexts;
  readonly words: Setting["context"]["words"];
  readonly result: StepTexts["result"];
  readonly numbers: NumberTexts;
  readonly money: PrintedMoney;
  /** Of single units, which millions are too coarse for. */
  readonly unitMoney: PrintedMoney;
  /** Kronor per listed patient, with öre as on the sheets. */
  readonly kronor: PrintedMoney;
  /** Marked as the workbook's. */
  readonly names: { readonly baseline: string; readonly alternative: string };
  readonly about: ReportAbout;
  readonly trace: Trace;
  readonly said: Said;
  readonly citations: Citations;
}

export function toReportSetting(
  scenario: Scenario,
  context: ComparisonContext,
  choice: ReportChoice,
  about: ReportAbout = nothingAbout
): ReportSetting {
  const { language } = context;
  const baseline = scenario.alternatives[scenario.baseline]!;
  const alternative = scenario.alternatives.find(({ policy }) => policy.id === choice.alternative);
  if (!alternative || alternative === baseline)
    throw new RangeError(`A report needs an alternative; ${choice.alternative} is none.`);
  const both = { ...scenario, alternatives: [baseline, alternative], baseline: 0 };
  const setting = toSetting(both, context);
  const money = printedMoney({ language }, choice.unit);
  const numbers = numberTexts(language);
  const trace = new Trace();
  const { mark } = trace;
  const nameOf = (which: 0 | 1): string =>
    mark(setting.shown[which]!.name, policyCell(setting.shown[which]!.alternative.policy, "name"));
  const unitMoney = printedMoney({ language }, choice.unit === "mkr" ? "tkr" : choice.unit);
  return {
    choice,
    setting,
    figures: toReport(both, { alternative: 1, year: choice.year }),
    t: reportDocumentTexts(language),
    words: context.words,
    result: stepTexts(language).result,
    numbers,
    money,
    unitMoney,
    kronor: printedMoney({ language }, "kr", 2),
    names: { baseline: nameOf(0), alternative: nameOf(1) },
    about,
    trace,
    said: {
      money: (ore, source) => mark(money.withUnit(ore), source),
      change: (ore, source) => mark(money.signedWithUnit(ore), source),
      kronor: (amount, source) => mark(numbers.kronor(amount), source),
      count: (size, source) => mark(numbers.count(size), source),
      percent: (share, source) => mark(numbers.percent(share), source),
      text: mark,
    },
    citations: new Citations(mark),
  };
}
