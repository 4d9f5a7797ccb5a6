import type { Language } from "../../words/language";
import { firstDayOf, type Month, serialOf } from "../../core/calendar";
import { toKronor } from "../../core/money";
import type { ProfessionCode } from "../../core/profession";
import { professionLabel } from "../../data/professions";
import { sampleRegion } from "../../data/sampleRegion";
import { sampleRegionTexts } from "../../words/sampleRegion";
import { numberFormats } from "../../sheet/numberFormat";
import { SheetLayout } from "../../sheet/sheetLayout";
import type { SheetPlan } from "../../sheet/sheetPlan";

interface SampleRow {
  readonly month: Month;
  readonly unit: string;
  readonly profession: ProfessionCode;
  readonly contacts: number;
  /** Öre. */
  readonly cost: number;
}

export function contactSheet(language: Language): SheetPlan {
  const { sheet, table, note, headings } = sampleRegionTexts(language).contacts;
  const layout = new SheetLayout({
    key: "sampleContacts",
    name: sheet,
    columnWidths: [12, 26, 18, 12, 16],
    frozenRows: 4,
  });
  layout.text("title", `${sampleRegion.name[language]}: ${headings.contacts.toLowerCase()}`);
  layout.text("note", note);
  layout.space();
  const rows = sampleRows(language);
  const { month, count, kronorAndOre } = numberFormats;
  layout.longTable(
    {
      period: { heading: headings.period, style: "text", numberFormat: month },
      unit: { heading: headings.unit, style: "text" },
      profession: { heading: headings.profession, style: "text" },
      contacts: { heading: headings.contacts, numberFormat: count },
      cost: { heading: headings.cost, numberFormat: kronorAndOre },
    },
    {
      count: rows.length,
      row: (index) => {
        const { month: at, unit, profession, contacts, cost } = rows[index]!;
        const label = professionLabel(profession)[language];
        return [serialOf(firstDayOf(at)), unit, label, contacts, toKronor(cost, 2)];
      },
    },
    table
  );
  return layout.toPlan();
}

/** Month by month, as such tables grow; nothing before a profession's start. */
function sampleRows(language: Language): readonly SampleRow[] {
  const { series, units } = sampleRegion;
  const names = new Map(units.values.map(({ id, name }) => [id, name]));
  names.set(units.unlisted.id, units.unlisted.name[language]);
  return series.months.flatMap((month, i) =>
    series.values.flatMap(({ unit, profession, contacts, cost }) => {
      const [count, ore] = [contacts[i]!, cost[i]!];
      return count === null || ore === null
        ? []
        : [{ month, unit: names.get(unit)!, profession, contacts: count, cost: ore }];
    })
  );
}
