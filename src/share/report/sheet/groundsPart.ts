import type { ReportBlock, Run } from "../../../core/reportContent";
import type { Source } from "../../../core/provenance";
import type { Alternative, ScenarioWarning } from "../../../core/scenario/scenario";
import { professionLabel } from "../../../data/professions";
import { warningStatement } from "../../../words/scenario";
import { methodText } from "../../../comparison/sheet/methodText";
import { lastMonths } from "../../../comparison/sheet/setting";
import { ownUses, usedSources } from "../../../comparison/sheet/sourceSheet";
import { sourceText } from "../../../comparison/sheet/sourceText";
import type { ReportSetting } from "./reportSetting";

/** What the figures rest on, and every warning that the pane shows too. */
export function assumptionPoints({ setting, words }: ReportSetting): ReportBlock {
  const { texts, scenario, shown, context } = setting;
  const { lines } = texts.assumptions;
  const { outcome, forecast } = lastMonths(scenario);
  const warnings = [...scenario.warnings, ...shown.flatMap((one) => one.alternative.warnings)]
    // What is unfinanced is printed among the figures.
    .filter(({ code }) => code !== "financing.exceeded")
    .flatMap((warning) => ofThese(warning, new Set(scenario.alternatives.map(nameOf))))
    .map((warning) => warningStatement(warning, context.language, words, professionLabel));
  return points([
    `${lines.lastOutcome}: ${outcome}. ${lines.lastMonth}: ${forecast}.`,
    `${lines.method}: ${methodText(setting.scenario, setting.context.language)}.`,
    lines.vatValue,
    ...new Set(warnings),
  ]);
}

function nameOf({ policy }: Alternative): string {
  return policy.name;
}

/** What is old in another alternative says nothing here. */
function ofThese(warning: ScenarioWarning, names: ReadonlySet<string>): readonly ScenarioWarning[] {
  if (warning.code !== "values.old") return [warning];
  const policies = warning.policies.filter(({ name }) => names.has(name));
  return warning.tariff === null && policies.length === 0 ? [] : [{ ...warning, policies }];
}

/** With what each is used for and how much it is worth. */
export function sourcePoints({ setting }: ReportSetting): ReportBlock {
  const { texts, context } = setting;
  const own = texts.sources;
  return points([
    ...documentsOf(setting).map(({ source, locators, uses }) =>
      [
        `${sourceText({ ...source, locator: [...locators].join("; ") })}.`,
        `${[...uses].join("; ")}. ${own.headings.certainty} ${source.certainty}: ${own.certainty[source.certainty]}.`,
        ...(source.address === null ? [] : [source.address]),
      ].join(" ")
    ),
    ...context.sourceNames.map((name) => `${own.ownData}: ${name}.`),
    ...ownUses(setting).map(({ use, source }) => `${use}: ${source}.`),
  ]);
}

/** One a document, where the sheet of sources has one a place in it. */
function documentsOf(setting: ReportSetting["setting"]) {
  const found = new Map<
    string,
    { readonly source: Source; readonly locators: Set<string>; readonly uses: Set<string> }
  >();
  for (const { uses, source } of usedSources(setting)) {
    const { issuer, document, date, certainty } = source;
    const key = [issuer, document, date, certainty].join("\n");
    const one = found.get(key) ?? { source, locators: new Set(), uses: new Set() };
    one.locators.add(source.locator);
    for (const use of uses) one.uses.add(use);
    found.set(key, one);
  }
  return [...found.values()];
}

function points(items: readonly string[]): ReportBlock {
  return { kind: "points", items: items.map((item): readonly Run[] => [item]) };
}
