import { FEWEST_SHOWN } from "../../core/smallCells";
import { numberFormats } from "../../sheet/numberFormat";
import type { SheetLayout, Table } from "../../sheet/sheetLayout";
import { type Formula, formula, pin, quoted, type Reference } from "../../sheet/sheetPlan";
import type { MonthlyRow } from "../core/monthlyTable";
import { invoiceSheetTexts } from "../words/invoiceSheets";
import {
  type FollowedFigures,
  type FollowedPeriod,
  type HiddenTexts,
  shownAmount,
  shownCount,
} from "./followedFigures";
import { countColumn, type InvoiceSheetContext, kronorColumn } from "./invoiceSheet";

/** What shares are reckoned by; hidden: null where 1–4 contacts are shown. */
export interface ShareSetting {
  readonly figures: FollowedFigures;
  readonly given: FollowedPeriod;
  readonly hidden: HiddenTexts | null;
  readonly context: InvoiceSheetContext;
}

/** Contacts and cost by provider or profession; to the right of the page what they are reckoned by. */
export function layOutShares(
  layout: SheetLayout,
  column: "provider" | "profession",
  title: string,
  names: readonly string[],
  { figures, given: { year, upTo }, hidden, context }: ShareSetting
) {
  const f = invoiceSheetTexts(context.language).followUp;
  const h = f.headings;
  const of = (name: string, size: "contacts" | "net", back: number): Formula =>
    figures.inYear(size, year, upTo, back, [column, formula`${quoted(name === "" ? "=" : name)}`]);
  layout.text("section", title);
  const table = layout.table(
    {
      name: { heading: h[column], style: "text", content: (name: string) => name || f.noProvider },
      contacts: {
        heading: h.contacts,
        ...countColumn,
        content: (_, at, i) =>
          hidden
            ? shownCount(at("count"), columnOf(at("count"), i, names.length), hidden)
            : formula`=${at("count")}`,
      },
      net: {
        heading: h.net,
        ...kronorColumn,
        content: (name, at) =>
          hidden
            ? shownAmount(of(name, "net", 0), at("contacts"), hidden)
            : formula`=${of(name, "net", 0)}`,
      },
      share: {
        heading: h.share,
        numberFormat: numberFormats.shareWithDecimal,
        content: (_, at) =>
          formula`=IF(AND(ISNUMBER(${at("net")}),${figures.inYear("net", year, upTo)}<>0),${at("net")}/${figures.inYear("net", year, upTo)},"")`,
      },
      before: {
        heading: h.sameMonthsBefore,
        ...kronorColumn,
        content: (name, at) => {
          const amount = of(name, "net", 1);
          const few = formula`AND(${at("countBefore")}>0,${at("countBefore")}<${FEWEST_SHOWN})`;
          return hidden
            ? formula`=IF(${few},${quoted(hidden.cover)},${amount})`
            : formula`=${amount}`;
        },
      },
      perContact: {
        heading: h.perContact,
        ...kronorColumn,
        content: (_, at) => formula`=IF(N(${at("contacts")})>0,${at("net")}/${at("contacts")},"")`,
      },
      change: {
        heading: h.change,
        numberFormat: numberFormats.changeAndOre,
        content: (_, at) => changed(at("net"), at("before"), formula`${at("net")}-${at("before")}`),
      },
      changeShare: {
        heading: h.changeShare,
        numberFormat: numberFormats.changeOfShare,
        content: (_, at) =>
          changed(
            at("net"),
            at("before"),
            formula`IF(${at("before")}=0,"",${at("net")}/${at("before")}-1)`
          ),
      },
      count: {
        heading: h.count,
        ...countColumn,
        content: (name) => formula`=${of(name, "contacts", 0)}`,
      },
      countBefore: {
        heading: h.countBefore,
        ...countColumn,
        content: (name) => formula`=${of(name, "contacts", 1)}`,
      },
      netNow: {
        heading: h.netNow,
        ...kronorColumn,
        content: (name) => formula`=${of(name, "net", 0)}`,
      },
      netBefore: {
        heading: h.netBefore,
        ...kronorColumn,
        content: (name) => formula`=${of(name, "net", 1)}`,
      },
      price: {
        heading: h.price,
        ...kronorColumn,
        content: (_, at) =>
          formula`=IF(OR(${at("count")}=0,${at("countBefore")}=0),0,(${at("netNow")}/${at("count")}-${at("netBefore")}/${at("countBefore")})*${at("count")})`,
      },
    },
    names
  );
  layout.space();
  return table;
}

/** Where neither amount is kept back. */
function changed(now: Reference, before: Reference, value: Formula): Formula {
  return formula`=IF(AND(ISNUMBER(${now}),ISNUMBER(${before})),${value},"")`;
}

/** The whole column that a cell of a table is in. */
function columnOf(cell: Reference, index: number, count: number): Reference {
  return { ...cell, area: { ...cell.area, row: cell.area.row - index, rows: count } };
}

type ChangeColumn = "count" | "countBefore" | "netNow" | "netBefore" | "price";

/** Volym, sammansättning och pris (Laspeyres), against the same months of the year before. */
export function layOutYearChange(
  layout: SheetLayout,
  table: Table<ChangeColumn>,
  { language }: InvoiceSheetContext
): void {
  const f = invoiceSheetTexts(language).followUp;
  if (table.count === 0) return;
  const sum = (key: ChangeColumn): Formula => formula`SUM(${pin(table.column(key))})`;
  layout.text("section", f.change.title);
  const change = { numberFormat: numberFormats.changeAndOre } as const;
  const isAny = formula`${sum("countBefore")}>0`;
  const line = (label: string, amount: Formula, remark: string): Reference =>
    layout.line(label, { content: formula`=IF(${isAny},${amount},"")`, ...change }, remark);
  const volume = line(
    f.change.volume,
    formula`(${sum("count")}-${sum("countBefore")})*${sum("netBefore")}/${sum("countBefore")}`,
    f.change.volumeRemark
  );
  const price = line(f.change.price, sum("price"), f.change.priceRemark);
  line(
    f.change.mix,
    formula`${sum("netNow")}-${sum("netBefore")}-${volume}-${price}`,
    f.change.mixRemark
  );
  line(f.change.total, formula`${sum("netNow")}-${sum("netBefore")}`, f.change.totalRemark);
}

/** Distinct texts of rows, those with the greatest cost first. */
export function mostCostly(
  rows: readonly MonthlyRow[],
  textOf: (row: MonthlyRow) => string
): readonly string[] {
  const sums = new Map<string, number>();
  for (const row of rows) sums.set(textOf(row), (sums.get(textOf(row)) ?? 0) + row.net);
  return [...sums].sort((a, b) => b[1] - a[1]).map(([text]) => text);
}
