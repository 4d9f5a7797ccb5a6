import type { PatchSpeech, PatchTexts } from "../sv/patchText";
import type { AllocationRule, OtherPayer, PayersPatch } from "../../core/policy/policy";
import { inEnglish } from "../number";
import { payerNamesEn as names } from "./payers";

const { kronor, percent, growth } = inEnglish;

export function ruleEn(
  { shares, unlisted }: AllocationRule,
  { words }: Pick<PatchSpeech, "words">
) {
  const parts = `${words.theHealthCentre} ${percent(shares.healthCentre)}, ${words.region} ${percent(shares.region)}`;
  const who = { healthCentre: words.theHealthCentre, region: words.region };
  return unlisted === "rule" ? parts : `${parts}; unlisted are borne by ${who[unlisted]}`;
}

/** "the state 40%", in the order of the list; those who pay nothing are left out. */
export function payersEn(patch: PayersPatch): readonly string[] {
  const parts = (Object.keys(names) as OtherPayer[])
    .filter((payer) => patch[payer] > 0)
    .map((payer) => `${names[payer]} ${percent(patch[payer])}`);
  const grant = patch.statePerContact;
  return grant > 0 ? [...parts, `state grant ${kronor(grant)} per contact`] : parts;
}

const bookedEn = {
  corrected: "; retroactive, booked months are corrected",
  stands: "; booked months are not corrected",
  none: "",
} as const;

export const patchEn: PatchTexts = {
  tariff: {
    what: "Tariff",
    state: ({ amounts }, { profession }) =>
      amounts.map((one) => `${profession(one.profession)} ${kronor(one.amount)}`).join(", "),
    none: ({ tariffs, profession }) =>
      tariffs
        .map(
          (one) =>
            `${profession(one.profession)} ${one.amount === null ? "no tariff" : kronor(one.amount)}`
        )
        .join(", "),
  },
  patientFee: {
    what: "Patient fee",
    state: ({ amount, sharePaying, elasticity }) =>
      `${kronor(amount)} paid by ${percent(sharePaying)} of contacts${elasticity === 0 ? "; their number is unchanged" : `; elasticity ${growth(elasticity)}`}`,
    none: ({ fees }) =>
      fees.length === 0 ? "none stated" : `${fees.map(kronor).join("–")} paid on average`,
  },
  allocation: {
    what: "Allocation",
    state: (patch, say) => `${ruleEn(patch, say)}${bookedEn[say.booked ?? "none"]}`,
    none: ({ rule }) => rule,
  },
  contactCharge: {
    what: "Fixed price per contact",
    state: ({ amounts }, { words, profession }) =>
      `${words.theHealthCentre} pays ${amounts.map((one) => `${kronor(one.amount)} (${profession(one.profession)})`).join(", ")}; ${words.region} the rest`,
    none: ({ rule }) => rule,
  },
  payers: {
    what: "Other payers",
    state: (patch) => payersEn(patch).join("; ") || "no part given",
    none: () => "none",
  },
  cap: {
    what: "Cap",
    state: ({ perListed }, { words }) =>
      `${words.theHealthCentre} bears at most ${kronor(perListed)} per listed patient and year`,
    none: () => "no cap",
  },
  growth: {
    what: "Growth of contacts",
    state: ({ perYear }) => `${growth(perYear * 100)}% a year`,
    none: ({ method }) => method,
  },
  stop: {
    what: "Payment to digital providers",
    state: ({ returning, ownDigital, otherChannel, forgone, otherChannelPrice }) =>
      [
        "not paid",
        `${percent(returning)} become physical visits`,
        `${percent(ownDigital)} own digital contacts`,
        `${percent(otherChannel)} another channel${otherChannel > 0 && otherChannelPrice !== null ? ` at ${kronor(otherChannelPrice)}` : ""}`,
        `${percent(forgone)} are forgone`,
      ].join("; "),
    none: () => "paid at the tariff",
  },
  visitCost: {
    what: "Physical visit",
    state: ({ perVisit, realisable, substitution, upliftPerYear }) =>
      [
        perVisit === null ? "cost not stated" : `${kronor(perVisit)} a visit`,
        `realisable share ${percent(realisable)}`,
        ...(substitution > 0 ? [`${percent(substitution)} visits a contact`] : []),
        ...(upliftPerYear === 0 ? [] : [`${growth(upliftPerYear * 100)}% a year`]),
      ].join("; "),
    none: () => "not counted",
  },
  ownService: {
    what: "Own digital service",
    state: ({ share, perContact, bearer, oneOff, upliftPerYear }, { words }) =>
      [
        `takes ${percent(share)} of the contacts`,
        perContact === null ? "cost not stated" : `${kronor(perContact)} a contact`,
        `borne by ${bearer === "region" ? words.region : words.theHealthCentre}`,
        ...(oneOff > 0 ? [`one-off cost ${kronor(oneOff)}`] : []),
        ...(upliftPerYear === 0 ? [] : [`${growth(upliftPerYear * 100)}% a year`]),
      ].join("; "),
    none: () => "none",
  },
  financing: {
    what: "Financing",
    state: ({ name, frame, validTo }) =>
      `${name}: ${kronor(frame)} a year${validTo === null ? "" : ` up to ${validTo}`}`,
    none: () => "unfinanced",
  },
};
