import type { Source } from "../../core/provenance";
import { tariffHistory } from "../../data/tariffHistory";
import { firstDayOf } from "../../core/calendar";
import { SheetLayout } from "../../sheet/sheetLayout";
import type { SheetPlan } from "../../sheet/sheetPlan";
import { patchSubject } from "../../words/patchText";
import { isAsDocument, presetOf, sourceOfPatch } from "../../data/templates";
import { figureSourceText } from "../../policies/sheet/figureSourceText";
import { layOutAge } from "../../sheet/ageNote";
import { oldOf } from "../../core/scenario/oldValues";
import { layOutTitle, type Setting, sheetOf } from "./setting";

/** A place in a document, and one thing that it is used for. */
interface Use {
  readonly use: string;
  readonly source: Source;
}

export interface UsedSource {
  readonly uses: readonly string[];
  readonly source: Source;
}

/** Every source that the figures rest on, with how much it is worth. */
export function sourceSheet(setting: Setting): SheetPlan {
  const { texts, context, scenario } = setting;
  const t = texts.sources;
  const { headings } = t;
  const layout = new SheetLayout(
    sheetOf(setting, "sources", t.sheet, [40, 28, 42, 12, 40, 72, 11, 42])
  );
  layOutTitle(layout, setting, t.title);
  for (const note of t.notes) layout.text("note", note);
  const policies = scenario.alternatives.map(({ policy }) => policy);
  layOutAge(layout, oldOf(scenario.settings, policies), context.language);
  layout.space();
  const column = { style: "longText" } as const;
  layout.table(
    {
      use: { ...column, heading: headings.use, content: ({ uses }) => uses.join("; ") },
      issuer: { ...column, heading: headings.issuer, content: ({ source }) => source.issuer },
      document: { ...column, heading: headings.document, content: ({ source }) => source.document },
      date: { ...column, heading: headings.date, content: ({ source }) => source.date },
      locator: { ...column, heading: headings.locator, content: ({ source }) => source.locator },
      address: { ...column, heading: headings.address, content: ({ source }) => source.address },
      certainty: {
        ...column,
        heading: headings.certainty,
        content: ({ source }) => source.certainty,
      },
      meaning: {
        ...column,
        heading: headings.meaning,
        content: ({ source }) => t.certainty[source.certainty],
      },
    },
    usedSources(setting),
    t.table
  );
  layout.space();
  layout.text("section", t.ownDataTitle);
  for (const name of context.sourceNames)
    layout.row([{ content: t.ownData }, { content: name, style: "text" }]);
  for (const { use, source } of ownUses(setting))
    layout.row([{ content: use }, { content: source, style: "text" }]);
  return layout.toPlan();
}

/** One row a place in a document, with all that it is used for. */
export function usedSources(setting: Setting): readonly UsedSource[] {
  const rows = new Map<string, { uses: Set<string>; source: Source }>();
  for (const { use, source } of [...tariffSources(setting), ...policySources(setting)]) {
    const key = [source.issuer, source.document, source.date, source.locator].join("\n");
    const row = rows.get(key) ?? { uses: new Set<string>(), source };
    row.uses.add(use);
    rows.set(key, row);
  }
  return [...rows.values()].map(({ uses, source }) => ({ uses: [...uses], source }));
}

/** A document that figures were changed from is their förlaga, and so called. */
function policySources({ shown, texts, context }: Setting): readonly Use[] {
  const t = texts.sources;
  return shown.flatMap(({ name, alternative: { policy } }) => {
    const changed = presetOf(policy, context.language) !== null && !isAsDocument(policy);
    return [
      ...policy.sources.map((source) => ({ use: changed ? t.templateUse(name) : name, source })),
      ...policy.patches.flatMap((patch) => {
        const { documents, templates } = sourceOfPatch(policy, patch);
        const use = t.patchUse(name, patchSubject(patch, context.language));
        return [
          ...documents.map((source) => ({ use, source })),
          ...templates.map((source) => ({ use: t.templateUse(use), source })),
        ];
      }),
    ];
  });
}

/** Of the national tariffs in force in the comparison's months. */
function tariffSources({ scenario, texts }: Setting): readonly Use[] {
  const { months, settings } = scenario;
  if (settings.schedule.kind !== "national") return [];
  const first = firstDayOf(months[0]!);
  const last = firstDayOf(months[months.length - 1]! + 1) - 1;
  const t = texts.sources;
  return tariffHistory
    .filter(({ from, to }) => from <= last && (to === null || to >= first))
    .flatMap(({ source, lastVerified }) => [
      { use: t.tariffUse, source },
      { use: t.verifiedUse, source: lastVerified.source },
    ]);
}

/** What is the user's own, with what they say that it comes from. */
export interface OwnUse {
  readonly use: string;
  readonly source: string;
}

export function ownUses(setting: Setting): readonly OwnUse[] {
  const { shown, texts, context, scenario } = setting;
  const { schedule, rulesInForce } = scenario.settings;
  const t = texts.sources;
  const tariffs = [...schedule.periods.values()].flat();
  const uses = [
    ...(schedule.kind === "own" ? tariffs : []).map(({ ownSource }) => ({
      use: t.ownTariffUse,
      source: ownSource ?? t.userStated,
    })),
    ...rulesInForce.map(({ from, ownSource }) => ({
      use: t.ownRuleUse(from),
      source: ownSource ?? t.userStated,
    })),
    ...shown.flatMap(({ name, alternative: { policy } }) =>
      policy.patches.flatMap((patch) => {
        const { documents, own, ownSource } = sourceOfPatch(policy, patch);
        if (own.length === 0 && documents.length > 0 && ownSource === null) return [];
        const source =
          ownSource === null && documents.length === 0 && patch.source === null
            ? t.userStated
            : figureSourceText(policy, patch, context.language);
        return [{ use: t.patchUse(name, patchSubject(patch, context.language)), source }];
      })
    ),
  ];
  return [...new Map(uses.map((one) => [`${one.use}\n${one.source}`, one])).values()];
}
