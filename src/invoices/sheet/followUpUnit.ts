import { chartColor } from "../../sheet/chartPalette";
import { numberFormats } from "../../sheet/numberFormat";
import type { SheetLayout, Table } from "../../sheet/sheetLayout";
import {
  type Formula,
  formula,
  pin,
  quoted,
  type Reference,
  type SheetPlan,
} from "../../sheet/sheetPlan";
import { invoiceSheetTexts } from "../words/invoiceSheets";
import { FollowedFigures, type FollowedPeriod, monthLabel } from "./followedFigures";
import type { Followed, FollowedMonths } from "./followUpRegion";
import type { HiddenMonth } from "./hiddenMonths";
import {
  beginInvoiceSheet,
  countColumn,
  INVOICE_WORKS,
  type InvoiceSheetContext,
  kronorColumn,
  monthColumn,
  monthContent,
} from "./invoiceSheet";

/** A unit that can be followed, as Fakturatabell calls it. */
export interface FollowedUnit {
  readonly name: string;
  /** null: how many are listed is not known. */
  readonly listed: number | null;
}

/** What all units' pages rest on, below the page of the one that has it. */
export interface UnitBasis {
  readonly units: Table<"name" | "listed" | "contacts" | "net" | "rate" | "perListed">;
  /** null: nothing is kept back. */
  readonly hidden: Table<"unit" | "month"> | null;
}

export interface FollowedUnitSheet {
  readonly plan: SheetPlan;
  readonly basis: UnitBasis;
}

const COLUMNS = 5;
const MONTHS = Array.from({ length: 12 }, (_, i) => i + 1);

/** Uppföljning vårdcentral: a page of A4 about the unit that is chosen on it. */
export function followUpUnitSheet(
  followed: Followed,
  months: FollowedMonths,
  units: readonly FollowedUnit[],
  hidden: readonly HiddenMonth[],
  context: InvoiceSheetContext
): FollowedUnitSheet {
  const t = invoiceSheetTexts(context.language).followUp;
  const sheet = { key: "followUpUnit", work: INVOICE_WORKS.tables, name: t.unit.sheet };
  const of = (rows: number, basis: UnitBasis | null) =>
    layOut(followed, months, units[0]!.name, { rows, basis, sheet }, context, (layout, given) => {
      layout.space();
      layout.text("note", t.notPrinted);
      return layOutBasis(layout, followed, units, hidden, given, context);
    });
  // Laid out again, because the page rests on what stands below it, and what stands there on its height.
  const first = of(0, null);
  const second = of(0, first.basis);
  const { layout, basis, unit } = of(second.rows, second.basis);
  if (basis) layout.offerFrom(unit, basis.units.column("name"));
  return { plan: layout.toPlan(), basis: basis! };
}

/** The same page about one unit, for a set of them: it rests on the page with the choice. */
export function unitPage(
  followed: Followed,
  months: FollowedMonths,
  { name }: FollowedUnit,
  number: number,
  basis: UnitBasis,
  context: InvoiceSheetContext
): SheetPlan {
  const sheet = { key: `unit${number}`, work: INVOICE_WORKS.tables, name };
  const of = (rows: number) =>
    layOut(followed, months, name, { rows, basis, sheet }, context, () => null);
  return of(of(0).rows).layout.toPlan();
}

interface Page {
  readonly rows: number;
  readonly basis: UnitBasis | null;
  readonly sheet: { readonly key: string; readonly work: string; readonly name: string };
}

