import { type Assumption, distributionOf, spreadOf } from "../core/sensitivityAssumption";
import { earliestOf, isOld } from "../../../core/age";
import type { Policy } from "../../../core/policy/policy";
import type { Source } from "../../../core/provenance";
import { isAsDocument, presetOf, sourceOfPatch } from "../../../data/templates";
import { sensitivitySources } from "../../../data/sensitivitySources";
import { analysisSheetTexts } from "../../../words/analysisSheet";
import { sensitivityTexts } from "../words/sensitivityAnalysis";
import type { ComparisonContext } from "../../../comparison/sheet/setting";
import { datedIssuer } from "../../../comparison/sheet/sourceText";
import type { SheetLayout } from "../../../sheet/sheetLayout";
import { assumptionLabels, evidenceFor, groundsFor, shownAssumption } from "./assumptionText";
import type { SensitivityFigures } from "./sensitivityFigures";

/** Every assumption that the figures rest on, how far it is tried and why. */
export function layOutRanges(
  layout: SheetLayout,
  figures: SensitivityFigures,
  { language, today }: ComparisonContext
): void {
  const t = sensitivityTexts(language).sheet;
  const { tornado: h, assumption: own } = t;
  const assumptions = assumptionsOf(figures);
  const labels = assumptionLabels(assumptions, figures.baseline.id, language);
  const names = new Map(policiesOf(figures).map(({ id, name }) => [id, name]));
  const value = { numberFormat: "General", style: "plain" } as const;
  const { grade } = analysisSheetTexts(language);
  const written = (source: Source): string => `${datedIssuer(source)}, ${grade(source.certainty)}`;
  layout.text("section", t.assumptionTitle);
  const verified = earliestOf(
    assumptions.flatMap((one) => evidenceFor(one).map(({ source }) => source.date))
  );
  if (today !== undefined && verified !== null && isOld(verified, today))
    layout.text("note", analysisSheetTexts(language).oldEvidence(verified));
  layout.table(
    {
      assumption: {
        heading: h.assumption,
        style: "longText",
        content: ({ id }: Assumption) => labels.get(id)!,
      },
      unit: { heading: h.unit, content: (one) => t.units[spreadOf(one).unit] },
      low: { ...value, heading: h.low, content: (one) => shownAssumption(one, one.range.low) },
      base: { ...value, heading: h.base, content: (one) => shownAssumption(one, one.base) },
      high: { ...value, heading: h.high, content: (one) => shownAssumption(one, one.range.high) },
      distribution: { heading: own.distribution, content: (one) => own[distributionOf(one).kind] },
      deviation: {
        heading: own.deviation,
        numberFormat: "0.0000",
        style: "plain",
        content: (one) => {
          const distribution = distributionOf(one);
          return distribution.kind === "lognormal" ? distribution.sd : null;
        },
      },
      whose: {
        heading: own.whose,
        content: ({ at }) => (at ? (names.get(at.policy) ?? at.policy) : own.everyone),
      },
      ground: {
        heading: own.ground,
        style: "longText",
        content: (one) => `${groundsFor(one, language, written).join("; ").replace(/\.$/, "")}.`,
      },
    },
    assumptions,
    t.assumptionTable
  );
}

/** Those of the simulation include the tornado's. */
function assumptionsOf({ simulation, assumptions }: SensitivityFigures): readonly Assumption[] {
  return simulation?.assumptions ?? assumptions;
}

/** Each once: the simulation has the tornado's too. */
export function policiesOf({
  policy,
  baseline,
  simulation,
}: SensitivityFigures): readonly Policy[] {
  const all = [policy, baseline, ...(simulation?.rows.map((row) => row.policy) ?? [])];
  return [...new Map(all.map((one) => [one.id, one])).values()];
}

/** Every document behind a value or a range, each once: not what own figures were changed from. */
export function sourcesOf(figures: SensitivityFigures): readonly Source[] {
  const sources = [
    ...policiesOf(figures).flatMap((policy) => [
      ...(presetOf(policy, "sv") === null || isAsDocument(policy) ? policy.sources : []),
      ...policy.patches.flatMap((patch) => {
        const { documents, ownSource } = sourceOfPatch(policy, patch);
        return ownSource ? [...documents, ownSource] : documents;
      }),
    ]),
    ...assumptionsOf(figures).flatMap((one) => evidenceFor(one).map(({ source }) => source)),
    ...(figures.simulation ? [sensitivitySources.normal, sensitivitySources.commonNumbers] : []),
  ];
  const keys = sources.map(({ issuer, document, locator }) => `${issuer}\n${document}\n${locator}`);
  return sources.filter((_, i) => keys.indexOf(keys[i]!) === i);
}
