import type { Words } from "../../../words/terms";
import type { ReportTemplate, PartHeading, FillIn } from "../../../core/reportContent";
import type { FinancingYear } from "../../../core/scenario/scenario";
import { counted } from "../../../words/counted";
import { upper } from "../../../words/upper";
import { reportMatterSv } from "./reportMatter.sv";
import { ended } from "../../../words/userText";

interface Amounts {
  readonly year: string;
  readonly amount: string;
}

const THE_COST = "kostnaden för digitala utomlänskontakter (nätläkare)";

export const reportDocumentSv = {
  tag: "sv-SE",
  templates: {
    memorandum: {
      name: "Beslutsunderlag",
      title: (matter: string) => `Beslutsunderlag: ${matter}`,
    },
    motion: { name: "Svar på motion", title: (matter: string) => `Svar på motion: ${matter}` },
  } satisfies Record<
    ReportTemplate,
    { readonly name: string; readonly title: (matter: string) => string }
  >,
  page: { page: "Sida", of: "av" },
  headings: ({ healthCentre }: Words): Readonly<Record<PartHeading, string>> => ({
    matter: "Beskrivning av ärendet",
    motion: "Motionens förslag",
    proposal: "Förslag till beslut",
    consequences: "Verksamhetsmässiga och ekonomiska konsekvenser",
    costs: "Kostnad per år och part",
    units: `Omfördelning per ${healthCentre}`,
    relations: "Samband",
    regions: "Jämfört med andra regioner",
    capacity: "Kassa och kapacitet",
    financing: "Finansiering: anslag och avrop",
    law: "Rättsliga förutsättningar",
    workEnvironment: "Arbetsmiljö",
    residents: "Invånarperspektiv",
    environment: "Miljökonsekvenser",
    followUp: "Uppföljning",
    assessment: "Bedömning",
    assumptions: "Antaganden och osäkerhet",
    sources: "Källor",
  }),
  fillIn: {
    motionText: "motionär, datum och motionens att-satser fylls i",
    decision: "beslutet fylls i",
    financing: "finansiering fylls i: anslag, statsbidrag eller omprioritering",
    workEnvironment: "konsekvenser för arbetsmiljön fylls i",
    environment: "miljökonsekvenser fylls i, även om de bedöms utebli",
  } satisfies Record<FillIn, string>,
  matter: reportMatterSv,
  proposes: "Följande beslut föreslås:",
  motionProposes: "Motionens förslag, som det är räknat här:",
  motionDecision: {
    before: "att motionen ",
    fillIn: "bifalls, avslås eller anses besvarad: ett av dem fylls i",
  },
  cost: (
    past: Amounts | null,
    {
      year,
      amount,
      contacts,
      isForecast,
    }: Amounts & { readonly contacts: string; readonly isForecast: boolean },
    baseline: string
  ) =>
    [
      ...(past ? [`${upper(THE_COST)} var ${past.amount} ${past.year}.`] : []),
      `I nollalternativet, ${baseline}, ${isForecast ? "beräknas" : "är"} ${past ? "den" : THE_COST}${isForecast ? " bli" : ""} ${amount} ${year} för ${counted(contacts, "kontakt", "kontakter")}.`,
    ].join(" "),
  rule: (rule: string) => `Så bärs kostnaden i dag: ${rule}.`,
  alternative: (name: string, status: string) => `Alternativet är ${name}; status: ${status}.`,
  builtOn: (source: string) => `Förslaget är hämtat ur ${ended(source)}`,
  /** @param isChanged whether the document proposes other figures */
  madeAfter: (source: string, isChanged: boolean) =>
    `Förslaget är regionens eget, efter förlaga av ${source}${isChanged ? "; värdena nedan är delvis egna" : ""}.`,
  changes: "Jämfört med nollalternativet ändras:",
  change: (what: string, from: string, after: string, before: string, source: string) =>
    `${what} från ${from}: ${after}${before === "" ? "" : ` (nollalternativet: ${before})`}. Källa: ${source}`,
  /** @param first month that there are figures of, where the rule begins before it */
  corrected: (amount: string, first: string | null, { healthCentres }: Words) =>
    `Regeln är retroaktiv. Bokförda månader rättas med ${amount}: genom omföring för egenregi och genom kreditering eller avdrag enligt avtal för privata ${healthCentres}.${
      first === null
        ? ""
        : ` Beloppet är ofullständigt: siffror finns från ${first}, och tidigare månader är inte med.`
    }`,
  noVisits: (year: string) => `Antalet fysiska besök ändras inte ${year}: hela effekten är kassa.`,
  capacityNote:
    "Kassa är det som betalas. Kapacitet är fysiska besök som tillkommer eller faller bort; de blir kassa bara till den realiserbara andelen.",
  financing: {
    kinds: {
      grant: "statsbidrag",
      appropriation: "anslag",
      capitation: "sänkt kapitation",
    } satisfies Record<FinancingYear["means"], string>,
    drawn: (name: string, kind: string, year: string, frame: string, drawn: string, left: string) =>
      `${name} (${kind}) har ramen ${frame} ${year}. Av den avropas ${drawn} och ${left} är kvar.`,
    unfinanced: (amount: string, year: string, { region }: Words) =>
      `Av det som ${region} bär ${year} är ${amount} ofinansierat.`,
    financed: (year: string, { region }: Words) =>
      `Det som ${region} bär ${year} är helt finansierat.`,
    noMeans: "Ingen finansiering är angiven i alternativet.",
    noNeed: (year: string, { region }: Words) => `${upper(region)} bär ingen kostnad ${year}.`,
  },
  worth: {
    visits: (year: string, amount: string, count: string, perVisit: string) =>
      `Kostnaden ${year}, ${amount}, motsvarar ${count} läkarbesök à ${perVisit}. Vad ett besök kostar är regionens egen uppgift.`,
    changeInVisits: (amount: string, count: string) =>
      `Förändringen mot nollalternativet, ${amount}, motsvarar ${count} läkarbesök.`,
    noVisitCost:
      "Vad ett läkarbesök kostar är inte angivet. Därför visas inte hur många besök kostnaden motsvarar.",
    perListed: (year: string, amount: string, listed: string) =>
      `Kostnaden ${year} är ${amount} per listad (${listed} listade).`,
    noListed: "Antal listade saknas i underlaget. Därför visas inte kostnaden per listad.",
  },
  /** @param isOutcome the year has been */
  noEvidence: (year: string, isOutcome: boolean) =>
    isOutcome
      ? `${year} är utfall och vilar inte på antaganden. Därför finns ingen känslighetsanalys för året.`
      : `Siffrorna räcker inte för en känslighetsanalys av ${year}.`,
  noLegalNote: "Ingen rättslig anmärkning är angiven för alternativet.",
  /** @param sum SHA-256 */
  documentReceipt: (sum: string, version: string) =>
    `Kvitto (SHA-256) på underlag, alternativ, inställningar, taxor och regler, version ${version}: ${sum}`,
  sheetNote:
    "Delbeloppen är värden ur jämförelsen när bladet skrevs. Summor och förändringar är formler.",
  tables: {
    numbered: (number: number, caption: string) => `Tabell ${number}. ${caption}`,
    sum: (first: string, last: string) => `Summa ${first}–${last}`,
    total: "Totalt",
    change: "Förändring (+\u00a0=\u00a0ökar)",
    baseline: "Nollalternativ",
    alternative: "Alternativ",
    history: {
      caption: (unit: string) => `Kostnad per år i nollalternativet, ${unit}`,
      headings: ({ theHealthCentres, region }: Words): readonly string[] => [
        "År",
        upper(theHealthCentres),
        upper(region),
        "Totalt",
        "Kontakter, antal",
      ],
    },
    costs: {
      caption: (name: string, unit: string) =>
        `Nollalternativet och ${name} per år och part, ${unit}`,
      label: "År och part",
    },
    units: {
      caption: (year: string, unit: string, { theHealthCentres }: Words) =>
        `Vad ${theHealthCentres} bär ${year}, ${unit}`,
      label: ({ healthCentre }: Words) => upper(healthCentre),
      perListed: "Förändring, kr per listad (+\u00a0=\u00a0ökar)",
      others: (count: number, { healthCentres }: Words) => `Övriga ${count} ${healthCentres}`,
      unlisted: "Olistade och okända",
      andUnlisted: (name: string) => `${name}, olistade och okända`,
      sum: ({ theHealthCentres }: Words) => `Summa ${theHealthCentres}`,
    },
    totalOf: (name: string) => `Totalkostnad för ${name}`,
    /** A figure without, with half and with full growth. */
    span: (what: string, unit: string) => `${what} vid annan tillväxt, ${unit}`,
    needs: {
      caption: (unit: string, { region }: Words) =>
        `Finansiering av det som ${region} bär, ${unit}`,
      headings: ["År", "Behov", "Avropas", "Ofinansierat"],
    },
    means: {
      caption: (unit: string) => `Ramar och avrop, ${unit}`,
      headings: ["År och finansiering", "Ram", "Avropas", "Kvar av ramen"],
    },
    capacity: {
      caption: (year: string, unit: string) =>
        `Kassa och kapacitet ${year} mot nollalternativet, ${unit} och antal`,
      headings: ["Mått", "Förändring (+\u00a0=\u00a0ökar)"],
    },
  },
  chart: {
    title: (unit: string) => `Kostnad per år och part, ${unit}`,
    description: (name: string, first: string, last: string) =>
      `Staplar för åren ${first}–${last}, två per år: nollalternativet (noll) och ${name} (alt.). Siffrorna är samma som i tabellen per år och part.`,
    baseline: (year: string) => `${year} noll`,
    alternative: (year: string) => `${year} alt.`,
    label: "År och alternativ",
  },
};

/** The words of Beslutsunderlag and Svar på motion. Every language has all of them. */
export type ReportDocumentTexts = typeof reportDocumentSv;
