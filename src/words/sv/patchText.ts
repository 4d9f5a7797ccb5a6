import type { Words } from "../terms";
import type { ProfessionKey } from "../../core/profession";
import type { AllocationRule, OtherPayer, PayersPatch, Patch } from "../../core/policy/policy";
import { inSwedish } from "../number";
import { payerNamesSv as names } from "./payers";

export interface PatchSpeech {
  readonly words: Words;
  readonly profession: (key: ProfessionKey) => string;
  /** Of the schedule; null: no tariff that day. */
  readonly tariffs: readonly {
    readonly profession: ProfessionKey;
    readonly amount: number | null;
  }[];
  /** Mean fees paid per contact; empty: none stated. */
  readonly fees: readonly number[];
  readonly rule: string;
  /** What becomes of booked months from the patch's day on; null: none is booked. */
  readonly booked: "corrected" | "stands" | null;
  readonly method: string;
}

/** What a patch changes, in words: from what, to what. */
export type PatchTexts = {
  readonly [Kind in Patch["kind"]]: {
    readonly what: string;
    readonly state: (patch: Extract<Patch, { readonly kind: Kind }>, say: PatchSpeech) => string;
    /** How it is where nothing of the kind is in force. */
    readonly none: (say: PatchSpeech) => string;
  };
};

const { kronor, percent, growth } = inSwedish;

export function ruleSv(
  { shares, unlisted }: AllocationRule,
  { words }: Pick<PatchSpeech, "words">
) {
  const parts = `${words.theHealthCentre} ${percent(shares.healthCentre)}, ${words.region} ${percent(shares.region)}`;
  const who = { healthCentre: words.theHealthCentre, region: words.region };
  return unlisted === "rule" ? parts : `${parts}; olistade bärs av ${who[unlisted]}`;
}

/** "staten 40 %", in the order of the list; those who pay nothing are left out. */
export function payersSv(patch: PayersPatch): readonly string[] {
  const parts = (Object.keys(names) as OtherPayer[])
    .filter((payer) => patch[payer] > 0)
    .map((payer) => `${names[payer]} ${percent(patch[payer])}`);
  const grant = patch.statePerContact;
  return grant > 0 ? [...parts, `statsbidrag ${kronor(grant)} per kontakt`] : parts;
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
  payers: {
    what: "Andra betalare",
    state: (patch) => payersSv(patch).join("; ") || "ingen del angiven",
    none: () => "inga",
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
