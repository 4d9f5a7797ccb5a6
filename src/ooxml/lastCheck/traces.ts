/** Elements and attributes that hold what somebody has written for people to read. */
const TEXTS =
  /<((?:\w+:)?(?:t|v|text|author|(?:odd|even|first)(?:Header|Footer)))(?:\s[^<>]*)?>[^<]*<\/\1>/g;
const WRITTEN =
  /\s(?:v|name|uniqueName|caption|title|descr|alt|prompt|promptTitle|error|errorTitle|tooltip|display|comment)="[^"]*"/g;
const CONTENT = />[^<]*</g;
/** A sheet's name in a formula, which may hold a quotation mark; a text, which may name a function. */
const QUOTED = /'(?:[^']|'')*'(?=[!:])|"(?:[^"]|"")*"/g;
const COLUMN = /\[[^[\]]*\]/g;
const NUMBERED = /&#(?:x([\da-f]{1,6})|(\d{1,7}));/gi;
const TEXT_PART = /\.(xml|rels|vml)$/i;

/** What the add-in leaves in a file. */
export interface OwnTraces {
  /** In front of our functions' names. */
  readonly namespaces: readonly string[];
  /** What the namespaces of our data in a file begin with. */
  readonly ownData: readonly string[];
}

/**
 * Whether a part still calls us or keeps our data: by searching its text, with no reading of
 * formulas that might be wrong in the same way as the one that made the copy.
 */
export function hasTrace(part: string, xml: string, own: OwnTraces): boolean {
  if (!TEXT_PART.test(part)) return false;
  const folded = xml.includes("&#") ? xml.replace(NUMBERED, toCharacter) : xml;
  const isData = own.ownData.some((namespace) => folded.includes(namespace));
  const names = own.namespaces.join("|");
  if (!isData && !new RegExp(names, "i").test(folded)) return false;
  const rest = folded.replace(TEXTS, "").replace(WRITTEN, "");
  if (own.ownData.some((namespace) => rest.includes(namespace))) return true;
  // What people write of a workbook, and data of others, may name a function.
  if (/^(docProps|customXml)\//i.test(part)) return false;
  const call = `_xldudf_(?:${names})_|(?<![\\p{L}\\p{N}_.])(?:${names})\\.[\\p{L}_][\\p{L}\\p{N}_.]*\\s*\\(`;
  const pattern = new RegExp(call, "iu");
  return (
    [...rest.matchAll(CONTENT)].some(([content]) => {
      const formula = content.replace(/&quot;/g, '"').replace(/&apos;/g, "'");
      // A column's name may hold a quotation mark that begins no text.
      const readings = [formula, formula.replace(COLUMN, "")];
      return readings.some((reading) => pattern.test(reading.replace(QUOTED, "")));
    }) || pattern.test(rest.replace(CONTENT, "><"))
  );
}

function toCharacter(whole: string, hex: string | undefined, digits: string | undefined): string {
  const code = hex === undefined ? Number(digits) : parseInt(hex, 16);
  return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
}
