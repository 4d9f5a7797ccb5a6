import type { Language } from "../words/language";
import { useEffect, useState } from "react";
import { type Notation, notationOf, readNotation } from "../excel/notation";
import { report } from "./work/opening";

const DECIMAL_SEPARATORS: Readonly<Record<Language, string>> = { sv: ",", en: "." };

/** As the language has it until Excel has told. */
export function useNotation(language: Language): Notation {
  const [notation, setNotation] = useState(() => usual(language));
  useEffect(() => {
    readNotation(usual(language)).then(setNotation, report);
  }, [language]);
  return notation;
}

function usual(language: Language): Notation {
  return notationOf(DECIMAL_SEPARATORS[language]);
}
