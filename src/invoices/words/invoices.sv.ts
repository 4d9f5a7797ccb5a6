import { counted } from "../../words/counted";
import type { RuleId, RuleSource } from "../core/checks/rule";
import type { LaterReason } from "../core/bookings";
import type { Channel, ChannelReason } from "../core/digital";
import type { FileFault, UnreadRows } from "../core/fileFault";
import type { InvoiceField } from "../core/invoiceField";
import type { CreditReason } from "../core/invoiceLine";
import type { UnlistedReason } from "../core/listing";
import type { VoucherFileTexts } from "../core/voucherCsv";

/** What the fields of a line are called in sentences. */
const fields: Readonly<Record<InvoiceField, string>> = {
  claim: "underlags-id",
  claimDate: "underlagsdatum",
  invoiceType: "fakturatyp",
  invoice: "fakturanummer",
  invoiceDate: "fakturadatum",
  originalInvoice: "krediterad faktura",
  originalClaim: "krediterat underlag",
  payable: "fakturabelopp",
  seller: "säljare",
  patient: "personnummer",
  patientName: "patientens namn",
  county: "länskod",
  municipality: "kommunkod",
  lineId: "radnummer",
  contact: "vårdkontakts-id",
  originalLine: "krediterad rad",
  creditReason: "krediteringsorsak",
  typeOfCare: "vårdform",
  visitType: "besökstyp",
  visited: "besöksdatum",
  unitId: "vårdenhetens HSA-id",
  unitName: "vårdenhet",
  provider: "vårdgivare",
  profession: "yrke",
  productCategory: "produktkategori",
  actionCode: "åtgärdskod",
  actionName: "åtgärdens namn",
  quantity: "antal",
  price: "pris",
  total: "totalbelopp",
  gross: "bruttobelopp (efter patientavgift)",
  net: "nettobelopp",
  allowance: "momskompensation",
  discount: "rabatt",
  charge: "påslag",
  feePaid: "erlagd patientavgift",
  feeCategory: "nedsatt avgift, kategori",
  careLevel: "vårdnivå",
  diagnosisGroup: "diagnosgrupp",
  booked: "bokföringsperiod",
  listedUnit: "listad vårdcentral",
  needsAssessed: "behovsbedömning",
};

const fileFaults: {
  readonly [Code in FileFault["code"]]: (
    fault: Extract<FileFault, { readonly code: Code }>
  ) => string;
} = {
  "file.empty": () => "Filen är tom. Välj en fil med fakturarader.",
  "file.tooLarge": ({ megabytes }) =>
    `Filen är större än ${counted(megabytes, "megabyte", "megabyte")} och läses inte. Dela den, till exempel per månad.`,
  "file.binary": () =>
    "Filen är ingen textfil: den kan vara packad, en pdf eller en äldre arbetsbok. Spara den som CSV eller .xlsx och välj den igen.",
  "file.notWorkbook": () => "Filen går inte att läsa som arbetsbok. Spara den som .xlsx i Excel.",
  "file.twice": ({ name }) =>
    `Filen har samma innehåll som ”${name}” och läses inte en gång till. Ta bort en av dem.`,
  "encoding.mixed": ({ line }) =>
    `Från rad ${line} är å, ä och ö skrivna på ett annat sätt än förut i filen: den är hopsatt av två. Läs in delarna var för sig, eller spara dem som UTF-8.`,
  "heading.missing": ({ looked }) =>
    `Ingen av ${counted(looked, "rad", "rader")} först i filen har rubriker som känns igen. En rad ska ha namn som Besöksdatum och Nettobelopp, eller kontraktets careVisitDate och patientCareInvoiceNetAmount.`,
  "delimiter.unknown": ({ line }) =>
    `Rad ${line} har bara en kolumn: tecknet mellan kolumnerna känns inte igen. Spara filen med semikolon, komma eller tabb mellan kolumnerna.`,
  "fields.missing": ({ fields: missing }) =>
    `Filen saknar ${listOf(missing)}. Utan det är en rad ingen fakturarad: peka ut kolumnen eller ta ut filen på nytt.`,
  "quote.open": ({ line }) =>
    `På rad ${line} börjar ett citattecken som aldrig slutar. Ta bort det, eller ta ut filen på nytt.`,
  "line.tooLong": ({ line, most }) =>
    `Rad ${line} slutar inte inom ${counted(most, "tecken", "tecken")}. Kontrollera att filen är en tabell med en rad per vårdkontakt.`,
  "cell.formula": ({ line, column }) =>
    `Rad ${line}, kolumn ${column} börjar som en formel. En fakturafil har inga formler, och inget av filen läses. Fråga den som har skickat den.`,
  "columns.shifted": ({ line, rows }) =>
    `Kolumnerna är andra än rubrikerna på ${counted(rows, "rad", "rader")}, den första är rad ${line}. Inget av filen läses. Ta ut den på nytt; text med semikolon ska stå inom citattecken.`,
};

function listOf(some: readonly InvoiceField[]): string {
  const names = some.map((field) => fields[field]);
  return names.length < 2
    ? names.join("")
    : `${names.slice(0, -1).join(", ")} och ${names.at(-1)!}`;
}

type RowText = (field: string, count: number, first: number, amount: string) => string;

