import type { Area } from "../../formula/text/area";
import { type Splice, spliceText } from "../xml/splice";
import { type Element, findElements, readAttributes, textOf } from "../xml/tags";
import type { CellSet } from "./cellSet";
import { type ReferenceBook, cellsReached } from "./reach";

/** What keeps figures beside the reference that they were read from, in charts of both kinds. */
const KEEPERS = ["numRef", "strRef", "multiLvlStrRef", "numDim", "strDim", "datalabelsRange"];

/** @returns a chart's part without the figures of hidden cells that it keeps */
export function withoutHiddenPoints(
  xml: string,
  part: string,
  hidden: CellSet<unknown>,
  book: ReferenceBook
): string {
  const splices = KEEPERS.flatMap((name) => findElements(xml, part, name)).flatMap((element) => {
    const start = element.inner[0];
    const inner = xml.slice(...element.inner);
    const [formula] = findElements(inner, part, "f");
    const isGone = formula && goneIn(textOf(inner, formula), hidden, book);
    if (!isGone) return [];
    return findElements(inner, part, "pt")
      .filter(({ tag }) => isGone(Number(readAttributes(inner, tag).get("idx") ?? -1)))
      .map(({ tag, end }): Splice => ({ start: start + tag.start, end: start + end, text: "" }));
  });
  return spliceText(xml, splices, part);
}

/** Which points of a reference are of hidden cells; null: none. All, where their order is not known. */
function goneIn(
  formula: string,
  hidden: CellSet<unknown>,
  book: ReferenceBook
): ((index: number) => boolean) | null {
  const reach = cellsReached(formula, { sheet: "", row: 0, column: 0 }, book);
  if (reach === null) return () => true;
  const isHit = reach.some(({ sheet, area }) => holdsHidden(hidden, sheet, area));
  if (!isHit) return null;
  const [place] = reach;
  const isLine = reach.length === 1 && (place!.area.rows === 1 || place!.area.columns === 1);
  if (!isLine) return () => true;
  const { sheet, area } = place!;
  return (index) =>
    area.columns === 1
      ? hidden.get(sheet, area.row + index, area.column) !== undefined
      : hidden.get(sheet, area.row, area.column + index) !== undefined;
}

export function holdsHidden(hidden: CellSet<unknown>, sheet: string, area: Area): boolean {
  for (const _ of hidden.within(sheet, area)) return true;
  return false;
}

const LINK = /\s(?:textlink|fmlaTxbx|fmlaLink)="([^"]+)"/;

/** @returns a drawing whose boxes do not show what hidden cells said */
export function withoutHiddenTexts(
  xml: string,
  part: string,
  hidden: CellSet<unknown>,
  book: ReferenceBook
): string {
  const isLinked = ({ tag, end }: Element): boolean => {
    const formula = LINK.exec(xml.slice(tag.start, end))?.[1];
    return formula !== undefined && goneIn(formula, hidden, book) !== null;
  };
  const splices = findElements(xml, part, "sp")
    .filter(isLinked)
    .flatMap(({ inner: [start, end] }) =>
      findElements(xml.slice(start, end), part, "t").map(({ inner }): Splice => ({
        start: start + inner[0],
        end: start + inner[1],
        text: "",
      }))
    );
  return spliceText(xml, splices, part);
}
