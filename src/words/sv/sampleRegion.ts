import type { Source } from "../../core/provenance";

export const sv = {
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
    /** "vårdcentralen 20 %, regionen centralt 80 %" */
    shares: (healthCentre: string, region: string) =>
      `vårdcentralen ${healthCentre}, regionen centralt ${region}`,
    feesTitle: "Genomsnittligt betald patientavgift, kr per kontakt (påhittad)",
    profession: "Yrke",
    source: ({ issuer, document, date, locator }: Source) =>
      `${issuer}: ${document} (${date}), ${locator}.`,
  },
  contacts: {
    sheet: "Kontakter (exempel)",
    table: "Exempel_kontakter",
    /** Above the table, where everybody sees it. */
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
    physicalVisits: (year: number) => `Fysiska besök ${year}`,
    compensation: (year: number) => `Ersättning ${year} (kr)`,
    budget: (year: number) => `Budget ${year} (kr)`,
  },
};

/** The words of the sample region's sheets; what the notes say is data. */
export type SampleRegionTexts = typeof sv;
