import type { RegionData } from "./regionData";

/** No cost of what has happened is known: all of it is contacts times tariff. */
export function isModelled({ observations }: RegionData): boolean {
  return observations.every(({ kind, cost }) => kind !== "outcome" || cost === null);
}
