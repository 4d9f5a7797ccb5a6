import type { SampleRegionTexts } from "../sv/sampleRegion";

export const en: SampleRegionTexts = {
  about: {
    sheet: "About the sample region",
    contentsTitle: "Sheets",
    decisionTitle: "Decision on the split (invented)",
    inForce: "In force before the decision",
    decided: "Split decided on",
    status: "Status",
    statusName: "decided",
    appliesFrom: "Applies from",
    retroactive: "Retroactive",
    yes: "yes",
    modelledOn: "Modelled on",
    shares: (healthCentre, region) =>
      `health centre ${healthCentre}, the region centrally ${region}`,
    feesTitle: "Mean patient fee paid, SEK per contact (invented)",
    profession: "Profession",
    source: ({ issuer, document, date, locator }) =>
      `${issuer}: ${document} (${date}), ${locator}.`,
  },
  contacts: {
    sheet: "Contacts (sample)",
    table: "Sample_contacts",
    note: "Invented example: contacts and booked cost in SEK without value-added tax, net of the patient fee paid. No real health centre is described.",
    about: "Contacts and booked cost by month, health centre and profession.",
    headings: {
      period: "Period",
      unit: "Health centre",
      profession: "Profession",
      contacts: "Contacts",
      cost: "Cost (SEK)",
    },
  },
  units: {
    sheet: "Health centres (sample)",
    table: "Sample_health_centres",
    about: "Operator, listed patients, CNI, availability, visits, compensation and budget.",
    operators: { region: "Region", private: "Private" },
    headings: {
      unit: "Health centre",
      operator: "Operator",
      costCentre: "Cost centre",
      listed: "Listed patients",
      cni: "CNI",
      availability: "Availability",
    },
    physicalVisits: (year) => `Physical visits ${year}`,
    compensation: (year) => `Compensation ${year} (SEK)`,
    budget: (year) => `Budget ${year} (SEK)`,
  },
};
