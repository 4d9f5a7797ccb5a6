import { foldText } from "../../core/profession";

/** Words that stand where nothing is known; with what it would have been of. */
const NOBODY = new RegExp(
  "^(okan[dt]a?|olistade?|(ej|inte) listade?|utan (listning|listad)|listning saknas|saknas|saknar|" +
    "unknown|unlisted|not listed|none|null|nil|tomt?|tomma|blank|empty|nan|n ?/ ?a|" +
    "(uppgift|varde|data|information|enhet|vardcentral|listning|yrke) saknas|saknar (uppgift|listning|varde|enhet|vardcentral)|" +
    "ingen( uppgift| listning| listad| enhet| vardcentral)?|inget( varde| yrke)?|" +
    "(ej|inte|icke|not) (angiven|angivet|angivna|angett|ifylld|ifyllt|registrerad|registrerat|specificerad|specificerat|" +
    "kand|kant|tilldelad|definierad|tillampligt|tillganglig|specified|stated|available|applicable|known)|" +
    "ospecificera(d|t|de)|oregistrera(d|t)|unspecified|undefined|missing|no (value|data|listing)|(0+)|[-–—?.]+)" +
    "( (enhet|vardcentral|halsocentral|vc|hc|listning|yrke|yrkeskategori|unit|health cent(re|er)|profession))?$"
);

/** Whether a text stands for nobody, or nobody knows whom. */
export function isNobody(text: string): boolean {
  const bare = foldText(text)
    .replace(/[()[\]<>{}"'#!*]/g, " ")
    .replace(/\s+/g, " ")
    .trim();
  if (NOBODY.test(bare)) return true;
  return bare.split(/ eller | och | or | and | ?[/,] ?/).every((part) => NOBODY.test(part));
}

/** What a failed look-up shows, in Excel's English and Swedish. */
export function isMissing(error: string): boolean {
  return error === "#N/A" || error.toUpperCase() === "#SAKNAS!";
}
