import { foldText } from "../../core/profession";
import { isMisspelling } from "./likeness";

const UNLISTED =
  /^(okan[dt]a?|olistade?|(ej|inte) listade?|utan listning|listning saknas|saknas|unknown|unlisted|not listed|none|-|–|—)( (enhet|vardcentral|halsocentral|unit|health cent(re|er)))?$/;
const KIND =
  /\b(vardcentral(en)?|halsocentral(en)?|vc|hc|health cent(re|er)|primary care centre)\b/g;

/** How units are told apart: case and blanks do not matter, letters do. */
export function unitKey(name: string): string {
  return name.normalize("NFC").replace(/\s+/g, " ").trim().toLowerCase();
}

/** Whether the name stands for patients that are listed nowhere, or nobody knows where. */
export function isUnlisted(name: string): boolean {
  const parts = foldText(name)
    .replace(/\s+/g, " ")
    .split(/ eller | och | or | and | ?[/,] ?/);
  return parts.every((part) => UNLISTED.test(part));
}

/** A name among others that is probably meant by this one. */
export function likenessOf(name: string, others: readonly string[]): string | null {
  const bare = bareName(name);
  return (
    others.find((other) => bareName(other) === bare || isMisspelling(bare, bareName(other))) ?? null
  );
}

/** Without accents, and without what every unit is. */
function bareName(name: string): string {
  return foldText(name).replace(KIND, " ").replace(/\s+/g, " ").trim();
}
