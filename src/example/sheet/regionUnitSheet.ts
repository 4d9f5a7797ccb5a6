import type { Language } from "../../words/language";
import { sampleRegion, type SampleUnit, type SampleYear } from "../../data/sampleRegion";
import { sampleRegionTexts } from "../../words/sampleRegion";
import { numberFormats } from "../../sheet/numberFormat";
import { type Column, SheetLayout } from "../../sheet/sheetLayout";
import type { SheetPlan } from "../../sheet/sheetPlan";

/** A unit, or the bucket of contacts that belong to none, of which little is known. */
type Item = Pick<SampleUnit, "name" | "costCentre"> & Partial<SampleUnit>;
type Columns = Readonly<Record<string, Column<Item, string>>>;

const { units } = sampleRegion;

export function unitSheet(language: Language): SheetPlan {
  const t = sampleRegionTexts(language).units;
  const { headings } = t;
  const layout = new SheetLayout({
    key: "sampleUnits",
    name: t.sheet,
    columnWidths: [26, 12, 10, 10, 8, 15, ...new Array<number>(8).fill(16)],
    frozenRows: 4,
  });
  layout.text("title", `${sampleRegion.name[language]}: ${t.sheet}`);
  layout.text("note", units.note[language]);
  layout.space();
  const { count, kronor, share } = numberFormats;
  const columns: Columns = {
    unit: { heading: headings.unit, content: ({ name }) => name },
    operator: {
      heading: headings.operator,
      content: ({ operator }) => (operator ? t.operators[operator] : null),
    },
    costCentre: { heading: headings.costCentre, content: ({ costCentre }) => costCentre },
    listed: numbers(headings.listed, count, ({ listed }) => listed),
    cni: numbers(headings.cni, "0.00", ({ cni }) => cni),
    availability: numbers(headings.availability, share, ({ availability }) => availability),
    ...byYear("visits", t.physicalVisits, count, ({ physicalVisits }) => physicalVisits),
    ...byYear("compensation", t.compensation, kronor, ({ compensation }) => compensation),
    budget: numbers(t.budget(units.budgetYear), kronor, ({ budget }) => budget),
  };
  const { name, costCentre } = units.unlisted;
  layout.table(columns, [...units.values, { name: name[language], costCentre }], t.table);
  return layout.toPlan();
}

function numbers(
  heading: string,
  numberFormat: string,
  value: (item: Item) => number | undefined
): Column<Item, string> {
  return { heading, numberFormat, content: (item) => value(item) ?? null };
}

/** One column a year. */
function byYear(
  key: string,
  heading: (year: number) => string,
  numberFormat: string,
  values: (item: Item) => readonly SampleYear[] | undefined
): Columns {
  const years = values(units.values[0]!)!.map(({ year }) => year);
  return Object.fromEntries(
    years.map((year) => [
      `${key}${year}`,
      numbers(heading(year), numberFormat, (item) => {
        return values(item)?.find((each) => each.year === year)?.value;
      }),
    ])
  );
}
