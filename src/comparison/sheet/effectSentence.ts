import {
  cashOf,
  healthCentresOf,
  payersIn,
  realisedOf,
  regionOf,
  sumOf,
} from "../../core/scenario/rollUp";
import type { Alternative, Scenario } from "../../core/scenario/scenario";
import { payerTexts } from "../../words/payers";
import { stepTexts } from "../../words/steps";
import { withGrowth } from "./growthSpan";
import { firstYearOfEffect, type Setting, type Shown } from "./setting";

/** What an alternative means, in the words of the pane, for the first year that it changes. */
export function effectSentences(
  setting: Setting,
  { alternative, name, number }: Shown
): readonly string[] {
  const { scenario, context } = setting;
  const { meaning } = stepTexts(context.language).result;
  const year = firstYearOfEffect(setting, [alternative]);
  const about = { name, year: String(year) };
  if (number === 1) return [meaning.baseline(about)];
  const baseline = scenario.alternatives[scenario.baseline]!;
  const span = setting.years.find((one) => one.year === year)!;
  const change = (size: (one: Alternative) => number): number => size(alternative) - size(baseline);
  const { cells } = scenario;
  const total = change((one) => cashOf(one, cells, span));
  const healthCentres = change((one) => healthCentresOf(one, cells, span));
  const region = change((one) => regionOf(one, cells, span));
  const visits = change((one) => sumOf(one, cells, "visits", span));
  const { withUnit, signedWithUnit } = setting.money;
  const { words } = context;
  const sentences: (readonly string[])[] = [];
  const byGrowth = (
    sentence: string,
    size: (one: Alternative, cells: Scenario["cells"]) => number,
    write: (size: number) => string
  ): readonly string[] =>
    withGrowth(
      sentence,
      setting,
      alternative,
      span,
      (one, base, all) => size(one, all) - size(base, all),
      write
    );
  if (total !== 0)
    sentences.push(
      byGrowth(
        meaning.total(
          about,
          withUnit(Math.abs(total)),
          total > 0,
          signedWithUnit(healthCentres),
          signedWithUnit(region),
          words
        ),
        (one, all) => cashOf(one, all, span),
        signedWithUnit
      )
    );
  else if (region > 0)
    sentences.push(
      byGrowth(
        meaning.toRegion(about, withUnit(region), words),
        (one, all) => regionOf(one, all, span),
        withUnit
      )
    );
  else if (region < 0)
    sentences.push(
      byGrowth(
        meaning.toHealthCentres(about, withUnit(-region), words),
        (one, all) => -regionOf(one, all, span),
        withUnit
      )
    );
  else if (visits === 0) sentences.push([meaning.nothing(about)]);
  const others = payersIn([alternative]).filter(
    (payer) => sumOf(alternative, cells, payer, span) !== 0
  );
  if (others.length > 0)
    sentences.push([
      meaning.others(
        about.year,
        others.map((payer) => [
          payerTexts(context.language)[payer],
          withUnit(sumOf(alternative, cells, payer, span)),
        ])
      ),
    ]);
  if (visits !== 0) sentences.push(capacitySentences(setting, alternative, baseline, visits, span));
  return sentences.flat();
}

function capacitySentences(
  setting: Setting,
  alternative: Alternative,
  baseline: Alternative,
  visits: number,
  span: Setting["years"][number]
): readonly string[] {
  const { scenario, texts, context } = setting;
  const { meaning } = stepTexts(context.language).result;
  const { cells } = scenario;
  const known =
    realisedOf(alternative, cells, span) !== null && realisedOf(baseline, cells, span) !== null;
  const cost =
    sumOf(alternative, cells, "visitCost", span) - sumOf(baseline, cells, "visitCost", span);
  const measure = known ? "visitCost" : "visits";
  const sentences = withGrowth(
    meaning.visits(
      texts.count(Math.abs(visits)),
      visits > 0,
      known ? setting.money.withUnit(Math.abs(cost)) : null
    ),
    setting,
    alternative,
    span,
    (one, base, all) => Math.abs(sumOf(one, all, measure, span) - sumOf(base, all, measure, span)),
    known ? setting.money.withUnit : texts.count
  );
  return known ? sentences : [...sentences, meaning.visitsWithoutCost];
}
