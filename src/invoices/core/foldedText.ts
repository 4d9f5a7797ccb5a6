import { foldText } from "../../core/profession";

/** `foldText` that folds each text once: a million lines have some hundred names of units. */
export function foldingOnce(): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const folded = foldText(text);
    known.set(text, folded);
    return folded;
  };
}
