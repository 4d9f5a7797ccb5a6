import type { Scenario } from "../../core/scenario/scenario";
import { type OwnSheet, readOutgoing, readOwn } from "../../excel/ownSheet";
import type { SheetPlan } from "../../sheet/sheetPlan";
import { insertSheets, type InsertionOptions } from "../../excel/sheetWriter";
import { assumptionSheet } from "../sheet/assumptionSheet";
import { budgetSheet } from "../sheet/budgetSheet";
import { checkSheet } from "../sheet/checkSheet";
import { committeeSheet } from "../sheet/committeeSheet";
import { comparisonSheet } from "../sheet/comparisonSheet";
import { correctionSheet } from "../sheet/correctionSheet";
import { financingSheet } from "../sheet/financingSheet";
import { forecastSheet } from "../sheet/forecastSheet";
import { redistributionSheet } from "../sheet/redistributionSheet";
import { resultSheet } from "../sheet/resultSheet";
import { unitsOfFew } from "../../core/scenario/fewContacts";
import { type ComparisonContext, contextsElsewhere, toSetting, WORK } from "../sheet/setting";
import { sourceSheet } from "../sheet/sourceSheet";
import { unitSheet } from "../sheet/unitSheet";

/** The sheets of a comparison; the long table's rows are made as they are written. */
export function planComparison(
  scenario: Scenario,
  context: ComparisonContext
): readonly SheetPlan[] {
  const steps = planSteps(scenario, context);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Stops after every sheet, so that a large region does not hold up the pane. */
function* planSteps(
  scenario: Scenario,
  context: ComparisonContext
): Generator<void, readonly SheetPlan[]> {
  const setting = toSetting(scenario, context);
  const committee = committeeSheet(setting);
  yield;
  const result = resultSheet(setting);
  yield;
  const units = unitSheet(setting);
  const comparison = comparisonSheet(setting, result);
  yield;
  const redistribution = redistributionSheet(setting, result, comparison, units);
  yield;
  const corrections = correctionSheet(setting);
  const financing = financingSheet(setting, comparison);
  yield;
  const budget = budgetSheet(setting, result, units);
  yield;
  const assumptions = assumptionSheet(setting);
  const forecast = forecastSheet(setting, result, assumptions);
  yield;
  const ofFew = unitsOfFew(scenario).size > 0;
  const checked = { result, comparison, redistribution, corrections, financing, budget, committee };
  return [
    committee.plan,
    comparison.plan,
    { ...redistribution.plan, ofFew },
    corrections?.plan,
    financing.plan,
    budget.plan && { ...budget.plan, ofFew },
    assumptions.plan,
    forecast,
    sourceSheet(setting),
    checkSheet(setting, checked),
    units.plan,
    result.plan,
  ].filter((plan) => plan !== undefined && plan !== null);
}

async function planPatiently(
  scenario: Scenario,
  context: ComparisonContext
): Promise<readonly SheetPlan[]> {
  const steps = planSteps(scenario, context);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    await new Promise((resolve) => setTimeout(resolve));
  }
}

/** Sheets of an earlier run that are still called what it called them, and whether they are edited. */
export function findOwnSheets(): Promise<readonly Pick<OwnSheet, "name" | "edited">[]> {
  // A cell being edited would otherwise refuse it.
  return Excel.run({ delayForCellEdit: true }, async (context) =>
    (await readOwn(context, WORK)).map(({ name, edited }) => ({ name, edited }))
  );
}

/**
 * Adds the comparison's sheets and takes away those of an earlier run that it replaces; those that
 * it keeps are frozen.
 * @returns the names the sheets got; null when it was cancelled and the workbook is as before
 */
export async function insertComparison(
  scenario: Scenario,
  context: ComparisonContext,
  options: InsertionOptions & { readonly replace: "unedited" | "all" | "none" }
): Promise<readonly string[] | null> {
  const { replace } = options;
  const edited = replace === "all" ? "replaced" : "kept";
  const outgoing = replace === "none" ? undefined : await readOutgoing(WORK, edited);
  const plans = await planPatiently(scenario, context);
  return insertSheets(plans, options, outgoing, () =>
    Promise.all(contextsElsewhere(context).map((other) => planPatiently(scenario, other)))
  );
}
