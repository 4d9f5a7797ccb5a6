import type { SpanForecast, SpanLine, SpanYear } from "../../../core/scenario/spanForecast";
import { toKronor } from "../../../core/money";
import { calculatedText } from "../../../words/ownForecast";
import { spanTexts } from "../words/spanAnalysis";
import { methodText } from "../../../comparison/sheet/methodText";
import { kindOf, type Setting } from "../../../comparison/sheet/setting";
import { numberFormats } from "../../../sheet/numberFormat";
import type { Column, SheetLayout, Table } from "../../../sheet/sheetLayout";
import { type Content, formula, type Formula, type Reference } from "../../../sheet/sheetPlan";
import type { SpanCalculation } from "./spanCalculation";

/** The cells that the tables' formulas rest on, further down on the sheet. */
export interface SpanCells {
  /** Of the lines that grow from the level by a cell of their own. */
  readonly growth: Readonly<Partial<Record<SpanLine, Reference>>>;
  readonly band: SpanBandCells | null;
  /** null: the figures are the engine's values. */
  readonly calculation: SpanCalculation | null;
}

interface SpanBandCells {
  readonly confidence: Reference;
  readonly spread: Reference;
}

export type SpanKey = "year" | "kind" | "outcome" | "booked" | SpanLine | "low" | "high";

/** What the table shows of each year. */
export type SpanSize = "cost" | "contacts";

/**
 * The years by each of the lines. A line begins in the latest year of outcome, so that a chart joins
 * it to what has been.
 *
 * @param cells null: only the places are wanted
 */
export function layOutSpanTable(
  layout: SheetLayout,
  setting: Setting,
  span: SpanForecast,
  cells: SpanCells | null,
  size: SpanSize
): Table<SpanKey> {
  const own = spanTexts(setting.context.language);
  const isCost = size === "cost";
  const numberFormat = isCost ? numberFormats.kronor : numberFormats.count;
  const made = [...span.lines].flatMap(([line, years]) =>
    years.ok ? [{ line, years: years.value }] : []
  );
  const rows = made[0]!.years;
  const isOutcome = (one: SpanYear): boolean => one.span.kind === "outcome";
  const latest = rows.filter(isOutcome).length - 1;
  const sizeOf = (one: SpanYear): number => (isCost ? toKronor(one.cost, 2) : one.contacts);
  const bookedOf = (one: SpanYear): number =>
    isCost ? toKronor(one.bookedCost, 2) : one.bookedContacts;
  const columns: Partial<Record<SpanKey, Column<SpanYear, SpanKey>>> = {
    year: {
      heading: own.sheet.year,
      style: "text",
      numberFormat: numberFormats.year,
      content: (one) => one.span.year,
    },
    kind: {
      heading: own.sheet.kind,
      content: (one) =>
        [
          kindOf(setting, one.span),
          isCost ? null : calculatedText(one.calculated, setting.context.language),
        ]
          .filter((text) => text !== null)
          .join(", "),
    },
    outcome: {
      heading: own.outcome,
      numberFormat,
      content: (one) => (isOutcome(one) ? sizeOf(one) : null),
    },
    booked: {
      heading: own.sheet.booked,
      numberFormat,
      content: (one) => (isOutcome(one) ? null : bookedOf(one)),
    },
  };
  for (const { line, years } of made)
    columns[line] = {
      heading:
        line === "used"
          ? own.usedLine(methodText(setting.scenario, setting.context.language))
          : own.lines[line],
      numberFormat,
      content: (one, at, i) => {
        if (i < latest) return null;
        if (isOutcome(one)) return formula`=${at("outcome")}`;
        return cells?.calculation ? sumOf(at, line, cells.calculation) : sizeOf(years[i]!);
      },
    };
  if (isCost && span.band)
    for (const limit of ["low", "high"] as const)
      columns[limit] = {
        heading: limit === "low" ? own.bandLow : own.bandHigh,
        numberFormat,
        content: (one, at) =>
          isOutcome(one) || !cells?.band ? null : bandOf(at, limit, cells.band),
      };
  return layout.table(columns as Record<SpanKey, Column<SpanYear, SpanKey>>, rows);

  /** What is booked, and the function's answers for the year, grown where the line grows. */
  function sumOf(
    at: (key: SpanKey) => Reference,
    line: SpanLine,
    calculation: SpanCalculation
  ): Formula {
    const { answers, steps } = calculation.get(line)!;
    const growth = cells!.growth[line];
    const grown = growth ? formula`*(1+${growth})^(${steps}/12)` : formula``;
    return answers.reduce(
      (sum, { periods, contacts, cost, factor }) => {
        const years =
          setting.scenario.data.periodUnit === "month"
            ? formula`YEAR(${periods})`
            : formula`${periods}`;
        const inYear = formula`(${years}=${at("year")})`;
        return isCost
          ? formula`${sum}+SUMPRODUCT(${inYear}*${cost}${grown})*${factor}`
          : formula`${sum}+SUMPRODUCT(${inYear}*${contacts}${grown})`;
      },
      formula`=${at("booked")}`
    );
  }

  function bandOf(
    at: (key: SpanKey) => Reference,
    limit: "low" | "high",
    { confidence, spread }: SpanBandCells
  ): Content {
    const { years } = span.outcome;
    const last = years[years.length - 1]!.span.year;
    const sign = limit === "low" ? "-" : "";
    return formula`=${at("booked")}+(${at(span.inUse)}-${at("booked")})*EXP(${sign}TINV(1-${confidence},${years.length - 1})*${spread}*SQRT(${at("year")}-${last}))`;
  }
}
