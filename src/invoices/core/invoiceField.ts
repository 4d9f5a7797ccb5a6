/** How a cell of a field is read; what does not have the form is no value of it. */
export type LineFieldForm =
  /** Whose line it is: becomes a key of the run, and goes no further. */
  | "patient"
  /** A person's name: goes no further, and is looked for in the row's texts. */
  | "personName"
  | "contact"
  | "code"
  | "text"
  /** Whole öre, of a line or of a whole invoice. */
  | "amount"
  | "invoiceAmount"
  | "day"
  | "month"
  /** A short whole number. */
  | "number"
  | "flag"
  | "profession"
  | "invoiceType"
  /** The name of an åtgärd: only whether it says telephone is kept. */
  | "actionName";

/** What the columns of a file of invoice lines may be. */
export const INVOICE_FIELDS = {
  claim: "code",
  claimDate: "day",
  invoiceType: "invoiceType",
  invoice: "code",
  invoiceDate: "day",
  originalInvoice: "code",
  originalClaim: "code",
  payable: "invoiceAmount",
  seller: "text",
  patient: "patient",
  patientName: "personName",
  county: "number",
  municipality: "number",
  lineId: "number",
  contact: "contact",
  originalLine: "number",
  creditReason: "number",
  typeOfCare: "number",
  visitType: "number",
  visited: "day",
  unitId: "code",
  unitName: "text",
  provider: "text",
  profession: "profession",
  productCategory: "number",
  actionCode: "code",
  actionName: "actionName",
  quantity: "number",
  price: "amount",
  total: "amount",
  gross: "amount",
  net: "amount",
  allowance: "amount",
  discount: "amount",
  charge: "amount",
  feePaid: "amount",
  feeCategory: "number",
  careLevel: "number",
  diagnosisGroup: "code",
  booked: "month",
  listedUnit: "text",
  needsAssessed: "flag",
} as const satisfies Readonly<Record<string, LineFieldForm>>;

export type InvoiceField = keyof typeof INVOICE_FIELDS;

/** Without one of these a row is no invoice line. */
export const REQUIRED_FIELDS = ["visited", "net"] as const satisfies readonly InvoiceField[];

/** What the user has said of the columns of files with these headings: kept for the next month's. */
export interface RememberedColumns {
  /** As they stand, screened. */
  readonly headings: readonly string[];
  /** By heading, only where it is not what is recognised; null: not read. */
  readonly columns: Readonly<Record<string, InvoiceField | null>>;
}
