import { counted } from "../../words/counted";
import type { DigitalChoice } from "../core/invoiceSettings";
import type { MonthBasis } from "../core/monthlyTable";
import type { Coding, Operation, Sides } from "../core/voucher";

/** What the pane says of invoice lines. */
export const invoicePaneSv = {
  title: "Läs in fakturarader",
  loading: "Hämtar …",
  about:
    "Från filer med fakturarader till kontroll, månadstabell, bokföringsunderlag och uppföljning. Filerna läses på den här datorn. Personnummer och namn skrivs aldrig i arbetsboken och sparas inte.",
  progress: (percent: string) => `Läser fakturarader: ${percent} %`,
  cancel: "Avbryt",
  cancelled: "Läsningen avbröts. Inget är läst och inget är skrivet.",
  placeMissing: (place: string) =>
    `Tabellen ${place} finns inte kvar i arbetsboken. Peka ut den på nytt.`,
  listingMissing:
    "Listningstabellen saknar en rubrik som känns igen. Den ska ha patient (personnummer), vårdcentral och från och med; till och med får saknas.",
  insertion: {
    progress: (percent: string) => `Skriver blad: ${percent} %`,
    done: (sheets: readonly string[]) => `Klart. Skrivna blad: ${sheets.join(", ")}.`,
    cancelled: "Skrivningen avbröts. Arbetsboken är som förut.",
    cancel: "Avbryt",
  },
  files: {
    choose: "Välj filer",
    useSelection: "Markeringen är fakturarader",
    chosen: "Valda filer",
    remove: "Ta bort",
    removeNamed: (name: string) => `Ta bort ${name}`,
    nothingSelected: "Markeringen har inga rader. Markera en cell i tabellen och försök igen.",
    noListing:
      "Ingen listningstabell är utpekad. Utan den har raderna bara den vårdcentral som filen själv anger.",
    listing: (place: string) => `Listningstabell: ${place}`,
    pointOutListing: "Markeringen är listningstabellen",
    noListingMore: "Använd ingen listningstabell",
    county: "Egen länskod",
    countyHint: "Två siffror enligt SCB, till exempel 19. Blank: fel hemregion kontrolleras inte.",
    countyWrong: "Länskoden är ett heltal, 1–25.",
    read: "Läs in",
  },
  more: {
    title: "Vad kontrollerna och bladen går efter",
    basis: "Månaden är",
    bases: {
      contact: "kontaktens",
      booking: "bokföringens",
    } satisfies Record<MonthBasis, string>,
    feeLowersPrice: "Patientavgiften sänker priset",
    showSmall: "Visa 1–4 kontakter i uppföljningen",
    budget: "Budget för året",
    kronor: "kr",
    assessed: "En lag kräver behovsbedömning före kontakten",
    assessedFrom: "Från och med",
    notBillable: "Åtgärdskoder som inte är debiterbara",
    notBillableHint: "Med komma emellan.",
    groups: "Bolag",
    groupsHint:
      "En rad var: vårdgivare eller vårdcentral = bolag. Då hittas patienter som är listade hos bolaget som fakturerar.",
  },
  result: {
    read: (name: string, lines: string, rows: string) =>
      `${name}: ${counted(lines, "fakturarad är läst", "fakturarader är lästa")} av ${counted(rows, "rad", "rader")}.`,
    unclear: (field: string, count: number) =>
      `Läses utan ${field}, som inte går att tyda: ${counted(count, "rad", "rader")}.`,
    totals: (count: number) =>
      `${counted(count, "summarad", "summarader")} hör inte till fakturaraderna.`,
    leftOut: (heading: string, sum: string) =>
      `Kolumnen ${heading} läses inte. Den summerar till ${sum}.`,
    mapping: "Vad kolumnerna är",
    mappingHint:
      "Det du ändrar gäller alla filer med samma rubriker, nästa månad också. Läs in igen.",
    noHeading: "(utan rubrik)",
    notRead: "läses inte",
  },
  digital: {
    title: "Digitala kontakter",
    sum: (channel: string, lines: string, net: string) =>
      `${channel}: ${counted(lines, "rad", "rader")}, ${net}`,
    told: (channel: string, lines: string) => `${channel.toLowerCase()} ${lines}`,
    lists: "Vad vårdgivare och åtgärdskoder är",
    explanation:
      "Filen säger inte vilka kontakter som är digitala. Bestäm för var och en, eller låt priset säga det.",
    providers: "Vårdgivare",
    actions: "Åtgärdskoder",
    choices: {
      told: "Som priset säger",
      digital: "Digital",
      other: "Inte digital",
    } satisfies Record<DigitalChoice, string>,
    notAsked: (count: number) =>
      `${counted(count, "vårdgivare till har", "vårdgivare till har")} färre rader och är som priset säger.`,
    confirm: "Bekräfta listan",
    confirmed: "Listan är bekräftad och sparad i arbetsboken.",
  },
  control: {
    title: "Kontroller",
    headings: ["Kontroll", "Fynd", "På spel (kr)", "Gick inte att avgöra"],
    atStake: (count: string, amount: string) =>
      `${counted(count, "fynd", "fynd")}. På spel: ${amount}, varje rad räknad en gång.`,
    credits: (matched: number, unmatched: number) =>
      `Krediter: ${matched} tar tillbaka en rad i filerna, ${unmatched} gör det inte.`,
    unmatched: (file: string, row: number, amount: string) =>
      `Kredit utan rad: ${file}, rad ${row}, ${amount}.`,
    unlisted: (count: string, reason: string) =>
      `${counted(count, "kontakt", "kontakter")} utan vårdcentral: ${reason}.`,
    listingUnread: (count: number, first: number) =>
      `I listningstabellen går ${counted(count, "rad", "rader")} inte att läsa. Den första är rad ${first}.`,
  },
  sheets: {
    title: "Blad",
    explanation:
      "Fakturatabell, Uppföljning region och Uppföljning vårdcentral skrivs tillsammans, med formler över tabellen.",
    confirmFirst: "Bekräfta först listan över vårdgivare.",
    allUnits: "En sida för varje vårdcentral också, att skriva ut",
    write: "Skriv tabell och uppföljning",
    use: "Använd Fakturatabell som underlag",
    used: (place: string) =>
      `${place} är nu underlag. Svara på vem som bär kostnaden, och fortsätt till Alternativ.`,
    noTable: "Fakturatabell hittas inte. Skriv bladen först.",
    writeControl: "Skriv Fakturakontroll",
    controlExplanation:
      "Status, anteckning och svar som ni skriver på bladet finns kvar när det skrivs igen.",
    provider: "Krediteringsbegäran till",
    providerSum: (name: string, amount: string) => `${name}, ${amount}`,
    writeRequest: "Skriv begäran på ett blad",
    makeDocument: "Gör begäran som Word",
  },
  voucher: {
    title: "Bokföringsunderlag",
    explanation:
      "Läs in alla filer för de månader som redan är bokförda: underlaget räknar om dem, och skillnaden blir rättelser i den öppna perioden.",
    noRule: "Svara först på vem som bär kostnaden i dag, eller välj ett alternativ.",
    period: "Bokföringsperiod",
    rule: "Vårdcentralens andel enligt",
    inForce: "dagens regel",
    because: "Rättelser beror på",
    less: (months: string) =>
      `Mindre än bokfört: ${months}. Kontrollera att alla filer för de månaderna är inlästa.`,
    unknownUnits: (units: string, amount: string) =>
      `Utan kod i redovisningen, och därför inte med: ${units} (${amount}). Skriv koden under Kontering.`,
    sum: (lines: number, amount: string) =>
      `${counted(lines, "rad", "rader")} i perioden, summa ${amount}.`,
    write: "Skriv Bokföringsunderlag",
    close: (period: string) => `Markera ${period} som bokförd`,
    company: "Regionen",
    voucherTitle: (period: string, kind: string) => `Nätläkare ${period}, ${kind}`,
    file: (period: string) => `Bokföringsunderlag ${period}`,
    noAccount: "SIE-filen kan göras när alla konton är ifyllda med siffror, under Kontering.",
    unbalanced: "SIE-filen görs inte: raderna summerar inte till noll.",
  },
  ledger: {
    title: "Kontering",
    operations: {
      public: "Egenregi (omföring)",
      private: "Privat (avdrag)",
    } satisfies Record<Operation, string>,
    sides: {
      unit: "vårdcentralens sida",
      central: "regionens sida",
    } satisfies Record<keyof Sides, string>,
    codes: {
      konto: "Konto",
      ansvar: "Ansvar",
      motpart: "Motpart",
      projekt: "Projekt",
      text: "Text",
    } satisfies Record<keyof Coding, string>,
    codesHint:
      "Blankt ansvar på vårdcentralens sida och blank motpart på regionens blir vårdcentralens egen kod. I texten står {enhet} för vårdcentralen och {avser} för månaden.",
    units: "Vårdcentraler i redovisningen",
    unitCode: (unit: string) => `Kod, ${unit}`,
    operation: (unit: string) => `Driftform, ${unit}`,
    file: "SIE-filen",
    company: "Regionens namn",
    organisationNumber: "Organisationsnummer",
    series: "Verifikationsserie",
  },
};

export type InvoicePaneTexts = typeof invoicePaneSv;
