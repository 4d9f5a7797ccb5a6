import { type Splice, spliceText } from "../xml/splice";
import { type Element, findElements, readAttributes, textOf } from "../xml/tags";
import type { Mentions } from "./mentions";

const FORMULAS = ["f", "formula", "formula1", "formula2", "totalsRowFormula"];
/** What a chart keeps beside its reference becomes its own. */
const LITERALS: ReadonlyMap<string, string> = new Map([
  ["numRef", "numLit"],
  ["strRef", "strLit"],
]);
const LINKS = /\s(?:textlink|fmlaLink|fmlaRange|fmlaGroup|fmlaTxbx|macro)="([^"]+)"/g;

/**
 * What stands outside of cells and leads to a sheet that is left out: a chart keeps the figures that
 * it shows, a rule leads nowhere, a link is taken away.
 * @returns the text as it was where nothing does
 */
export function withoutReferences(xml: string, part: string, mentions: Mentions): string {
  const inCharts = chartSplices(xml, part, mentions);
  const isInside = ({ tag }: Element): boolean =>
    inCharts.some(({ start, end }) => tag.start >= start && tag.end <= end);
  const leads = (element: Element): boolean => mentions.isMentioned(textOf(xml, element));
  const rules = FORMULAS.flatMap((name) => findElements(xml, part, name))
    .filter((element) => !isInside(element) && leads(element))
    .map(({ inner: [start, end] }): Splice => ({ start, end, text: "#REF!" }));
  const columns = findElements(xml, part, "calculatedColumnFormula").filter(leads).map(nothing);
  const written = spliceText(xml, [
    ...inCharts,
    ...rules,
    ...columns,
    ...linkSplices(xml, part, mentions),
  ]);
  return written.replace(LINKS, (link, formula: string) =>
    mentions.isMentioned(formula) ? "" : link
  );
}

function chartSplices(xml: string, part: string, mentions: Mentions): readonly Splice[] {
  return [...LITERALS].flatMap(([name, literal]) =>
    findElements(xml, part, name).flatMap((element): readonly Splice[] => {
      const inner = xml.slice(...element.inner);
      const [formula] = findElements(inner, part, "f");
      const cache = ["numCache", "strCache"].flatMap((each) => findElements(inner, part, each))[0];
      if (!formula || !cache || !mentions.isMentioned(textOf(inner, formula))) return [];
      const prefix = /^<([^\s:/>]+:)?/.exec(xml.slice(element.tag.start))![1] ?? "";
      // A series' name is a text, not a list of texts.
      const isName = /<(?:\w+:)?tx>\s*$/.test(
        xml.slice(Math.max(0, element.tag.start - 20), element.tag.start)
      );
      const [value] = findElements(inner, part, "v");
      const text = isName
        ? `<${prefix}v>${value ? inner.slice(...value.inner) : ""}</${prefix}v>`
        : `<${prefix}${literal}>${inner.slice(...cache.inner)}</${prefix}${literal}>`;
      return [{ start: element.tag.start, end: element.end, text }];
    })
  );
}

function linkSplices(xml: string, part: string, mentions: Mentions): readonly Splice[] {
  const links = findElements(xml, part, "hyperlink");
  const gone = links.filter(({ tag }) =>
    mentions.isMentioned(readAttributes(xml, tag).get("location") ?? "")
  );
  return (gone.length === links.length ? findElements(xml, part, "hyperlinks") : gone).map(nothing);
}

function nothing({ tag, end }: Element): Splice {
  return { start: tag.start, end, text: "" };
}
