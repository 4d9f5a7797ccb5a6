import { findDatedNumbers } from "./datedNumber";
import type { NumberLike, TextPlace } from "./numberLike";
import { plainTexts, withoutSpacing } from "./plainText";
import { findReserveNumbers } from "./reserveNumber";

/** All in a text that has a form of personal identity, co-ordination, temporary and reserve numbers. */
export function findNumbers(text: string, place: TextPlace): readonly NumberLike[] {
  if (!holdsDigits(text)) return [];
  return plainTexts(text).flatMap((plain) => {
    const found = findInPlain(plain, place);
    const together = withoutSpacing(plain);
    if (found.length > 0 || together === plain) return found;
    // Spaced out, they may be something else.
    return findInPlain(together, place).map((like) =>
      like.standing === "sure" && !place.named ? { ...like, standing: "open" as const } : like
    );
  });
}

function findInPlain(plain: string, place: TextPlace): readonly NumberLike[] {
  return onceEach([...findDatedNumbers(plain, place), ...findReserveNumbers(plain, place)]);
}

/** What can be read in several ways counts as what it is in the best of them. */
function onceEach(all: readonly NumberLike[]): readonly NumberLike[] {
  const best = new Map<string, NumberLike>();
  for (const like of all) {
    const key = `${like.at} ${like.form}`;
    const known = best.get(key);
    if (!known || (like.isPerson && !known.isPerson)) best.set(key, like);
  }
  return [...best.values()];
}

/** Whether a text by itself holds what is, or may be, somebody's number. @param today ISO */
export function holdsPersonalNumber(text: string, today: string): boolean {
  return findNumbers(text, { today }).some(
    ({ isPerson, standing }) => isPerson && standing !== "alone"
  );
}

/** The shortest form has seven: a date and one among the last four. */
export function holdsDigits(text: string): boolean {
  let digits = 0;
  for (let i = 0; i < text.length && digits < 7; i += 1) {
    const code = text.charCodeAt(i);
    // Beyond ASCII there are more digits; they are left to the reading itself.
    if ((code >= 48 && code <= 57) || code >= 0x0660) digits += 1;
  }
  return digits >= 7;
}
