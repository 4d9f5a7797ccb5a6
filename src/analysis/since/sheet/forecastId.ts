import type { SavedForecast } from "../../../core/scenario/savedForecast";
import { ContentHash } from "../../../sheet/contentHash";

/**
 * P-2020-06-05-k3f9x, of what the forecast says: the same forecast has the same id each time that
 * somebody tries to save it, and two that are saved on the same day in two panes have one each. The
 * letter is there because a bare date would be one to the formulas that look it up.
 */
export function forecastIdOf(forecast: Omit<SavedForecast, "id">): string {
  const hash = new ContentHash();
  hash.add(JSON.stringify(forecast));
  return `P-${forecast.saved}-${hash.toText().slice(-5)}`;
}
