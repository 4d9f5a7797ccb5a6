import { type Splice, spliceText } from "../xml/splice";
import { type Element, findElements } from "../xml/tags";

/** What may be written into cells, changed so that everything may; what it says to who writes stays. */
export function openValidation(xml: string, part: string, { tag, inner, end }: Element): Splice {
  const opening = xml.slice(tag.start, tag.end).replace(/\stype="[^"]*"/, "");
  const content = xml.slice(...inner);
  const changes = [
    ...findElements(content, part, "formula1").map((first) => {
      const [start, stop] = first.inner;
      const text = content.slice(start, stop).replace(/^((?:\s*<[^/>]*>)?)[^<]*/, "$1TRUE");
      return { start, end: stop, text };
    }),
    ...findElements(content, part, "formula2").map((second) => ({
      ...{ start: second.tag.start, end: second.end },
      text: "",
    })),
  ];
  return {
    start: tag.start,
    end,
    text: `${opening.replace(/^<[^\s>]+/, '$& type="custom"')}${spliceText(content, changes, part)}${xml.slice(inner[1], end)}`,
  };
}
