import { counted } from "../../words/counted";
import type { InvoiceField } from "../core/invoiceField";
import type { InvoicesTexts } from "./invoices.sv";

const fields: InvoicesTexts["fields"] = {
  claim: "specification id",
  claimDate: "specification date",
  invoiceType: "type of invoice",
  invoice: "invoice number",
  invoiceDate: "invoice date",
  originalInvoice: "credited invoice",
  originalClaim: "credited specification",
  payable: "invoice amount",
  seller: "seller",
  patient: "personal identity number",
  patientName: "patient's name",
  county: "county code",
  municipality: "municipality code",
  lineId: "line number",
  contact: "contact id",
  originalLine: "credited line",
  creditReason: "reason for credit",
  typeOfCare: "form of care",
  visitType: "type of visit",
  visited: "visit date",
  unitId: "HSA id of the care unit",
  unitName: "care unit",
  provider: "provider",
  profession: "profession",
  productCategory: "product category",
  actionCode: "procedure code",
  actionName: "procedure name",
  quantity: "number",
  price: "price",
  total: "total amount",
  gross: "gross amount (after patient fee)",
  net: "net amount",
  allowance: "VAT compensation",
  discount: "discount",
  charge: "surcharge",
  feePaid: "patient fee paid",
  feeCategory: "reduced fee, category",
  careLevel: "level of care",
  diagnosisGroup: "diagnosis group",
  booked: "accounting period",
  listedUnit: "listed health centre",
  needsAssessed: "needs assessment",
};

function listOf(some: readonly InvoiceField[]): string {
  const names = some.map((field) => fields[field]);
  return names.length < 2
    ? names.join("")
    : `${names.slice(0, -1).join(", ")} and ${names.at(-1)!}`;
}

