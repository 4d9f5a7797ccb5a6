/** How a chart type of the object model is made in a file. */
export interface ChartKind {
  readonly element:
    "barChart" | "lineChart" | "areaChart" | "pieChart" | "doughnutChart" | "scatterChart";
  /** Columns stand, bars lie. */
  readonly direction?: "col" | "bar";
  readonly grouping?: "clustered" | "standard" | "stacked" | "percentStacked";
  readonly hasMarkers: boolean;
  readonly hasLine: boolean;
  readonly isSmooth: boolean;
}

const elements: readonly [RegExp, Pick<ChartKind, "element" | "direction">][] = [
  [/^Column/, { element: "barChart", direction: "col" }],
  [/^Bar/, { element: "barChart", direction: "bar" }],
  [/^Line/, { element: "lineChart" }],
  [/^Area/, { element: "areaChart" }],
  [/^Pie$/, { element: "pieChart" }],
  [/^Doughnut$/, { element: "doughnutChart" }],
  [/^XYScatter/, { element: "scatterChart" }],
];

export function chartKind(type: string): ChartKind {
  const [, found] = elements.find(([pattern]) => pattern.test(type)) ?? [];
  if (!found) throw new Error(`A chart of the type ${type} is not written to files by this host.`);
  const isGrouped = /^(bar|line|area)/.test(found.element);
  const isScatter = found.element === "scatterChart";
  return {
    ...found,
    ...(isGrouped ? { grouping: groupingOf(type) } : {}),
    hasMarkers: isScatter ? !type.endsWith("NoMarkers") : type.includes("Markers"),
    hasLine: type !== "XYScatter",
    isSmooth: type.includes("Smooth"),
  };
}

function groupingOf(type: string): NonNullable<ChartKind["grouping"]> {
  if (type.endsWith("Stacked100")) return "percentStacked";
  if (type.endsWith("Stacked")) return "stacked";
  return type.endsWith("Clustered") ? "clustered" : "standard";
}
