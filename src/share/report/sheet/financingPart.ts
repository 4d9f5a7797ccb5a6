import { fromRun, type NumberSource } from "../../../core/numberSource";
import type { ReportBlock, ReportRow } from "../../../core/reportContent";
import { regionOf } from "../../../core/scenario/rollUp";
import type { Alternative } from "../../../core/scenario/scenario";
import type { Size } from "../../../comparison/sheet/growthSpan";
import type { ReportMeans } from "../core/reportFinancing";
import { patchCell } from "./figureSources";
import { amount, below, reportTable, difference } from "./printedNumber";
import type { ReportSetting } from "./reportSetting";
import { bySource, spanTable, withSpan } from "./reportSpan";

/** Anslag and avrop of the chosen year in words, of all the years compared in tables. */
export function financingPart(report: ReportSetting): readonly ReportBlock[] {
  const { t, figures, result, money } = report;
  const { alternative } = figures;
  const { means, years } = figures.financing;
  const sentences: readonly ReportBlock[] = financingSentences(report).map((text) => ({
    kind: "paragraph",
    runs: [text],
  }));
  const isNeeded = years.some(({ need }) => need !== 0);
  if (means.length === 0 && !isNeeded) return sentences;
  const left = reportTable(
    t.tables.means.caption(money.name),
    t.tables.means.headings,
    means.map((one, row): ReportRow => ({
      label: `${one.year} ${one.name}`,
      isSum: false,
      numbers: [
        amount(money, one.frame, meansSource(alternative, one, "frame")),
        amount(money, one.drawn, meansSource(alternative, one, "drawn")),
        amount(money, one.left, meansSource(alternative, one, "left"), difference(row, 1, 0)),
      ],
    })),
    result.rounded
  );
  return [
    ...sentences,
    needTable(report),
    ...needSpans(report),
    ...(means.length > 0 ? [left] : []),
    // The answer to a motion has its places elsewhere: five are enough.
    ...(means.length > 0 || report.choice.template === "motion"
      ? []
      : [{ kind: "paragraph" as const, runs: [{ fillIn: t.fillIn.financing }] }]),
  ];
}

function needSpans(report: ReportSetting): readonly ReportBlock[] {
  const { t, figures } = report;
  const years = figures.compared.map(({ span }) => span);
  const what = t.tables.needs.headings[1]!;
  return spanTable(
    report,
    what,
    years,
    need,
    figures.alternative,
    (year) => needSource(figures.alternative, year, "need"),
    figures.financing.sum !== null
  );
}

function needTable({ t, figures, result, money, words }: ReportSetting): ReportBlock {
  const { alternative } = figures;
  const { years, sum } = figures.financing;
  const rows = [
    ...years.map((one) => ({
      ...one,
      of: String(one.year),
      label: String(one.year),
      isSum: false,
    })),
    ...(sum
      ? [
          {
            ...sum,
            of: `${years[0]!.year}–${years[years.length - 1]!.year}`,
            label: t.tables.sum(String(years[0]!.year), String(years[years.length - 1]!.year)),
            isSum: true,
          },
        ]
      : []),
  ];
  return reportTable(
    t.tables.needs.caption(money.name, words),
    t.tables.needs.headings,
    rows.map(({ of, label, isSum, need, drawn, unfinanced }, row): ReportRow => {
      const above = isSum ? [...years.keys()] : [];
      return {
        label,
        isSum,
        numbers: [
          amount(money, need, needSource(alternative, of, "need"), below(above, 0)),
          amount(money, drawn, needSource(alternative, of, "drawn"), below(above, 1)),
          amount(
            money,
            unfinanced,
            needSource(alternative, of, "unfinanced"),
            difference(row, 1, 0)
          ),
        ],
      };
    }),
    result.rounded
  );
}

export function meansSource(
  { policy }: Alternative,
  { name, means, year }: ReportMeans,
  size: "frame" | "drawn" | "left"
): NumberSource {
  return fromRun("means", policy.id, year, means, name, size);
}

function needSource(
  { policy }: Alternative,
  years: number | string,
  size: "need" | "drawn" | "unfinanced"
): NumberSource {
  return fromRun("financing", policy.id, years, size);
}

/** As the user has written it, numbers and all. */
export function meansName({ figures, said }: ReportSetting, { name, means }: ReportMeans): string {
  const { policy } = figures.alternative;
  const place = policy.patches.findIndex(
    (one) => one.kind === "financing" && one.name === name && one.means === means
  );
  return said.text(name, patchCell(policy, place, "name"));
}

const need: Size = (one, _, cells, span) => regionOf(one, cells, span);

/** What a means pays in a year, or all of them. */
export function drawnIn({ financing }: Alternative, year: number, name?: string): number {
  return financing
    .filter((one) => one.year === year && (name === undefined || one.name === name))
    .reduce((sum, { drawn }) => sum + drawn, 0);
}

function financingSentences(report: ReportSetting): readonly string[] {
  const { t, figures, said, words } = report;
  const { alternative } = figures;
  const { means, years } = figures.financing;
  const { year } = figures.chosen.span;
  const { need: needed, unfinanced } = years.find((one) => one.year === year)!;
  const own = t.financing;
  const short = needSource(alternative, String(year), "unfinanced");
  if (needed === 0) return [own.noNeed(String(year), words)];
  return [
    ...(means.length === 0 ? [own.noMeans] : []),
    ...means
      .filter((one) => one.year === year)
      .map((one) =>
        withSpan(
          report,
          own.drawn(
            meansName(report, one),
            own.kinds[one.means],
            String(year),
            said.money(one.frame, meansSource(alternative, one, "frame")),
            said.money(one.drawn, meansSource(alternative, one, "drawn")),
            said.money(one.left, meansSource(alternative, one, "left"))
          ),
          (by) => drawnIn(by, year, one.name),
          bySource(said.money, meansSource(alternative, one, "drawn"))
        )
      ),
    unfinanced > 0
      ? withSpan(
          report,
          own.unfinanced(said.money(unfinanced, short), String(year), words),
          (one, _, cells, span) => regionOf(one, cells, span) - drawnIn(one, year),
          bySource(said.money, short)
        )
      : own.financed(String(year), words),
  ];
}
