import { counted } from "../../../words/counted";
import type { ResidentsTexts } from "./residentsAnalysis.sv";

export const residentsEn: ResidentsTexts = {
  year: "Year",
  answer: "For the residents",
  forecast: (year) => `${year} (forecast)`,
  fee: (fee, year) => `In the baseline the patient pays ${fee} a contact on average in ${year}.`,
  noFee: "The mean patient fee is not given. State it under Data.",
  perInhabitant: (cost, year, inhabitants) =>
    `The cost in ${year} is ${cost} per inhabitant in the baseline (${inhabitants} inhabitants).`,
  noInhabitants: "The number of inhabitants is not given. State it under Data.",
  users: (users, perThousand) =>
    `${counted(users, "person", "persons")} had a contact in a year: ${perThousand} per 1,000 inhabitants.`,
  noUsers:
    "The number of users is not given. It is in the care region's statistics, not on the invoice.",
  change: (name, change) => `${name} changes the cost by ${change} per inhabitant.`,
  noChange: (name) => `${name} does not change the cost per inhabitant.`,
  bears:
    "Cost per inhabitant says what the care costs the region, not what a resident pays in tax.",
  table: (year) => `The alternatives for the residents, ${year}`,
  headings: {
    alternative: "Alternative",
    fee: "Patient fee a contact, SEK",
    perInhabitant: "Cost per inhabitant, SEK",
    change: "Change per inhabitant, SEK (+\u00a0=\u00a0more)",
    contacts: "Contacts per 1,000 inhabitants",
  },
  caption: (year) => `Patient fee and cost per inhabitant, ${year}`,
  sheet: {
    name: "Residents",
    title: "Residents: fee and cost per inhabitant",
    note: "The fee is what patients pay by the mean fees of the data. The cost is cash: invoices, own service and one-off costs.",
    inhabitants: "Inhabitants",
    inhabitantsRemark: "as given under Data",
    users: "Users per year",
    usersRemark: "persons, as given under Data",
    usersPerThousand: "Per 1,000 inhabitants",
    headings: {
      alternative: "Alternative",
      contacts: "Contacts",
      fees: "Patient fees, SEK",
      cost: "Cost, SEK",
      fee: "Patient fee a contact, SEK",
      perInhabitant: "Cost per inhabitant, SEK",
      change: "Change per inhabitant, SEK (+\u00a0=\u00a0more)",
      perThousand: "Contacts per 1,000 inhabitants",
    },
    method: [
      "The patient fee a contact is the alternative's paid fees divided by its contacts.",
      "The cost per inhabitant is the alternative's cash divided by the inhabitants, as many in all years.",
      "Contacts worked out from the cost are not given per 1,000 inhabitants.",
    ],
  },
};
