import type { OldValues } from "../../core/scenario/scenario";
import type { Language } from "../../words/language";
import type { ExampleTexts } from "../../words/sv/example";
import type { CivilDate } from "../../core/calendar";
import { oldOf } from "../../core/scenario/oldValues";
import { presetPolicies } from "../../data/policies";
import { tariffsVerified } from "../../data/tariffHistory";
import { verifiedByDocuments } from "../../data/templates";
import type { CitedNumber } from "../../data/citedNumber";
import type { FunctionId } from "../../formula/signatures";
import { exampleTexts } from "../../words/example";

/** What the example's sheets are written in. */
export interface ExampleSetting {
  readonly language: Language;
  readonly texts: ExampleTexts;
  /** A function's name as a formula calls it. */
  readonly call: (id: FunctionId) => string;
  /** What is old of the national tariffs, and of the rules that are compared. */
  readonly old: Readonly<Record<"tariffs" | "rules", OldValues>>;
}

/** The presets that are made of the same rules. */
const RULES: ReadonlySet<string> = new Set(["listed-health-centre", "split-80-20"]);

/**
 * @param namespace of the add-in's functions in this environment
 * @param today the day on which it is asked what is old; without one nothing is
 */
export function exampleSetting(
  language: Language,
  namespace: string,
  today?: CivilDate
): ExampleSetting {
  const asked = { ...(today && { today }), verifiedOf: verifiedByDocuments };
  const rules = presetPolicies(language).filter(({ id }) => RULES.has(id));
  return {
    language,
    texts: exampleTexts(language),
    call: (id) => `${namespace}.${id}`,
    old: {
      tariffs: oldOf({ ...asked, tariffsVerified }, []),
      rules: oldOf({ ...asked, tariffsVerified: null }, rules),
    },
  };
}

/** Where a figure was read, after "ca" where the document says so. */
export function sourceRemark(
  { approximate, source }: Pick<CitedNumber, "approximate" | "source">,
  texts: ExampleTexts
): string {
  return `${approximate ? `${texts.approximate} ` : ""}${texts.source(source)}`;
}