export const invoicesEn: InvoicesTexts = {
  fields,
  fileFaults: {
    "file.empty": () => "The file is empty. Choose a file of invoice lines.",
    "file.tooLarge": ({ megabytes }) =>
      `The file is larger than ${counted(megabytes, "megabyte", "megabytes")} and is not read. Split it, by month for instance.`,
    "file.binary": () =>
      "The file is no text: it may be packed, a PDF or an older workbook. Save it as CSV or .xlsx and choose it again.",
    "file.notWorkbook": () => "The file cannot be read as a workbook. Save it as .xlsx in Excel.",
    "file.twice": ({ name }) =>
      `The file has the same content as “${name}” and is not read once more. Remove one of them.`,
    "encoding.mixed": ({ line }) =>
      `From line ${line} on å, ä and ö are written in another way than before in the file: it is put together from two. Read the parts one by one, or save them as UTF-8.`,
    "heading.missing": ({ looked }) =>
      `None of the first ${counted(looked, "line", "lines")} has headings that are known. A line must have names such as Besöksdatum and Nettobelopp, or the contract's careVisitDate and patientCareInvoiceNetAmount.`,
    "delimiter.unknown": ({ line }) =>
      `Line ${line} has only one column: the sign between the columns is not known. Save the file with semicolons, commas or tabs between the columns.`,
    "fields.missing": ({ fields: missing }) =>
      `The file has no ${listOf(missing)}. Without it a row is no invoice line: point out the column, or extract the file anew.`,
    "quote.open": ({ line }) =>
      `On line ${line} begins a quotation mark that never ends. Remove it, or extract the file anew.`,
    "line.tooLong": ({ line, most }) =>
      `Line ${line} does not end within ${counted(most, "character", "characters")}. Check that the file is a table with a row for each contact.`,
    "cell.formula": ({ line, column }) =>
      `Line ${line}, column ${column} begins like a formula. A file of invoices has no formulas, and nothing of it is read. Ask whoever sent it.`,
    "columns.shifted": ({ line, rows }) =>
      `${counted(rows, "row has", "rows have")} other columns than the headings, the first is line ${line}. Nothing of the file is read. Extract it anew; text with a semicolon must be within quotation marks.`,
  },
  unread: {
    "row.columns": (_, count, first) =>
      `Not read because the columns are other than the headings: ${counted(count, "row", "rows")}; the first is line ${first}.`,
    "field.blank": (field, count, first, amount) =>
      `Not read because ${field} is missing: ${counted(count, "row", "rows")} (${amount}); the first is line ${first}.`,
    "field.unreadable": (field, count, first, amount) =>
      `Not read because ${field} cannot be read: ${counted(count, "row", "rows")} (${amount}); the first is line ${first}.`,
    "amount.ambiguous": (field, count, first) =>
      `Not read because the amount in ${field} can be read in two ways, as 1,234: ${counted(count, "row", "rows")}; the first is line ${first}. Write amounts with two decimals.`,
  },
  rules: {
    price: {
      name: "Price against tariff",
      finding: "The price is not the tariff of the day and the profession.",
    },
    homeRegion: {
      name: "Wrong home region",
      finding: "The patient is registered in another county.",
    },
    late: { name: "Late invoice", finding: "Invoiced more than six months after the contact." },
    double: { name: "Double invoicing", finding: "The same care has been invoiced before." },
    beforeContact: {
      name: "Invoice before the contact",
      finding: "The invoice is dated before the visit.",
    },
    notCovered: {
      name: "Profession without a tariff",
      finding: "The recommendation has no tariff for the profession.",
    },
    notBillable: {
      name: "Not billable",
      finding: "Telephone advice, or a procedure that is not billable.",
    },
    sameDay: {
      name: "Several on one day",
      finding: "The patient has another contact with the provider on the same day.",
    },
    sameGroup: {
      name: "Listed with the same company",
      finding: "The patient is listed with the company that bills.",
    },
    needsAssessment: {
      name: "No needs assessment",
      finding: "No needs assessment before the contact.",
    },
    lineTotal: { name: "Number × price", finding: "The total is not number × price." },
    lineGross: {
      name: "Gross of the line",
      finding: "The gross amount is not the total less the patient fee paid.",
    },
    lineNet: {
      name: "Net of the line",
      finding: "The net amount is not gross + surcharge − allowance − discount.",
    },
    invoiceSum: {
      name: "Sum of the invoice",
      finding: "The lines' net differs by more than one krona from the invoice amount.",
    },
  },
  creditReasons: {
    1: "Wrong region",
    2: "Wrong price",
    3: "Wrong product",
    4: "Part-billed earlier",
    5: "No valid referral",
    6: "Invoiced later than six months after the care",
    7: "Double invoicing",
    8: "Invoiced before the care",
    9: "Not billable",
  },
  documents: {
    claimContract: "Inera, Utomlänsfakturering, ProcessClaimSpecification 1.1",
    tariff: "SKR's recommendation on payment for digital contacts",
    ds2023_27: "Ds 2023:27, a proposal: no law has been passed",
    own: "The add-in's own check: no rule is known, ask the provider",
  },
  noCreditReason: "No reason in the contract: ask the provider",
  channels: { digital: "Digital", other: "Not digital", undecided: "Undecided" },
  channelReasons: {
    unit: "by the list of units",
    action: "by the list of procedure codes",
    price: "the price is the tariff",
    careForm: "inpatient care or another level of care",
    conflict: "unit and procedure code disagree",
    nothing: "nothing tells which",
  },
  unlisted: {
    noPatient: "the line does not say who the patient is",
    unknownPatient: "the patient is not in the listing table",
    notThatDay: "not listed on that day",
    severalUnits: "listed twice on the same day",
  },
  voucher: {
    headings: {
      period: "Accounting period",
      concerns: "Concerns",
      konto: "Account",
      ansvar: "Cost centre",
      motpart: "Counterpart",
      projekt: "Project",
      unit: "Unit",
      side: "Side",
      kind: "Kind",
      text: "Text",
      amount: "Amount (SEK)",
    },
    sides: { unit: "health centre", central: "the region" },
    kinds: { ordinary: "ordinary", invoices: "later invoices", rule: "changed rule" },
  },
  closedPeriod: (period, open) =>
    `${period} has been booked and does not change. Book in ${open} or later: corrections get rows of their own.`,
};
