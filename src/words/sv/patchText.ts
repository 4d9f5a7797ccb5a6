import type { AllocationRule } from "../../core/policy/policy";
import type { PatchSpeech, PatchTexts } from "../patchText";
import { inSwedish } from "../number";

const { kronor, percent, growth } = inSwedish;

export function ruleSv(
  { shares, unlisted }: AllocationRule,
  { words }: Pick<PatchSpeech, "words">
) {
  const parts = `${words.theHealthCentre} ${percent(shares.healthCentre)}, ${words.region} ${percent(shares.region)}`;
  const who = { healthCentre: words.theHealthCentre, region: words.region };
  return unlisted === "rule" ? parts : `${parts}; olistade bärs av ${who[unlisted]}`;
}

const bookedSv = {
  corrected: "; retroaktivt, bokförda månader rättas",
  stands: "; bokförda månader rättas inte",
  none: "",
} as const;

export const patchSv: PatchTexts = {
  tariff: {
    what: "Taxa",
    state: ({ amounts }, { profession }) =>
      amounts.map((one) => `${profession(one.profession)} ${kronor(one.amount)}`).join(", "),
    none: ({ tariffs, profession }) =>
      tariffs
        .map(
          (one) =>
            `${profession(one.profession)} ${one.amount === null ? "ingen taxa" : kronor(one.amount)}`
        )
        .join(", "),
  },
  patientFee: {
    what: "Patientavgift",
    state: ({ amount, sharePaying, elasticity }) =>
      `${kronor(amount)} som ${percent(sharePaying)} av kontakterna betalar${elasticity === 0 ? "; antalet kontakter ändras inte" : `; elasticitet ${growth(elasticity)}`}`,
    none: ({ fees }) =>
      fees.length === 0 ? "ingen angiven" : `${fees.map(kronor).join("–")} betalas i genomsnitt`,
  },
  allocation: {
    what: "Fördelning",
    state: (patch, say) => `${ruleSv(patch, say)}${bookedSv[say.booked ?? "none"]}`,
    none: ({ rule }) => rule,
  },
  contactCharge: {
    what: "Fast pris per kontakt",
    state: ({ amounts }, { words, profession }) =>
      `${words.theHealthCentre} betalar ${amounts.map((one) => `${kronor(one.amount)} (${profession(one.profession)})`).join(", ")}; ${words.region} resten`,
    none: ({ rule }) => rule,
  },
  cap: {
    what: "Tak",
    state: ({ perListed }, { words }) =>
      `${words.theHealthCentre} bär högst ${kronor(perListed)} per listad och år`,
    none: () => "inget tak",
  },
  growth: {
    what: "Kontakternas utveckling",
    state: ({ perYear }) => `${growth(perYear * 100)} % per år`,
    none: ({ method }) => method,
  },
  stop: {
    what: "Ersättning till nätläkarbolag",
    state: ({ returning, ownDigital, otherChannel, forgone, otherChannelPrice }) =>
      [
        "betalas inte",
        `${percent(returning)} blir fysiska besök`,
        `${percent(ownDigital)} egen digital kontakt`,
        `${percent(otherChannel)} annan kanal${otherChannel > 0 && otherChannelPrice !== null ? ` à ${kronor(otherChannelPrice)}` : ""}`,
        `${percent(forgone)} uteblir`,
      ].join("; "),
    none: () => "betalas enligt taxa",
  },
  visitCost: {
    what: "Fysiskt besök",
    state: ({ perVisit, realisable, substitution, upliftPerYear }) =>
      [
        perVisit === null ? "kostnad ej angiven" : `${kronor(perVisit)} per besök`,
        `realiserbar andel ${percent(realisable)}`,
        ...(substitution > 0 ? [`${percent(substitution)} besök per kontakt`] : []),
        ...(upliftPerYear === 0 ? [] : [`${growth(upliftPerYear * 100)} % per år`]),
      ].join("; "),
    none: () => "räknas inte",
  },
  ownService: {
    what: "Egen digital tjänst",
    state: ({ share, perContact, bearer, oneOff, upliftPerYear }, { words }) =>
      [
        `tar ${percent(share)} av kontakterna`,
        perContact === null ? "kostnad ej angiven" : `${kronor(perContact)} per kontakt`,
        `bärs av ${bearer === "region" ? words.region : words.theHealthCentre}`,
        ...(oneOff > 0 ? [`engångskostnad ${kronor(oneOff)}`] : []),
        ...(upliftPerYear === 0 ? [] : [`${growth(upliftPerYear * 100)} % per år`]),
      ].join("; "),
    none: () => "ingen",
  },
  financing: {
    what: "Finansiering",
    state: ({ name, frame, validTo }) =>
      `${name}: ${kronor(frame)} per år${validTo === null ? "" : ` t.o.m. ${validTo}`}`,
    none: () => "ofinansierat",
  },
};
