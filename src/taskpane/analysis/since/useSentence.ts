import type { Bridge } from "../../../core/analysis/bridge";
import { type SinceAbout, sinceTexts } from "../../../locales/sinceAnalysis";
import { useWords } from "../../look/surroundings";
import { printedMoney } from "../../../locales/printedMoney";
import { changeSentence, unitFor } from "./sinceSentences";

/** The sentence about a bridge, in the unit that suits it. */
export function useSentence(): (found: Bridge, about: SinceAbout) => string {
  const { language, form } = useWords();
  return (found, about) =>
    changeSentence(found, about, printedMoney(form, unitFor(found)), sinceTexts(language));
}
