import type { Problems } from "../problems";
import type { ReadingPlace } from "../readingProblem";
import type { Body } from "./bodyTypes";
import { type Grid, loadedText } from "./grid";

/** Rows that only their numbers show to be sums are told by what stands first in them. */
export function reportRecognised(
  { cells }: Grid,
  { recognised }: Body,
  place: ReadingPlace,
  problems: Problems
): void {
  const names = recognised.map(
    (index) => cells[index]!.map(loadedText).find((text) => text !== "") ?? ""
  );
  if (names.length > 0) problems.report(place, { code: "sum.recognised", names });
}
