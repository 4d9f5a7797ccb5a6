import { greatestOf } from "../../core/extremes";
import { freeSheetNames } from "../../formula/text/sheetName";
import { escapeXml, findElements, readAttributes } from "../xml/tags";
import { updateContentTypes } from "./contentTypes";
import { relationshipsName } from "./relationships";
import { type Splice, spliceText } from "../xml/splice";
import type { Workbook } from "./workbook";

const SHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";
const SHEET_RELATION =
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet";

/** A sheet to be added last in the workbook. */
export interface AddedSheet {
  readonly name: string;
  readonly part: string;
  readonly relationship: string;
}

/** Names, parts and ids that are free. @param wanted names */
export function reserveSheets(
  workbook: Workbook,
  wanted: readonly string[]
): readonly AddedSheet[] {
  const { file, part: main } = workbook;
  const xml = file.text(main);
  const taken = findElements(xml, main, "sheet").map(
    ({ tag }) => readAttributes(xml, tag).get("name") ?? ""
  );
  const folder = main.slice(0, main.lastIndexOf("/") + 1);
  const ids = new Set(workbook.relationships.map(({ id }) => id));
  let number = 0;
  return freeSheetNames(wanted, taken).map((name) => {
    do number += 1;
    while (file.has(`${folder}worksheets/sheet${number}.xml`) || ids.has(`rIdCopy${number}`));
    return {
      name,
      part: `${folder}worksheets/sheet${number}.xml`,
      relationship: `rIdCopy${number}`,
    };
  });
}

/** Where the workbook's part lists the new sheets, after all others. */
export function listSheets({ file, part }: Workbook, sheets: readonly AddedSheet[]): Splice {
  const xml = file.text(part);
  const known = findElements(xml, part, "sheet");
  const last = known.at(-1)!;
  const tag = xml.slice(last.tag.start, last.tag.end);
  const prefix = /^<([^\s:/>]+:)?/.exec(tag)![1] ?? "";
  const relation = /\s(\w+:)id\s*=/.exec(tag)?.[1] ?? "r:";
  const first = greatestOf(
    known.map(({ tag: each }) => Number(readAttributes(xml, each).get("sheetId")))
  );
  const text = sheets
    .map(
      ({ name, relationship }, i) =>
        `<${prefix}sheet name="${escapeXml(name)}" sheetId="${first + 1 + i}" ${relation}id="${relationship}"/>`
    )
    .join("");
  return { start: last.end, end: last.end, text };
}

/** Ties the new sheets' parts to the workbook. */
export function relateSheets({ file, part: main }: Workbook, sheets: readonly AddedSheet[]): void {
  const name = relationshipsName(main);
  const xml = file.text(name);
  const end = findElements(xml, name, "Relationships")[0]!.inner[1];
  const text = sheets
    .map(
      ({ part, relationship }) =>
        `<Relationship Id="${relationship}" Type="${SHEET_RELATION}" Target="/${part}"/>`
    )
    .join("");
  file.write(name, spliceText(xml, [{ start: end, end, text }]));
  updateContentTypes(
    file,
    [],
    sheets.map(({ part }) => ({ part, type: SHEET_TYPE }))
  );
}