function layOut(
  followed: Followed,
  months: FollowedMonths,
  chosen: string,
  { rows: pageRows, basis, sheet }: Page,
  context: InvoiceSheetContext,
  below: (layout: SheetLayout, given: FollowedPeriod) => UnitBasis | null
) {
  const t = invoiceSheetTexts(context.language).followUp;
  const layout = beginInvoiceSheet(context, {
    ...sheet,
    title: t.unit.title,
    columnWidths: [34, 30, 18, 18, 18, 18],
    onePage: { rows: pageRows, columns: COLUMNS },
  });
  layout.text("note", t.smallCells[followed.smallCells]);
  const unit = layout.line(t.unit.unit, { content: chosen, style: "input" });
  const given: FollowedPeriod = {
    year: layout.line(t.year, { content: months.year, style: "input" }, t.yearRemark),
    upTo: layout.line(t.upTo, { content: months.month, style: "input" }, t.upToRemark),
  };
  layout.choose(given.year, months.years);
  layout.choose(given.upTo, MONTHS);
  layout.space();
  if (basis) layOutFigures(layout, followed, given, unit, basis, context);
  layout.space();
  const table = layOutMonths(layout, followed, given, unit, basis, context);
  layout.space();
  layout.chart(
    {
      kind: "column",
      title: t.unit.chart,
      categories: table.column("label"),
      series: [
        { name: t.headings.net, values: table.column("net"), color: chartColor(0) },
        { name: t.headings.before, values: table.column("before"), color: chartColor(1) },
      ],
      valueTitle: t.kronor,
      numberFormat: numberFormats.kronor,
    },
    15,
    COLUMNS
  );
  const rows = layout.height;
  return { layout, rows, unit, basis: below(layout, given) };
}

/** The unit's year so far, beside the region's median. */
function layOutFigures(
  layout: SheetLayout,
  { table, smallCells }: Followed,
  { year, upTo }: FollowedPeriod,
  unit: Reference,
  { units }: UnitBasis,
  { language }: InvoiceSheetContext
): void {
  const t = invoiceSheetTexts(language).followUp;
  const figures = new FollowedFigures(table);
  const row = formula`MATCH(${pin(unit)},${pin(units.column("name"))},0)`;
  const own = (key: "listed" | "contacts" | "net" | "rate" | "perListed"): Formula =>
    formula`INDEX(${pin(units.column(key))},${row})`;
  // A year of 1–4 contacts is kept back as a whole.
  const unlessFew = (value: Formula): Formula =>
    smallCells === "hidden"
      ? formula`=IF(AND(${own("contacts")}>0,${own("contacts")}<5),${quoted(t.hidden.few)},${value})`
      : formula`=${value}`;
  const region = figures.inYear("net", year, upTo);
  const medianOf = (key: "rate" | "perListed"): Formula =>
    formula`=IF(COUNT(${pin(units.column(key))})=0,"",MEDIAN(${pin(units.column(key))}))`;
  const { kronorAndOre, count, oneDecimal, shareWithDecimal } = numberFormats;
  const f = t.unit.figures;
  const line = (label: string, content: Formula, numberFormat: string): Reference =>
    layout.line(label, { content, numberFormat, style: "result" });
  layout.text("section", f.title);
  line(f.contacts, unlessFew(own("contacts")), count);
  line(f.net, unlessFew(own("net")), kronorAndOre);
  line(f.share, unlessFew(formula`IF(${region}=0,"",${own("net")}/${region})`), shareWithDecimal);
  line(f.listed, formula`=IF(${own("listed")}="","",${own("listed")})`, count);
  line(f.rate, unlessFew(own("rate")), oneDecimal);
  line(f.medianRate, medianOf("rate"), oneDecimal);
  line(f.perListed, unlessFew(own("perListed")), kronorAndOre);
  line(f.medianPerListed, medianOf("perListed"), kronorAndOre);
}

type MonthKey = "month" | "contacts" | "net" | "before" | "region" | "label";

