import type { ReportBlock, ReportContent, Run } from "../../core/reportContent";
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
      return [runText(block.runs)];
    case "points":
      return block.items.map(runText);
    case "table":
      return [
        block.caption,
        ...block.headings,
        ...block.rows.map(({ label }) => label),
        block.foot ?? "",
      ];
    case "chart":
      return [
        block.title,
        block.description,
        ...block.categories,
        ...block.series.map(({ name }) => name),
      ];
  }
}

function runText(runs: readonly Run[]): string {
  return runs.map((run) => (typeof run === "string" ? run : run.fillIn)).join("");
}
