import { earliestOf } from "../core/age";
import type { SubstitutionId, VisitPriceId } from "../core/breakEvenEvidence";
import data from "./breakEvenEvidence.json";
import { readCitedNumber } from "./citedNumber";
import { resolveSource } from "./sources";

/** What is known that a break-even can be held against. */
export const breakEvenEvidence = {
  /** Shares, 0–1. */
  substitution: data.substitution.map(({ id, ...figure }) => ({
    id: id as SubstitutionId,
    ...readCitedNumber(figure),
  })),
  /** A region that looked for relief in its own figures, and saw none. */
  noRelief: resolveSource(data.noRelief),
  /** Kronor: what another region is charged, which is no avoidable cost but likely above it. */
  visitPrices: data.visitPrices.map(({ id, ...figure }) => ({
    id: id as VisitPriceId,
    ...readCitedNumber(figure),
  })),
  /** Why nothing of the capacity is taken to be cash. */
  realisable: resolveSource(data.realisable),
  /** That a stop takes a change of the law, by a region's own inquiry. */
  law: resolveSource(data.law),
};

/** Senast verifierad: the earliest date among the documents of what is listed as evidence. */
export const evidenceVerified: string = earliestOf(
  [...breakEvenEvidence.substitution.map(({ source }) => source), breakEvenEvidence.noRelief].map(
    ({ date }) => date
  )
)!;
