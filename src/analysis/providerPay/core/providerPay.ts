/** How the provider may be paid, in the order in which it is shown. */
export const PAY_MODELS = [
  "perVisit",
  "ceiling",
  "contactCeiling",
  "steps",
  "perListed",
  "fixed",
  "quality",
] as const;

export type PayModel = (typeof PAY_MODELS)[number];

/** What is known of the year; contacts, and kronor per contact. */
export interface PayBase {
  readonly contacts: number;
  /** What the region pays net for a contact. */
  readonly price: number;
  /** What the patient pays, which the provider keeps whatever the model. */
  readonly fee: number;
  /** Patients listed in the region; null: not known of every unit. */
  readonly listed: number | null;
}

/** The models' terms: kronor, contacts a year, and shares of 0–1. */
export interface PayTerms {
  /** Per contact, in all models that count contacts. */
  readonly price: number;
  /** Kronor a year. */
  readonly ceiling: number;
  /** Contacts a year that are paid. */
  readonly mostContacts: number;
  /** Beyond so many contacts a year a contact is paid the price after. */
  readonly firstStep: number;
  readonly priceAfterFirst: number;
  readonly secondStep: number;
  readonly priceAfterSecond: number;
  /** Kronor per listed patient and year. */
  readonly perListed: number;
  /** Kronor a year. */
  readonly fixed: number;
  /** Of the pay per visit, what is paid by quality. */
  readonly qualityShare: number;
  /** How far the measure of quality is reached. */
  readonly quality: number;
}

/** Terms by which every model pays what the visits pay today. */
export function equalTerms({ contacts, price, listed }: PayBase): PayTerms {
  const pay = contacts * price;
  return {
    price,
    ceiling: pay,
    mostContacts: contacts,
    firstStep: contacts,
    priceAfterFirst: price,
    secondStep: contacts,
    priceAfterSecond: price,
    perListed: listed ? pay / listed : 0,
    fixed: pay,
    qualityShare: 0,
    quality: 1,
  };
}

/** Kronor that the region pays for a year's contacts. */
export function payFor(
  model: PayModel,
  terms: PayTerms,
  contacts: number,
  listed: number | null
): number {
  const { price } = terms;
  switch (model) {
    case "perVisit":
      return contacts * price;
    case "ceiling":
      return Math.min(contacts * price, terms.ceiling);
    case "contactCeiling":
      return Math.min(contacts, terms.mostContacts) * price;
    case "steps": {
      const { firstStep, secondStep, priceAfterFirst, priceAfterSecond } = terms;
      const first = Math.min(contacts, firstStep);
      const second = Math.max(0, Math.min(contacts, secondStep) - firstStep);
      return (
        first * price + second * priceAfterFirst + (contacts - first - second) * priceAfterSecond
      );
    }
    case "perListed":
      return (listed ?? 0) * terms.perListed;
    case "fixed":
      return terms.fixed;
    case "quality":
      return contacts * price * (1 - terms.qualityShare * (1 - terms.quality));
  }
}

/** Of the year's contacts: fewer, as they are, more. */
export const VOLUMES = [0.8, 1, 1.2] as const;

/** A model at one volume; kronor. */
export interface PayOutcome {
  readonly model: PayModel;
  readonly contacts: number;
  /** What the region pays. */
  readonly cost: number;
  /** What the provider gets: the region's payment and the patients' fees. */
  readonly revenue: number;
  /** What one contact more costs the region. */
  readonly marginal: number;
  /** What the provider gets more than by visits at the same volume; −: the region gains it. */
  readonly againstVisits: number;
}

export function payOutcome(
  model: PayModel,
  terms: PayTerms,
  base: PayBase,
  volume: number
): PayOutcome {
  const contacts = base.contacts * volume;
  const pay = (count: number): number => payFor(model, terms, count, base.listed);
  const cost = pay(contacts);
  return {
    model,
    contacts,
    cost,
    revenue: cost + contacts * base.fee,
    marginal: pay(contacts + 1) - cost,
    againstVisits: cost - contacts * base.price,
  };
}

/** What is wrong with terms, as data. */
export type PayFault =
  | { readonly code: "pay.limits"; readonly field: keyof PayTerms; readonly most: number }
  | { readonly code: "pay.stepsOrder"; readonly field: "secondStep"; readonly least: number };

const MOST = 1e11;
const SHARES: ReadonlySet<keyof PayTerms> = new Set(["qualityShare", "quality"]);

export function payFault(terms: PayTerms, field: keyof PayTerms): PayFault | null {
  const most = SHARES.has(field) ? 1 : MOST;
  if (!(terms[field] >= 0 && terms[field] <= most)) return { code: "pay.limits", field, most };
  return field === "secondStep" && terms.secondStep < terms.firstStep
    ? { code: "pay.stepsOrder", field, least: terms.firstStep }
    : null;
}
