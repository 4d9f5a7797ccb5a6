/** The columns of Fakturatabell, in their order. */
export const INVOICE_TABLE_COLUMNS = [
  "period",
  "unit",
  "profession",
  "provider",
  "diagnosisGroup",
  "contacts",
  "gross",
  "fee",
  "other",
  "net",
  "unlisted",
] as const;

export type InvoiceTableColumn = (typeof INVOICE_TABLE_COLUMNS)[number];
