import { yearAndMonth } from "../../core/calendar";
import { toKronor } from "../../core/money";
import { chartColor } from "../../sheet/chartPalette";
import { numberFormats } from "../../sheet/numberFormat";
import type { SheetLayout, Table } from "../../sheet/sheetLayout";
import { type Formula, formula, pin, type Reference, type SheetPlan } from "../../sheet/sheetPlan";
import type { Accruals } from "../core/accruals";
import type { MonthlyRow } from "../core/monthlyTable";
import { invoiceSheetTexts } from "../words/invoiceSheets";
import { FollowedFigures, type FollowedPeriod, monthLabel } from "./followedFigures";
import { layOutYearChange, layOutShares, mostCostly } from "./followedShares";
import {
  beginInvoiceSheet,
  countColumn,
  criterionText,
  INVOICE_WORKS,
  type InvoiceSheetContext,
  kronorColumn,
  monthColumn,
  monthContent,
  professionText,
} from "./invoiceSheet";
import type { InvoiceTable } from "./invoiceTable";

/** What the follow-up rests on beside Fakturatabell. */
export interface Followed {
  /** Of Fakturatabell, as they are written there. */
  readonly rows: readonly MonthlyRow[];
  readonly table: InvoiceTable["table"];
  readonly accruals: Accruals | null;
  /** Kronor a year; null: no budget. */
  readonly budget: number | null;
  /** Whether 1–4 contacts are shown. */
  readonly smallCells: "hidden" | "shown";
}

/** Years and months that Fakturatabell has; the last month is what is followed up to. */
export interface FollowedMonths {
  readonly years: readonly number[];
  readonly year: number;
  readonly month: number;
}

export function followedMonths(rows: readonly MonthlyRow[]): FollowedMonths | null {
  const months = [...new Set(rows.flatMap(({ month }) => (month === null ? [] : [month])))].sort(
    (a, b) => a - b
  );
  const last = months.at(-1);
  if (last === undefined) return null;
  const { year, month } = yearAndMonth(last);
  return { years: [...new Set(months.map((one) => yearAndMonth(one).year))], year, month };
}

const PROVIDERS = 8;
const COLUMNS = 8;
const MONTHS = Array.from({ length: 12 }, (_, i) => i + 1);

interface Given extends FollowedPeriod {
  readonly budget: Reference;
}

/** Where the rows below the page are, that the page's formulas rest on. */
interface Below {
  readonly accrued: Table<"month" | "booked" | "expected" | "accrued"> | null;
}

/** Uppföljning region: a page of A4, all of it formulas over Fakturatabell; below it what is expected. */
export function followUpRegionSheet(
  followed: Followed,
  months: FollowedMonths,
  context: InvoiceSheetContext
): SheetPlan {
  const { below } = layOut(followed, months, context, { accrued: null }, 0);
  // Laid out twice, because the page rests on what stands below it.
  const first = layOut(followed, months, context, below, 0);
  return layOut(followed, months, context, below, first.rows).layout.toPlan();
}

function layOut(
  followed: Followed,
  months: FollowedMonths,
  context: InvoiceSheetContext,
  known: Below,
  pageRows: number
): { readonly layout: SheetLayout; readonly below: Below; readonly rows: number } {
  const t = invoiceSheetTexts(context.language);
  const f = t.followUp;
  const layout = beginInvoiceSheet(context, {
    ...{ key: "followUpRegion", work: INVOICE_WORKS.tables },
    name: f.region.sheet,
    title: f.region.title,
    // Five more stand beside the page.
    columnWidths: [26, 13, ...Array.from({ length: 11 }, () => 16)],
    onePage: { rows: pageRows, columns: COLUMNS },
  });
  layout.text("note", f.smallCells[followed.smallCells]);
  const given: Given = {
    year: layout.line(f.year, { content: months.year, style: "input" }, f.yearRemark),
    upTo: layout.line(f.upTo, { content: months.month, style: "input" }, f.upToRemark),
    budget: layout.line(
      f.budget,
      { content: followed.budget, style: "input", numberFormat: numberFormats.kronor },
      f.budgetRemark
    ),
  };
  layout.choose(given.year, months.years);
  layout.choose(given.upTo, MONTHS);
  layout.space();
  const figures = new FollowedFigures(followed.table);
  const byMonth = layOutMonths(layout, figures, given, known, context);
  layout.space();
  layout.chart(
    {
      kind: "column",
      title: f.region.chart,
      categories: byMonth.column("label"),
      series: [
        { name: f.headings.net, values: byMonth.column("net"), color: chartColor(0) },
        { name: f.headings.before, values: byMonth.column("before"), color: chartColor(1) },
      ],
      valueTitle: f.kronor,
      numberFormat: numberFormats.kronor,
    },
    13,
    COLUMNS
  );
  const hidden = followed.smallCells === "hidden" ? f.hidden : null;
  const names = mostCostly(followed.rows, ({ provider }) => criterionText(provider ?? ""));
  const shares = { figures, given, hidden, context };
  layOutShares(layout, "provider", f.providers, names.slice(0, PROVIDERS), shares);
  const professions = mostCostly(followed.rows, ({ profession }) =>
    professionText(profession, context.language)
  );
  const byProfession = layOutShares(layout, "profession", f.professions, professions, shares);
  layOutYearChange(layout, byProfession, context);
  const rows = layout.height;
  layout.space();
  layout.text("note", f.notPrinted);
  const below = { accrued: layOutAccruals(layout, followed.accruals, context) };
  return { layout, below, rows };
}

