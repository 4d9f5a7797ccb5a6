import type { Language } from "./language";
import type { RowPlace } from "../core/scenario/regionData";
import type { RowSums } from "../core/scenario/scenario";
import { placesText, rowSumsEn, rowSumsSv } from "./rowSums";

/** Rows that are not outcome, in the settings of the pane. */
export interface LaterRowsTexts {
  readonly hint: (sums: RowSums) => string;
  readonly usual: (choice: string) => string;
  /** In the line on a source. */
  readonly part: (sums: RowSums) => string;
  readonly forecast: (sums: RowSums, places: readonly RowPlace[]) => string;
}

const sv: LaterRowsTexts = {
  hint: (sums) =>
    `${rowSumsSv(sums)} ligger efter utfall t.o.m. Som ofullständigt utfall används de inte; som egen prognos är de nollalternativet för sina perioder.`,
  usual: (choice) => `Förval: ${choice}`,
  part: (sums) => `egen prognos ${rowSumsSv(sums)}`,
  forecast: (sums, places) =>
    `Egen prognos: ${rowSumsSv(sums)}${places.length > 0 ? `, ${placesText(places, "rad")}` : ""}. Den gäller för sina perioder; därefter fortsätter metoden från dess nivå.`,
};

const en: LaterRowsTexts = {
  hint: (sums) =>
    `${rowSumsEn(sums)} lie after the outcome. As incomplete outcome they are not used; as your own forecast they are the baseline of their periods.`,
  usual: (choice) => `Default: ${choice}`,
  part: (sums) => `own forecast ${rowSumsEn(sums)}`,
  forecast: (sums, places) =>
    `Own forecast: ${rowSumsEn(sums)}${places.length > 0 ? `, ${placesText(places, "row")}` : ""}. It holds for its periods; after them the method goes on from its level.`,
};

export function laterRowsTexts(language: Language): LaterRowsTexts {
  return language === "sv" ? sv : en;
}
