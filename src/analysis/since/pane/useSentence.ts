import type { SinceAbout } from "../words/sinceAnalysis.sv";
import type { Bridge } from "../core/bridge";
import { sinceTexts } from "../words/sinceAnalysis";
import { useWords } from "../../../pane/look/surroundings";
import { printedMoney } from "../../../words/printedMoney";
import { changeSentence, unitFor } from "./sinceSentences";

/** The sentence about a bridge, in the unit that suits it. */
export function useSentence(): (found: Bridge, about: SinceAbout) => string {
  const { language, form } = useWords();
  return (found, about) =>
    changeSentence(found, about, printedMoney(form, unitFor(found)), sinceTexts(language));
}
