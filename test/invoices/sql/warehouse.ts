import fs from "node:fs";
import path from "node:path";
import {
  civilOf,
  type Day,
  dayOfIso,
  firstDayOf,
  isoOf,
  monthOf,
} from "../../../src/core/calendar";
import { inOneGo } from "../../../src/core/steps";
import { professionGroups } from "../../../src/data/professions";
import { nationalSchedule } from "../../../src/data/tariffs";
import { findTariff } from "../../../src/core/tariff";
import type { ProfessionKey } from "../../../src/core/profession";
import { monthsAfter } from "../../../src/invoices/core/checks/rightRules";
import { digitalRules } from "../../../src/invoices/core/digital";
import type { InvoiceLine } from "../../../src/invoices/core/invoiceLine";
import { indexListing, type ListingRow } from "../../../src/invoices/core/listing";
import type { MonthBasis } from "../../../src/invoices/core/monthlyTable";
import { reviewLines } from "../../../src/invoices/core/review";

const FOLDER = path.join(__dirname, "../../../sql");

/** What the region has said, as its warehouse and as the add-in have it. */
export interface Said {
  readonly names: readonly (readonly [string, "digital" | "other"])[];
  readonly actions: readonly (readonly [string, "digital" | "other"])[];
  readonly companies: readonly (readonly [string, string])[];
  readonly notBillable: readonly string[];
  readonly ownCounty: number;
  readonly feeLowersPrice: boolean;
  readonly assessedFrom: Day | null;
}

export interface Warehouse {
  readonly lines: readonly InvoiceLine[];
  readonly listing: readonly ListingRow[];
  readonly said: Said;
}

type Cell = string | number | null;
export type Table = readonly (readonly Cell[])[];

/** The statements of sql/, in their order. */
export function statements(): readonly { readonly name: string; readonly text: string }[] {
  return fs
    .readdirSync(FOLDER)
    .filter((name) => name.endsWith(".sql"))
    .sort()
    .map((name) => ({ name, text: fs.readFileSync(path.join(FOLDER, name), "utf8") }));
}

/** The rows of every table of sql/, by its name. */
export function tablesOf({ lines, listing, said }: Warehouse): ReadonlyMap<string, Table> {
  const years = lines.map(({ visited }) => civilOf(visited).year);
  const first = firstDayOf(monthOf(Math.min(...years), 1));
  const days = firstDayOf(monthOf(Math.max(...years) + 2, 1)) - first;
  const professions = [
    ...new Set(lines.flatMap(({ profession }) => (profession === null ? [] : [profession]))),
  ];
  return new Map<string, Table>([
    ["invoice_line", lines.map(rowOf)],
    [
      "listing",
      listing.map(({ patient, from, to, unit, group }) => [
        patient,
        ...[isoOf(from), to === null ? null : isoOf(to), unit, group],
      ]),
    ],
    ["tariff", professions.flatMap((key) => tariffRows(key, first, first + days))],
    [
      "uncovered_profession",
      [...professionGroups].flatMap(([code, group]) => (group === null ? [[code]] : [])),
    ],
    ["digital_name", said.names],
    ["digital_action", said.actions],
    ["company_name", said.companies],
    ["not_billable_action", said.notBillable.map((code) => [code])],
    [
      "review_setting",
      [
        [
          said.ownCounty,
          said.feeLowersPrice ? 1 : 0,
          said.assessedFrom === null ? null : isoOf(said.assessedFrom),
        ],
      ],
    ],
    [
      "calendar",
      Array.from({ length: days }, (_, i) => {
        const day = first + i;
        const { year, month } = civilOf(day);
        return [isoOf(day), isoOf(firstDayOf(monthOf(year, month))), isoOf(monthsAfter(day, 6))];
      }),
    ],
  ]);
}

/** Day by day as the add-in finds it, in periods of one amount. */
function tariffRows(profession: ProfessionKey, first: Day, end: Day): Table {
  const rows: { from: Day; to: Day; ore: number }[] = [];
  for (let day = first; day < end; day += 1) {
    const tariff = findTariff(nationalSchedule, profession, day);
    if (!tariff.ok) continue;
    const ore = Math.round(tariff.value.amount * 100);
    const last = rows[rows.length - 1];
    if (last && last.ore === ore && last.to === day - 1) last.to = day;
    else rows.push({ from: day, to: day, ore });
  }
  return rows.map(({ from, to, ore }) => [profession, isoOf(from), isoOf(to), ore]);
}

