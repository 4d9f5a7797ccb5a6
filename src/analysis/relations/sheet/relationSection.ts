import type { RelationSetting } from "./relationSetting";
import type { RelationId, Pair } from "../core/relation";
import type { UnitSample } from "../core/unitSample";
import { relationsTexts } from "../words/relationsAnalysis";
import { relationsSheetTexts } from "../words/relationsSheet";
import { analysisChartTitle } from "../../sheet/analysisSheet";
import { chartColor } from "../../../sheet/chartPalette";
import { numberFormats } from "../../../sheet/numberFormat";
import type { Column, Table } from "../../../sheet/sheetLayout";
import { formula, pin, type Reference } from "../../../sheet/sheetPlan";
import { correlate } from "./correlation";
import { FIGURE_ROWS, layOutFigures } from "./correlationFigures";
import { layOutOmitted } from "./omittedRows";

export type PointColumn<Point> = Column<Point, string>;

export interface RelationPlan<Point> {
  readonly id: RelationId;
  /** Those of `x` and `y` among them. */
  readonly columns: Readonly<Record<string, PointColumn<Point>>>;
  readonly sample: UnitSample<Point>;
  readonly pairOf: (point: Point) => Pair;
  readonly numberFormat: string;
}

const CHART = { rows: 20, columns: 5 } as const;

/** One relation: its figures, a scatter of them, and the units that they come from. */
export function layOutRelation<Point>(
  setting: RelationSetting,
  { id, columns, sample, pairOf, numberFormat }: RelationPlan<Point>
): void {
  const { layout, context } = setting;
  const own = relationsTexts(context.language);
  const points = [...sample.points].sort((a, b) => pairOf(a).x - pairOf(b).x);
  const found = correlate(points.map(pairOf));
  if (typeof found === "string") {
    layout.text("plain", own.lacks[found](String(points.length)));
    layOutOmitted(setting, sample.omitted);
    return;
  }
  const added = ["rankX", "rankY", ...(found.line ? ["fitted"] : [])];
  const keys = [...Object.keys(columns), ...added];
  const table = layout.tableAhead(keys, FIGURE_ROWS + CHART.rows + 1, points.length);
  layOutFigures(setting, id, table);
  layout.space();
  const axes = own.axes[id];
  layout.chart(
    {
      kind: "points",
      title: analysisChartTitle(context, own.parts[id]),
      categories: table.column("x"),
      series: [
        { name: own.units, values: table.column("y"), color: chartColor(2) },
        ...(found.line
          ? [
              {
                name: own.chart.line,
                values: table.column("fitted"),
                color: chartColor(5),
                joined: true,
              },
            ]
          : []),
      ],
      valueTitle: axes.y,
      categoryTitle: axes.x,
      numberFormat,
    },
    CHART.rows,
    CHART.columns
  );
  const all = { ...columns, ...addedColumns<Point>(setting, table, found.line !== null) };
  layout.table(all, points, relationsSheetTexts(context.language).tables[id]);
  layOutOmitted(setting, sample.omitted);
}

/** Ranks, and the line where there is one to draw. */
function addedColumns<Point>(
  { context: { language } }: RelationSetting,
  table: Table<string>,
  hasLine: boolean
): Readonly<Record<string, PointColumn<Point>>> {
  const { headings } = relationsSheetTexts(language);
  const xs = pin(table.column("x"));
  const ys = pin(table.column("y"));
  const rank = (heading: string, key: string, all: Reference): PointColumn<Point> => ({
    heading,
    numberFormat: numberFormats.rank,
    // Mid-ranks, by functions that every Excel has.
    content: (_, at) =>
      formula`=(RANK(${at(key)},${all},1)+COUNT(${all})+1-RANK(${at(key)},${all},0))/2`,
  });
  return {
    rankX: rank(headings.rankX, "x", xs),
    rankY: rank(headings.rankY, "y", ys),
    ...(hasLine && {
      fitted: {
        heading: headings.fitted,
        numberFormat: numberFormats.kronorAndOre,
        content: (_: Point, at: (key: string) => Reference) =>
          formula`=FORECAST(${at("x")},${ys},${xs})`,
      },
    }),
  };
}
