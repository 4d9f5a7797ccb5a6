import { foldText } from "../../core/profession";
import { isMisspelling } from "./likeness";

export { isNobody as isUnlisted } from "./nobody";

const KIND =
  /\b(vardcentral(en)?|halsocentral(en)?|vc|hc|vardc|vardcentr|vardenhet|mottagning(en)?|health cent(re|er)|primary care centre)\b/g;

/** How units are told apart: case and blanks do not matter, letters do. */
export function unitKey(name: string): string {
  return name.normalize("NFC").replace(/\s+/g, " ").trim().toLowerCase();
}

/** A name among others that is probably meant by this one. */
export function likenessOf(name: string, others: readonly string[]): string | null {
  const bare = bareName(name);
  return (
    others.find((other) => bareName(other) === bare || isMisspelling(bare, bareName(other))) ?? null
  );
}

/** Without accents, without what every unit is, and without the zeros that a code begins with. */
export function bareName(name: string): string {
  const folded = foldText(name);
  const bare = folded
    .replace(KIND, " ")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
  return (bare === "" ? folded : bare).replace(/^0+(?=\d+$)/, "");
}