/** After it stands where the first is, and what the rows are worth. */
const unread: Readonly<Record<UnreadRows["code"], RowText>> = {
  "row.columns": (_, count, first) =>
    `Läses inte, för att kolumnerna är andra än rubrikerna: ${counted(count, "rad", "rader")}. Den första är rad ${first}.`,
  "field.blank": (field, count, first, amount) =>
    `Läses inte, för att ${field} saknas: ${counted(count, "rad", "rader")} (${amount}). Den första är rad ${first}.`,
  "field.unreadable": (field, count, first, amount) =>
    `Läses inte, för att ${field} inte går att läsa: ${counted(count, "rad", "rader")} (${amount}). Den första är rad ${first}.`,
  "amount.ambiguous": (field, count, first) =>
    `Läses inte, för att beloppet i ${field} kan läsas på två sätt, som 1,234: ${counted(count, "rad", "rader")}. Den första är rad ${first}. Skriv beloppen med två decimaler.`,
};

interface RuleText {
  readonly name: string;
  /** What a finding says. */
  readonly finding: string;
}

const rules: Readonly<Record<RuleId, RuleText>> = {
  price: { name: "Pris mot taxa", finding: "Priset är inte taxan för dagen och yrket." },
  homeRegion: { name: "Fel hemregion", finding: "Patienten är folkbokförd i ett annat län." },
  late: { name: "Sen faktura", finding: "Fakturerad mer än sex månader efter kontakten." },
  double: { name: "Dubbelfakturering", finding: "Samma vård är fakturerad förut." },
  beforeContact: {
    name: "Faktura före kontakten",
    finding: "Fakturan är daterad före besöksdatum.",
  },
  notCovered: { name: "Yrke utan taxa", finding: "Rekommendationen har ingen taxa för yrket." },
  notBillable: {
    name: "Inte debiterbart",
    finding: "Telefonrådgivning, eller en åtgärd som inte är debiterbar.",
  },
  sameDay: {
    name: "Flera samma dag",
    finding: "Patienten har en annan kontakt med samma vårdgivare samma dag.",
  },
  sameGroup: {
    name: "Listad hos samma bolag",
    finding: "Patienten är listad hos bolaget som fakturerar.",
  },
  needsAssessment: {
    name: "Behovsbedömning saknas",
    finding: "Ingen behovsbedömning före kontakten.",
  },
  lineTotal: { name: "Antal × pris", finding: "Totalbeloppet är inte antal × pris." },
  lineGross: {
    name: "Radens brutto",
    finding: "Bruttobeloppet är inte totalbelopp minus erlagd patientavgift.",
  },
  lineNet: {
    name: "Radens netto",
    finding: "Nettobeloppet är inte brutto + påslag − avdrag − rabatt.",
  },
  invoiceSum: {
    name: "Fakturans summa",
    finding: "Radernas netto skiljer mer än en krona från fakturabeloppet.",
  },
};

const creditReasons: Readonly<Record<CreditReason, string>> = {
  1: "Fel region",
  2: "Fel pris",
  3: "Fel produkt",
  4: "Delfakturerad tidigare",
  5: "Giltig remiss saknas",
  6: "Fakturerad senare än sex månader efter vården",
  7: "Dubbelfakturering",
  8: "Fakturerad före vården",
  9: "Inte debiterbart",
};

const documents: Readonly<Record<RuleSource["document"], string>> = {
  claimContract: "Inera, Utomlänsfakturering, ProcessClaimSpecification 1.1",
  tariff: "SKR:s rekommendation om ersättning för digitala vårdkontakter",
  ds2023_27: "Ds 2023:27, ett förslag: ingen lag är beslutad",
  own: "Tilläggets egen kontroll: ingen regel är känd, fråga vårdgivaren",
};

export const invoicesSv = {
  fields,
  fileFaults,
  unread,
  rules,
  creditReasons,
  documents,
  noCreditReason: "Ingen orsak i kontraktet: fråga vårdgivaren",
  channels: {
    digital: "Digital",
    other: "Inte digital",
    undecided: "Obestämd",
  } satisfies Record<Channel, string>,
  channelReasons: {
    unit: "enligt listan över enheter",
    action: "enligt listan över åtgärdskoder",
    price: "priset är taxan",
    careForm: "slutenvård eller annan vårdnivå",
    conflict: "enhet och åtgärdskod säger olika",
    nothing: "inget säger vilket",
  } satisfies Record<ChannelReason, string>,
  unlisted: {
    noPatient: "raden säger inte vem patienten är",
    unknownPatient: "patienten finns inte i listningstabellen",
    notThatDay: "ingen listning den dagen",
    severalUnits: "två listningar samma dag",
  } satisfies Record<UnlistedReason, string>,
  voucher: {
    headings: {
      period: "Bokföringsperiod",
      concerns: "Avser period",
      konto: "Konto",
      ansvar: "Ansvar",
      motpart: "Motpart",
      projekt: "Projekt",
      unit: "Enhet",
      side: "Sida",
      kind: "Slag",
      text: "Text",
      amount: "Belopp (kr)",
    },
    sides: { unit: "vårdcentral", central: "regionen centralt" },
    kinds: { ordinary: "ordinarie", invoices: "senare fakturor", rule: "ändrad regel" },
  } satisfies VoucherFileTexts & { readonly kinds: Record<LaterReason | "ordinary", string> },
  closedPeriod: (period: string, open: string) =>
    `${period} är bokförd och ändras inte. Bokför i ${open} eller senare: rättelser får egna rader.`,
};

export type InvoicesTexts = typeof invoicesSv;
