import { parseArea } from "../../formula/text/parseArea";
import { readCellText } from "../xml/cellText";
import { readAttributes, readTags, type Tag } from "../xml/tags";
import { isPersonHeading } from "../../core/personal/personHeading";
import { holdsDigits } from "../../core/personal/personalNumber";

/** A text that a part of the file holds. */
export interface Written {
  readonly text: string;
  /** What it is the text, or an attribute, of. */
  readonly element: string;
  /** Its element or attribute, or a field that it is in, is called after personal identity numbers. */
  readonly named: boolean;
  /** The same for the items of a list. */
  readonly list: string;
  /** The comment or the defined name that it belongs to; null: neither. */
  readonly owner: { readonly element: string; readonly name: string } | null;
  /** Of a filter: which column, from 0, of the sheet. */
  readonly filtered: number | null;
}

/** Tags inside a text in several fonts, which may part a number in two: of cells, drawings, documents. */
const RUNS = new Set(
  "r t rPr rFont b i u sz color family scheme charset latin ea cs solidFill srgbClr schemeClr strike vertAlign font span rFonts szCs bCs iCs lang noProof proofErr".split(
    " "
  )
);
/** What programs write for themselves. */
const TECHNICAL = new Set("uid guid hashValue saltValue paraId textId durableId rsidR".split(" "));
const GUID = /^\{?[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}\}?$/i;
const OWNERS: ReadonlyMap<string, string> = new Map([
  ["comment", "ref"],
  ["threadedComment", "ref"],
  ["definedName", "name"],
]);

interface Open {
  readonly name: string;
  readonly start: number;
  readonly named: boolean;
  readonly owner: Written["owner"];
  /** The first column of the filter around it, or of what the filter chooses. */
  readonly filtered: number | null;
  /** Of a cell that another workbook's link has kept. */
  readonly column: string;
  children: number;
}

const ROOT: Open = {
  name: "",
  start: -1,
  named: false,
  owner: null,
  filtered: null,
  column: "",
  children: 0,
};

/**
 * All that a part holds of text, in elements and in attributes; what cannot hold a number is left out.
 * @param part named in a refusal
 */
export function* readWritten(xml: string, part: string): Generator<Written, void> {
  const open: Open[] = [{ ...ROOT }];
  let pieces: string[] = [];
  let at = 0;
  for (const tag of readTags(xml, part)) {
    if (tag.start > at) pieces.push(xml.slice(at, tag.start));
    at = tag.end;
    if (!RUNS.has(tag.name) && pieces.length > 0) {
      yield* textsOf(pieces, open);
      pieces = [];
    }
    if (tag.kind === "close") {
      if (open.length > 1) open.pop();
      continue;
    }
    const inside = open.at(-1)!;
    const element = openingOf(xml, tag, inside);
    if (holdsDigits(xml.slice(tag.start, tag.end))) yield* attributesOf(xml, tag, element, inside);
    inside.children += 1;
    if (tag.kind === "open") open.push(element);
  }
  yield* textsOf([...pieces, xml.slice(at)], open);
}

/** Joined as a reader sees them, and each by itself. */
function* textsOf(pieces: readonly string[], open: readonly Open[]): Generator<Written, void> {
  const joined = pieces.join("");
  if (!holdsDigits(joined)) return;
  const element = open.at(-1)!;
  const parent = open.at(-2) ?? ROOT;
  const around = open.at(-3) ?? ROOT;
  const list = `${around.start}/${parent.name}${parent.column}/${element.name}`;
  const written = {
    element: element.name,
    named: element.named,
    list,
    owner: element.owner,
    filtered: null,
  };
  const alone = pieces.length > 1 ? pieces.filter(holdsDigits) : [];
  for (const text of [joined, ...alone]) yield { ...written, text: readText(text) };
}

function* attributesOf(
  xml: string,
  tag: Tag,
  { name, named, owner, filtered }: Open,
  inside: Open
): Generator<Written, void> {
  // The records of a pivot table are rows: what stands first in each belongs together.
  const list =
    inside.name === "r" ? `r/${inside.children}` : `${inside.start}/${inside.name}/${name}`;
  for (const [attribute, value] of readAttributes(xml, tag)) {
    if (TECHNICAL.has(attribute) || !holdsDigits(value) || GUID.test(value)) continue;
    yield {
      text: readCellText(value),
      element: name,
      named: named || isPersonHeading(attribute),
      list: `${list}@${attribute}`,
      owner,
      filtered,
    };
  }
}

function openingOf(xml: string, tag: Tag, inside: Open): Open {
  const { name, start } = tag;
  const written = xml.slice(tag.start, tag.end);
  const called = /\s(?:name|caption)\s*=\s*["']([^"']*)/.exec(written)?.[1];
  const key = OWNERS.get(name);
  const isFilter = name === "autoFilter" || name === "filterColumn";
  const attributes =
    key !== undefined || isFilter || name === "cell" ? readAttributes(xml, tag) : null;
  const first = inside.filtered ?? 0;
  return {
    name,
    start,
    named:
      inside.named || isPersonHeading(name) || (called !== undefined && isPersonHeading(called)),
    owner: key === undefined ? inside.owner : { element: name, name: attributes?.get(key) ?? "" },
    filtered:
      name === "autoFilter"
        ? (parseArea(attributes?.get("ref") ?? "")?.column ?? null)
        : name === "filterColumn"
          ? first + Number(attributes?.get("colId") ?? 0)
          : inside.filtered,
    column:
      name === "cell" ? (/^[A-Z]+/i.exec(attributes?.get("r") ?? "")?.[0] ?? "") : inside.column,
    children: 0,
  };
}

/** A comment in the XML is a text as well. */
function readText(xml: string): string {
  return readCellText(xml.replace(/<!\[CDATA\[|\]\]>|<!--|-->/g, " "));
}
