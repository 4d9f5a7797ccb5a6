import type { RowSums } from "../../core/scenario/scenario";
import type { RowPlace } from "../../core/scenario/regionData";
import { rowSumsSv, placesText } from "../rowSums";

export const sv = {
  hint: (sums: RowSums) =>
    `${rowSumsSv(sums)} ligger efter utfall t.o.m. Som ofullständigt utfall används de inte; som egen prognos är de nollalternativet för sina perioder.`,
  usual: (choice: string) => `Förval: ${choice}`,
  /** In the line on a source. */
  part: (sums: RowSums) => `egen prognos ${rowSumsSv(sums)}`,
  forecast: (sums: RowSums, places: readonly RowPlace[]) =>
    `Egen prognos: ${rowSumsSv(sums)}${places.length > 0 ? `, ${placesText(places, "rad")}` : ""}. Den gäller för sina perioder; därefter fortsätter metoden från dess nivå.`,
};

/** Rows that are not outcome, in the settings of the pane. */
export type LaterRowsTexts = typeof sv;
