import type { RelationSetting } from "./relationSetting";
import { calculatedPart } from "../../../core/scenario/calculatedPart";
import { contactsAgainst, type UnitTrait, type ContactPoint, contactPair } from "../core/relation";
import { lackOf } from "../core/unitSample";
import { type Span } from "../../../core/scenario/rollUp";
import { calculatedHeading } from "../../../words/ownForecast";
import { relationsTexts } from "../words/relationsAnalysis";
import { relationsSheetTexts } from "../words/relationsSheet";
import { numberFormats } from "../../../sheet/numberFormat";
import { formula } from "../../../sheet/sheetPlan";
import { layOutRelation, type PointColumn } from "./relationSection";

/** Contacts per 1 000 listed against CNI or availability. */
export function layOutContacts(setting: RelationSetting, trait: UnitTrait, span: Span): void {
  const { layout, scenario, context } = setting;
  const own = relationsTexts(context.language);
  const { headings } = relationsSheetTexts(context.language);
  const sample = contactsAgainst(scenario, trait, span);
  const lack = lackOf(scenario, sample);
  if (lack) return layout.text("plain", own.missing[lack]);
  const { count, index, share, oneDecimal } = numberFormats;
  const columns: Readonly<Record<string, PointColumn<ContactPoint>>> = {
    unit: { heading: headings.unit, content: ({ unit }) => scenario.units[unit]!.name },
    listed: { heading: headings.listed, numberFormat: count, content: ({ listed }) => listed },
    contacts: {
      heading:
        calculatedHeading(
          calculatedPart(scenario, scenario.alternatives[scenario.baseline]!, span),
          context.language
        ) ?? headings.contacts,
      numberFormat: count,
      content: ({ contacts }) => contacts,
    },
    x: {
      heading: own.axes[trait].x,
      numberFormat: trait === "availability" ? share : index,
      content: (point) => point.trait,
    },
    y: {
      heading: own.axes[trait].y,
      numberFormat: oneDecimal,
      content: (_, at) => formula`=1000*${at("contacts")}/${at("listed")}`,
    },
  };
  layOutRelation(setting, { id: trait, columns, sample, pairOf: contactPair, numberFormat: count });
}
