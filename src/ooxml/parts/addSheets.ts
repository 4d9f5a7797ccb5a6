import { greatestOf } from "../../core/extremes";
import { freeSheetNames } from "../../formula/text/sheetName";
import { escapeXml, findElements, prefixOf, readAttributes, rootOf } from "../xml/tags";
import { updateContentTypes } from "./contentTypes";
import { addRelationships } from "./relationships";
import type { Splice } from "../xml/splice";
import type { Workbook } from "./workbook";

const SHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";

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
export function listSheets(
  { file, part, dialect }: Workbook,
  sheets: readonly AddedSheet[]
): Splice {
  const xml = file.text(part);
  const known = findElements(xml, part, "sheet");
  const last = known.at(-1)!;
  const prefix = prefixOf(xml, last.tag);
  const root = rootOf(xml, part).tag;
  // Where the root does not say what "r:" means, each sheet does.
  const isDeclared = xml.slice(root.start, root.end).includes(`xmlns:r="${dialect.relations}"`);
  const declaration = isDeclared ? "" : ` xmlns:r="${dialect.relations}"`;
  const first = greatestOf(
    // A damaged file may lack one.
    known.map(({ tag: each }) => Number(readAttributes(xml, each).get("sheetId")) || 0)
  );
  const text = sheets
    .map(
      ({ name, relationship }, i) =>
        `<${prefix}sheet${declaration} name="${escapeXml(name)}" sheetId="${first + 1 + i}" r:id="${relationship}"/>`
    )
    .join("");
  return { start: last.end, end: last.end, text };
}

/** Ties the new sheets' parts to the workbook. */
export function relateSheets(
  { file, part: main, dialect }: Workbook,
  sheets: readonly AddedSheet[]
): void {
  addRelationships(
    file,
    main,
    sheets.map(({ part, relationship }) => ({
      id: relationship,
      type: `${dialect.relations}/worksheet`,
      target: part,
    }))
  );
  updateContentTypes(
    file,
    [],
    sheets.map(({ part }) => ({ part, type: SHEET_TYPE }))
  );
}
