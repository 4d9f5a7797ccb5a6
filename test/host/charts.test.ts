// What is loaded here is read after the sync of the session around it.
/* eslint-disable office-addins/call-sync-before-read, office-addins/load-object-before-read */
import { ModelSession } from "./modelSession";
import { chartSvg } from "./preview/chartSvg";

const model = new ModelSession();

function addChart(sheet: Excel.Worksheet, type: Excel.ChartType | string): Excel.Chart {
  sheet.getRange("A1:C4").values = [
    ["Enhet", "Tariff", "Utfall"],
    ["Björken", 100, 90],
    ["Eken", 200, -20],
    ["Linden", 300, 310],
  ];
  return sheet.charts.add(type as never, sheet.getRange("A1:C4"), "Auto");
}

const asText = (value: number) => String(value);

describe("a chart", () => {
  it("finds its series in the range, and keeps what is written to it", async () => {
    await model.onSheet(async (sheet, { sync }) => {
      const chart = addChart(sheet, "ColumnClustered");
      chart.name = "Jämförelse";
      chart.setPosition("E2", "H9");
      chart.title.text = "Per enhet";
      chart.legend.position = "Bottom";
      chart.axes.valueAxis.title.text = "Kronor";
      chart.axes.valueAxis.numberFormat = "#,##0";
      chart.axes.valueAxis.minimum = -100;
      chart.axes.valueAxis.displayUnit = "Thousands";
      chart.axes.categoryAxis.reversePlotOrder = true;
      const series = chart.series.getItemAt(0);
      series.format.fill.setSolidColor("#1F4E79");
      series.hasDataLabels = true;
      series.gapWidth = 60;
      await sync();
    });
    expect(model.session.charts("Blad1")).toMatchObject([
      {
        name: "Jämförelse",
        type: "ColumnClustered",
        place: { left: 192, top: 15, width: 192, height: 120 },
        title: { text: "Per enhet", isVisible: true },
        legend: { position: "Bottom", isVisible: true },
        axes: {
          value: {
            title: "Kronor",
            numberFormat: "#,##0",
            minimum: -100,
            maximum: null,
            displayUnit: "Thousands",
          },
          category: { isReversed: true },
        },
        series: [
          {
            name: "Tariff",
            values: [100, 200, 300],
            categories: ["Björken", "Eken", "Linden"],
            valueAddress: "Blad1!B2:B4",
            fill: "#1F4E79",
            labels: { isVisible: true },
            gapWidth: 60,
          },
          { name: "Utfall", values: [90, -20, 310], fill: null },
        ],
      },
    ]);
  });

  it("is found by name, counted, read and deleted", async () => {
    const seen = await model.onSheet(async (sheet, { sync }) => {
      addChart(sheet, "Line").load("id, name, chartType, width");
      const chart = sheet.charts.getItemAt(0).load("id, name, chartType, width");
      const found = sheet.charts.getItemOrNullObject("diagram 1").load("name");
      const none = sheet.charts.getItemOrNullObject("Saknas").load("name");
      const series = chart.series.load("items/name, items/chartType, count");
      const count = sheet.charts.getCount();
      await sync();
      chart.delete();
      const left = sheet.charts.getCount();
      await sync();
      return {
        chart: [chart.name, chart.chartType, chart.width],
        found: [found.name, none.isNullObject],
        series: series.items.map((each) => [each.name, each.chartType]),
        counts: [count.value, series.count, left.value],
      };
    });
    expect(seen).toEqual({
      chart: ["Diagram 1", "Line", 360],
      found: ["Diagram 1", true],
      series: [
        ["Tariff", "Line"],
        ["Utfall", "Line"],
      ],
      counts: [1, 2, 0],
    });
  });

  it("gets series of its own, over any cells, of other kinds and on the other axis", async () => {
    await model.onSheet(async (sheet, { sync }) => {
      const chart = addChart(sheet, "ColumnStacked");
      chart.series.getItemAt(1).delete();
      const series = chart.series.add("Egen");
      series.setValues(sheet.getRange("C2:C4"));
      series.setXAxisValues(sheet.getRange("A2:A4"));
      series.chartType = "Line";
      series.axisGroup = "Secondary";
      series.format.line.color = "#C00000";
      series.format.line.weight = 3;
      chart.series.getItemAt(0).format.fill.clear();
      await sync();
      sheet.getRange("C2").values = [[95]];
      await sync();
    });
    const [chart] = model.session.charts();
    expect(chart!.series).toMatchObject([
      { name: "Tariff", fill: "" },
      {
        name: "Egen",
        type: "Line",
        isSecondary: true,
        values: [95, -20, 310],
        line: { color: "#C00000", weight: 3 },
      },
    ]);
    expect(chartSvg(chart!, asText)).toContain('stroke="#C00000"');
  });

  it("is refused where its kind is none", async () => {
    expect(await model.failure((sheet) => addChart(sheet, "Moln"))).toMatchObject({
      code: "InvalidArgument",
    });
  });

  it.each(["ColumnStacked100", "BarStacked", "LineMarkers", "AreaStacked", "XYScatter", "Pie"])(
    "is drawn with its texts: %s",
    async (type) => {
      await model.onSheet((sheet) => {
        addChart(sheet, type).title.text = "A & <B>";
      });
      const svg = chartSvg(model.session.charts()[0]!, asText);
      expect(svg).toContain("A &#38; &#60;B&#62;");
      expect(svg).not.toContain("NaN");
    }
  );

  it("goes with its sheet", async () => {
    await model.onSheet(async (_, { workbook, sync }) => {
      const sheet = workbook.worksheets.add("Nytt");
      addChart(sheet, "Line");
      await sync();
      sheet.delete();
      await sync();
    });
    expect(model.session.charts()).toEqual([]);
  });
});
