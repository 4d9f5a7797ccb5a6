import type { Workbook } from "../parts/workbook";
import { findElements, readAttributes } from "../xml/tags";

/** A format that shows digits apart: 000000-0000, with what it quotes taken as it stands. */
const PIECE = /"([^"]*)"|\\(.)|\[[^\]]*\]|[_*].|([0#?])|([^])/gu;

/** What makes a section one of amounts, shares or dates. */
const COUNTS = /[,.%/a-zåäö]/i;
/** Of digits: with fewer there is no date. */
const FEWEST = 6;

/** The formats of a workbook's cells by their style, as they are written; "" for those of Excel's own. */
export function readFormats(workbook: Workbook): readonly string[] {
  const part = workbook.related("styles")?.target;
  if (part === undefined || !workbook.file.has(part)) return [];
  const xml = workbook.file.text(part);
  const codes = new Map(
    findElements(xml, part, "numFmt").map(({ tag }) => {
      const attributes = readAttributes(xml, tag);
      return [attributes.get("numFmtId") ?? "", attributes.get("formatCode") ?? ""] as const;
    })
  );
  const [styles] = findElements(xml, part, "cellXfs");
  if (!styles) return [];
  const inner = xml.slice(...styles.inner);
  return findElements(inner, part, "xf").map(
    ({ tag }) => codes.get(readAttributes(inner, tag).get("numFmtId") ?? "") ?? ""
  );
}

/**
 * A whole number as formats of digits show it, one text for each section of the format: which one
 * holds is not asked. Amounts, dates and Excel's own formats add nothing to the number itself.
 */
export function shownNumbers(value: number, format: string): readonly string[] {
  if (!Number.isSafeInteger(value) || value < 0) return [];
  return sectionsOf(format).flatMap((section) => shownIn(value, section) ?? []);
}

function sectionsOf(format: string): readonly string[] {
  return format.match(/(?:"[^"]*"|\\.|[^;"\\])+/gu) ?? [];
}

function shownIn(value: number, section: string): string | null {
  const pieces = [...section.matchAll(PIECE)].map(([, quoted, escaped, digit, sign]) => ({
    isDigit: digit !== undefined,
    sign: sign ?? "",
    text: quoted ?? escaped ?? sign ?? "",
  }));
  const places = pieces.filter(({ isDigit }) => isDigit).length;
  if (places < FEWEST || pieces.some(({ sign }) => COUNTS.test(sign))) return null;
  const digits = String(value).padStart(places, "0");
  // The first place takes all that is more than the format has room for.
  let taken = 0;
  return pieces
    .map(({ isDigit, text }) => {
      if (!isDigit) return text;
      const from = taken;
      taken = from === 0 ? digits.length - places + 1 : from + 1;
      return digits.slice(from, taken);
    })
    .join("");
}
