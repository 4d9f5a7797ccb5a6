import { counted } from "../../../words/counted";
import { upper } from "../../../words/upper";
import type { ReportMatterTexts } from "./reportMatter.sv";

function listed(texts: readonly string[]): string {
  const [last, ...before] = [...texts].reverse();
  return before.length === 0 ? (last ?? "") : `${before.reverse().join(", ")} and ${last}`;
}

const booked = {
  none: "",
  retroactive: ", retroactively",
  corrected: ", retroactively so that booked months are corrected",
  stands: ", without correcting booked months",
} as const;

export const reportMatterEn: ReportMatterTexts = {
  title: "Cost of digital doctors in primary care",
  fields: {
    region: "Region",
    administration: "Administration",
    caseNumber: "Case number",
    date: "Date",
    author: "Case officer",
  },
  lacking: (fields) => `fill in ${listed(fields.map((field) => field.toLowerCase()))}`,
  what: "The matter is contacts with digital doctors, that is digital out-of-region contacts in primary care. The provider invoices the region where the patient lives, at a tariff per contact.",
  tariffs: {
    steps: (first, steps, falls) =>
      `The tariff for a contact with a doctor has been ${falls ? "lowered" : "changed"} from ${first} to ${listed(
        steps.map(({ amount, from, source }) => `${amount} from ${from} (${source})`)
      )}.`,
    one: ({ amount, from, source }) =>
      `The tariff for a contact with a doctor is ${amount} from ${from} (${source}).`,
    others: (professions, falls) =>
      `The tariff for other professions has been ${falls ? "lowered" : "changed"} too: ${listed(
        professions.map(({ name, before, after }) => `${name} from ${before} to ${after}`)
      )}.`,
    own: "the region's own table of tariffs",
  },
  clause: {
    open: "that ",
    allocation: (shares, from, state, { region, theHealthCentre }) =>
      `that ${shares.region} of the cost of digital out-of-region contacts from ${from} is borne by ${region} and ${shares.healthCentre} by ${theHealthCentre} where the patient is listed${booked[state]}`,
    unlisted: (bearer) => `that the cost of unlisted patients is borne by ${bearer}`,
    contactCharge: (amounts, from, { theHealthCentre, region }) =>
      `that ${theHealthCentre} where the patient is listed from ${from} pays ${amounts} per contact and ${region} the rest`,
    cap: (amount, from, { theHealthCentre }) =>
      `that ${theHealthCentre} from ${from} bears at most ${amount} per listed patient and year`,
    tariff: (amounts, from) => `that the tariff per contact from ${from} is ${amounts}`,
    patientFee: (amount, from) =>
      `that the patient fee for a digital out-of-region contact from ${from} is ${amount}`,
    stop: (from) => `that digital out-of-region contacts are not paid for from ${from}`,
    ownService: (from) => `that the region from ${from} offers digital contacts of its own`,
    financing: (name, kind, frame, from, { region }) =>
      `that what ${region} bears is financed within ${name} (${kind}), ${frame} a year from ${from}`,
    draw: (administration, amount, name, year) =>
      `that ${amount} is drawn by ${administration} from ${name} for ${year}`,
    administration: "the administration responsible",
    amountFor: (amount, profession) => `${amount} (${profession})`,
  },
  residents: {
    feeBetween: (lowest, highest) =>
      `The patient pays a fee of between ${lowest} and ${highest} per contact on average, by profession.`,
    fee: (amounts) => `The patient pays a fee of ${amounts} per contact on average.`,
    noFee: "The mean patient fee is not stated.",
    perInhabitant: (year, amount, inhabitants) =>
      `The cost in ${year} is ${amount} per inhabitant (${inhabitants} inhabitants).`,
    onlyBearer:
      "The proposal changes who bears the cost, not the patient's fee or choice of provider.",
    stopped: (contacts, year) =>
      `The proposal concerns ${counted(contacts, "contact", "contacts")} in ${year} that the region would no longer pay for.`,
  },
  followUp: {
    administration: (name) =>
      `At the level of the administration, ${name} follows cost by year and party, number of contacts and what is drawn against the tables above.`,
    unit: (share, { theHealthCentre }) =>
      `${upper(theHealthCentre)} bears, as proposed, ${share} of the cost and follows volume and content for its listed patients.`,
    noShare: ({ theHealthCentres }) =>
      `${upper(theHealthCentres)} bear no share; volume and content are followed there too, for their listed patients.`,
    other: ({ healthCentre }) =>
      `For each ${healthCentre} the cost that it bears is followed, and volume and content for its listed patients.`,
  },
  bears: (share, breakEven, perVisit, perContact) =>
    `${share} of the cost is ${perContact} per contact. That part pays for itself if at least ${breakEven} of the contacts replace a physical visit at ${perVisit}.`,
  units: {
    caption: (outcome, year, unit, { healthCentre }) =>
      `Outcome ${outcome} by ${healthCentre} beside the proposal ${year}, ${unit}`,
    outcome: (year) => `Outcome ${year}`,
    proposal: (year) => `Proposal ${year}`,
    share: (year) => `Share of compensation ${year}, %`,
  },
  perContact: "SEK per contact",
  certainties: "Certainty A: official source or original document. B: reliable secondary source.",
  certainty: (letter) => `Certainty ${letter}`,
  places: { table: (name) => `table ${name}`, sheet: (name) => `sheet ${name}` },
  ownData: (places) => `The region's own data: ${places}.`,
  ownUses: (uses) => `The region's own statements: ${uses}.`,
};
