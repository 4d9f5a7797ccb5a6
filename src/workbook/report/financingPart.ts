import type { ReportBlock, ReportRow } from "../../core/analysis/reportContent";
import { amount, below, tableOf, difference } from "./printedNumber";
import type { ReportSetting } from "./reportSetting";

/** Anslag and avrop of the chosen year in words, of all the years compared in tables. */
export function financingPart(report: ReportSetting): readonly ReportBlock[] {
  const { t, figures, money } = report;
  const { means, years } = figures.financing;
  const sentences: readonly ReportBlock[] = financingSentences(report).map((text) => ({
    kind: "paragraph",
    runs: [text],
  }));
  const isNeeded = years.some(({ need }) => need !== 0);
  if (means.length === 0 && !isNeeded) return sentences;
  const left = tableOf(
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
    }))
  );
  return [
    ...sentences,
    needTable(report),
    ...(means.length > 0 ? [left] : []),
    {
      kind: "paragraph",
      runs: [{ fillIn: means.length > 0 ? t.fillIn.financingHow : t.fillIn.financingMissing }],
    },
  ];
}

function needTable({ t, figures, money, words }: ReportSetting): ReportBlock {
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
  return tableOf(
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
    })
  );
}

function financingSentences({ t, figures, money, words }: ReportSetting): readonly string[] {
  const { means, years } = figures.financing;
  const { year } = figures.chosen.span;
  const { need, unfinanced } = years.find((one) => one.year === year)!;
  const own = t.financing;
  if (need === 0) return [own.noNeed(String(year), words)];
  return [
    ...(means.length === 0 ? [own.noMeans] : []),
    ...means
      .filter((one) => one.year === year)
      .map(({ name, means: kind, frame, drawn, left }) =>
        own.drawn(
          name,
          own.kinds[kind],
          String(year),
          money.withUnit(frame),
          money.withUnit(drawn),
          money.withUnit(left)
        )
      ),
    unfinanced > 0
      ? own.unfinanced(money.withUnit(unfinanced), String(year), words)
      : own.financed(String(year), words),
  ];
}
