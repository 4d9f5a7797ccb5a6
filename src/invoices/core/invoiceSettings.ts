import type { CivilDate } from "../../core/calendar";
import type { Booking } from "./bookings";
import { INVOICE_FIELDS, type InvoiceField, type RememberedColumns } from "./invoiceField";
import type { MonthBasis } from "./monthlyTable";
import type { BookedUnit, BookingCodes, Coding, Operation, Sides } from "./voucher";

/** What the user has said of a provider or an åtgärdskod; told: as its prices tell. */
export type DigitalChoice = "digital" | "other" | "told";

export interface NamedChoice {
  readonly name: string;
  readonly choice: DigitalChoice;
}

/** A listed unit as the ledger has it. */
export interface LedgerUnit extends BookedUnit {
  readonly unit: string;
}

/** Everything that the user has said of invoice lines: kept in the workbook. No person stands in it. */
export interface InvoiceSettings {
  readonly columns: readonly RememberedColumns[];
  readonly units: readonly NamedChoice[];
  readonly actions: readonly NamedChoice[];
  /** Own länskod (SCB); null: not said. */
  readonly ownCounty: number | null;
  /** Company of a provider or a listed unit. */
  readonly groups: readonly { readonly name: string; readonly group: string }[];
  readonly notBillable: readonly string[];
  readonly feeLowersPrice: boolean;
  readonly assessedFrom: CivilDate | null;
  /** Where the listing table stands in the workbook; null: there is none. */
  readonly listing: string | null;
  readonly basis: MonthBasis;
  /** Whether 1–4 contacts are shown where others read them. */
  readonly smallCells: "hidden" | "shown";
  /** Kronor of the year that is followed; null: no budget. */
  readonly budget: number | null;
  readonly codes: BookingCodes;
  readonly ledgerUnits: readonly LedgerUnit[];
  /** Of the file for the ledger. */
  readonly company: string;
  readonly organisationNumber: string;
  readonly series: string;
  /** Id of the alternative whose shares are booked; null: the rules in force. */
  readonly policy: string | null;
  /** Everything that has been booked, in the order it was. */
  readonly booked: readonly Booking[];
}

const NO_CODING: Coding = { konto: "", ansvar: "", motpart: "", projekt: "", text: "" };
const NO_SIDES: Sides = { unit: NO_CODING, central: NO_CODING };

export const emptySettings: InvoiceSettings = {
  columns: [],
  units: [],
  actions: [],
  ownCounty: null,
  groups: [],
  notBillable: [],
  feeLowersPrice: true,
  assessedFrom: null,
  listing: null,
  basis: "contact",
  smallCells: "hidden",
  budget: null,
  codes: { public: NO_SIDES, private: NO_SIDES },
  ledgerUnits: [],
  company: "",
  organisationNumber: "",
  series: "A",
  policy: null,
  booked: [],
};

/** As they were kept; what is not as it was written is as if nobody had said it. */
export function readInvoiceSettings(kept: unknown): InvoiceSettings {
  const given = partsOf(kept);
  return {
    columns: listOf(given["columns"], readColumns),
    units: listOf(given["units"], readChoice),
    actions: listOf(given["actions"], readChoice),
    ownCounty: numberOr(given["ownCounty"]),
    groups: listOf(given["groups"], (one) => {
      const { name, group } = partsOf(one);
      return typeof name === "string" && typeof group === "string" ? { name, group } : null;
    }),
    notBillable: listOf(given["notBillable"], textOr),
    feeLowersPrice: given["feeLowersPrice"] !== false,
    assessedFrom: textOr(given["assessedFrom"]),
    listing: textOr(given["listing"]),
    basis: given["basis"] === "booking" ? "booking" : "contact",
    smallCells: given["smallCells"] === "shown" ? "shown" : "hidden",
    budget: numberOr(given["budget"]),
    codes: {
      public: readSides(partsOf(given["codes"])["public"]),
      private: readSides(partsOf(given["codes"])["private"]),
    },
    ledgerUnits: listOf(given["ledgerUnits"], readLedgerUnit),
    company: textOr(given["company"]) ?? "",
    organisationNumber: textOr(given["organisationNumber"]) ?? "",
    series: textOr(given["series"]) ?? emptySettings.series,
    policy: textOr(given["policy"]),
    booked: listOf(given["booked"], readBooking),
  };
}

function partsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
}

function listOf<T>(value: unknown, read: (one: unknown) => T | null): readonly T[] {
  if (!Array.isArray(value)) return [];
  return value.map(read).filter((one): one is T & NonNullable<T> => one !== null);
}

function textOr(value: unknown): string | null {
  return typeof value === "string" ? value : null;
}

function numberOr(value: unknown): number | null {
  return typeof value === "number" && Number.isFinite(value) ? value : null;
}

function readChoice(value: unknown): NamedChoice | null {
  const { name, choice } = partsOf(value);
  if (typeof name !== "string") return null;
  return choice === "digital" || choice === "other" || choice === "told" ? { name, choice } : null;
}

function readColumns(value: unknown): RememberedColumns | null {
  const { headings, columns } = partsOf(value);
  if (!Array.isArray(headings) || !headings.every((one) => typeof one === "string")) return null;
  const isField = (field: unknown): field is InvoiceField | null =>
    field === null || (typeof field === "string" && Object.keys(INVOICE_FIELDS).includes(field));
  const said = Object.entries(partsOf(columns)).filter(
    (one): one is [string, InvoiceField | null] => isField(one[1])
  );
  return { headings, columns: Object.fromEntries(said) };
}

function readSides(value: unknown): Sides {
  const { unit, central } = partsOf(value);
  return { unit: readCoding(unit), central: readCoding(central) };
}

function readCoding(value: unknown): Coding {
  const given = partsOf(value);
  const text = (key: keyof Coding): string => textOr(given[key]) ?? "";
  return {
    konto: text("konto"),
    ansvar: text("ansvar"),
    motpart: text("motpart"),
    projekt: text("projekt"),
    text: text("text"),
  };
}

function readLedgerUnit(value: unknown): LedgerUnit | null {
  const { unit, code, operation } = partsOf(value);
  if (typeof unit !== "string" || typeof code !== "string") return null;
  const how: Operation = operation === "private" ? "private" : "public";
  return { unit, code, operation: how };
}

function readBooking(value: unknown): Booking | null {
  const { period, concerns, unit, kind, amount } = partsOf(value);
  const isKind = kind === "ordinary" || kind === "invoices" || kind === "rule";
  if (!isKind || typeof unit !== "string") return null;
  const isWhole = [period, concerns, amount].every(Number.isSafeInteger);
  return isWhole
    ? {
        period: period as number,
        concerns: concerns as number,
        unit,
        kind,
        amount: amount as number,
      }
    : null;
}
