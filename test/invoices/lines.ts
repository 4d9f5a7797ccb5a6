import { dayOfIso } from "../../src/core/calendar";
import type { InvoiceLine } from "../../src/invoices/core/invoiceLine";
import type { RunKey } from "../../src/invoices/core/runKeys";
import type { ScreenedText } from "../../src/invoices/core/screenedText";

/** A text that a test answers for. */
export function text(written: string): ScreenedText {
  return written as ScreenedText;
}

export function key(number: number): RunKey {
  return number as RunKey;
}

/** A doctor's contact at the tariff of 2026, fully billed. */
export const SOUND: InvoiceLine = {
  file: 0,
  row: 2,
  patient: key(1),
  contact: null,
  claim: text("U1"),
  claimDate: dayOfIso("2026-04-05"),
  isCredit: false,
  invoice: text("F1"),
  invoiceDate: dayOfIso("2026-04-06"),
  originalInvoice: null,
  originalClaim: null,
  payable: null,
  seller: text("Region Sörmland"),
  lineId: 1,
  originalLine: null,
  creditReason: null,
  county: 19,
  municipality: 1980,
  typeOfCare: 1,
  visitType: 1,
  visited: dayOfIso("2026-03-02"),
  unitId: text("SE2321000032-1"),
  unitName: text("Nätmottagningen"),
  provider: text("Nätdoktorn AB"),
  profession: "LK",
  productCategory: 4,
  actionCode: text("D1"),
  byTelephone: false,
  quantity: 1,
  price: 50_000,
  total: 50_000,
  gross: 40_000,
  net: 40_000,
  allowance: null,
  discount: null,
  charge: null,
  feePaid: 10_000,
  feeCategory: null,
  careLevel: 1,
  diagnosisGroup: null,
  booked: null,
  listedUnit: null,
  needsAssessed: null,
};

export function line(own: Partial<InvoiceLine> = {}): InvoiceLine {
  return { ...SOUND, ...own };
}
