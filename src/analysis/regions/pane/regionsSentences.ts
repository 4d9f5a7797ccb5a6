import { fromRun } from "../../../core/numberSource";
import type { Language } from "../../../core/language";
import { datedIssuer } from "../../../comparison/sheet/sourceText";
import { numberText } from "../../../pane/field/numberText";
import type { AllWords } from "../../../pane/look/surroundings";
import { type MarkNumber, unmarkedNumber } from "../../../sheet/trace";
import { type HeadFigure, OWN_DECIMALS, placeIn } from "../core/regionComparison";
import type { RegionsShown } from "../sheet/regionChoice";
import { regionsTexts } from "../words/regionsAnalysis";

/**
 * The own region's figure and where it lies by size among those of its kind, or why it does not.
 *
 * @param ownName which is not held against itself; null: not stated
 * @param mark of the own figure, where its source is asked for
 */
export function regionsSentences(
  { own, groups, measure, year }: RegionsShown,
  ownName: string | null,
  { language, form }: Pick<AllWords, "form"> & { readonly language: Language },
  mark: MarkNumber = unmarkedNumber
): readonly string[] {
  const texts = regionsTexts(language);
  const named = `${year}`;
  if (own.lack !== null) return [texts.lacks[own.lack](named)];
  const value = mark(numberText(own.value, OWN_DECIMALS, form), fromRun("regions", measure, year));
  const said = (figures: readonly HeadFigure[]): readonly string[] =>
    figures.map(({ region, value: one, decimals, figure, population }) => {
      const { document, locator } = figure.source;
      const text = mark(numberText(one, decimals, form), { kind: "document", document, locator });
      const bounded = texts.bounds[figure.bound](text);
      return texts.named(region, population === null ? bounded : texts.workedOutShort(bounded));
    });
  const placed = groups.flatMap((group) => {
    if (!group.isLikeOwn || group.figures.some(({ figure }) => figure.bound === "atLeast"))
      return [];
    const { above, same, below } = placeIn(group, own.value, ownName);
    if (above.length + same.length + below.length === 0) return [];
    const [{ figure, certainty }] = group.figures as [HeadFigure];
    const source = `${datedIssuer(figure.source)} [${certainty}]`;
    return [
      texts.placed({
        ...{ year: named, source },
        ...{ above: said(above), same: said(same), below: said(below) },
      }),
    ];
  });
  const isCost = measure === "costPerInhabitant";
  return [
    texts.ownValue(named, value, measure),
    ...placed,
    isCost ? texts.noRank(own.byTariff) : texts.noRankContacts,
  ];
}
