import { counted } from "../../words/counted";
import type { InvoicePaneTexts } from "./invoicePane.sv";

export const invoicePaneEn: InvoicePaneTexts = {
  title: "Read invoice lines",
  loading: "Loading …",
  about:
    "From files of invoice lines to control, a monthly table, vouchers and follow-up. The files are read on this computer. Identity numbers and names are never written in the workbook, and not kept.",
  progress: (percent) => `Reading invoice lines: ${percent}%`,
  cancel: "Cancel",
  cancelled: "The reading was cancelled. Nothing has been read and nothing written.",
  placeMissing: (place) => `The table ${place} is no longer in the workbook. Point it out again.`,
  listingMissing:
    "The listing table lacks a heading that is recognised. It is to have patient (identity number), health centre and from; to may be missing.",
  insertion: {
    progress: (percent) => `Writing sheets: ${percent}%`,
    done: (sheets) => `Done. Sheets written: ${sheets.join(", ")}.`,
    cancelled: "The writing was cancelled. The workbook is as before.",
    cancel: "Cancel",
  },
  files: {
    choose: "Choose files",
    useSelection: "The selection is invoice lines",
    chosen: "Chosen files",
    remove: "Remove",
    removeNamed: (name) => `Remove ${name}`,
    nothingSelected: "The selection has no rows. Select a cell of the table and try again.",
    noListing:
      "No listing table is pointed out. Without it lines have only the unit that the file itself names.",
    listing: (place) => `Listing table: ${place}`,
    pointOutListing: "The selection is the listing table",
    noListingMore: "Use no listing table",
    county: "Own county code",
    countyHint: "Two digits by SCB, such as 19. Blank: wrong home region is not checked.",
    countyWrong: "The county code is a whole number, 1–25.",
    read: "Read",
  },
  more: {
    title: "What the checks and the sheets go by",
    basis: "The month is that of",
    bases: { contact: "the contact", booking: "the booking" },
    feeLowersPrice: "The patient fee lowers the price",
    showSmall: "Show 1–4 contacts in the follow-up",
    budget: "Budget for the year",
    kronor: "kr",
    assessed: "A law asks for a needs assessment before the contact",
    assessedFrom: "From",
    notBillable: "Action codes that are not billable",
    notBillableHint: "With commas between.",
    groups: "Companies",
    groupsHint:
      "One a line: provider or health centre = company. Then patients are found who are listed with the company that bills.",
  },
  result: {
    read: (name, lines, rows) =>
      `${name}: ${counted(lines, "invoice line has been read", "invoice lines have been read")} of ${counted(rows, "row", "rows")}.`,
    unclear: (field, count) =>
      `Read without ${field}, which cannot be made out: ${counted(count, "row", "rows")}.`,
    totals: (count) =>
      `${counted(count, "row of sums is", "rows of sums are")} no part of the invoice lines.`,
    leftOut: (heading, sum) => `The column ${heading} is not read. It sums to ${sum}.`,
    mapping: "What the columns are",
    mappingHint:
      "What you change holds for all files with the same headings, next month's too. Read again.",
    noHeading: "(no heading)",
    notRead: "not read",
  },
  digital: {
    title: "Digital contacts",
    sum: (channel, lines, net) => `${channel}: ${counted(lines, "line", "lines")}, ${net}`,
    told: (channel, lines) => `${channel.toLowerCase()} ${lines}`,
    lists: "What providers and action codes are",
    explanation:
      "The file does not say which contacts are digital. Decide for each, or let the price tell.",
    providers: "Providers",
    actions: "Action codes",
    choices: { told: "As the price tells", digital: "Digital", other: "Not digital" },
    notAsked: (count) =>
      `${counted(count, "more provider has", "more providers have")} fewer lines and are as the price tells.`,
    confirm: "Confirm the list",
    confirmed: "The list is confirmed and kept in the workbook.",
  },
  control: {
    title: "Checks",
    headings: ["Check", "Findings", "At stake (kr)", "Could not be judged"],
    atStake: (count, amount) =>
      `${counted(count, "finding", "findings")}. At stake: ${amount}, each line counted once.`,
    credits: (matched, unmatched) =>
      `Credits: ${matched} take back a line of the files, ${unmatched} do not.`,
    unmatched: (file, row, amount) => `Credit without a line: ${file}, row ${row}, ${amount}.`,
    unlisted: (count, reason) =>
      `${counted(count, "contact", "contacts")} without a unit: ${reason}.`,
    listingUnread: (count, first) =>
      `In the listing table ${counted(count, "row", "rows")} cannot be read. The first is row ${first}.`,
  },
  sheets: {
    title: "Sheets",
    explanation:
      "The invoice table and the follow-up of the region and of a health centre are written together, with formulas over the table.",
    confirmFirst: "Confirm the list of providers first.",
    allUnits: "A page for each health centre too, to be printed",
    write: "Write table and follow-up",
    use: "Use the invoice table as data",
    used: (place) =>
      `${place} is now data. Answer who bears the cost, and go on to the alternatives.`,
    noTable: "The invoice table is not found. Write the sheets first.",
    writeControl: "Write the invoice control",
    controlExplanation:
      "Status, note and answer that you write on the sheet stay when it is written again.",
    provider: "Request for credit to",
    providerSum: (name, amount) => `${name}, ${amount}`,
    writeRequest: "Write the request on a sheet",
    makeDocument: "Make the request in Word",
  },
  voucher: {
    title: "Voucher",
    explanation:
      "Read all files of the months that are booked already: they are reckoned anew, and the difference becomes corrections in the open period.",
    noRule: "Answer first who bears the cost today, or choose an alternative.",
    period: "Period of booking",
    rule: "The health centre's share by",
    inForce: "the rule in force",
    because: "Corrections are because of",
    less: (months) => `Less than booked: ${months}. Check that all files of those months are read.`,
    unknownUnits: (units, amount) =>
      `Without a code in the ledger, and therefore left out: ${units} (${amount}). Write the code under Coding.`,
    sum: (lines, amount) => `${counted(lines, "line", "lines")} in the period, sum ${amount}.`,
    write: "Write the voucher",
    close: (period) => `Mark ${period} as booked`,
    company: "The region",
    voucherTitle: (period, kind) => `Digital contacts ${period}, ${kind}`,
    file: (period) => `Voucher ${period}`,
    noAccount:
      "The SIE file can be made when all accounts are filled in with digits, under Coding.",
    unbalanced: "The SIE file is not made: the lines do not sum to zero.",
  },
  ledger: {
    title: "Coding",
    operations: { public: "Public (transfer)", private: "Private (deduction)" },
    sides: { unit: "the health centre's side", central: "the region's side" },
    codes: {
      konto: "Account",
      ansvar: "Responsibility",
      motpart: "Counterpart",
      projekt: "Project",
      text: "Text",
    },
    codesHint:
      "A blank responsibility on the health centre's side and a blank counterpart on the region's become the health centre's own code. In the text {enhet} stands for the health centre and {avser} for the month.",
    units: "Health centres in the ledger",
    unitCode: (unit) => `Code, ${unit}`,
    operation: (unit) => `Operation, ${unit}`,
    file: "The SIE file",
    company: "Name of the region",
    organisationNumber: "Organisation number",
    series: "Voucher series",
  },
};
