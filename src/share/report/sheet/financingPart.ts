import type { ReportBlock, ReportRow } from "../../../core/reportContent";
import { regionOf } from "../../../core/scenario/rollUp";
import type { Alternative } from "../../../core/scenario/scenario";
import type { Size } from "../../../comparison/sheet/growthSpan";
import { amount, below, reportTable, difference } from "./printedNumber";
import type { ReportSetting } from "./reportSetting";
import { spanTable, withSpan } from "./reportSpan";

/** Anslag and avrop of the chosen year in words, of all the years compared in tables. */
export function financingPart(report: ReportSetting): readonly ReportBlock[] {
  const { t, figures, result, money } = report;
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
        amount(money, one.frame),
        amount(money, one.drawn),
        amount(money, one.left, difference(row, 1, 0)),
      ],
    })),
    result.rounded
  );
  return [
    ...sentences,
    needTable(report),
    ...needSpans(report),
    ...(means.length > 0 ? [left] : []),
    {
      kind: "paragraph",
      runs: [{ fillIn: means.length > 0 ? t.fillIn.financingHow : t.fillIn.financingMissing }],
    },
  ];
}

function needSpans(report: ReportSetting): readonly ReportBlock[] {
  const { t, figures } = report;
  const years = figures.compared.map(({ span }) => span);
  const what = t.tables.needs.headings[1]!;
  return spanTable(report, what, years, need, figures.alternative, figures.financing.sum !== null);
}

function needTable({ t, figures, result, money, words }: ReportSetting): ReportBlock {
  const { years, sum } = figures.financing;
  const rows = [
    ...years.map((one) => ({ ...one, label: String(one.year), isSum: false })),
    ...(sum
      ? [
          {
            ...sum,
            label: t.tables.sum(String(years[0]!.year), String(years[years.length - 1]!.year)),
            isSum: true,
          },
        ]
      : []),
  ];
  return reportTable(
    t.tables.needs.caption(money.name, words),
    t.tables.needs.headings,
    rows.map(({ label, isSum, need, drawn, unfinanced }, row): ReportRow => {
      const above = isSum ? [...years.keys()] : [];
      return {
        label,
        isSum,
        numbers: [
          amount(money, need, below(above, 0)),
          amount(money, drawn, below(above, 1)),
          amount(money, unfinanced, difference(row, 1, 0)),
        ],
      };
    }),
    result.rounded
  );
}

const need: Size = (one, _, cells, span) => regionOf(one, cells, span);

/** What a means pays in a year, or all of them. */
export function drawnIn({ financing }: Alternative, year: number, name?: string): number {
  return financing
    .filter((one) => one.year === year && (name === undefined || one.name === name))
    .reduce((sum, { drawn }) => sum + drawn, 0);
}

function financingSentences(report: ReportSetting): readonly string[] {
  const { t, figures, money, words } = report;
  const { means, years } = figures.financing;
  const { year } = figures.chosen.span;
  const { need: needed, unfinanced } = years.find((one) => one.year === year)!;
  const own = t.financing;
  if (needed === 0) return [own.noNeed(String(year), words)];
  return [
    ...(means.length === 0 ? [own.noMeans] : []),
    ...means
      .filter((one) => one.year === year)
      .map(({ name, means: kind, frame, drawn, left }) =>
        withSpan(
          report,
          own.drawn(
            name,
            own.kinds[kind],
            String(year),
            money.withUnit(frame),
            money.withUnit(drawn),
            money.withUnit(left)
          ),
          (one) => drawnIn(one, year, name),
          money.withUnit
        )
      ),
    unfinanced > 0
      ? withSpan(
          report,
          own.unfinanced(money.withUnit(unfinanced), String(year), words),
          (one, _, cells, span) => regionOf(one, cells, span) - drawnIn(one, year),
          money.withUnit
        )
      : own.financed(String(year), words),
  ];
}
