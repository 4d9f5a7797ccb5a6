import { sheetPrefix } from "../formula/text/sheetName";
import { externalLinksOf } from "./externalLinks";
import type { Workbook } from "./parts/workbook";
import { unescapeXml } from "./xml/tags";

/** More are not looked for: one is enough to decide, the others are examples. */
const MOST = 20;
/** A formula with what stands between it and the address of its cell. */
const FORMULA =
  /<(?:\w+:)?c\s(?:[^>]*?\s)?r="([A-Z]+\d+)"[^>]*>\s*<(?:\w+:)?f(?:\s[^>]*)?>([^<]*)<\//g;
/** What formulas that are asked of others hold; a sheet without it is not looked through. */
const MAY_LOSE = /CUBE|RTD\s*\(|_xldudf_|_xll\.|\[\d|WEBSERVICE|STOCKHISTORY|\bPY\(/i;
/** Functions whose answers come from somewhere that whoever opens the copy may not reach. */
const ASKING =
  /(?<![\p{L}\p{N}_])(?:CUBE(?:VALUE|MEMBER|SET|RANKEDMEMBER|SETCOUNT|KPIMEMBER|MEMBERPROPERTY)|RTD|(?:_xlfn\.)?(?:_xlws\.)?(?:WEBSERVICE|STOCKHISTORY|PY))\s*\(|_xll\./iu;

/**
 * Cells, and names, whose values are gone if the workbook is calculated where the other add-in, the
 * data source or the linked file is not: with their sheets, the first ones.
 */
export function* findLostValues(
  workbook: Workbook,
  namespaces: readonly string[]
): Generator<void, readonly string[]> {
  const isLost = losesValue(workbook, namespaces);
  const found: string[] = [];
  for (const { name, text } of workbook.names) if (isLost(text)) found.push(name);
  for (const { name, part } of workbook.sheets) {
    const xml = workbook.file.text(part);
    if (MAY_LOSE.test(xml))
      for (const [, address, formula] of xml.matchAll(FORMULA)) {
        if (found.length >= MOST) break;
        if (isLost(unescapeXml(formula!))) found.push(`${sheetPrefix(name)}${address}`);
      }
    yield;
  }
  return found.slice(0, MOST);
}

function losesValue(
  workbook: Workbook,
  namespaces: readonly string[]
): (formula: string) => boolean {
  const own = namespaces.join("|");
  const ofOthers = new RegExp(
    `_xldudf_(?!(?:${own})_)|\\[\\d+\\]!(?!(?:_xldudf_)?(?:${own})[._])[\\p{L}_][\\p{L}\\p{N}_.]*\\s*\\(`,
    "iu"
  );
  const linked = new Set(
    externalLinksOf(workbook)
      .filter(({ part }) => part !== "" && keepsValues(workbook.file.text(part)))
      .map(({ number }) => number)
  );
  return (formula) => {
    if (!MAY_LOSE.test(formula)) return false;
    const text = formula.replace(/"[^"]*"/g, '""');
    if (ASKING.test(text) || ofOthers.test(text)) return true;
    // [0] is the workbook itself; functions of others have been seen to.
    return [...text.matchAll(/(?<![\p{L}\p{N}_.\][])\[(\d+)\](?!!)/gu)].some(
      ([, number]) => Number(number) !== 0 && !linked.has(Number(number))
    );
  };
}

/** Whether the workbook has what it last read of the linked file. */
function keepsValues(xml: string): boolean {
  return /<(?:\w+:)?sheetData[\s>]/.test(xml) && !/\srefreshError="(?:1|true)"/.test(xml);
}
