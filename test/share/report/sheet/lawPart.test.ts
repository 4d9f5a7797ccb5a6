import type { ReportBlock, Run } from "../../../../src/core/reportContent";
import { emptyMatter } from "../../../../src/core/scenario/matter";
import { noFindings } from "../../../../src/core/findings";
import { composeReport } from "../../../../src/share/report/sheet/report";
import { contextOf } from "../../../comparison/sheet/fixture";
import { sampleScenario } from "./fixture";

const about = {
  matter: emptyMatter,
  findings: noFindings,
  questions: [
    {
      text: "Vad säger avtal 12 om retroaktiv ändring?",
      kind: "legal" as const,
      status: "open" as const,
      owner: "Regionjuristen",
      due: "2027-03-01",
    },
    {
      text: "Gemensam linje med grannregionerna",
      kind: "negotiation" as const,
      status: "settled" as const,
      owner: null,
      due: null,
    },
  ],
  standpoints: [{ policy: "split-80-20", text: "Regionen tillstyrker delen om listning" }],
};

function lawOf(language: "sv" | "en", alternative: string): readonly string[] {
  const choice = { template: "memorandum", alternative, year: 2020, unit: "mkr" } as const;
  const { blocks } = composeReport(sampleScenario(language), contextOf(language), choice, about);
  const from = blocks.findIndex((block) => block.kind === "heading" && block.part === "law");
  const to = blocks.findIndex((block, i) => i > from && block.kind === "heading");
  return blocks.slice(from + 1, to).flatMap(textsOf);
}

function textsOf(block: ReportBlock): readonly string[] {
  const said = (runs: readonly Run[]): string =>
    runs.map((run) => (typeof run === "object" && "text" in run ? run.text : run)).join("");
  if (block.kind === "paragraph") return [said(block.runs)];
  return block.kind === "points" ? block.items.map(said) : [];
}

test("the questions and the standpoint are printed under the law", () => {
  expect(lawOf("sv", "split-80-20").slice(1)).toEqual([
    "Regionens ställningstagande: Regionen tillstyrker delen om listning.",
    "Frågor att reda ut före eller vid sidan av beslutet:",
    "Vad säger avtal 12 om retroaktiv ändring? Juridisk; ansvarig: Regionjuristen; klar senast 2027-03-01; öppen.",
    "Gemensam linje med grannregionerna. Förhandling; ansvarig inte utsedd; klar.",
  ]);
});

test("a standpoint is of its own alternative only", () => {
  const lines = lawOf("en", "stopped-payment");
  expect(lines.some((line) => line.includes("standpoint"))).toBe(false);
  expect(lines[lines.length - 1]).toBe(
    "Gemensam linje med grannregionerna. Negotiation; nobody named as responsible; settled."
  );
});

test("every number of the user's texts is known as the workbook's", () => {
  const choice = { template: "memorandum", alternative: "split-80-20", year: 2020 } as const;
  const { blocks } = composeReport(
    sampleScenario("sv"),
    contextOf("sv"),
    { ...choice, unit: "mkr" },
    about
  );
  const runs = blocks.flatMap((block) => (block.kind === "points" ? block.items.flat() : []));
  const cells = runs.flatMap((run) =>
    typeof run === "object" && "source" in run && run.source.kind === "cell" ? [run.source.row] : []
  );
  expect(cells).toEqual(
    expect.arrayContaining([
      "question.1.text",
      "question.1.owner",
      "question.1.due",
      "question.2.text",
    ])
  );
});
