import type { LaterRowsTexts } from "../sv/laterRows";
import { rowSumsEn, placesText } from "../rowSums";

export const en: LaterRowsTexts = {
  hint: (sums) =>
    `${rowSumsEn(sums)} lie after the outcome. As incomplete outcome they are not used; as your own forecast they are the baseline of their periods.`,
  usual: (choice) => `Default: ${choice}`,
  part: (sums) => `own forecast ${rowSumsEn(sums)}`,
  forecast: (sums, places) =>
    `Own forecast: ${rowSumsEn(sums)}${places.length > 0 ? `, ${placesText(places, "row")}` : ""}. It holds for its periods; after them the method goes on from its level.`,
};
