import type { ReportTemplate } from "../../../core/reportContent";
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
  readonly names: { readonly baseline: string; readonly alternative: string };
}

export function toReportSetting(
  scenario: Scenario,
  context: ComparisonContext,
  choice: ReportChoice
): ReportSetting {
  const { language } = context;
  const baseline = scenario.alternatives[scenario.baseline]!;
  const alternative = scenario.alternatives.find(({ policy }) => policy.id === choice.alternative);
  if (!alternative || alternative === baseline)
    throw new RangeError(`A report needs an alternative; ${choice.alternative} is none.`);
  const both = { ...scenario, alternatives: [baseline, alternative], baseline: 0 };
  const setting = toSetting(both, context);
  const money = printedMoney({ language }, choice.unit);
  const unitMoney = printedMoney({ language }, choice.unit === "mkr" ? "tkr" : choice.unit);
  return {
    choice,
    setting,
    figures: toReport(both, { alternative: 1, year: choice.year }),
    t: reportDocumentTexts(language),
    words: context.words,
    result: stepTexts(language).result,
    numbers: numberTexts(language),
    money,
    unitMoney,
    kronor: printedMoney({ language }, "kr", 2),
    names: { baseline: setting.shown[0]!.name, alternative: setting.shown[1]!.name },
  };
}
