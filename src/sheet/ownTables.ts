/** The native tables that keep forecasts: one row a forecast, and one a forecast, month and item. */
export type ForecastTable = "register" | "rows";

/** The same in every language, so that the tables are found again. */
export const TABLE_NAMES: Readonly<Record<ForecastTable, string>> = {
  register: "Natlakarkalkyl_Prognoser",
  rows: "Natlakarkalkyl_Prognosrader",
};

export const FORECAST_TABLE_NAMES: readonly string[] = Object.values(TABLE_NAMES);

/** Tables that keep the alternatives. */
export function isOwnTable(name: string): boolean {
  return name.startsWith("Natlakarkalkyl_");
}
