import type { SampleRegionTexts } from "./sampleRegion";

export const sv: SampleRegionTexts = {
  about: {
    sheet: "Om exempelregionen",
    contentsTitle: "Blad",
    decisionTitle: "Beslut om fördelning (påhittat)",
    inForce: "Gäller före beslutet",
    decided: "Beslutad fördelning",
    status: "Status",
    statusName: "beslutad",
    appliesFrom: "Gäller från",
    retroactive: "Retroaktivt",
    yes: "ja",
    modelledOn: "Förebild",
    shares: (healthCentre, region) => `vårdcentralen ${healthCentre}, regionen centralt ${region}`,
    feesTitle: "Genomsnittligt betald patientavgift, kr per kontakt (påhittad)",
    profession: "Yrke",
    source: ({ issuer, document, date, locator }) =>
      `${issuer}: ${document} (${date}), ${locator}.`,
  },
  contacts: {
    sheet: "Kontakter (exempel)",
    table: "Exempel_kontakter",
    note: "Påhittat exempel: kontakter och bokförd kostnad i kronor exkl. moms, efter avdrag för betald patientavgift. Ingen verklig vårdcentral beskrivs.",
    about: "Kontakter och bokförd kostnad per månad, vårdcentral och yrke.",
    headings: {
      period: "Period",
      unit: "Vårdcentral",
      profession: "Yrke",
      contacts: "Kontakter",
      cost: "Kostnad (kr)",
    },
  },
  units: {
    sheet: "Vårdcentraler (exempel)",
    table: "Exempel_vårdcentraler",
    about: "Driftform, listade, CNI, tillgänglighet, besök, ersättning och budget.",
    operators: { region: "Egenregi", private: "Privat" },
    headings: {
      unit: "Vårdcentral",
      operator: "Driftform",
      costCentre: "Ansvar",
      listed: "Listade",
      cni: "CNI",
      availability: "Tillgänglighet",
    },
    physicalVisits: (year) => `Fysiska besök ${year}`,
    compensation: (year) => `Ersättning ${year} (kr)`,
    budget: (year) => `Budget ${year} (kr)`,
  },
};
