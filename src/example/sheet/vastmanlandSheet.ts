import type { ExampleTexts } from "../../words/sv/example";
import { type RegionYear, vastmanland } from "../../data/vastmanland";
import { layOutAge } from "../../sheet/ageNote";
import { numberFormats } from "../../sheet/numberFormat";
import { SheetLayout, type Table } from "../../sheet/sheetLayout";
import { formula, type SheetPlan, spilling } from "../../sheet/sheetPlan";
import type { ExampleSetting } from "./setting";

/** Where other sheets find the figures of a year. */
export type YearTable = Table<"year" | "kind" | "contacts" | "cost">;

/** Contacts and cost as in the document; what the document lacks is left empty. */
export function vastmanlandSheet({ texts, call, old, language }: ExampleSetting): {
  readonly plan: SheetPlan;
  readonly years: YearTable;
} {
  const t = texts.vastmanland;
  const { headings } = t;
  const layout = new SheetLayout({
    key: "vastmanland",
    name: t.sheet,
    columnWidths: [10, 12, 13, 15, 13, 13, 13, 28, 22, 40, 48, 48, 11],
    frozenRows: 1,
  });
  layout.text("title", t.title);
  layout.text("note", t.basis);
  layOutAge(layout, old.tariffs, language);
  layout.space();
  const years = layout.table(
    {
      year: {
        heading: headings.year,
        style: "text",
        numberFormat: numberFormats.year,
        content: ({ year }) => year,
      },
      kind: { heading: headings.kind, content: ({ kind }) => texts.kinds[kind] },
      contacts: {
        heading: headings.contacts,
        style: "document",
        numberFormat: numberFormats.count,
        content: ({ contacts }) => contacts && contacts.value,
      },
      cost: {
        heading: headings.cost,
        style: "document",
        numberFormat: numberFormats.kronor,
        content: ({ cost }) => cost.value,
      },
      perContact: {
        heading: headings.perContact,
        numberFormat: numberFormats.kronorAndOre,
        content: (_, at) => formula`=IF(${at("contacts")}="","",${at("cost")}/${at("contacts")})`,
      },
      tariffDate: {
        heading: headings.tariffDate,
        // Text: the functions take every number to count from 1900, workbooks of 1904 do not.
        content: (_, at) => formula`=${at("year")}&"-12-31"`,
      },
      tariff: {
        heading: headings.tariff,
        style: "addIn",
        numberFormat: numberFormats.kronor,
        spill: (table) =>
          spilling(formula`=${call("TARIFF")}(${table.column("tariffDate")},"LK")`, table.count, 1),
      },
      remark: {
        heading: headings.remark,
        style: "longText",
        content: (year) => remarkOn(year, t),
      },
      issuer: {
        heading: headings.issuer,
        style: "longText",
        content: ({ cost }) => cost.source.issuer,
      },
      document: {
        heading: headings.document,
        style: "longText",
        content: ({ cost }) => cost.source.document,
      },
      contactsLocator: {
        heading: headings.contactsLocator,
        style: "longText",
        content: ({ contacts }) => contacts && contacts.source.locator,
      },
      costLocator: {
        heading: headings.costLocator,
        style: "longText",
        content: ({ cost }) => cost.source.locator,
      },
      certainty: {
        heading: headings.certainty,
        content: ({ cost }) => cost.source.certainty,
      },
    },
    vastmanland.years,
    // The document's figures, as a source that the pane finds; to their right all is worked out.
    t.table,
    "cost"
  );
  layout.text("note", t.belowTariff);
  return { plan: layout.toPlan(), years };
}

function remarkOn({ contacts, cost }: RegionYear, t: ExampleTexts["vastmanland"]): string | null {
  const remarks = [
    contacts === null ? t.contactsMissing : contacts.approximate ? t.contactsApproximate : null,
    cost.approximate ? t.costApproximate : null,
  ].filter((remark) => remark !== null);
  return remarks.length > 0 ? remarks.join(" ") : null;
}