function layOutMonths(
  layout: SheetLayout,
  { table, smallCells }: Followed,
  { year, upTo }: FollowedPeriod,
  unit: Reference,
  basis: UnitBasis | null,
  { language }: InvoiceSheetContext
) {
  const t = invoiceSheetTexts(language).followUp;
  const h = t.headings;
  const figures = new FollowedFigures(table);
  const hidden = smallCells === "hidden" ? (basis?.hidden ?? null) : null;
  const shown = (month: Formula, amount: Formula): Formula =>
    hidden
      ? formula`IF(COUNTIFS(${pin(hidden.column("unit"))},${pin(unit)},${pin(hidden.column("month"))},${month})>0,${quoted(t.hidden.cover)},${amount})`
      : amount;
  const sum = (size: "contacts" | "net", month: Formula): Formula =>
    figures.sum(size, ["unit", formula`${pin(unit)}`], ["period", month]);
  const known = (month: Reference, value: Formula): Formula =>
    formula`=IF(MONTH(${month})<=${pin(upTo)},${value},"")`;
  const of = (size: "contacts" | "net") => (_: number, at: (key: MonthKey) => Reference) => {
    const month = formula`${at("month")}`;
    return known(at("month"), shown(month, sum(size, month)));
  };
  return layout.table(
    {
      month: {
        heading: h.month,
        ...monthColumn,
        content: (number: number) => formula`=DATE(${pin(year)},${number},1)`,
      },
      contacts: { heading: h.contacts, ...countColumn, content: of("contacts") },
      net: { heading: h.net, ...kronorColumn, content: of("net") },
      before: {
        heading: h.before,
        ...kronorColumn,
        content: (_, at) => {
          const month = formula`EDATE(${at("month")},-12)`;
          return formula`=${shown(month, sum("net", month))}`;
        },
      },
      region: {
        heading: h.region,
        ...kronorColumn,
        content: (_, at) =>
          known(at("month"), figures.sum("net", ["period", formula`${at("month")}`])),
      },
      label: {
        heading: h.label,
        style: "text",
        content: (number) => monthLabel(year, number),
      },
    },
    MONTHS
  );
}

function layOutBasis(
  layout: SheetLayout,
  { table, smallCells }: Followed,
  units: readonly FollowedUnit[],
  hidden: readonly HiddenMonth[],
  { year, upTo }: FollowedPeriod,
  { language }: InvoiceSheetContext
): UnitBasis {
  const t = invoiceSheetTexts(language).followUp;
  const h = t.headings;
  const figures = new FollowedFigures(table);
  layout.text("section", t.unit.units);
  layout.text("note", t.unit.unitsNote);
  const of = (size: "contacts" | "net", name: Reference): Formula =>
    formula`=${figures.inYear(size, year, upTo, 0, ["unit", formula`${name}`])}`;
  const listed = (value: Formula, at: Reference): Formula => formula`=IF(N(${at})=0,"",${value})`;
  const all = layout.table(
    {
      name: { heading: h.unit, style: "text", content: ({ name }: FollowedUnit) => name },
      listed: {
        heading: h.listed,
        ...countColumn,
        style: "input",
        content: ({ listed: count }) => count,
      },
      contacts: {
        heading: h.contacts,
        ...countColumn,
        content: (_, at) => of("contacts", at("name")),
      },
      net: { heading: h.net, ...kronorColumn, content: (_, at) => of("net", at("name")) },
      rate: {
        heading: h.rate,
        numberFormat: numberFormats.oneDecimal,
        content: (_, at) => listed(formula`${at("contacts")}/${at("listed")}*1000`, at("listed")),
      },
      perListed: {
        heading: h.perListed,
        ...kronorColumn,
        content: (_, at) => listed(formula`${at("net")}/${at("listed")}`, at("listed")),
      },
    },
    units
  );
  if (smallCells === "shown" || hidden.length === 0) return { units: all, hidden: null };
  layout.space();
  layout.text("section", t.unit.hidden);
  const kept = layout.table(
    {
      unit: { heading: h.unit, style: "text", content: ({ unit }: HiddenMonth) => unit },
      month: { heading: h.month, ...monthColumn, content: ({ month }) => monthContent(month) },
    },
    hidden
  );
  return { units: all, hidden: kept };
}
