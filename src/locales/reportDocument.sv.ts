import { counted } from "./counted";
import type { ReportDocumentTexts } from "./reportDocument";
import { upper } from "./upper";

export const reportDocumentSv: ReportDocumentTexts = {
  tag: "sv-SE",
  templates: {
    memorandum: { name: "Beslutsunderlag", title: (name) => `Beslutsunderlag: ${name}` },
    motion: { name: "Svar på motion", title: (name) => `Svar på motion: ${name}` },
  },
  page: { page: "Sida", of: "av" },
  headings: ({ healthCentre }) => ({
    matter: "Beskrivning av ärendet",
    motion: "Motionens förslag",
    proposal: "Förslag till beslut",
    consequences: "Verksamhetsmässiga och ekonomiska konsekvenser",
    costs: "Kostnad per år och part",
    units: `Omfördelning per ${healthCentre}`,
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
  fields: {
    caseNumber: "Diarienummer",
    date: "Datum",
    officer: "Handläggare",
    committee: "Till",
  },
  fillIn: {
    caseNumber: "diarienummer fylls i",
    date: "datum fylls i",
    officer: "namn fylls i",
    committee: "nämnd eller styrelse fylls i",
    background: "bakgrund fylls i: varför frågan väcks och vad som har beslutats tidigare",
    motionText: "motionär, datum och motionens att-satser fylls i",
    assessment: "bedömningen av förslaget fylls i",
    operations:
      "verksamhetsmässiga konsekvenser fylls i: tillgänglighet, bemanning och egna digitala tjänster",
    financingHow: "vem som avropar samt anslag, ansvar och konto fylls i",
    financingMissing: "finansiering fylls i: anslag, statsbidrag eller omprioritering",
    law: "rättslig bedömning fylls i, eller så stryks stycket",
    workEnvironment: "konsekvenser för arbetsmiljön fylls i",
    residents: "konsekvenser för invånarna fylls i: tillgänglighet, jämlikhet och patientens val",
    environment: "miljökonsekvenser fylls i, även om de bedöms utebli",
    followUp: "när och till vem utfallet redovisas fylls i",
  },
  proposes: "Följande beslut föreslås:",
  clauses: {
    alternative: (name) => ({
      before: "att ",
      fillIn: `beslutet fylls i: vad i ${name} som beslutas och från vilken dag`,
    }),
    draw: (name, amount, year) => ({
      before: "att ",
      fillIn: `avropet fylls i: ${amount} ${year} ur ${name}`,
    }),
    report: {
      before: "att ",
      fillIn: "uppdrag om uppföljning fylls i, eller så stryks att-satsen",
    },
    motion: {
      before: "att motionen ",
      fillIn: "bifalls, avslås eller anses besvarad: ett av dem fylls i",
    },
    assignment: { before: "att ", fillIn: "uppdrag fylls i, eller så stryks att-satsen" },
  },
  cost: (past, { year, amount, contacts, isForecast }, baseline) =>
    [
      ...(past
        ? [`Kostnaden för digitala utomlänskontakter (nätläkare) var ${past.amount} ${past.year}.`]
        : []),
      `I nollalternativet, ${baseline}, ${isForecast ? "beräknas den bli" : "är den"} ${amount} ${year} för ${counted(contacts, "kontakt", "kontakter")}.`,
    ].join(" "),
  rule: (rule) => `Så bärs kostnaden i dag: ${rule}.`,
  alternative: (name, status) => `Alternativet är ${name}; status: ${status}.`,
  builtOn: (source) => `Förslaget är hämtat ur ${source}.`,
  changedFrom: (source) =>
    `Förslaget bygger på ${source}, som är förlaga; värdena nedan är delvis egna.`,
  changes: "Jämfört med nollalternativet ändras:",
  change: (what, from, after, before, source) =>
    `${what} från ${from}: ${after}${before === "" ? "" : ` (nollalternativet: ${before})`}. Källa: ${source}`,
  corrected: (amount, { healthCentres }) =>
    `Regeln är retroaktiv. Bokförda månader rättas med ${amount}: genom omföring för egenregi och genom kreditering eller avdrag enligt avtal för privata ${healthCentres}.`,
  noVisits: (year) => `Antalet fysiska besök ändras inte ${year}: hela effekten är kassa.`,
  capacityNote:
    "Kassa är det som betalas. Kapacitet är fysiska besök som tillkommer eller faller bort; de blir kassa bara till den realiserbara andelen.",
  financing: {
    kinds: { grant: "statsbidrag", appropriation: "anslag", capitation: "sänkt kapitation" },
    drawn: (name, kind, year, frame, drawn, left) =>
      `${name} (${kind}) har ramen ${frame} ${year}. Av den avropas ${drawn} och ${left} är kvar.`,
    unfinanced: (amount, year, { region }) =>
      `Av det som ${region} bär ${year} är ${amount} ofinansierat.`,
    financed: (year, { region }) => `Det som ${region} bär ${year} är helt finansierat.`,
    noMeans: "Ingen finansiering är angiven i alternativet.",
    noNeed: (year, { region }) => `${upper(region)} bär ingen kostnad ${year}.`,
  },
  worth: {
    visits: (year, amount, count, perVisit) =>
      `Kostnaden ${year}, ${amount}, motsvarar ${count} läkarbesök à ${perVisit}. Vad ett besök kostar är regionens egen uppgift.`,
    changeInVisits: (amount, count) =>
      `Förändringen mot nollalternativet, ${amount}, motsvarar ${count} läkarbesök.`,
    noVisitCost:
      "Vad ett läkarbesök kostar är inte angivet. Därför visas inte hur många besök kostnaden motsvarar.",
    perListed: (year, amount, listed) =>
      `Kostnaden ${year} är ${amount} per listad (${listed} listade).`,
    noListed: "Antal listade saknas i underlaget. Därför visas inte kostnaden per listad.",
  },
  noLegalNote: "Ingen rättslig anmärkning är angiven för alternativet.",
  followUp:
    "Utfallet kan jämföras med tabellerna ovan: kostnad per år och part, antal kontakter och avrop.",
  sheetNote:
    "Delbeloppen är värden ur jämförelsen när bladet skrevs. Summor och förändringar är formler.",
  tables: {
    numbered: (number, caption) => `Tabell ${number}. ${caption}`,
    sum: (first, last) => `Summa ${first}–${last}`,
    total: "Totalt",
    change: "Förändring (+\u00a0=\u00a0ökar)",
    baseline: "Nollalternativ",
    alternative: "Alternativ",
    history: {
      caption: (unit) => `Kostnad per år i nollalternativet, ${unit}`,
      headings: ({ theHealthCentres, region }) => [
        "År",
        upper(theHealthCentres),
        upper(region),
        "Totalt",
        "Kontakter, antal",
      ],
    },
    costs: {
      caption: (name, unit) => `Nollalternativet och ${name} per år och part, ${unit}`,
      label: "År och part",
    },
    units: {
      caption: (year, unit, { theHealthCentres }) => `Vad ${theHealthCentres} bär ${year}, ${unit}`,
      label: ({ healthCentre }) => upper(healthCentre),
      perListed: "Kr per listad (+\u00a0=\u00a0ökar)",
      others: (count, { healthCentres }) => `Övriga ${count} ${healthCentres}`,
      unlisted: "Olistade och okända",
      sum: ({ theHealthCentres }) => `Summa ${theHealthCentres}`,
    },
    totalOf: (name) => `Totalkostnad för ${name}`,
    span: (what, unit) => `${what} vid annan tillväxt, ${unit}`,
    needs: {
      caption: (unit, { region }) => `Finansiering av det som ${region} bär, ${unit}`,
      headings: ["År", "Behov", "Avropas", "Ofinansierat"],
    },
    means: {
      caption: (unit) => `Ramar och avrop, ${unit}`,
      headings: ["År och finansiering", "Ram", "Avropas", "Kvar av ramen"],
    },
    capacity: {
      caption: (year, unit) =>
        `Kassa och kapacitet ${year} mot nollalternativet, ${unit} och antal`,
      headings: ["Mått", "Förändring (+\u00a0=\u00a0ökar)"],
    },
  },
  chart: {
    title: (unit) => `Kostnad per år och part, ${unit}`,
    description: (name, first, last) =>
      `Staplar för åren ${first}–${last}, två per år: nollalternativet (noll) och ${name} (alt.). Siffrorna är samma som i tabellen per år och part.`,
    baseline: (year) => `${year} noll`,
    alternative: (year) => `${year} alt.`,
    label: "År och alternativ",
  },
};
