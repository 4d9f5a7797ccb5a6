import type { ReportBlock, ReportContent } from "../../core/reportContent";
import { runText } from "../../core/runText";
import { type FoundNumbers, NumberSearch } from "./numberSearch";

/** Looks through what a document will say, which has names and texts of the user's in it. @param today ISO */
export function searchContent(content: ReportContent, today: string): FoundNumbers {
  const search = new NumberSearch(today);
  let under = content.title;
  const take = (text: string): void => {
    const at = search.named(under);
    search.take(text, { kind: "part", sheet: null, at, group: at, about: at });
  };
  for (const text of [content.title, content.header, content.footer]) take(text);
  for (const block of content.blocks) {
    if (block.kind === "heading") under = block.text;
    for (const text of textsOf(block)) take(text);
  }
  return search.found([]);
}

function textsOf(block: ReportBlock): readonly string[] {
  switch (block.kind) {
    case "heading":
    case "warning":
      return [block.text];
    case "paragraph":
      return [block.runs.map(runText).join("")];
    case "points":
      return block.items.map((runs) => runs.map(runText).join(""));
    case "table":
      return [
        block.caption,
        ...block.headings,
        ...block.rows.map(({ label }) => label),
        block.foot ?? "",
      ];
    case "scatter":
      return [block.title, block.description, block.name, ...block.points.map(({ name }) => name)];
    case "chart":
      return [
        block.title,
        block.description,
        ...block.categories,
        ...block.series.map(({ name }) => name),
      ];
  }
}
