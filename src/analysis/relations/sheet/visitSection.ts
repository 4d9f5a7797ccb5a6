import type { RelationSetting } from "./relationSetting";
import {
  type ChangePoint,
  changePair,
  changesBetween,
  visitSpans,
  type VisitYear,
  visitYears,
} from "../core/relation";
import { lackOf } from "../core/unitSample";
import { isMarked } from "../../../core/scenario/rollUp";
import { ownForecastTexts } from "../../../words/ownForecast";
import { relationsTexts } from "../words/relationsAnalysis";
import { relationsSheetTexts } from "../words/relationsSheet";
import { numberFormats } from "../../../sheet/numberFormat";
import { formula, type Formula, type Reference } from "../../../sheet/sheetPlan";
import type { RelationChoices } from "./relationChoices";
import { layOutRelation, type PointColumn } from "./relationSection";

const { count, year, changeWithDecimal } = numberFormats;

/** Physical visits against digital contacts: the region's years, then the units' changes. */
export function layOutVisits(setting: RelationSetting, visits: RelationChoices["visits"]): void {
  const { layout, scenario, context } = setting;
  const own = relationsTexts(context.language);
  const t = relationsSheetTexts(context.language);
  if (!visits) return layout.text("plain", own.visitYearsMissing);
  const { first, last } = visits;
  const sample = changesBetween(scenario, first, last);
  const lack = lackOf(scenario, sample);
  if (lack) return layout.text("plain", own.missing[lack]);
  const years = visitYears(scenario, visitSpans(scenario));
  const { headings } = own.visits;
  layout.table<VisitYear, keyof VisitYear>(
    {
      year: {
        heading: headings.year,
        style: "text",
        numberFormat: year,
        content: (one) => one.year,
      },
      contacts: {
        heading: headings.contacts,
        numberFormat: count,
        content: (one) => one.contacts,
      },
      visits: { heading: headings.visits, numberFormat: count, content: (one) => one.visits },
    },
    years,
    t.tables.years
  );
  if (visitSpans(scenario).some((span) => isMarked(scenario.calculated, scenario.cells, span)))
    layout.text("note", ownForecastTexts(context.language).calculatedNote);
  layout.text("note", own.visits.fewYears(String(years.length)));
  layout.space();
  layout.text("section", own.visits.unitTitle(String(first.year), String(last.year)));
  const size = (heading: string, of: (point: ChangePoint) => number): PointColumn<ChangePoint> => ({
    heading,
    numberFormat: count,
    content: of,
  });
  const change = (heading: string, from: string, to: string): PointColumn<ChangePoint> => ({
    heading,
    numberFormat: changeWithDecimal,
    content: (_, at) => changePerThousand(at(from), at(to), at("listed")),
  });
  layOutRelation(setting, {
    id: "visits",
    sample,
    pairOf: changePair,
    numberFormat: changeWithDecimal,
    columns: {
      unit: {
        heading: t.headings.unit,
        content: (point: ChangePoint) => scenario.units[point.unit]!.name,
      },
      listed: size(t.headings.listed, ({ listed }) => listed),
      contactsBefore: size(t.contactsIn(String(first.year)), ({ contacts }) => contacts.before),
      contactsAfter: size(t.contactsIn(String(last.year)), ({ contacts }) => contacts.after),
      visitsBefore: size(t.visitsIn(String(first.year)), (point) => point.visits.before),
      visitsAfter: size(t.visitsIn(String(last.year)), (point) => point.visits.after),
      x: change(own.axes.visits.x, "contactsBefore", "contactsAfter"),
      y: change(own.axes.visits.y, "visitsBefore", "visitsAfter"),
    },
  });
}

function changePerThousand(before: Reference, after: Reference, listed: Reference): Formula {
  return formula`=1000*(${after}-${before})/${listed}`;
}
