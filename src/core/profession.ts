/** Yrkesgrupp: the national codes that an invoice line may carry in open care. */
export type ProfessionCode =
  | "AP"
  | "AT"
  | "AU"
  | "BA"
  | "BM"
  | "DT"
  | "FT"
  | "HK"
  | "KP"
  | "LG"
  | "LK"
  | "NA"
  | "OP"
  | "OT"
  | "OV"
  | "PS"
  | "PT"
  | "RC"
  | "RS"
  | "SF"
  | "SG"
  | "SJ"
  | "TH"
  | "TL"
  | "TO"
  | "TP"
  | "US";

/** Groups that share a tariff. Läkare is its own group and needs no key beside LK. */
export type ProfessionGroup = "PSYKOSOCIAL" | "ÖVRIG";

/** Okänt yrke: contacts whose profession no row tells. It has no tariff, only what it has cost. */
export const UNKNOWN_PROFESSION = "OKÄNT";

export type ProfessionKey = ProfessionCode | ProfessionGroup | typeof UNKNOWN_PROFESSION;

/** null: the national recommendation does not cover the profession. */
export type ProfessionGroups = ReadonlyMap<ProfessionCode, ProfessionGroup | "LÄKARE" | null>;

/** Nothing in it has an accent to lose. */
const PLAIN = /^[\x20-\x7e]*$/;

/** Text without case, accents (å ä ö é …) and outer blanks, for comparing what people type. */
export function foldText(text: string): string {
  if (PLAIN.test(text)) return text.trim().toLowerCase();
  return text
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .trim()
    .toLowerCase();
}
