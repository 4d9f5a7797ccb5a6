import { addressOf, type Area } from "../../formula/text/area";
import { isAsDrawn } from "../chartWriter";
import { type OwnChart, readChartForm } from "../ownDressing";
import type { OwnSheet } from "../ownSheet";
import { inputsAmong } from "../sheetHash";
import type { SheetPlan } from "../../sheet/sheetPlan";
import type { Standing } from "./standing";

/** What the user has made of the things that a sheet of ours has beside its cells. */
export interface Theirs {
  /** Cells whose rule for what may be typed is not ours. */
  readonly rules: readonly Area[];
  /** Names of charts of ours that draw other cells than they were given. */
  readonly charts: ReadonlySet<string>;
}

interface Dressed {
  readonly old: OwnSheet;
  readonly plan: SheetPlan;
  readonly sheet: Excel.Worksheet;
  readonly standing: Standing;
}

/** In the order of the sheets. */
export async function readTheirs(
  context: Excel.RequestContext,
  sheets: readonly Dressed[]
): Promise<readonly Theirs[]> {
  const looks = sheets.map((one) => ({ rules: loadRules(one), charts: loadCharts(one) }));
  if (looks.some(({ rules, charts }) => rules.length + charts.length > 0)) await context.sync();
  return looks.map(({ rules, charts }, i) => ({
    rules: rules
      .filter(({ area, validation }) => !isOurRule(sheets[i]!.old, area, validation))
      .map(({ area }) => area),
    charts: new Set(charts.filter(isPointedElsewhere).map(({ own: { name } }) => name)),
  }));
}

interface LoadedRule {
  readonly area: Area;
  readonly validation: Excel.DataValidation;
}

/** Where an earlier run let one type, and where the new one does. */
function loadRules({ old, plan, sheet }: Dressed): readonly LoadedRule[] {
  const areas = [...inputsAmong(old.free), ...(plan.choices ?? []).map(({ area }) => area)];
  const byAddress = new Map(areas.map((area) => [addressOf(area), area]));
  return [...byAddress].map(([address, area]) => ({
    area,
    validation: sheet.getRange(address).dataValidation.load("type, rule"),
  }));
}

function isOurRule({ choices }: OwnSheet, area: Area, { type, rule }: Excel.DataValidation) {
  if (type === "None") return true;
  const source: unknown = rule?.list?.source;
  if (typeof source !== "string") return false;
  if (choices === null) return !source.startsWith("=");
  const own = choices.find((one) => addressOf(one.area) === addressOf(area));
  // Excel of some languages parts a list by semicolons.
  return own?.sources.includes(source.replace(/; ?/g, ",")) ?? false;
}

interface LoadedChart {
  readonly own: OwnChart;
  readonly sources: readonly OfficeExtension.ClientResult<string>[];
}

/** Before ExcelApi 1.15 nobody can tell. */
function loadCharts({ old, sheet, standing }: Dressed): readonly LoadedChart[] {
  if (!Office.context.requirements.isSetSupported("ExcelApi", "1.15")) return [];
  return old.charts.flatMap((own): readonly LoadedChart[] => {
    const now = standing.charts.find(({ name }) => name === own.name);
    if (!own.cells || !now || !isAsDrawn(own, now)) return [];
    const { kind } = readChartForm(own.form);
    const values = kind === "scatter" || kind === "points" ? "YValues" : "Values";
    const { series } = sheet.charts.getItem(own.name);
    const sources = Array.from({ length: now.series }, (_, at) =>
      series.getItemAt(at).getDimensionDataSourceString(values)
    );
    return [{ own, sources }];
  });
}

/** What cannot be read as cells is not known to be anybody's, and so is ours. */
function isPointedElsewhere({ own, sources }: LoadedChart): boolean {
  const cells = sources.map(({ value }) => cellsIn(value));
  return cells.every((one) => one !== null) && !own.cells!.includes(cells.join(" "));
}

/** "='Min fil'!$A$1:$A$4" is "Min fil!A1:A4". */
function cellsIn(source: string): string | null {
  const plain = source.replace(/^=|\[[^\]]*\]|\$/g, "");
  const [, name, address] = /^(.+)!([A-Z]+\d+(?::[A-Z]+\d+)?)$/.exec(plain) ?? [];
  if (name === undefined) return null;
  return `${name.replace(/^'|'$/g, "").replace(/''/g, "'")}!${address!}`;
}
