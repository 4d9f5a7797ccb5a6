import type { OldValues } from "../../../core/scenario/scenario";
import type { Language } from "../../../words/language";
import { dayOfIso, serialOf } from "../../../core/calendar";
import type { AllocationRule } from "../../../core/policy/policy";
import { pricingTexts } from "../words/pricing";
import { layOutAge } from "../../../sheet/ageNote";
import { liveSource } from "../../../sheet/liveSource";
import { numberFormats } from "../../../sheet/numberFormat";
import { SheetLayout } from "../../../sheet/sheetLayout";
import { formula, type Reference, type SheetPlan } from "../../../sheet/sheetPlan";
import type { GroupPrice, TariffGroups } from "./tariffGroups";

export interface PricingSheet {
  readonly plan: SheetPlan;
  /** The cell of the mean fee; null where none is stated. */
  readonly meanFee: Reference | null;
}

export interface PricingSheetContent {
  readonly groups: TariffGroups;
  /** What of the tariffs is old. */
  readonly old: OldValues;
  readonly rules: readonly AllocationRule[];
  /** Kronor per contact. */
  readonly meanFee: number | null;
  /** Names that units without a home have in the table. */
  readonly unlisted: readonly string[];
}

/** The sheet that the priced table looks up in: tariffs and rules, for a person to read and change. */
export function planPricingSheet(
  { groups, old, rules, meanFee, unlisted }: PricingSheetContent,
  language: Language
): PricingSheet {
  const t = pricingTexts(language).sheet;
  const { date, kronorAndOre } = numberFormats;
  const layout = new SheetLayout({
    key: "pricing",
    name: t.name,
    columnWidths: [32, 26, 26, 24, 60],
    frozenRows: 1,
    // Its tables are no data of the user's.
    work: "pricing",
  });
  layout.text("title", t.title);
  for (const note of t.notes) layout.text("note", note);
  layOutAge(layout, old, language);
  layout.space();
  const fee =
    meanFee === null
      ? null
      : layout.line(
          t.meanFee,
          { content: meanFee, style: "input", numberFormat: kronorAndOre },
          t.meanFeeSource
        );
  if (fee) layout.space();
  layout.text("section", t.priceTitle);
  layout.table(
    {
      group: { heading: t.prices.group, content: ({ group }) => group },
      from: {
        heading: t.prices.from,
        style: "input",
        numberFormat: date,
        content: ({ from }) => serialOf(from),
      },
      to: {
        heading: t.prices.to,
        style: "input",
        numberFormat: date,
        content: ({ to }) => serialOf(to),
      },
      amount: {
        heading: t.prices.amount,
        style: "input",
        numberFormat: kronorAndOre,
        content: ({ amount }) => amount,
      },
      source: {
        heading: t.prices.source,
        style: "longText",
        content: (price, at) =>
          liveSource(
            [
              [at("from"), { day: price.from }],
              [at("to"), { day: price.to }],
              [at("amount"), price.amount],
            ],
            sourceText(price, language),
            language
          ),
      },
    },
    groups.prices,
    t.tables.prices
  );
  layout.text("note", t.openEnded);
  if (rules.length > 0) layOutRules(layout, rules, language);
  layout.space();
  layout.text("section", t.professionTitle);
  layout.table(
    {
      profession: { heading: t.professions.profession, content: ({ text }) => text },
      group: { heading: t.professions.group, content: ({ group }) => group ?? t.noTariff },
    },
    groups.professions,
    t.tables.professions
  );
  if (unlisted.length > 0) {
    layout.space();
    layout.text("section", t.unlistedTitle);
    const columns = { unlisted: { heading: t.unlisted, content: (name: string) => name } };
    layout.table(columns, unlisted, t.tables.unlisted);
  }
  return { plan: layout.toPlan(), meanFee: fee };
}

function layOutRules(
  layout: SheetLayout,
  rules: readonly AllocationRule[],
  language: Language
): void {
  const t = pricingTexts(language).sheet;
  const weight = { style: "input", numberFormat: "0.00%" } as const;
  layout.space();
  layout.text("section", t.ruleTitle);
  layout.table(
    {
      from: {
        heading: t.rules.from,
        style: "input",
        numberFormat: numberFormats.date,
        content: ({ from }) => serialOf(dayOfIso(from)),
      },
      healthCentre: {
        ...weight,
        heading: t.rules.healthCentre,
        content: ({ shares }) => shares.healthCentre,
      },
      region: { ...weight, heading: t.rules.region, content: ({ shares }) => shares.region },
      share: {
        heading: t.rules.share,
        numberFormat: "0.00%",
        content: (_, at) => formula`=${at("healthCentre")}/(${at("healthCentre")}+${at("region")})`,
      },
      unlisted: {
        ...weight,
        heading: t.rules.unlisted,
        content: ({ unlisted }, at) =>
          unlisted === "rule" ? formula`=${at("share")}` : unlisted === "healthCentre" ? 1 : 0,
      },
    },
    [...rules].sort((a, b) => (a.from < b.from ? -1 : 1)),
    t.tables.rules
  );
  layout.text("note", t.ruleNote);
}

function sourceText({ source, row, ownSource }: GroupPrice, language: Language): string {
  const t = pricingTexts(language).sheet;
  if (ownSource !== null) return ownSource;
  if (source)
    return `${source.issuer}: ${source.document} (${source.date}), ${source.locator}. ${source.certainty}`;
  return row === null ? t.constant : t.ownTariffs(row);
}
