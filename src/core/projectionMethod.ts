/**
 * Prognosmetod, by name: halverad trend, ingångsläge, oförändrad, drift, genomsnittlig tillväxt,
 * dämpad, säsong.
 */
export type ProjectionMethod =
  "half-trend" | "run-rate" | "flat" | "drift" | "cagr" | "damped" | "seasonal";
