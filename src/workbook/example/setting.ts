import type { CitedNumber } from "../../data/citedNumber";
import type { FunctionId } from "../../formula/evaluate";
import { type ExampleTexts, exampleTexts } from "../../locales/example";
import type { Language } from "../../locales/sentence";

/** What the example's sheets are written in. */
export interface ExampleSetting {
  readonly language: Language;
  readonly texts: ExampleTexts;
  /** A function's name as a formula calls it. */
  readonly call: (id: FunctionId) => string;
}

/** @param namespace of the add-in's functions in this environment */
export function exampleSetting(language: Language, namespace: string): ExampleSetting {
  return { language, texts: exampleTexts(language), call: (id) => `${namespace}.${id}` };
}

/** Where a figure was read, after "ca" where the document says so. */
export function sourceRemark(
  { approximate, source }: Pick<CitedNumber, "approximate" | "source">,
  texts: ExampleTexts
): string {
  return `${approximate ? `${texts.approximate} ` : ""}${texts.source(source)}`;
}
