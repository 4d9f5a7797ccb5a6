import type { SavedForecastTexts } from "./savedForecast.sv";

export const savedForecastEn: SavedForecastTexts = {
  sheet: "Saved forecasts",
  title: "Saved forecasts (Nätläkarkalkyl)",
  notes: [
    "Each forecast is as it looked on the day it was saved. New ones are added last; nothing that stands here is rewritten.",
    "Amounts are kronor without VAT. Cash is what the health centres and the region pay together.",
    "The name may be changed. If a figure is changed, the pane says that the forecast was edited by hand.",
  ],
  tables: {
    register: {
      title: "Forecasts",
      headings: {
        id: "Id",
        name: "Name",
        saved: "Saved",
        policy: "Alternative",
        lastOutcome: "Outcome through",
        lastMonth: "Forecast through",
        method: "Method",
        rule: "Rule in force",
        tariff: "Tariff",
        fees: "Mean fee",
        calibration: "Deviation from tariff",
        data: "Data",
      },
    },
    rows: {
      title: "Months of the forecasts",
      headings: {
        forecast: "Forecast",
        year: "Year",
        month: "Month",
        item: "Profession",
        kind: "Kind",
        contacts: "Contacts",
        gross: "Gross SEK",
        fee: "Fee SEK",
        net: "Net SEK",
        healthCentre: "Health centres SEK",
        region: "Region SEK",
        cash: "Cash SEK",
      },
    },
  },
  kinds: { outcome: "outcome", forecast: "forecast" },
  items: { undivided: "not divided by profession", oneOff: "one-off cost" },
  rule: (from, healthCentre, region, words) =>
    `from ${from}: ${words.theHealthCentre} ${healthCentre}, ${words.region} ${region}`,
  nationalTariff: (verified) =>
    verified === null ? "national tariffs" : `national tariffs, last verified ${verified}`,
  ownTariff: "own tariffs",
  fee: (whose, year, amount) => `${whose} from ${year}: ${amount}`,
  everybody: "all professions",
  noFees: "none stated",
  calibration: (whose, percent) => `${whose} ${percent}%`,
  invented: "invented example",
  usualName: (lastOutcome) => `Outcome through ${lastOutcome}`,
  refusals: {
    newerSchema:
      "The forecasts in the workbook were saved by a newer version of the add-in. Nothing was written. Update the add-in.",
    tableMissing:
      "One of the tables Natlakarkalkyl_Prognoser and Natlakarkalkyl_Prognosrader is gone. Nothing was written. Undo the deletion, or delete the other one too and both are made anew.",
    columnMissing:
      "One of the tables on the sheet Saved forecasts lacks a column. Nothing was written. Write the heading back.",
    noRoom:
      "The forecasts have no room to grow: another table stands below or beside theirs and cannot be moved down whole. Nothing was written. Move that table and save again.",
    full: "There is no room for the forecast: the workbook has so many already that it would become slow. Nothing was written. Delete an older forecast first.",
  },
  problems: {
    "schema.newer": () =>
      "The forecasts were saved by a newer version of the add-in. Their figures are read, but not their assumptions. Update the add-in.",
    "part.unreadable": () =>
      "The assumptions of the saved forecasts cannot be read. The figures on the sheet stand, but new decisions cannot be told from volume and price.",
    "table.missing": ({ table }, { tables }) =>
      `The table ${tables[table].title} is gone. Undo the deletion to get the forecasts back.`,
    "column.missing": ({ table, column }, { tables }) =>
      `The table ${tables[table].title} lacks the column ${column}, and no forecast can be read. Write the heading back.`,
    "cell.unreadable": ({ row, column, value }) =>
      `Row ${row}, ${column} ${value === "" ? "is empty" : `is "${value}" and cannot be read`}. The row is left out. Write as on the other rows.`,
    "id.repeated": ({ row, value }) =>
      `Row ${row}: the id "${value}" is there already. The row is left out. Write another id.`,
    "forecast.unknown": ({ row, value }) =>
      `Row ${row}: the forecast "${value}" is not in the table Forecasts, and its rows are left out. Add it there, or delete the rows.`,
    "row.repeated": ({ row }) =>
      `Row ${row}: the same forecast, month and profession stand twice. The first row counts. Delete one of them.`,
    "rows.missing": ({ row, name }) =>
      `Row ${row}: the forecast "${name}" has no readable months and is left out. Delete the row, or put the months back.`,
    "cash.differs": ({ row }) =>
      `Row ${row}: cash is not the sum of what the health centres and the region bear. The parts count. Correct what is wrong.`,
  },
};
