import type { OldValues, ScenarioFault, ScenarioWarning } from "../core/scenario/scenario";
import type { Speech, Words } from "./terms";
import type { Language } from "./language";
import { type SentencesFor, type ScenarioTexts, scenarioSv } from "./sv/scenario";
import type { PolicyFault } from "../core/policy/policyCheck";
import type { Terms } from "../core/scenario/workspace";
import { scenarioEn } from "./en/scenario";
import type { ProfessionLabels } from "./sentence";
import { withTextsRepeated } from "./userText";

const texts: Readonly<Record<Language, ScenarioTexts>> = { sv: scenarioSv, en: scenarioEn };

export function wordsOf(terms: Terms, language: Language): Words {
  return texts[language].words(withTextsRepeated(terms));
}

/** What the user has to know, and what to look at where there is something. */
export function warningSentence(
  warning: ScenarioWarning,
  language: Language,
  words: Words,
  labels: ProfessionLabels
): string {
  const advice = texts[language].advice[warning.code];
  const statement = write(texts[language].warnings, warning, language, words, labels);
  return advice === undefined ? statement : `${statement} ${advice}`;
}

/** The same for somebody who has not the workbook: no advice, and no places in it. */
export function warningStatement(
  warning: ScenarioWarning,
  language: Language,
  words: Words,
  labels: ProfessionLabels
): string {
  const placeless = "places" in warning ? { ...warning, places: [] } : warning;
  return write(texts[language].warnings, placeless, language, words, labels);
}

/** One line of what was last verified more than twelve months ago. */
export function oldValuesSentence(old: OldValues, language: Language): string {
  return texts[language].oldValues(withTextsRepeated(old));
}

/** What was asked, what is wrong, what would work. */
export function scenarioFaultSentence(
  fault: ScenarioFault,
  language: Language,
  words: Words,
  labels: ProfessionLabels
): string {
  return write(texts[language].faults, fault, language, words, labels);
}

/** Stands beside the field that it is about. */
export function policyFaultSentence(fault: PolicyFault, language: Language): string {
  const sentences = texts[language].policyFaults;
  return (sentences[fault.code] as (fault: PolicyFault) => string)(withTextsRepeated(fault));
}

function write<Data extends { readonly code: string }>(
  sentences: SentencesFor<Data>,
  data: Data,
  language: Language,
  words: Words,
  labels: ProfessionLabels
): string {
  const sentence = sentences[data.code as Data["code"]] as (data: Data, say: Speech) => string;
  const { undivided } = texts[language];
  return sentence(withTextsRepeated(data), {
    words,
    profession: (key) => (key === null ? undivided : labels(key)[language]),
  });
}
