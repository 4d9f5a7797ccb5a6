import type { Language } from "../../words/language";
import type { SampleRegionTexts } from "../../words/sv/sampleRegion";
import { firstDayOf, isoOf, serialOf } from "../../core/calendar";
import type { ProfessionCode } from "../../core/profession";
import { professionLabel } from "../../data/professions";
import { sampleRegion, type SampleRule } from "../../data/sampleRegion";
import { sampleRegionTexts } from "../../words/sampleRegion";
import { percentText } from "../../words/figure";
import { numberFormats } from "../../sheet/numberFormat";
import { type Column, SheetLayout } from "../../sheet/sheetLayout";
import type { SheetPlan } from "../../sheet/sheetPlan";

/** @param others the sheets that follow, with what they are about */
export function aboutRegionSheet(
  language: Language,
  others: readonly { readonly plan: SheetPlan; readonly about: string }[]
): SheetPlan {
  const t = sampleRegionTexts(language).about;
  const { name, note, agreesWith } = sampleRegion;
  const layout = new SheetLayout({
    key: "sampleRegion",
    name: t.sheet,
    columnWidths: [28, 14, 14, 14, 14],
    frozenRows: 1,
  });
  layout.text("title", name[language]);
  for (const sentence of note[language].split(/(?<=\.) /)) layout.text("note", sentence);
  layout.text("note", t.source(agreesWith));
  layout.space();
  layout.text("section", t.contentsTitle);
  for (const { plan, about } of others)
    layout.row([{ content: { nameOf: plan.key } }, { content: about }]);
  layout.space();
  layOutDecision(layout, language, t);
  layout.space();
  layOutFees(layout, language, t);
  return layout.toPlan();
}

function layOutDecision(
  layout: SheetLayout,
  language: Language,
  t: SampleRegionTexts["about"]
): void {
  const { decision } = sampleRegion;
  const shares = ({ healthCentreShare, regionShare }: SampleRule): string =>
    t.shares(percentText(healthCentreShare, { language }), percentText(regionShare, { language }));
  layout.text("section", t.decisionTitle);
  layout.text("note", decision.note[language]);
  layout.line(t.inForce, { content: shares(decision.ruleInForce) });
  layout.line(t.decided, { content: shares(decision.rule) });
  layout.line(t.status, {
    content: `${t.statusName} ${isoOf(firstDayOf(decision.decided)).slice(0, 7)}`,
  });
  layout.line(t.appliesFrom, {
    content: serialOf(decision.effectiveFrom),
    style: "text",
    numberFormat: numberFormats.date,
  });
  if (decision.retroactive) layout.line(t.retroactive, { content: t.yes });
  layout.line(t.modelledOn, { content: t.source(decision.modelledOn) });
}

function layOutFees(layout: SheetLayout, language: Language, t: SampleRegionTexts["about"]): void {
  const { note, values } = sampleRegion.meanFees;
  layout.text("section", t.feesTitle);
  layout.text("note", note[language]);
  const years = [...new Set(values.map(({ year }) => year))].sort();
  const ofYear = (year: number): Column<ProfessionCode, string> => ({
    heading: `${year}`,
    numberFormat: numberFormats.kronor,
    content: (profession) =>
      values.find((each) => each.profession === profession && each.year === year)?.value ?? null,
  });
  const columns: Readonly<Record<string, Column<ProfessionCode, string>>> = {
    profession: {
      heading: t.profession,
      content: (profession) => professionLabel(profession)[language],
    },
    ...Object.fromEntries(years.map((year) => [`of${year}`, ofYear(year)])),
  };
  layout.table(columns, [...new Set(values.map(({ profession }) => profession))]);
}
