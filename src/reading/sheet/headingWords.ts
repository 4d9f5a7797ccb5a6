/** A number of money or of anything, per written unit; what is matched tells whether it is money. */
export const SCALES: readonly (readonly [RegExp, number])[] = [
  [/\b(m(n|ilj)?kr|msek|(sek )?millions?( sek| kr)?|miljon(er|tal)?( kr(onor)?| sek)?)\b/, 1e6],
  [/\b(mn (kr|sek)|sek (mn|m)|milj kr)\b/, 1e6],
  [/\b([tk]kr|[tk]sek|(sek )?thousands?( sek| kr)?|tusen(tal)?( kr(onor)?| sek)?)\b/, 1e3],
  [/(^|[\s(])((1 ?)?000 ?(tals? )?(kr|sek|kronor)|(kr|sek) 1? ?000)\b/, 1e3],
  [/\b(kr|sek|kronor)( (och )?ore)?\b/, 1],
  [/\bore\b/, 0.01],
];
export const MONEY_UNIT = /kr|sek|ore/;

const MONTH_NAME =
  "(?:jan(?:uari|uary)?|feb(?:ruari|ruary)?|mar(?:s|ch)?|apr(?:il)?|maj|may|jun[ie]?|jul[iy]?|" +
  "aug(?:usti|ust)?|sep(?:tember)?|okt(?:ober)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
/** The year of a heading, with the month or day that may follow it. */
export const YEAR = /(?:\b(?:ar|aret|year) )?\b((?:19|20)\d\d)((?:-\d\d){0,2}|(?:\d\d){1,2})\b/;
/** A day or month that what is counted is counted at, beside its year. */
export const AS_OF = new RegExp(
  `\\b\\d{1,2}/\\d{1,2}(?![\\d/])|\\bper (den )?\\d{1,2} \\p{L}+|\\b(\\d{1,2} )?${MONTH_NAME}\\b\\.?`,
  "gu"
);

export const WITH_TAX = /\bink(l|lusive)?\.? *moms\b|\bincl\w*\.? *(vat|tax)\b|\bmed moms\b/;
/** What our amounts always are. */
export const WITHOUT_TAX =
  /\b(exkl?|exklusive|excl|excluding|exclusive|ex|utan|without|fore|before)\.? *(av |of )?(moms|vat)\b/g;

/** Words that say nothing of what is counted: never one that tells one measure from another. */
export const FILLER = new RegExp(
  "\\b(antal|antalet|ant|totalt?|totala|summa|number|of|the|in|i|av|for|pa|till|per|st|" +
    "natlakare|natlakarna|digital|digitala|digitalt|utfall|outcome|actual|" +
    "prel|preliminart?|preliminary)\\b",
  "g"
);
export const OUTCOME = /\b(utfall|outcome)\b/;
export const COUNTED = /\b(antal|antalet|ant|number)\b/;

const PIVOT_SUM = /^(summa|sum) (av|of) /;
const PIVOT_COUNT = /^(antal|count) (av|of) /;
const PIVOT_OTHER =
  /^((unikt|distinkt|diskret) antal|distinct count|antal unika|(medel|genomsnitt|average|mean|median|max|min|prod|std|var)\p{L}*) *(av|of|for) /u;

/** What a pivot table has done with the rows of its source. */
export type Aggregate = "sum" | "count" | "other";

/** Takes the function of a pivot table from the name of its field. @param text folded */
export function splitAggregate(text: string): readonly [Aggregate | null, string] {
  for (const [aggregate, pattern] of [
    ["other", PIVOT_OTHER],
    ["sum", PIVOT_SUM],
    ["count", PIVOT_COUNT],
  ] as const)
    if (pattern.test(text)) return [aggregate, text.replace(pattern, "")];
  return [null, text];
}

/** Fields of which there is one a contact, so that to count them is to count contacts. */
const ONE_A_CONTACT =
  /^(vard|natlakar|utomlans)?(kontakt|besok|contact|visit)(er|en|s)?( ?(id|nr|nummer|number))?$|^(rad|row|line|record|post)(er|s)?( ?(id|nr|nummer|number))?$|^(id|lopnr|lopnummer)$|^(patient|person)(er|en|s)?( ?(id|nr|nummer|number))?$|^(pnr|arende|arendenummer|arende ?id)$/;

export function isOneAContact(phrase: string): boolean {
  return ONE_A_CONTACT.test(phrase);
}

/** Words in parentheses that only say in which form a label is written. */
const FORM =
  /^(t|k|kod|koder|code|namn|name|id|nr|nummer|text|klartext|benamning|listad|listade|listning|hsa ?id)$/;
const FORM_OF_TIME = /^[aymdv ]+$/;
const FORM_OF_OPERATOR =
  /^((i |egen ?)?regi|egen|egenregi|privat|offentlig|region(en)?|e|p|r|o|eller|or|public|private)( (egen ?regi|egenregi|egen|regi|privat|offentlig|region(en)?|e|p|r|o|eller|or|public|private))*$/;

export function isForm(note: string, kind: "label" | "time" | "operator"): boolean {
  if (kind === "time") return FORM_OF_TIME.test(note);
  return kind === "operator" ? FORM_OF_OPERATOR.test(note) : FORM.test(note);
}
