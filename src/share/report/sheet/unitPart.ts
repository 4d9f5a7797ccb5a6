import { fromRun, type NumberSource } from "../../../core/numberSource";
import type { ReportBlock, ReportRow, ReportTable } from "../../../core/reportContent";
import type { ReportUnit } from "../core/reportUnits";
import type { BorneCost } from "../core/reportYear";
import { healthCentresOf, type Span, sumOf } from "../../../core/scenario/rollUp";
import type { Alternative } from "../../../core/scenario/scenario";
import { upper } from "../../../words/upper";
import { changeSource, costSource } from "./figureSources";
import { amount, below, change, difference, reportTable, share } from "./printedNumber";
import type { ReportSetting } from "./reportSetting";
import { bySource, reportSpanLine } from "./reportSpan";

/** By health centre, unless nothing is known of them: then the region's table says the same. */
export function unitPart(report: ReportSetting): readonly ReportBlock[] {
  return report.figures.units.rows.length < 2 ? [] : [unitTable(report), ...unitSpans(report)];
}

/** What each health centre bears in the chosen year, what the region does, and both together. */
function unitTable(report: ReportSetting): ReportTable {
  const { t, figures, result, unitMoney, kronor, words } = report;
  const { rows, sums } = figures.units;
  const { baseline, alternative, chosen } = figures;
  const { year } = chosen.span;
  const of = (one: Alternative, row: ReportUnit, size: string): NumberSource =>
    fromRun("unit", one.policy.id, year, rowKey(row), size);
  const own = t.tables.units;
  const printed = rows.map((row, r): ReportRow => ({
    label: unitLabel(report, row),
    isSum: false,
    numbers: [
      amount(unitMoney, row.baseline, of(baseline, row, "cost")),
      amount(unitMoney, row.alternative, of(alternative, row, "cost")),
      change(unitMoney, row.change, of(alternative, row, "change"), difference(r, 0, 1)),
      row.changePerListed === null
        ? null
        : change(kronor, row.changePerListed, of(alternative, row, "perListed")),
    ],
  }));
  const line = (
    label: string,
    part: keyof BorneCost,
    row: number,
    parts: readonly number[]
  ): ReportRow => ({
    label,
    isSum: parts.length > 0,
    numbers: [
      amount(unitMoney, sums.baseline[part], costSource(baseline, year, part), below(parts, 0)),
      amount(
        unitMoney,
        sums.alternative[part],
        costSource(alternative, year, part),
        below(parts, 1)
      ),
      change(
        unitMoney,
        sums.change[part],
        changeSource(alternative, year, part),
        difference(row, 0, 1)
      ),
      null,
    ],
  });
  const last = printed.length;
  return reportTable(
    own.caption(String(figures.chosen.span.year), unitMoney.name, words),
    [own.label(words), t.tables.baseline, t.tables.alternative, t.tables.change, own.perListed],
    [
      ...printed,
      line(own.sum(words), "healthCentre", last, [...rows.keys()]),
      line(upper(words.region), "region", last + 1, []),
      line(t.tables.total, "total", last + 2, [last, last + 1]),
    ],
    result.rounded
  );
}

/** The health centres' sum under both alternatives, where the chosen year is far ahead. */
function unitSpans(report: ReportSetting): readonly ReportBlock[] {
  const { t, figures, names, said, words } = report;
  return (["baseline", "alternative"] as const).flatMap((which) =>
    reportSpanLine(
      report,
      `${t.tables.units.sum(words)}, ${names[which]}`,
      (one, _, cells, span) => healthCentresOf(one, cells, span),
      figures[which],
      bySource(said.money, costSource(figures[which], figures.chosen.span.year, "healthCentre"))
    )
  );
}

/**
 * The latest whole year that has happened beside what is proposed, and how much each is of the
 * compensation of the same year; null: there is no such year, or it is the one compared.
 */
export function outcomeTable(report: ReportSetting): ReportTable | null {
  const { t, figures, result, unitMoney, words, setting } = report;
  const { cells, units } = setting.scenario;
  const { alternative, baseline, chosen, years } = figures;
  const last = years.filter(({ span }) => span.kind === "outcome" && span.whole).pop();
  if (!last || last.span.year >= chosen.span.year || units.length < 2) return null;
  const { language } = setting.context;
  const [before, after] = [last.span, chosen.span];
  const bears = (one: Alternative, row: ReportUnit, span: Span): number =>
    sumOf(one, cells, "healthCentre", span, ({ unit }) => row.units.includes(units[unit]!));
  const paid = (row: ReportUnit, { year }: Span): number | null => {
    const amounts = row.units.map(
      ({ compensation }) => compensation.find((one) => one.year === year)?.value
    );
    return amounts.every((one) => one !== undefined && one > 0)
      ? amounts.reduce<number>((sum, one) => sum + one!, 0)
      : null;
  };
  const { rows } = figures.units;
  const shown = [before, after].map((span) => rows.some((row) => paid(row, span) !== null));
  const own = t.matter.units;
  const numbersOf = (one: Alternative, row: ReportUnit, span: Span, isPaid: boolean) => {
    const cost = bears(one, row, span);
    const compensation = paid(row, span);
    const of = (size: string) => fromRun("unit", one.policy.id, span.year, rowKey(row), size);
    return [
      amount(unitMoney, cost, of("cost")),
      ...(isPaid
        ? [compensation === null ? null : share(cost / 100 / compensation, language, of("share"))]
        : []),
    ];
  };
  const headings = (isPaid: boolean, what: string, span: Span): readonly string[] => [
    what,
    ...(isPaid ? [own.share(String(span.year))] : []),
  ];
  return reportTable(
    own.caption(String(before.year), String(after.year), unitMoney.name, words),
    [
      t.tables.units.label(words),
      ...headings(shown[0]!, own.outcome(String(before.year)), before),
      ...headings(shown[1]!, own.proposal(String(after.year)), after),
    ],
    rows.map((row): ReportRow => ({
      label: unitLabel(report, row),
      isSum: false,
      numbers: [
        ...numbersOf(baseline, row, before, shown[0]!),
        ...numbersOf(alternative, row, after, shown[1]!),
      ],
    })),
    result.rounded
  );
}

/** Of one unit its id; of those that are printed as one how many they are. */
function rowKey({ units }: ReportUnit): string {
  return units.length > 1 ? `+${units.length}` : units[0]!.id;
}

export function unitLabel(
  { t, words }: Pick<ReportSetting, "t" | "words">,
  { units, unlisted }: Pick<ReportUnit, "units" | "unlisted">
): string {
  const own = t.tables.units;
  const listed = units.filter((unit) => !unit.unlisted);
  const name = listed.length > 1 ? own.others(listed.length, words) : (listed[0] ?? units[0]!).name;
  if (listed.length > 0 && listed.length < units.length) return own.andUnlisted(name);
  return name || (unlisted ? own.unlisted : "");
}
