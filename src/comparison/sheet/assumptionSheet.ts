import { toKronor } from "../../core/money";
import { professionLabel } from "../../data/professions";
import { firstMonthText, lastMonthText } from "../../words/month";
import { warningSentence } from "../../words/scenario";
import { numberFormats } from "../../sheet/numberFormat";
import { SheetLayout } from "../../sheet/sheetLayout";
import { type Content, formula, type Reference, type SheetPlan } from "../../sheet/sheetPlan";
import { methodText } from "./methodText";
import { lastMonths, layOutTitle, professionOf, type Setting, sheetOf } from "./setting";
import { layOutTariffs } from "./tariffTables";

/** Where other sheets find what the forecast rests on. */
export interface AssumptionSheet {
  readonly plan: SheetPlan;
  /** The workbook's own tariffs, headings included; null: the national ones. */
  readonly ownTariffs: Reference | null;
  /** Calibration factor of each of the scenario's, in order. */
  readonly factors: readonly Reference[];
}

export function assumptionSheet(setting: Setting): AssumptionSheet {
  const { texts } = setting;
  const layout = new SheetLayout(
    sheetOf(setting, "assumptions", texts.assumptions.sheet, [34, 44, 20, 26, 24, 14, 28, 14, 14])
  );
  layOutTitle(layout, setting, texts.assumptions.title);
  layout.space();
  layOutPremises(layout, setting);
  layout.space();
  layOutWarnings(layout, setting);
  layout.space();
  layOutRules(layout, setting);
  layout.space();
  const ownTariffs = layOutTariffs(layout, setting);
  layout.space();
  layOutFees(layout, setting);
  layout.space();
  const factors = layOutCalibration(layout, setting);
  return { plan: layout.toPlan(), ownTariffs, factors };
}

function layOutPremises(layout: SheetLayout, setting: Setting): void {
  const { texts, context, scenario, shown } = setting;
  const t = texts.assumptions;
  const { lines } = t;
  const { outcome, forecast } = lastMonths(scenario);
  const line = (label: string, content: Content): void =>
    layout.row([
      { content: label },
      {
        content,
        style: "text",
        ...(typeof content === "number" && { numberFormat: numberFormats.count }),
      },
    ]);
  layout.text("section", t.dataTitle);
  line(lines.firstMonth, firstMonthText(scenario.months[0]!, scenario.data.periodUnit));
  line(lines.lastOutcome, outcome);
  line(lines.lastMonth, forecast);
  line(lines.data, scenario.data.periodUnit === "month" ? lines.perMonth : lines.perYear);
  line(lines.method, methodText(scenario, context.language));
  line(lines.baseline, shown[0]!.name);
  if (context.inhabitants !== null) line(lines.inhabitants, context.inhabitants);
  line(lines.ownTerms, t.terms(context.words));
  line(lines.vat, lines.vatValue);
  line(lines.rounding, lines.roundingValue);
  line(lines.version, texts.footer(context.version));
}

/** Every sentence that the pane shows too. */
function layOutWarnings(layout: SheetLayout, setting: Setting): void {
  const { texts, context, scenario, shown } = setting;
  const t = texts.assumptions;
  const { language, words } = context;
  const groups = [
    { name: t.generalWarnings, warnings: scenario.warnings },
    ...shown.map(({ name, alternative }) => ({ name, warnings: alternative.warnings })),
  ].filter(({ warnings }) => warnings.length > 0);
  layout.text("section", t.warningsTitle);
  if (groups.length === 0) layout.text("plain", t.noWarnings);
  for (const { name, warnings } of groups)
    for (const warning of warnings)
      layout.row([
        { content: name },
        { content: warningSentence(warning, language, words, professionLabel), style: "text" },
      ]);
}

function layOutRules(layout: SheetLayout, setting: Setting): void {
  const { texts, context, scenario } = setting;
  const t = texts.assumptions;
  const headings = t.ruleHeadings(context.words);
  const share = numberFormats.shareWithDecimal;
  layout.text("section", t.rulesTitle);
  layout.table(
    {
      from: { heading: headings.from, content: ({ from }) => from },
      healthCentre: {
        heading: headings.healthCentre,
        numberFormat: share,
        content: ({ shares }) => shares.healthCentre,
      },
      region: {
        heading: headings.region,
        numberFormat: share,
        content: ({ shares }) => shares.region,
      },
      unlisted: {
        heading: headings.unlisted,
        content: ({ unlisted }) => t.unlisted(context.words)[unlisted],
      },
      source: { heading: headings.source, content: ({ ownSource }) => ownSource ?? texts.own },
    },
    scenario.settings.rulesInForce
  );
}

function layOutFees(layout: SheetLayout, setting: Setting): void {
  const { texts, scenario } = setting;
  const t = texts.assumptions;
  const { meanFees } = scenario.settings;
  layout.text("section", t.feeTitle);
  if (meanFees === null || meanFees.length === 0) {
    layout.text("plain", t.noFees);
    return;
  }
  const headings = t.feeHeadings;
  layout.table(
    {
      year: {
        heading: headings.year,
        style: "text",
        numberFormat: numberFormats.year,
        content: ({ year }) => year,
      },
      profession: {
        heading: headings.profession,
        content: ({ profession }) =>
          profession === null ? t.everyProfession : professionOf(setting, profession),
      },
      amount: {
        heading: headings.amount,
        numberFormat: numberFormats.kronorAndOre,
        content: ({ amount }) => amount,
      },
    },
    meanFees,
    t.tables.fees
  );
}

function layOutCalibration(layout: SheetLayout, setting: Setting): readonly Reference[] {
  const { texts, scenario } = setting;
  const t = texts.assumptions;
  const headings = t.calibrationHeadings;
  const { periodUnit } = scenario.data;
  const { kronorAndOre, factor } = numberFormats;
  layout.text("section", t.calibrationTitle);
  const table = layout.table(
    {
      profession: {
        heading: headings.profession,
        content: ({ profession }) => professionOf(setting, profession),
      },
      from: { heading: headings.from, content: ({ from }) => firstMonthText(from, periodUnit) },
      to: { heading: headings.to, content: ({ to }) => lastMonthText(to, periodUnit) },
      booked: {
        heading: headings.booked,
        numberFormat: kronorAndOre,
        content: ({ booked }) => toKronor(booked, 2),
      },
      model: {
        heading: headings.model,
        numberFormat: kronorAndOre,
        content: ({ model }) => toKronor(model, 2),
      },
      factor: {
        heading: headings.factor,
        numberFormat: factor,
        content: (one, at) =>
          one.booked > 0 && one.model > 0 && one.factor !== 1
            ? formula`=${at("booked")}/${at("model")}`
            : one.factor,
      },
      contacts: {
        heading: headings.contacts,
        content: ({ contactsFromCost }) => (contactsFromCost ? t.estimated : t.counted),
      },
    },
    scenario.calibration,
    t.tables.calibration
  );
  layout.text("note", t.calibrationNote);
  return scenario.calibration.map((_, i) => table.cell("factor", i));
}
