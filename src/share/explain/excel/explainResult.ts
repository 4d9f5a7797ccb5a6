import { comparisonTexts } from "../../../words/comparison";
import { ownForecastTexts } from "../../../words/ownForecast";
import type { ResultCell } from "../../../calls/sheet/ownExplanation";
import type { ResultColumn } from "../../../words/resultColumns";
import { CELL_SIZES, type CellSize, type Scenario } from "../../../core/scenario/scenario";
import type { ResultRows, ResultValues } from "./resultTable";
import { runOf } from "./resultRun";

/** What makes two rows the two parties of one cell. */
const SHARED: readonly ResultColumn[] = [
  "alternativeNumber",
  "year",
  "month",
  "unitNumber",
  "profession",
];
const TOLD: readonly ResultColumn[] = ["alternative", "unit", "profession", "party"];

/**
 * How a cell of the long table comes about, from the row's own cells and those of the other party.
 * @param scenario of the run that wrote the sheet; null: it is no longer at hand
 */
export function explainResult(
  { language, column, heading, rows }: ResultRows,
  at: number,
  scenario: Scenario | null
): ResultCell {
  const row = rows.get(at)!;
  const other = [at - 1, at + 1].find((near) => {
    const one = rows.get(near);
    return one && isSame(one, row) && one.get("party") !== row.get("party");
  });
  const partner = other === undefined ? null : rows.get(other)!;
  const carrier = [row, partner].find((one) => one && one.get("contacts") !== "") ?? null;
  const { kinds } = ownForecastTexts(language);
  const contactKind = textIn(carrier ?? row, "contactKind");
  const period = `${numberIn(row, "year")}-${String(row.get("month")).padStart(2, "0")}`;
  const [alternative, ...others] = TOLD.map((key) => textIn(row, key));
  const cell = {
    ...{ column, heading, contactKind },
    isSize: CELL_SIZES.some((size) => size === column),
    row: [alternative!, period, ...others].filter((text) => text !== ""),
    kind: textIn(row, "kind"),
    isOutcome: [comparisonTexts(language).kinds, comparisonTexts(language).modelled].some(
      ({ outcome }) => row.get("kind") === outcome
    ),
    isOwnForecast: contactKind === kinds.own || contactKind === kinds.ownCalculated,
    party: textIn(row, "party"),
    sizes:
      carrier &&
      (Object.fromEntries(CELL_SIZES.map((key) => [key, numberIn(carrier, key)])) as Record<
        CellSize,
        number
      >),
    sizesRow: carrier === partner && other !== undefined ? other + 1 : null,
    oneOff: row.get("oneOff") === "" ? null : numberIn(row, "oneOff"),
    cash: numberIn(row, "cash"),
    change: numberIn(row, "change"),
    other: partner && { party: textIn(partner, "party"), cash: numberIn(partner, "cash") },
  };
  return { ...cell, run: scenario && runOf(scenario, language, row, cell) };
}

function isSame(one: ResultValues, other: ResultValues): boolean {
  return SHARED.every((key) => one.get(key) === other.get(key));
}

function textIn(row: ResultValues, key: ResultColumn): string {
  return String(row.get(key) ?? "");
}

function numberIn(row: ResultValues, key: ResultColumn): number {
  return Number(row.get(key) ?? 0);
}
