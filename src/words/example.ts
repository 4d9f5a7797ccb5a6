import type { Language } from "./language";
import { type ExampleTexts, sv } from "./sv/example";
import { en } from "./en/example";

const texts: Readonly<Record<Language, ExampleTexts>> = { sv, en };

export function exampleTexts(language: Language): ExampleTexts {
  return texts[language];
}
