import type { ProfessionKey } from "../../core/profession";
import { numberFormats } from "../../sheet/numberFormat";
import type { SheetLayout } from "../../sheet/sheetLayout";
import { formula, type Formula, type Reference } from "../../sheet/sheetPlan";
import type { ResultSheet } from "./resultSheet";
import type { Setting } from "./setting";

/** The function's answer for one profession: where its periods, contacts and cost stand. */
export interface ForecastCells {
  readonly profession: ProfessionKey | null;
  readonly label: Reference;
  readonly periods: Reference;
  readonly contacts: Reference;
  readonly cost: Reference;
  readonly factor: Reference;
}

type YearKey = keyof Setting["texts"]["forecast"]["compareHeadings"];

/**
 * Year by year, the functions' answers beside the rows of an alternative that leaves volumes and
 * prices alone; only whole years of forecast can be told apart from the outcome.
 */
export function layOutForecastYears(
  layout: SheetLayout,
  setting: Setting,
  result: ResultSheet,
  answers: readonly ForecastCells[],
  alternative: number,
  years: readonly number[]
): void {
  const { texts, scenario } = setting;
  const t = texts.forecast;
  const headings = t.compareHeadings;
  const { year, kronorAndOre, changeAndOre } = numberFormats;
  const yearOf = (periods: Reference): Formula =>
    scenario.data.periodUnit === "month" ? formula`YEAR(${periods})` : formula`${periods}`;
  const added = (one: (answer: ForecastCells) => Formula): Formula =>
    answers.map(one).reduce((sum, part) => formula`${sum}+${part}`);
  layout.table<number, YearKey>(
    {
      year: { heading: headings.year, style: "text", numberFormat: year, content: (one) => one },
      functionContacts: {
        heading: headings.functionContacts,
        numberFormat: kronorAndOre,
        content: (_, at) =>
          formula`=${added(({ periods, contacts }) => formula`SUMPRODUCT((${yearOf(periods)}=${at("year")})*${contacts})`)}`,
      },
      engineContacts: {
        heading: headings.engineContacts,
        numberFormat: kronorAndOre,
        content: (_, at) =>
          formula`=${result.sum("contacts", { alternative, year: at("year") }, 6)}`,
      },
      contactDifference: {
        heading: headings.contactDifference,
        numberFormat: changeAndOre,
        content: (_, at) => formula`=ROUND(${at("functionContacts")}-${at("engineContacts")},2)`,
      },
      functionCost: {
        heading: headings.functionCost,
        numberFormat: kronorAndOre,
        content: (_, at) =>
          formula`=${added(({ periods, cost, factor }) => formula`SUMPRODUCT((${yearOf(periods)}=${at("year")})*${cost})*${factor}`)}`,
      },
      engineCost: {
        heading: headings.engineCost,
        numberFormat: kronorAndOre,
        content: (_, at) => formula`=${result.sum("net", { alternative, year: at("year") })}`,
      },
      costDifference: {
        heading: headings.costDifference,
        numberFormat: changeAndOre,
        content: (_, at) => formula`=ROUND(${at("functionCost")},2)-${at("engineCost")}`,
      },
    },
    years,
    t.tables.years
  );
}
