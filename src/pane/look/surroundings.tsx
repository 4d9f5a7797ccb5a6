import type { Words } from "../../words/terms";
import { createContext, type ReactElement, type ReactNode, useContext, useMemo } from "react";
import type { Workspace } from "../../core/scenario/workspace";
import type { Language } from "../../words/language";
import { paneTexts } from "../../words/pane";
import type { PaneTexts } from "../../words/sv/pane";
import { wordsOf } from "../../words/scenario";
import { stepTexts } from "../../words/steps";
import type { StepTexts } from "../../words/sv/steps";
import type { Notation } from "../../excel/notation";
import type { NumberForm } from "../field/numberText";

/** What every part of the pane is surrounded by. */
export interface Surroundings {
  readonly language: Language;
  readonly namespace: string;
  readonly version: string;
  readonly notation: Notation;
}

export interface AllWords {
  readonly language: Language;
  readonly texts: StepTexts;
  readonly pane: PaneTexts;
  /** The user's own words for the two parties. */
  readonly words: Words;
  readonly form: NumberForm;
}

const Context = createContext<(Surroundings & { readonly words: AllWords }) | null>(null);

export interface SurroundProps extends Surroundings {
  readonly terms: Workspace["terms"];
  readonly children: ReactNode;
}

export function Surround({ children, terms, ...given }: SurroundProps): ReactElement {
  const { language, namespace, version, notation } = given;
  const value = useMemo(() => {
    const words = {
      language,
      texts: stepTexts(language),
      pane: paneTexts(language),
      words: wordsOf(terms, language),
      form: { language, decimalSeparator: notation.decimalSeparator },
    };
    return { language, namespace, version, notation, words };
  }, [language, namespace, version, notation, terms]);
  return <Context.Provider value={value}>{children}</Context.Provider>;
}

function useContextOfPane(): Surroundings & { readonly words: AllWords } {
  const given = useContext(Context);
  if (!given) throw new Error("Used outside the pane");
  return given;
}

export function useSurroundings(): Surroundings {
  return useContextOfPane();
}

export function useWords(): AllWords {
  return useContextOfPane().words;
}
