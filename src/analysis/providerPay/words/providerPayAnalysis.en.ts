import type { ProviderPayTexts } from "./providerPayAnalysis.sv";
import { counted } from "../../../words/counted";

export const providerPayEn: ProviderPayTexts = {
  nothingPaid: "The forecast has no paid contacts, so there is nothing to pay in another way.",
  basis: (year, contacts, price) =>
    `The baseline's forecast for ${year}: ${counted(contacts, "contact", "contacts")} at ${price} net. Terms that are not changed pay the same as visits.`,
  inputs: "Terms",
  proposed: "Back to equal pay",
  models: {
    perVisit: "Per visit",
    ceiling: "Ceiling in kronor",
    contactCeiling: "Ceiling in contacts",
    steps: "Falling steps",
    perListed: "Per listed patient",
    fixed: "Fixed sum",
    quality: "Share by quality",
  },
  fields: {
    price: "Price per contact",
    ceiling: "Ceiling per year",
    mostContacts: "At most so many contacts a year",
    firstStep: "First step, contacts",
    priceAfterFirst: "Price after the first step",
    secondStep: "Second step, contacts",
    priceAfterSecond: "Price after the second step",
    perListed: "Per listed patient and year",
    fixed: "Fixed sum per year",
    qualityShare: "Share paid by quality",
    quality: "How far the measure of quality is reached",
  },
  units: { perContact: "SEK/contact", perYear: "SEK/year", perListed: "SEK/listed" },
  qualityHint: "A measure of your own: 100% gives full pay.",
  limits: {
    most: (most) => `Enter a value from 0 to ${most}.`,
    order: (least) => `The second step cannot come before the first: enter at least ${least}.`,
  },
  listedMissing:
    "Pay per listed patient is left out: the number of listed patients is missing for a unit.",
  answer: "How the provider is paid",
  marginal: (model, amount, contacts) =>
    `${model}: one contact more costs the region ${amount} at ${counted(contacts, "contact", "contacts")}.`,
  gains: {
    fewer: "20% fewer contacts",
    more: "20% more contacts",
    provider: (volume, model, amount) =>
      `At ${volume} the provider gains ${amount} by ${model} compared with pay per visit.`,
    region: (volume, model, amount) =>
      `At ${volume} the region gains ${amount} by ${model} compared with pay per visit.`,
  },
  nobodyGains: "No model differs from pay per visit at 20% fewer or more contacts.",
  table: {
    title: (year, unit) => `Models of pay in ${year}, ${unit}`,
    model: "Model",
    cost: "The region's cost",
    revenue: "The provider's revenue",
    marginal: "Next contact, SEK",
    fewer: "−20%: against visits",
    more: "+20%: against visits",
    note: "Against visits: what the provider gets more (+) or less (−) than by today's pay per visit at the same volume. The revenue is the region's payment and the patients' fees.",
  },
  sheet: {
    name: "Pay of the provider",
    title: "How the provider is paid: models compared",
    note: "Change the yellow cells: all amounts follow.",
    contacts: "Contacts per year",
    today: "Today's price per contact, net",
    fee: "Patient fee per contact, on average",
    listed: "Listed patients",
    table: "Models_of_pay",
    headings: {
      model: "Model",
      volume: "Volume",
      contacts: "Contacts",
      cost: "The region's cost, SEK",
      revenue: "The provider's revenue, SEK",
      marginal: "Next contact, SEK",
      against: "The provider against pay per visit, SEK (+ = gets more)",
    },
    chart: { title: "The region's cost at fewer and more contacts", value: "SEK million" },
    volumeOf: (percent) => `${percent} of the forecast`,
    method: [
      "Per visit: contacts × price. Ceiling: at most its amount, or at most so many contacts. Steps: the price falls after each. Per listed patient and fixed sum: the same amount whatever the contacts are. Quality: price × (1 − share × (1 − how far it is reached)).",
      "The next contact is what one contact more costs the region. The provider gains where the model pays more than visits at the same volume, the region where it pays less.",
      "Terms that nobody has changed are such that every model costs as much as visits at the forecast's volume. How providers change what they offer is not reckoned: there is no evidence.",
    ],
  },
};
