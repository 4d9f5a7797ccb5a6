import { foldText } from "../../core/profession";

/** Companies that regions are invoiced by for digital contacts, and nothing but their names. */
const PROVIDERS =
  /^(kry|kry livi|livi|min ?doktor|doktor ?se|doktor ?24|capio|capio go|capio online|medicheck|accumbo|knodd|mindler|joint academy|arc academy|doktorn ?i ?mobilen|medi ?check|apoteket doktor|aleris|aleris x|atrium|vardo|smart doktor|digi ?doktor|digital psykolog|lakarlandslaget|blodtrycksdoktorn)( (sverige|sweden|ab|healthcare|international))*$/;
const OTHERS = /^(ovriga?|andra|others?)( (vardgivare|leverantorer|bolag|providers))?$/;

/** Whether a text is the name of a company that gives digital care; a vårdcentral may have more words. */
export function isProvider(text: string): boolean {
  return PROVIDERS.test(plain(text));
}

/** "Övriga", among companies the rest of them. */
export function isOtherProviders(text: string): boolean {
  return OTHERS.test(plain(text));
}

function plain(text: string): string {
  return foldText(text)
    .replace(/[.,&()/-]+/g, " ")
    .replace(/\s+/g, " ")
    .trim();
}