/** In the order of invoice_line's columns. */
function rowOf(line: InvoiceLine, at: number): readonly Cell[] {
  const day = (one: Day | null): Cell => (one === null ? null : isoOf(one));
  const truth = (one: boolean | null): Cell => (one === null ? null : Number(one));
  return [
    ...[at, line.patient, line.contact, line.claim, line.invoice],
    ...[line.originalClaim, line.originalInvoice, line.lineId, line.originalLine],
    ...[truth(line.isCredit), day(line.claimDate), day(line.invoiceDate), day(line.visited)],
    ...[line.payable, line.county, line.typeOfCare, line.careLevel],
    ...[line.unitId, line.unitName, line.provider, line.profession, line.actionCode],
    ...[truth(line.byTelephone), line.quantity, line.price, line.total, line.gross, line.net],
    ...[line.allowance, line.discount, line.charge, line.feePaid, line.diagnosisGroup],
    ...[line.booked === null ? null : isoOf(firstDayOf(line.booked)), line.listedUnit],
    truth(line.needsAssessed),
  ];
}

export interface Answer {
  /** channel|month|unit|unlisted|profession|provider|group|contacts|gross|fee|other|net, in order. */
  readonly months: Readonly<Record<MonthBasis, readonly string[]>>;
  /** rule|line|ore|reason, in order. */
  readonly findings: readonly string[];
}

/** What the queries are; their columns are those of `Answer`. */
export const QUERIES = {
  contact: `SELECT channel, month_start, unit, unlisted, profession, provider, diagnosis_group, contacts, gross_ore, fee_ore, other_ore, net_ore FROM monthly_by_contact WHERE channel <> 'other'`,
  booking: `SELECT channel, month_start, unit, unlisted, profession, provider, diagnosis_group, contacts, gross_ore, fee_ore, other_ore, net_ore FROM monthly_by_booking WHERE channel <> 'other'`,
  findings: `SELECT rule_id, line_no, ore, credit_reason FROM finding`,
} as const;

/** Rows as texts that two engines write alike; an amount may come as "100.000". */
export function asTexts(rows: readonly (readonly unknown[])[]): readonly string[] {
  return rows
    .map((row) => row.map((cell) => String(cell ?? "").replace(/^(-?\d+)\.0+$/, "$1")).join("|"))
    .sort();
}

/** The same of the add-in's own code. */
export function expectedAnswer({ lines, listing, said }: Warehouse): Answer {
  const digital = digitalRules(nationalSchedule, said.names, said.actions);
  const { fold } = digital;
  const review = (basis: MonthBasis) =>
    inOneGo(
      reviewLines(lines, inOneGo(indexListing(listing)), {
        digital,
        fold,
        basis,
        ownCounty: said.ownCounty,
        groups: new Map(said.companies.map(([name, company]) => [fold(name), company])),
        notBillable: new Set(said.notBillable.map(fold)),
        feeLowersPrice: said.feeLowersPrice,
        assessedFrom: said.assessedFrom,
      })
    );
  const monthsBy = (basis: MonthBasis): readonly string[] => {
    const { tables } = review(basis);
    return asTexts(
      (["digital", "undecided"] as const).flatMap((channel) =>
        tables[channel].map((row) => [
          channel,
          row.month === null ? null : isoOf(firstDayOf(row.month)),
          ...[row.unit, row.unlisted, row.profession, row.provider, row.diagnosisGroup],
          ...[row.contacts, row.gross, row.fee, row.other, row.net],
        ])
      )
    );
  };
  return {
    months: { contact: monthsBy("contact"), booking: monthsBy("booking") },
    findings: asTexts(
      review("contact").findings.map(({ rule, line, ore, creditReason }) => [
        ...[rule, line, ore, creditReason],
      ])
    ),
  };
}

export const ASSESSED = dayOfIso("2026-01-10");
