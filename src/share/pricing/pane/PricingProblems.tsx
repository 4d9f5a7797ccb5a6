import type { PricingProblem } from "../sheet/pricingProblem";
import type { ReactElement } from "react";
import { professionLabel } from "../../../data/professions";
import { pricingProblemSentence } from "../words/pricing";
import { useLayout } from "../../../pane/look/layout";
import { useWords } from "../../../pane/look/surroundings";

/** What stands in the way of pricing, and what would work. */
export function PricingProblems({
  problems,
}: {
  readonly problems: readonly PricingProblem[];
}): ReactElement | null {
  const layout = useLayout();
  const { language } = useWords();
  if (problems.length === 0) return null;
  return (
    <ul className={layout.list}>
      {problems.map((problem, i) => (
        <li key={i} className={layout.breaking}>
          {pricingProblemSentence(problem, language, professionLabel)}
        </li>
      ))}
    </ul>
  );
}
