import { calculatedPart, isCounted } from "../../../core/scenario/calculatedPart";
import { cashOf, type Span, sumOf } from "../../../core/scenario/rollUp";
import type { Alternative, Scenario } from "../../../core/scenario/scenario";

/** What an alternative is to those who live in the region, in one span. Money is öre. */
export interface ResidentsRow {
  readonly alternative: Alternative;
  /** Position among the alternatives. */
  readonly position: number;
  readonly contacts: number;
  /** Paid by patients; null: nobody has said what they pay. */
  readonly fees: number | null;
  /** Cash: invoices, own service, other channels and one-off costs. */
  readonly cost: number;
  /** null: no fee is known, or there are no contacts. */
  readonly feePerContact: number | null;
  /** null: the number of inhabitants is not known. */
  readonly costPerInhabitant: number | null;
  /** null also where contacts are worked out from the cost. */
  readonly contactsPerThousand: number | null;
}

/** The baseline first, then the others in the user's order. */
export function toResidents(
  scenario: Scenario,
  span: Span,
  inhabitants: number | null
): readonly ResidentsRow[] {
  const { alternatives, baseline, cells } = scenario;
  const order = [
    baseline,
    ...alternatives.map((_, i) => i).filter((position) => position !== baseline),
  ];
  return order.map((position): ResidentsRow => {
    const alternative = alternatives[position]!;
    const contacts = sumOf(alternative, cells, "contacts", span);
    const paid = sumOf(alternative, cells, "fee", span);
    const fees = paid !== 0 || isFeeKnown(scenario, alternative) ? paid : null;
    const cost = cashOf(alternative, cells, span);
    const isCount = isCounted(calculatedPart(scenario, alternative, span));
    const people = inhabitants !== null && inhabitants > 0 ? inhabitants : null;
    return {
      ...{ alternative, position, contacts, fees, cost },
      feePerContact: fees === null || contacts <= 0 ? null : fees / contacts,
      costPerInhabitant: people && cost / people,
      contactsPerThousand: people && isCount ? (contacts / people) * 1000 : null,
    };
  });
}

/** Users per thousand inhabitants; null: one of the two is not given. */
export function usersPerThousand(users: number | null, inhabitants: number | null): number | null {
  return users === null || inhabitants === null || inhabitants <= 0
    ? null
    : (users / inhabitants) * 1000;
}

/** A sum of 0 is a fee of nothing only where somebody has said so. */
function isFeeKnown({ settings }: Scenario, { policy }: Alternative): boolean {
  return (
    (settings.meanFees ?? []).length > 0 || policy.patches.some(({ kind }) => kind === "patientFee")
  );
}
