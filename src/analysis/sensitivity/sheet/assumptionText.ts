import type { Language } from "../../../words/language";
import type { HistoryName } from "../core/historyRange";
import { type Assumption, spreadOf } from "../core/sensitivityAssumption";
import type { Source } from "../../../core/provenance";
import { breakEvenEvidence } from "../../../data/breakEvenEvidence";
import { professionLabel } from "../../../data/professions";
import { sensitivitySources } from "../../../data/sensitivitySources";
import { analysisSheetTexts } from "../../../words/analysisSheet";
import { numberTexts } from "../../../words/number";
import { sensitivityTexts } from "../words/sensitivityAnalysis";
import { sourceText } from "../../../comparison/sheet/sourceText";

/** What each assumption is called beside the others: no two of an alternative alike. */
export function assumptionLabels(
  assumptions: readonly Assumption[],
  baseline: string,
  language: Language
): ReadonlyMap<string, string> {
  const { names, dated, ofBaseline } = sensitivityTexts(language);
  const plain = ({ name, profession }: Assumption): string =>
    names[name](profession === null ? "" : professionLabel(profession)[language]);
  return new Map(
    assumptions.map((one) => {
      const alike = assumptions.filter(
        (other) => other.at?.policy === one.at?.policy && plain(other) === plain(one)
      );
      const label = alike.length > 1 ? dated(plain(one), one.at!.from) : plain(one);
      return [one.id, one.at?.policy === baseline ? ofBaseline(label) : label];
    })
  );
}

interface Evidence {
  /** Share, 0–1; null: the source gives no value of the assumption itself. */
  readonly value: number | null;
  /** The document says "ca". */
  readonly approximate?: boolean;
  readonly source: Source;
}

/** What is known of an assumption's size. */
export function evidenceFor({ name }: Pick<Assumption, "name">): readonly Evidence[] {
  switch (name) {
    case "stop.returning":
    case "visitCost.substitution":
      return breakEvenEvidence.substitution;
    case "visitCost.realisable":
      return [{ value: null, source: breakEvenEvidence.realisable }];
    case "patientFee.elasticity":
      return [{ value: null, source: sensitivitySources.elasticity }];
    default:
      return [];
  }
}

/** What the proposed range of an assumption builds on, one sentence a source. */
export function groundsFor(
  assumption: Assumption,
  language: Language,
  write: (source: Source) => string = (source) => wholeSource(source, language)
): readonly string[] {
  const texts = sensitivityTexts(language);
  const { percent } = numberTexts(language);
  const { history, name } = assumption;
  if (history)
    return [texts.fromOutcome[name as HistoryName](String(history.from), String(history.to))];
  const evidence = evidenceFor(assumption);
  if (evidence.length === 0) return [texts.grounds[name] ?? texts.noGround];
  return evidence.map(({ value, approximate, source }) => {
    const said = write(source);
    if (value === null) return said;
    return `${approximate ? texts.about(percent(value)) : percent(value)}: ${said}`;
  });
}

function wholeSource(source: Source, language: Language): string {
  return `${sourceText(source)} (${analysisSheetTexts(language).certainty(source.certainty)})`;
}

/** Of what a cell or a field shows: per cent of a share, kronor, or the number itself. */
export function shownAssumption(assumption: Assumption, value: number): number {
  const shown = spreadOf(assumption).unit === "share" ? value * 100 : value;
  return Number(shown.toPrecision(12));
}
