export const sv = {
  contacts: {
    sheet: "Kontakter",
    table: "Underlag_kontakter",
    title: "Kontakter och kostnad",
    note: "Klistra in under rubrikerna: en rad per period, enhet och yrke. Period är ett år (2019) eller en månad (2019-03). Kolumner som ni saknar lämnas tomma; kostnad är exkl. moms.",
    headings: {
      period: "Period",
      unit: "Vårdcentral",
      profession: "Yrke",
      contacts: "Kontakter",
      cost: "Kostnad (kr)",
      fee: "Patientavgift per kontakt (kr)",
      kind: "Utfall eller prognos",
    },
    kinds: ["Utfall", "Prognos"],
  },
  units: {
    sheet: "Vårdcentraler",
    table: "Underlag_vårdcentraler",
    title: "Vårdcentraler år för år",
    note: "Klistra in under rubrikerna: en rad per enhet och år, så som det var det året. Enhetskod behövs bara om enheter byter namn. Tillgänglighet skrivs som 82 %.",
    headings: {
      year: "År",
      unitCode: "Enhetskod",
      unit: "Vårdcentral",
      operator: "Driftform",
      costCentre: "Ansvar",
      listed: "Listade",
      cni: "CNI",
      availability: "Tillgänglighet",
      physicalVisits: "Fysiska besök",
      compensation: "Ersättning (kr)",
      budget: "Budget (kr)",
    },
    operators: ["Egenregi", "Privat"],
  },
  tariffs: {
    sheet: "Egna taxor",
    table: "Underlag_taxor",
    title: "Egna taxor",
    note: "Bara om andra taxor än de nationella ska gälla: klistra in en rad per yrke och datum, brutto i kronor per kontakt. Till är sista dagen; tomt gäller tills vidare.",
    headings: {
      from: "Från",
      to: "Till",
      profession: "Yrke",
      amount: "Belopp (kr)",
      source: "Källa",
    },
  },
  rules: {
    sheet: "Fördelning",
    table: "Underlag_fördelning",
    title: "Fördelning av kostnaden",
    note: "Bara om regeln har ändrats över tid: klistra in en rad per datum då en ny fördelning börjar gälla. Andelar skrivs som 80 %.",
    headings: {
      from: "Från",
      healthCentreShare: "Vårdcentralens andel",
      regionShare: "Regionens andel",
      source: "Källa",
    },
  },
};

/** The words of the empty sheets that figures are pasted into. */
export type TemplateTexts = typeof sv;
