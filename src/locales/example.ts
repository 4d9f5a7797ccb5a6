import type { Language } from "./language";
import { type ExampleTexts, sv } from "./example.sv";
import { en } from "./example.en";

const texts: Readonly<Record<Language, ExampleTexts>> = { sv, en };

export function exampleTexts(language: Language): ExampleTexts {
  return texts[language];
}
