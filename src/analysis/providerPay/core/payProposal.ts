import { type Span, spansOf, sumOf } from "../../../core/scenario/rollUp";
import type { Scenario } from "../../../core/scenario/scenario";
import { traitIn } from "../../../core/scenario/unitYears";
import { equalTerms, type PayBase, type PayModel, PAY_MODELS, type PayTerms } from "./providerPay";

/** What the baseline says of a year of forecast. */
export interface PayProposal {
  readonly year: Span;
  readonly base: PayBase;
}

/** The first whole year of forecast. @returns null: no contacts are paid in any */
export function proposePay(scenario: Scenario): PayProposal | null {
  const { alternatives, baseline, cells, firstForecast, units } = scenario;
  const years = spansOf(scenario, "year").filter(({ kind }) => kind !== "outcome");
  const year = years.find(({ kind, whole }) => kind === "forecast" && whole) ?? years[0];
  if (!year) return null;
  const span = { from: Math.max(year.from, firstForecast), to: year.to };
  const own = alternatives[baseline]!;
  const contacts = sumOf(own, cells, "contacts", span);
  if (contacts <= 0) return null;
  const counts = units.flatMap((one) => (one.unlisted ? [] : [traitIn(one, "listed", year.year)]));
  const listed = counts.reduce<number>((sum, one) => sum + (one ?? 0), 0);
  return {
    year,
    base: {
      contacts,
      price: sumOf(own, cells, "net", span) / 100 / contacts,
      fee: sumOf(own, cells, "fee", span) / 100 / contacts,
      listed: listed === 0 || counts.includes(null) ? null : listed,
    },
  };
}

/** What the user has stated, and else terms that pay as much as visits do. */
export function termsOf(stated: Partial<PayTerms>, base: PayBase): PayTerms {
  const equal = equalTerms(base);
  const secondStep = Math.max(equal.secondStep, stated.firstStep ?? 0);
  return { ...equal, secondStep, ...stated };
}

/** Those that can be reckoned. */
export function modelsFor({ listed }: PayBase): readonly PayModel[] {
  return PAY_MODELS.filter((model) => model !== "perListed" || listed !== null);
}
