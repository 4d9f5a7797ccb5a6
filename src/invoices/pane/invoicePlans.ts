import type { Language } from "../../words/language";
import { LANGUAGES } from "../../words/language";
import { inSlices } from "../../excel/inSlices";
import type { SheetPlan } from "../../sheet/sheetPlan";
import type { InvoiceOutcome } from "../core/invoiceOutcome";
import type { InvoiceSettings } from "../core/invoiceSettings";
import { followedMonths, followUpRegionSheet } from "../sheet/followUpRegion";
import { type FollowedUnit, followUpUnitSheet, unitPage } from "../sheet/followUpUnit";
import { hiddenMonths } from "../sheet/hiddenMonths";
import type { InvoiceSheetContext } from "../sheet/invoiceSheet";
import { invoiceTableSheet, unitText } from "../sheet/invoiceTable";

/** How many are listed, by what the workbook calls the units; empty: nobody has said. */
export type ListedUnits = ReadonlyMap<string, number>;

/** What the sheets of the table and the follow-up are made of. */
export interface PlanGiven {
  readonly outcome: InvoiceOutcome;
  readonly settings: InvoiceSettings;
  readonly listed: ListedUnits;
  /** A page for each unit too, to be printed one after the other. */
  readonly allUnits: boolean;
}

/** Fakturatabell, what nobody has decided, and the follow-up of the region and of a unit. */
export async function invoicePlans(
  { outcome, settings, listed, allUnits }: PlanGiven,
  context: InvoiceSheetContext
): Promise<readonly SheetPlan[]> {
  const { digital, undecided } = outcome.tables;
  const { basis, budget, smallCells } = settings;
  const main = invoiceTableSheet(digital, "digital", basis, context);
  const others =
    undecided.length > 0 ? [invoiceTableSheet(undecided, "undecided", basis, context).plan] : [];
  const months = followedMonths(digital);
  if (!months) return [main.plan, ...others];
  const accruals = basis === "contact" ? outcome.accruals : null;
  const followed = { rows: digital, table: main.table, accruals, budget, smallCells };
  const region = followUpRegionSheet(followed, months, context);
  const units = unitsOf(outcome, listed, context);
  if (units.length === 0) return [main.plan, ...others, region];
  const hidden =
    smallCells === "hidden"
      ? await inSlices(hiddenMonths(digital, ({ unit }) => unitText(unit, context)))
      : [];
  const { plan, basis: below } = followUpUnitSheet(followed, months, units, hidden, context);
  const pages = allUnits
    ? units.map((unit, i) => unitPage(followed, months, unit, i, below, context))
    : [];
  return [main.plan, ...others, region, plan, ...pages];
}

/** The same in the other languages. */
export async function plansElsewhere(
  given: PlanGiven,
  context: InvoiceSheetContext
): Promise<readonly (readonly SheetPlan[])[]> {
  const others = LANGUAGES.filter((language: Language) => language !== context.language);
  return Promise.all(others.map((language) => invoicePlans(given, { ...context, language })));
}

function unitsOf(
  { tables }: InvoiceOutcome,
  listed: ListedUnits,
  context: InvoiceSheetContext
): readonly FollowedUnit[] {
  const names = new Set(tables.digital.flatMap(({ unit }) => (unit === null ? [] : [unit])));
  return [...names]
    .map((unit) => ({ name: unitText(unit, context), listed: listed.get(unit) ?? null }))
    .sort((a, b) => a.name.localeCompare(b.name, "sv"));
}
