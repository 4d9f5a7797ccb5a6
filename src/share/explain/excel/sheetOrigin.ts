import { LANGUAGES } from "../../../words/language";
import { planExample } from "../../../example/sheet/planExample";
import { isOwnTable, FORECAST_TABLE_NAMES } from "../../../sheet/ownTables";
import { planSampleRegion } from "../../../example/sheet/planSampleRegion";
import type { SheetOrigin } from "../../../calls/sheet/ownExplanation";
import { type MarkedSheet, readMarkedSheet } from "../../../excel/ownSheet";
import type { SheetPlan } from "../../../sheet/sheetPlan";

/** Where a sheet comes from, and what its mark tells. */
export interface KnownSheet {
  readonly origin: SheetOrigin;
  readonly marked: MarkedSheet | null;
}

/** @returns null for a sheet that the add-in knows nothing of */
export async function readOrigin(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet
): Promise<KnownSheet | null> {
  const marked = await readMarkedSheet(context, sheet);
  if (marked) {
    const { work, frozen, run, edited } = marked;
    const kind = work === "pricing" ? "pricing" : "run";
    const told = run && { time: run.time, alternatives: run.alternatives };
    return { origin: { kind, run: told, frozen, edited }, marked };
  }
  const tables = sheet.tables.load("items/name");
  const title = sheet.getRange("A1").load("values");
  await context.sync();
  const own = tables.items.map(({ name }) => name).filter(isOwnTable);
  const kind =
    own.length > 0
      ? own.some((name) => FORECAST_TABLE_NAMES.includes(name))
        ? "forecasts"
        : "workspace"
      : kindByTitle(title.values[0]![0]);
  return kind && { origin: { kind, run: null, frozen: false, edited: null }, marked: null };
}

/** Those sheets carry no mark, because the user's data may be written into them. */
function kindByTitle(title: unknown): "example" | "sampleRegion" | null {
  if (title === "") return null;
  const isOne = (plans: readonly SheetPlan[]): boolean =>
    plans.some(({ rows }) => rows[0]?.[0]?.content === title);
  if (LANGUAGES.some((language) => isOne(planExample(language, "")))) return "example";
  return LANGUAGES.some((language) => isOne(planSampleRegion(language))) ? "sampleRegion" : null;
}
