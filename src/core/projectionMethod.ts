/**
 * Prognosmetod, by name: halverad trend, ingångsläge, oförändrad, drift, genomsnittlig tillväxt,
 * dämpad, säsong.
 */
export type ProjectionMethod =
  "half-trend" | "run-rate" | "flat" | "drift" | "cagr" | "damped" | "seasonal";

/** Growth a year of a method of the user's own, as a part of 1: above the least, up to the most. */
export const OWN_GROWTH = { above: -1, most: 10 } as const;
