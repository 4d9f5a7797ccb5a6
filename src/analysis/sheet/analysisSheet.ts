import type { OldValues } from "../../core/scenario/scenario";
import type { Source } from "../../core/provenance";
import { analysisSheetTexts } from "../../words/analysisSheet";
import { printTexts } from "../../words/print";
import { runLine } from "../../words/run";
import type { AnalysisId } from "../core/analysisId";
import { layOutAge } from "../../sheet/ageNote";
import type { ComparisonContext } from "../../comparison/sheet/setting";
import { sourceText } from "../../comparison/sheet/sourceText";
import { type LaidCell, SheetLayout } from "../../sheet/sheetLayout";
import type { Reference } from "../../sheet/sheetPlan";

const TAB_COLOR = "#D1772E";

/** What the sheets of an analysis are marked with. */
export function workOf(id: AnalysisId): string {
  return `analysis:${id}`;
}

/**
 * A sheet with the analysis's title, its run, and that the region is invented where it is.
 *
 * @param old what its figures rest on that is old
 */
export function beginAnalysis(
  { language, synthetic, version, run }: ComparisonContext,
  id: AnalysisId,
  title: string,
  name: string,
  columnWidths: readonly number[],
  old: OldValues
): SheetLayout {
  const texts = analysisSheetTexts(language);
  const layout = new SheetLayout({
    key: id,
    name,
    columnWidths,
    frozenRows: 1,
    tabColor: TAB_COLOR,
    print: {
      titleRows: 1,
      header: synthetic ? texts.invented : "",
      footer: texts.footer(version),
      page: printTexts(language).page,
    },
    work: workOf(id),
    ...(run && { run }),
  });
  layout.text("title", title);
  if (run) layout.text("note", runLine(run, language));
  if (synthetic) layout.text("warning", texts.invented);
  layOutAge(layout, old, language);
  return layout;
}

/** A chart's title, and that the region is invented where it is. */
export function analysisChartTitle(
  { language, synthetic }: Pick<ComparisonContext, "language" | "synthetic">,
  title: string
): string {
  return synthetic ? `${title} (${analysisSheetTexts(language).inventedChart})` : title;
}

/** An assumption that the figures rest on; `remark` says whose it is. */
export interface AssumptionRow {
  readonly label: string;
  readonly value: LaidCell;
  readonly remark: string | null;
}

/** @returns the cells of the values, for formulas to refer to */
export function layOutAssumptions(
  layout: SheetLayout,
  { language }: Pick<ComparisonContext, "language">,
  assumptions: readonly AssumptionRow[]
): readonly Reference[] {
  layout.text("section", analysisSheetTexts(language).assumptions);
  return assumptions.map(({ label, value, remark }) => layout.line(label, value, remark));
}

/** How the figures are made, and what they rest on: the end of every analysis. */
export function layOutMethod(
  layout: SheetLayout,
  { language, sourceNames }: Pick<ComparisonContext, "language" | "sourceNames">,
  method: readonly string[],
  sources: readonly Source[]
): void {
  const texts = analysisSheetTexts(language);
  layout.space();
  layout.text("section", texts.method);
  for (const sentence of method) layout.text("plain", sentence);
  layout.space();
  layout.text("section", texts.sources);
  for (const source of sources)
    layout.text("plain", `${sourceText(source)} · ${texts.grade(source.certainty)}`);
  for (const name of sourceNames) layout.text("plain", texts.ownData(name));
  if (sources.length > 0) layout.text("note", texts.certainties);
}
