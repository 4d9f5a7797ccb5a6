import type { ReportContent } from "../../../core/reportContent";
import { emptyMatter } from "../../../core/scenario/matter";
import type { Scenario } from "../../../core/scenario/scenario";
import { useFindings } from "../../../comparison/pane/findings";
import { useComparisonContext } from "../../../comparison/pane/useComparisonContext";
import { useWork, useWorkspace } from "../../../comparison/pane/workContext";
import { useWords } from "../../../pane/look/surroundings";
import type { Language } from "../../../words/language";
import { wordsOf } from "../../../words/scenario";
import { composeReport, type ReportChoice } from "../sheet/report";

export type Compose = (
  scenario: Scenario,
  choice: ReportChoice,
  language?: Language
) => Promise<ReportContent>;

/** A paper of the workbook as it is, in the pane's language or another. */
export function useCompose(): Compose {
  const { kept } = useWork();
  const { language: own } = useWords();
  const context = useComparisonContext();
  const find = useFindings();
  const workspace = useWorkspace();
  const { matter = emptyMatter, questions, standpoints } = workspace;
  return async (scenario, choice, language = own) => {
    const within = { ...context, language, words: wordsOf(context.terms, language) };
    const findings = await find({ ...choice, scenario, context: within, workspace, kept });
    return composeReport(scenario, within, choice, {
      ...{ matter, findings },
      ...(questions && { questions }),
      ...(standpoints && { standpoints }),
    });
  };
}
