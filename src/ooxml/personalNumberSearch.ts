import type { PersonalNumberPlace } from "./personalNumberPlace";
import { append } from "../core/append";
import { addressOf } from "../formula/text/area";
import { readRelationships } from "./parts/relationships";
import type { SheetEntry, Workbook } from "./parts/workbook";
import { holdsPersonalNumber } from "./personalNumber";
import { readCellText } from "./xml/cellText";
import { findElements, readAttributes } from "./xml/tags";

/** More are not looked for. */
export const MOST_PLACES = 200;

/** Attributes that hold what somebody has written: the others are the program's. */
const WRITTEN =
  /\s(?:prompt|promptTitle|error|errorTitle|tooltip|display|location|title|descr|v|name|displayName)="([^"]*)"/g;
/** A cell without long numbers or a shared text holds none: most cells are not read at all. */
const MAY_HOLD = /\d{6}|\st="s"/;
/** Tags inside a text in several fonts, which may part a number in two. */
const RUN_TAGS =
  /<\/?(?:\w+:)?(?:r|t|rPr|rFont|b|i|u|sz|color|family|scheme|charset|latin|ea|cs|solidFill|srgbClr|schemeClr|strike|vertAlign|font|span)(?:\s[^>]*)?\/?>/g;

/** Looks through every part; stops after each. */
export function* findPersonalNumbers(
  workbook: Workbook,
  today: string
): Generator<void, readonly PersonalNumberPlace[]> {
  const { file } = workbook;
  const found: PersonalNumberPlace[] = [];
  const seen = new Set<string>();
  for (const sheet of workbook.sheets) {
    // Reading a large sheet is a step of its own.
    workbook.sheet(sheet);
    yield;
    append(found, findInCells(workbook, sheet, today));
    append(found, findAround(workbook, sheet, today));
    seen.add(sheet.part);
    for (const { target } of readRelationships(file, sheet.part).filter(isComments)) {
      append(found, findInComments(workbook, sheet.name, target, today));
      seen.add(target);
    }
    yield;
  }
  for (const { name, text, sheet } of workbook.names)
    if (holdsPersonalNumber(text, today)) found.push({ kind: "name", sheet, at: name });
  seen.add(workbook.part);
  const shared = workbook.related("sharedStrings")?.target;
  for (const part of file.names) {
    if (seen.has(part) || !/\.(xml|rels|vml)$/i.test(part)) continue;
    // Texts in cells have been found there; what is left belongs to no cell.
    if (part === shared && found.some(({ kind }) => kind === "cell")) continue;
    const kind = part.startsWith("docProps/") ? "property" : "part";
    if (holdsPersonalNumber(writtenTexts(file.text(part)), today))
      found.push({ kind, sheet: null, at: part });
    yield;
  }
  return found.slice(0, MOST_PLACES);
}

function isComments({ type, external }: { type: string; external: boolean }): boolean {
  return !external && (type === "comments" || type === "threadedComment");
}

function findInCells(
  workbook: Workbook,
  entry: SheetEntry,
  today: string
): readonly PersonalNumberPlace[] {
  const sheet = workbook.sheet(entry);
  const found: PersonalNumberPlace[] = [];
  for (const [row, { cells }] of sheet.rows)
    for (const span of cells) {
      if (!MAY_HOLD.test(sheet.xml.slice(span.start, span.end))) continue;
      const { value, formula } = sheet.read(span);
      if (!holdsPersonalNumber(`${String(value)}\n${formula?.text ?? ""}`, today)) continue;
      const at = addressOf({ row, column: span.column, rows: 1, columns: 1 });
      found.push({ kind: "cell", sheet: entry.name, at });
      if (found.length >= MOST_PLACES) return found;
    }
  return found;
}

/** Headers, footers, prompts, links: all of the sheet but its cells. */
function findAround(
  workbook: Workbook,
  entry: SheetEntry,
  today: string
): readonly PersonalNumberPlace[] {
  const { xml, data, dataEnd } = workbook.sheet(entry);
  // In headers, a letter says where what follows goes: &L, &C or &R.
  const around = `${xml.slice(0, data.start)}\n${xml.slice(dataEnd)}`.replace(/&amp;[LCR]/g, "\n");
  return holdsPersonalNumber(writtenTexts(around), today)
    ? [{ kind: "sheet", sheet: entry.name, at: entry.name }]
    : [];
}

function findInComments(
  { file }: Workbook,
  sheet: string,
  part: string,
  today: string
): readonly PersonalNumberPlace[] {
  const xml = file.text(part);
  return [
    ...findElements(xml, part, "comment"),
    ...findElements(xml, part, "threadedComment"),
  ].flatMap(({ tag, inner }): readonly PersonalNumberPlace[] =>
    holdsPersonalNumber(writtenTexts(xml.slice(...inner)), today)
      ? [{ kind: "comment", sheet, at: readAttributes(xml, tag).get("ref") ?? part }]
      : []
  );
}

/** What somebody has written in a part, each text on a line. */
function writtenTexts(xml: string): string {
  const attributes = [...xml.matchAll(WRITTEN)].map(([, value]) => value!);
  const texts = xml.replace(RUN_TAGS, "").replace(/<[^>]*>/g, "\n");
  return readCellText([texts, ...attributes].join("\n"));
}
