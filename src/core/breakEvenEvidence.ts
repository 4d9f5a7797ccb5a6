/** A study's finding of how large a share of digital contacts replaces a physical visit. */
export type SubstitutionId = "none" | "partial" | "most";

/** Whose physical visit a price is for. */
export type VisitPriceId = "doctor" | "other";
