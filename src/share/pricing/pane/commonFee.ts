import type { MeanFee } from "../../../core/scenario/scenario";

/** The latest fee that holds for every profession; null: none does. */
export function commonFee(fees: readonly MeanFee[] | null): MeanFee | null {
  const common = (fees ?? []).filter(({ profession }) => profession === null);
  return [...common].sort((a, b) => b.year - a.year)[0] ?? null;
}
