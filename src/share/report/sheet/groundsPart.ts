import { fromRun } from "../../../core/numberSource";
import type { ReportBlock, Run } from "../../../core/reportContent";
import type { Alternative, ScenarioWarning } from "../../../core/scenario/scenario";
import { professionLabel } from "../../../data/professions";
import { warningStatement } from "../../../words/scenario";
import { methodText } from "../../../comparison/sheet/methodText";
import { lastMonths } from "../../../comparison/sheet/setting";
import { ownUses, usedSources } from "../../../comparison/sheet/sourceSheet";
import { readPlace } from "../../../reading/sheet/place";
import { documentSource, shortSource } from "./citations";
import { settingCell } from "./figureSources";
import type { ReportSetting } from "./reportSetting";

/** What the figures rest on, and every warning that the pane shows too. */
export function assumptionPoints({ setting, words, said }: ReportSetting): ReportBlock {
  const { texts, scenario, shown, context } = setting;
  const { lines } = texts.assumptions;
  const { outcome, forecast } = lastMonths(scenario);
  const warnings = [...scenario.warnings, ...shown.flatMap((one) => one.alternative.warnings)]
    // What is unfinanced is printed among the figures.
    .filter(({ code }) => code !== "financing.exceeded")
    .flatMap((warning) => ofThese(warning, new Set(scenario.alternatives.map(nameOf))))
    .map((warning) => ({
      code: warning.code,
      text: warningStatement(warning, context.language, words, professionLabel),
    }));
  const method = methodText(setting.scenario, setting.context.language);
  const distinct = new Map(warnings.map((one) => [one.text, one])).values();
  return points([
    `${lines.lastOutcome}: ${outcome}. ${lines.lastMonth}: ${forecast}.`,
    `${lines.method}: ${said.text(method, settingCell("method"))}.`,
    lines.vatValue,
    ...[...distinct].map(({ code, text }, i) => said.text(text, fromRun("warning", code, i))),
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

/** Every document once, by the short form that the text cites it by, and what is the region's own. */
export function sourcePoints({
  setting,
  t,
  citations,
  said,
}: ReportSetting): readonly ReportBlock[] {
  const { context } = setting;
  const own = t.matter;
  for (const { source } of usedSources(setting)) citations.add(source);
  const documents = citations.list();
  const uses = new Map<string, string[]>();
  for (const { use, source } of ownUses(setting))
    uses.set(source, [...(uses.get(source) ?? []), use]);
  const told = [...uses].map(([source, all]) => `${all.join(", ")} (${source})`).join("; ");
  return [
    {
      ...points([
        ...documents.map((source) => {
          const title = source.issuer === "" ? "" : `: ${source.document}`;
          const address = source.address === null ? "" : ` ${source.address}`;
          const grade = own.certainty(source.certainty);
          return said.text(
            `${shortSource(source)}${title}. ${grade}.${address}`,
            documentSource(source)
          );
        }),
        ...(context.sourceNames.length === 0
          ? []
          : [own.ownData(placesOf(context.sourceNames).join(", "))]),
        ...(told === "" ? [] : [said.text(own.ownUses(told), fromRun("ownUses"))]),
        ...(documents.length === 0 ? [] : [own.certainties]),
      ]),
      isSmall: true,
    },
  ];

  /** A reader has no use of columns: a table by its name, a range by its sheet's, each once. */
  function placesOf(names: readonly string[]): readonly string[] {
    const texts = names.map((name) => {
      const place = readPlace(name);
      return place?.kind === "range" ? own.places.sheet(place.sheet) : own.places.table(name);
    });
    return [...new Set(texts)].map((text) => said.text(text, settingCell("source")));
  }
}

function points(items: readonly string[]) {
  return { kind: "points" as const, items: items.map((item): readonly Run[] => [item]) };
}