function layOutMonths(
  layout: SheetLayout,
  figures: FollowedFigures,
  { year, upTo, budget }: Given,
  { accrued }: Below,
  { language }: InvoiceSheetContext
) {
  const f = invoiceSheetTexts(language).followUp;
  const h = f.headings;
  const expected = (month: Formula): Formula =>
    accrued
      ? formula`SUMIFS(${pin(accrued.column("accrued"))},${pin(accrued.column("month"))},${month})`
      : formula`0`;
  const lastThree = (): Formula => {
    const months = [0, 1, 2].map((back) => formula`DATE(${pin(year)},${pin(upTo)}-${back},1)`);
    const each = months.map(
      (month) => formula`${figures.sum("net", ["period", month])}+${expected(month)}`
    );
    return formula`(${each[0]!}+${each[1]!}+${each[2]!})/3`;
  };
  const isKnown = (month: Reference): Formula => formula`MONTH(${month})<=${pin(upTo)}`;
  return layout.table(
    {
      month: {
        heading: h.month,
        ...monthColumn,
        content: (number: number) => formula`=DATE(${pin(year)},${number},1)`,
      },
      contacts: {
        heading: h.contacts,
        ...countColumn,
        content: (_, at) =>
          formula`=IF(${isKnown(at("month"))},${figures.sum("contacts", ["period", formula`${at("month")}`])},"")`,
        total: (column) => formula`=SUM(${column})`,
      },
      net: {
        heading: h.net,
        ...kronorColumn,
        content: (_, at) =>
          formula`=IF(${isKnown(at("month"))},${figures.sum("net", ["period", formula`${at("month")}`])},"")`,
        total: (column) => formula`=SUM(${column})`,
      },
      accumulated: {
        heading: h.accumulated,
        ...kronorColumn,
        content: (_, at) =>
          formula`=IF(${isKnown(at("month"))},${figures.sum(
            "net",
            ["period", formula`">="&DATE(${pin(year)},1,1)`],
            ["period", formula`"<="&${at("month")}`]
          )},"")`,
      },
      budget: {
        heading: h.budget,
        ...kronorColumn,
        content: () => formula`=IF(${pin(budget)}="","",${pin(budget)}/12)`,
        total: (column) => formula`=IF(${pin(budget)}="","",SUM(${column}))`,
      },
      deviation: {
        heading: h.deviation,
        numberFormat: numberFormats.changeAndOre,
        content: (number, at) =>
          formula`=IF(OR(${pin(budget)}="",${at("accumulated")}=""),"",${pin(budget)}*${number}/12-${at("accumulated")})`,
      },
      expected: {
        heading: h.expected,
        ...kronorColumn,
        content: (_, at) =>
          formula`=IF(${isKnown(at("month"))},N(${at("net")})+${expected(formula`${at("month")}`)},${lastThree()})`,
        total: (column) => formula`=SUM(${column})`,
      },
      before: {
        heading: h.before,
        ...kronorColumn,
        content: (_, at) =>
          formula`=${figures.sum("net", ["period", formula`EDATE(${at("month")},-12)`])}`,
        total: (column) => formula`=SUM(${column})`,
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

function layOutAccruals(
  layout: SheetLayout,
  accruals: Accruals | null,
  { language }: InvoiceSheetContext
): Below["accrued"] {
  if (!accruals || accruals.months.length === 0) return null;
  const f = invoiceSheetTexts(language).followUp;
  const h = f.headings;
  layout.text("section", f.accrued.title);
  for (const note of f.accrued.notes) layout.text("note", note);
  return layout.table(
    {
      month: {
        heading: h.month,
        ...monthColumn,
        content: ({ month }: Accruals["months"][number]) => monthContent(month),
      },
      booked: {
        heading: h.booked,
        ...kronorColumn,
        content: ({ booked }) => toKronor(booked, 2),
      },
      expected: {
        heading: h.estimate,
        ...kronorColumn,
        content: ({ expected }) => toKronor(Math.round(expected), 2),
      },
      accrued: {
        heading: h.accrued,
        ...kronorColumn,
        content: (_, at) => formula`=${at("expected")}-${at("booked")}`,
        total: (column) => formula`=SUM(${column})`,
      },
    },
    accruals.months
  );
}
