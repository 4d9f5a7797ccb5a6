import type { CalculatedPart } from "../../core/scenario/calculatedPart";
import { type Forecaster, type OwnYear, ownYears } from "../../core/scenario/ownForecastAccuracy";
import { lastMonthText } from "../../words/month";
import { calculatedHeading, ownForecastTexts } from "../../words/ownForecast";
import { numberFormats } from "../../sheet/numberFormat";
import type { Column, SheetLayout } from "../../sheet/sheetLayout";
import { formula } from "../../sheet/sheetPlan";
import { methodText } from "./methodText";
import type { Setting } from "./setting";

interface Line extends Pick<OwnYear, "year" | "outcome"> {
  readonly forecaster: Forecaster;
  readonly contacts: number | null;
  readonly calculated: CalculatedPart;
  readonly cost: number | null;
  readonly isClosest: boolean;
}

/** The region's own forecast of each year, beside what the methods make of the outcome alone. */
export function layOutOwnYears(layout: SheetLayout, setting: Setting): void {
  const t = ownForecastTexts(setting.context.language);
  const years = ownYears(setting.scenario);
  if (years.length === 0) return;
  layout.text("section", t.title);
  for (const known of new Set(years.map((one) => one.known)))
    layout.text("note", t.about(lastMonthText(known, setting.scenario.data.periodUnit)));
  const lines = years.flatMap(({ year, lines: all, outcome, closest }) =>
    all.map(({ forecaster, figures }): Line => ({
      year,
      outcome,
      forecaster,
      contacts: figures && figures.contacts,
      calculated: figures?.calculated ?? "none",
      cost: figures && figures.cost,
      isClosest: closest.includes(forecaster),
    }))
  );
  const settled = years.some(({ outcome }) => outcome !== null);
  const kronor = { numberFormat: numberFormats.kronor, style: "plain" } as const;
  type Key = keyof typeof t.headings;
  const columns: Partial<Record<Key, Column<Line, Key>>> = {
    year: {
      heading: t.headings.year,
      style: "text",
      numberFormat: numberFormats.year,
      content: ({ year }) => year,
    },
    forecaster: {
      heading: t.headings.forecaster,
      style: "text",
      content: ({ forecaster, calculated }) =>
        [
          t.forecasters(forecaster, methodText(setting.scenario, setting.context.language)),
          calculatedHeading(calculated, setting.context.language)?.toLowerCase(),
        ]
          .filter((text) => text !== undefined)
          .join(", "),
    },
    contacts: {
      heading: t.headings.contacts,
      numberFormat: numberFormats.count,
      content: ({ contacts }) => contacts ?? t.unknown,
    },
    cost: {
      heading: t.headings.cost,
      ...kronor,
      content: ({ cost }) => (cost === null ? t.unknown : cost / 100),
    },
  };
  if (settled) {
    columns.outcome = {
      heading: t.headings.outcome,
      ...kronor,
      content: ({ outcome }) => outcome && outcome.cost / 100,
    };
    columns.deviation = {
      heading: t.headings.deviation,
      style: "plain",
      numberFormat: numberFormats.change,
      content: ({ outcome, cost }, at) =>
        outcome && cost !== null ? formula`=${at("outcome")}-${at("cost")}` : null,
    };
    columns.closest = {
      heading: t.headings.closest,
      style: "text",
      content: ({ isClosest }) => (isClosest ? t.closest : null),
    };
  }
  layout.table(columns as Record<Key, Column<Line, Key>>, lines);
  layout.space();
}
