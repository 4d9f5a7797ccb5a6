import type { PolicySpeech, PolicyWordTexts } from "../sv/policyWords";
import { inEnglish } from "../number";
import { payersEn } from "./patchText";
import { repeated } from "../userText";

const { kronor, percent, growth, count } = inEnglish;
const plain = (share: number): string => percent(share).replace(/%$/, "");

export const policyWordsEn: PolicyWordTexts = {
  none: "New alternative",
  more: "and more",
  dated: (name, from) => `${name} from ${from}`,
  names: {
    allocation: (patch, { words, shares }) => {
      const { healthCentre, region } = shares(patch);
      if (healthCentre === 1) return `100% ${words.healthCentre}`;
      if (region === 1) return "100% region";
      return `${plain(region)}/${plain(healthCentre)}`;
    },
    contactCharge: ({ amounts }) => `fixed price SEK ${slashed(amounts)} per contact`,
    payers: (patch) => payersEn(patch).join(", ") || "other payers",
    cap: ({ perListed }) => `cap ${kronor(perListed)} per listed patient`,
    tariff: ({ amounts }) => `tariff SEK ${slashed(amounts)}`,
    patientFee: ({ amount }) => `patient fee ${kronor(amount)}`,
    growth: ({ perYear }) => `growth ${growth(perYear * 100)}%`,
    stop: () => "stopped payment",
    visitCost: () => "",
    ownService: ({ share }) =>
      share > 0 ? `own digital service ${percent(share)}` : "own digital service",
    financing: () => "",
  },
  sentences: {
    allocation: (patch, { words, shares }) => {
      const { healthCentre, region } = shares(patch);
      const retroactive = patch.retroactive ? ", retroactively" : "";
      const since = `from ${patch.from}${retroactive}.`;
      if (healthCentre === 1) return `${words.theHealthCentre} bears the whole cost ${since}`;
      if (region === 1) return `${words.region} bears the whole cost ${since}`;
      return `${words.region} bears ${percent(region)} and ${words.theHealthCentre} ${percent(healthCentre)} ${since}`;
    },
    contactCharge: ({ amounts, from }, say) =>
      `the ${say.words.healthCentre} where the patient is listed pays per contact ${priced(amounts, say)} from ${from}; ${say.words.region} bears the rest.`,
    payers: (patch) => {
      const parts = payersEn(patch);
      return parts.length === 0
        ? ""
        : `of the cost is paid by ${parts.join(", ")} from ${patch.from}, which leaves the region's cash.`;
    },
    cap: ({ perListed, from }, { words }) =>
      `${words.theHealthCentre} bears at most ${kronor(perListed)} per listed patient and year from ${from}.`,
    tariff: ({ amounts, from }, say) =>
      `the tariff per contact is ${priced(amounts, say)} from ${from}.`,
    patientFee: ({ amount, sharePaying, from }) =>
      `the patient fee is ${kronor(amount)}, paid by ${percent(sharePaying)} of contacts from ${from}.`,
    growth: ({ perYear, from }) =>
      `the number of contacts changes by ${growth(perYear * 100)}% a year from ${from}.`,
    stop: ({ returning, ownDigital, otherChannel, forgone, from }) => {
      const ways = [
        [returning, "return as physical visits"],
        [ownDigital, "go to the own digital service"],
        [otherChannel, "go to another channel"],
        [forgone, "are forgone"],
      ] as const;
      const told = ways.filter(([share]) => share > 0);
      return `the region does not pay for digital out-of-region contacts from ${from}. It is assumed that ${told.map(([share, way]) => `${percent(share)} ${way}`).join(", ")}.`;
    },
    visitCost: ({ perVisit, realisable, from }) =>
      perVisit === null
        ? ""
        : `a physical visit is counted at ${kronor(perVisit)} from ${from}, of which ${percent(realisable)} can be realised.`,
    ownService: ({ share, perContact, bearer, oneOff, from }, { words }) =>
      [
        `an own digital service takes ${percent(share)} of the contacts from ${from}`,
        perContact === null ? "" : ` at ${kronor(perContact)} a contact`,
        `, borne by ${bearer === "region" ? words.region : words.theHealthCentre}`,
        oneOff > 0 ? `; one-off cost ${kronor(oneOff)}` : "",
        ".",
      ].join(""),
    financing: ({ name, frame, from, validTo }) =>
      `financed by ${repeated(name)}, SEK ${count(frame)} a year from ${from}${validTo === null ? "" : ` to ${validTo}`}.`,
  },
};

type Amounts = Parameters<PolicyWordTexts["names"]["tariff"]>[0]["amounts"];

function slashed(amounts: Amounts): string {
  const numbers = amounts.map(({ amount }) => kronor(amount).replace(/^SEK\u00a0/, ""));
  return [...new Set(numbers)].join("/");
}

function priced(amounts: Amounts, { profession }: PolicySpeech): string {
  return amounts.map((one) => `${kronor(one.amount)} (${profession(one.profession)})`).join(", ");
}
