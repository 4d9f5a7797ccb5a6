import { type Day, dayOfIso, firstDayOf } from "../../core/calendar";
import { type ProfessionKey, UNKNOWN_PROFESSION } from "../../core/profession";
import { findTariff } from "../../core/tariff";
import { professionLabel } from "../../data/professions";
import { numberFormats } from "../../sheet/numberFormat";
import type { Column, SheetLayout } from "../../sheet/sheetLayout";
import { formula, pin, type Reference } from "../../sheet/sheetPlan";
import type { Setting } from "./setting";

/** @returns the own tariffs, if the comparison uses them */
export function layOutTariffs(layout: SheetLayout, setting: Setting): Reference | null {
  const { texts, call, scenario } = setting;
  const { settings } = scenario;
  const t = texts.assumptions;
  const own = layOutOwnTariffs(layout, setting);
  const codes = professionsOf(setting);
  type Key = "date" | `code ${number}`;
  const heading = layout.height + 1;
  const columns: Record<string, Column<Day, Key>> = {
    date: {
      heading: t.date,
      style: "input",
      numberFormat: numberFormats.date,
      content: (day) => ({ argument: day }),
    },
  };
  layout.text("section", t.tariffTitle);
  layout.row([
    { content: null, style: "heading" },
    ...codes.map((code) => ({
      content: professionLabel(code)[setting.context.language],
      style: "numberHeading" as const,
    })),
  ]);
  for (const [i, code] of codes.entries()) {
    const codeCell: Reference = {
      sheet: "assumptions",
      area: { row: heading + 1, column: i + 1, rows: 1, columns: 1 },
      pinned: true,
    };
    columns[`code ${i}`] = {
      heading: code,
      style: "addIn",
      numberFormat: numberFormats.kronor,
      content: (day, at) => {
        if (!findTariff(settings.schedule, code, day).ok) return null;
        return own
          ? formula`=${call("TARIFF")}(${at("date")},${codeCell},,${pin(own)})`
          : formula`=${call("TARIFF")}(${at("date")},${codeCell})`;
      },
    };
  }
  layout.table<Day, Key>(columns as never, tariffDays(setting));
  layout.text("note", t.tariffNote);
  return own;
}

/** @returns the table, headings included, or one price; null: the national tariffs are used */
export function layOutOwnTariffs(
  layout: SheetLayout,
  { scenario, texts }: Setting
): Reference | null {
  const { schedule } = scenario.settings;
  if (schedule.kind !== "own") return null;
  const t = texts.assumptions;
  const headings = t.ownTariffHeadings;
  const rows = schedule.constant
    ? [{ key: "LK" as ProfessionKey, period: schedule.constant }]
    : [...schedule.periods].flatMap(([key, periods]) => periods.map((period) => ({ key, period })));
  layout.text("section", t.ownTariffTitle);
  const table = layout.table(
    {
      from: {
        heading: headings.from,
        numberFormat: numberFormats.date,
        style: "text",
        content: ({ period }) => ({
          argument: Number.isFinite(period.from) ? period.from : dayOfIso("1990-01-01"),
        }),
      },
      to: {
        heading: headings.to,
        numberFormat: numberFormats.date,
        style: "text",
        content: ({ period }) => (period.to === null ? null : { argument: period.to }),
      },
      profession: { heading: headings.profession, content: ({ key }) => key },
      amount: {
        heading: headings.amount,
        numberFormat: numberFormats.kronorAndOre,
        content: ({ period }) => period.amount,
      },
      source: {
        heading: headings.source,
        content: ({ period }) => period.ownSource ?? texts.own,
      },
    },
    rows,
    t.tables.ownTariffs
  );
  layout.space();
  const { area, ...sheet } = table.columns("from", "amount");
  const whole = { ...sheet, area: { ...area, row: area.row - 1, rows: area.rows + 1 } };
  // A constant is one price for every profession: a number, not a table.
  if (!schedule.constant) return whole;
  return table.cell("amount", 0);
}

/** The professions that a tariff can be asked for; undivided contacts are priced as läkare's. */
function professionsOf({ scenario, prices }: Setting): readonly ProfessionKey[] {
  const last = scenario.months[scenario.months.length - 1]!;
  const keys = new Set(scenario.cells.map(({ profession }) => profession ?? "LK"));
  return [...keys].filter((key) => key !== UNKNOWN_PROFESSION && prices(key, last).ok);
}

/** The first day of the comparison, of its forecast, and of every new tariff from there on. */
function tariffDays({ scenario }: Setting): readonly Day[] {
  const { months, firstForecast, settings } = scenario;
  const last = firstDayOf(months[months.length - 1]!);
  const start = firstDayOf(months[Math.min(firstForecast, months.length - 1)]!);
  const changes = [...settings.schedule.periods.values()]
    .flat()
    .map(({ from }) => from)
    .filter((from) => from > firstDayOf(months[0]!) && from <= last);
  return [...new Set([firstDayOf(months[0]!), ...changes, start, last])].sort((a, b) => a - b);
}
