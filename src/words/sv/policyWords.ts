import type { Words } from "../terms";
import type { ProfessionKey } from "../../core/profession";
import type { Party, Patch } from "../../core/policy/policy";
import { inSwedish } from "../number";
import { payersSv } from "./patchText";
import { repeated } from "../userText";

/** What a name and a description are put together of. */
export interface PolicySpeech {
  readonly words: Words;
  readonly profession: (key: ProfessionKey) => string;
  /** As they are counted: they sum to 1. */
  readonly shares: (
    patch: Extract<Patch, { readonly kind: "allocation" }>
  ) => Readonly<Record<Party, number>>;
}

const { kronor, percent, growth, count } = inSwedish;
const plain = (share: number): string => percent(share).replace(/\u00a0%$/, "");

const names: {
  readonly [Kind in Patch["kind"]]: (
    patch: Extract<Patch, { readonly kind: Kind }>,
    say: PolicySpeech
  ) => string;
} = {
  allocation: (patch, { words, shares }) => {
    const { healthCentre, region } = shares(patch);
    if (healthCentre === 1) return `100 % ${words.healthCentre}`;
    if (region === 1) return "100 % centralt";
    return `${plain(region)}/${plain(healthCentre)}`;
  },
  contactCharge: ({ amounts }) => `fast pris ${slashed(amounts)} kr per kontakt`,
  payers: (patch) => payersSv(patch).join(", ") || "andra betalare",
  cap: ({ perListed }) => `tak ${kronor(perListed)} per listad`,
  tariff: ({ amounts }) => `taxa ${slashed(amounts)} kr`,
  patientFee: ({ amount }) => `patientavgift ${kronor(amount)}`,
  growth: ({ perYear }) => `tillväxt ${growth(perYear * 100)} %`,
  stop: () => "stoppad ersättning",
  visitCost: () => "",
  ownService: ({ share }) =>
    share > 0 ? `egen digital tjänst ${percent(share)}` : "egen digital tjänst",
  financing: () => "",
};

const sentences: {
  readonly [Kind in Patch["kind"]]: (
    patch: Extract<Patch, { readonly kind: Kind }>,
    say: PolicySpeech
  ) => string;
} = {
  allocation: (patch, { words, shares }) => {
    const { healthCentre, region } = shares(patch);
    const retroactive = patch.retroactive ? ", retroaktivt" : "";
    const since = `från ${patch.from}${retroactive}.`;
    if (healthCentre === 1) return `${words.theHealthCentre} bär hela kostnaden ${since}`;
    if (region === 1) return `${words.region} bär hela kostnaden ${since}`;
    return `${words.region} bär ${percent(region)} och ${words.theHealthCentre} ${percent(healthCentre)} ${since}`;
  },
  contactCharge: ({ amounts, from }, say) =>
    `den ${say.words.healthCentre} där patienten är listad betalar per kontakt ${priced(amounts, say)} från ${from}; ${say.words.region} bär resten.`,
  payers: (patch) => {
    const parts = payersSv(patch);
    return parts.length === 0
      ? ""
      : `av kostnaden betalar ${parts.join(", ")} från ${patch.from}, vilket lämnar regionens kassa.`;
  },
  cap: ({ perListed, from }, { words }) =>
    `${words.theHealthCentre} bär högst ${kronor(perListed)} per listad och år från ${from}.`,
  tariff: ({ amounts, from }, say) => `taxan per kontakt är ${priced(amounts, say)} från ${from}.`,
  patientFee: ({ amount, sharePaying, from }) =>
    `patientavgiften är ${kronor(amount)} och betalas av ${percent(sharePaying)} av kontakterna från ${from}.`,
  growth: ({ perYear, from }) =>
    `antalet kontakter ändras med ${growth(perYear * 100)} % per år från ${from}.`,
  stop: ({ returning, ownDigital, otherChannel, forgone, from }) => {
    const ways = [
      [returning, "återkommer som fysiska besök"],
      [ownDigital, "går till egen digital tjänst"],
      [otherChannel, "går till en annan kanal"],
      [forgone, "uteblir"],
    ] as const;
    const told = ways.filter(([share]) => share > 0);
    return `regionen betalar inte för digitala utomlänskontakter från ${from}. Antaget är att ${told.map(([share, way]) => `${percent(share)} ${way}`).join(", ")}.`;
  },
  visitCost: ({ perVisit, realisable, from }) =>
    perVisit === null
      ? ""
      : `ett fysiskt besök räknas till ${kronor(perVisit)} från ${from}, varav ${percent(realisable)} kan realiseras.`,
  ownService: ({ share, perContact, bearer, oneOff, from }, { words }) =>
    [
      `en egen digital tjänst tar ${percent(share)} av kontakterna från ${from}`,
      perContact === null ? "" : ` till ${kronor(perContact)} per kontakt`,
      ` och bärs av ${bearer === "region" ? words.region : words.theHealthCentre}`,
      oneOff > 0 ? `; engångskostnad ${kronor(oneOff)}` : "",
      ".",
    ].join(""),
  financing: ({ name, frame, from, validTo }) =>
    `finansieras med ${repeated(name)}, ${count(frame)} kr per år från ${from}${validTo === null ? "" : ` till ${validTo}`}.`,
};

export const policyWordsSv = {
  none: "Nytt alternativ",
  more: "m.m.",
  /** A second change of the same kind is told from the first by its day. */
  dated: (name: string, from: string) => `${name} från ${from}`,
  names: names,
  sentences: sentences,
};

/** One a kind of change; "" says nothing. */
export type PolicyWordTexts = typeof policyWordsSv;

type Amounts = Parameters<PolicyWordTexts["names"]["tariff"]>[0]["amounts"];

function slashed(amounts: Amounts): string {
  const numbers = amounts.map(({ amount }) => kronor(amount).replace(/\u00a0kr$/, ""));
  return [...new Set(numbers)].join("/");
}

function priced(amounts: Amounts, { profession }: PolicySpeech): string {
  return amounts.map((one) => `${kronor(one.amount)} (${profession(one.profession)})`).join(", ");
}
