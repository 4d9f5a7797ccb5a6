import { ModelSession } from "./modelSession";

const model = new ModelSession();

describe("a range", () => {
  it("reads what is written as Excel does: numbers, percentages, dates, truths, text", async () => {
    const range = await model.onSheet((sheet) => {
      const cells = sheet.getRange("A1:G1");
      cells.values = [["5", "80%", "2019-10-01", "TRUE", "'007", "1,5", ""]];
      return sheet.getRange("A1:G1").load("values, text, numberFormat, valueTypes");
    });
    expect(range.values).toEqual([[5, 0.8, 43739, true, "007", "1,5", ""]]);
    expect(range.text).toEqual([["5", "80%", "2019-10-01", "SANT", "007", "1,5", ""]]);
    expect(range.numberFormat[0]!.slice(0, 3)).toEqual(["General", "0%", "yyyy-mm-dd"]);
    expect(range.valueTypes[0]).toEqual([
      ...["Double", "Double", "Double", "Boolean", "String", "String", "Empty"],
    ]);
  });

  it("keeps text in cells formatted as text", async () => {
    const range = await model.onSheet((sheet) => {
      const cells = sheet.getRange("A1:B1");
      cells.numberFormat = [["@", "@"]];
      cells.values = [["2019-10-01", "007"]];
      return sheet.getRange("A1:B1").load("values");
    });
    expect(range.values).toEqual([["2019-10-01", "007"]]);
  });

  it("leaves cells alone where null is written, empties them with empty text", async () => {
    const range = await model.onSheet((sheet) => {
      const cells = sheet.getRange("A1:C1");
      cells.values = [[1, 2, 3]];
      cells.values = [[null, "", 4]] as never;
      return sheet.getRange("A1:C1").load("values");
    });
    expect(range.values).toEqual([[1, "", 4]]);
  });

  it("fills itself with a single value", async () => {
    const range = await model.onSheet((sheet) => {
      const cells = sheet.getRange("B2:C3");
      cells.values = 7 as never;
      return sheet.getRange("B2:C3").load("values, address, rowIndex, columnIndex, cellCount");
    });
    expect(range.toJSON()).toMatchObject({
      address: "Blad1!B2:C3",
      rowIndex: 1,
      columnIndex: 1,
      cellCount: 4,
      values: [
        [7, 7],
        [7, 7],
      ],
    });
  });

  it.each([
    [[[1, 2]]],
    [[[1], [2, 3]]],
    [[[1, 2], 3]],
    [
      [
        [1, 2],
        [3, 4],
        [5, 6],
      ],
    ],
  ])("refuses %j for two rows and two columns", async (values) => {
    expect(
      await model.failure((sheet) => {
        sheet.getRange("A1:B2").values = values as never;
      })
    ).toEqual({
      code: "InvalidArgument",
      message: expect.stringContaining("doesn't match the size or dimensions of the range"),
    });
  });

  it.each(["A0", "B", "XFE1", "A1048577", "A1:", "", "Blad1!"])(
    "does not exist at the address %j",
    async (address) => {
      expect(await model.failure((sheet) => sheet.getRange(address).load("address"))).toMatchObject(
        {
          code: "InvalidArgument",
        }
      );
    }
  );

  it("is made of others", async () => {
    const addresses = await model.onSheet(async (sheet, context) => {
      const range = sheet.getRange("B2:D5");
      const others = [
        range.getCell(1, 1),
        range.getOffsetRange(-1, 1),
        range.getResizedRange(1, -1),
        range.getAbsoluteResizedRange(1, 2),
        range.getRow(1),
        range.getColumn(2),
        range.getLastRow(),
        range.getEntireColumn(),
        range.getEntireRow(),
        sheet.getCell(0, 27),
        sheet.getRangeByIndexes(2, 0, 2, 3),
      ].map((each) => each.load("address"));
      await context.sync();
      return others.map(({ address }) => address.replace("Blad1!", ""));
    });
    expect(addresses).toEqual([
      ...["C3", "C1:E4", "B2:C6", "B2:C2", "B3:D3", "D2:D5", "B5:D5", "B:D", "2:5", "AB1", "A3:C4"],
    ]);
  });

  it("can be selected, and answers for what is selected", async () => {
    const active = await model.onSheet((sheet, context) => {
      sheet.getRange("C3:D4").select();
      const cell = context.workbook.getActiveCell().load("address");
      const range = context.workbook.getSelectedRange().load("address");
      return { cell, range };
    });
    expect(active.range.address).toBe("Blad1!C3:D4");
    expect(active.cell.address).toBe("Blad1!C3");
  });

  it("is cleared of contents, formats or both", async () => {
    const range = await model.onSheet((sheet) => {
      const cells = sheet.getRange("A1:C1");
      cells.values = [[1, 2, 3]];
      cells.numberFormat = [["0.0", "0.0", "0.0"]];
      sheet.getRange("A1").clear("Contents");
      sheet.getRange("B1").clear("Formats");
      sheet.getRange("C1").clear();
      return sheet.getRange("A1:C1").load("values, numberFormat");
    });
    expect(range.values).toEqual([["", 2, ""]]);
    expect(range.numberFormat).toEqual([["0.0", "General", "General"]]);
  });

  it("is known to the client in later batches", async () => {
    const values = await model.onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1");
      await context.sync();
      range.values = [[3]];
      await context.sync();
      range.load("values");
      await context.sync();
      return range.values;
    });
    expect(values).toEqual([[3]]);
  });

  it("is calculated when it is read, unless calculation waits for the next sync", async () => {
    const seen = await model.onSheet(async (sheet, context) => {
      const cells = sheet.getRange("A1:B1");
      context.application.suspendApiCalculationUntilNextSync();
      cells.formulas = [[2, "=TEST.ADD(A1,40)"]];
      const before = sheet.getRange("B1").load("values");
      await context.sync();
      const after = sheet.getRange("B1").load("values");
      await context.sync();
      return [before.values, after.values];
    });
    expect(seen).toEqual([[[""]], [[42]]]);
  });
});

describe("a format", () => {
  it("is read as it was set", async () => {
    const format = await model.onSheet((sheet) => {
      const { format } = sheet.getRange("A1:B2");
      format.font.set({ bold: true, italic: true, size: 14, color: "#1f4e79", name: "Arial" });
      format.fill.color = "#DDEBF7";
      format.set({
        horizontalAlignment: "Right",
        verticalAlignment: "Top",
        wrapText: true,
        indentLevel: 2,
        columnWidth: 96,
        rowHeight: 30,
      });
      return format.load(
        "font/bold, font/italic, font/underline, font/size, font/color, font/name, fill/color, horizontalAlignment, verticalAlignment, wrapText, indentLevel, columnWidth, rowHeight"
      );
    });
    expect(format.toJSON()).toMatchObject({
      font: {
        bold: true,
        italic: true,
        underline: "None",
        size: 14,
        color: "#1F4E79",
        name: "Arial",
      },
      fill: { color: "#DDEBF7" },
      horizontalAlignment: "Right",
      verticalAlignment: "Top",
      wrapText: true,
      indentLevel: 2,
      columnWidth: 96,
      rowHeight: 30,
    });
  });

  it("is null where the cells differ", async () => {
    const font = await model.onSheet((sheet) => {
      sheet.getRange("A1").format.font.bold = true;
      return sheet.getRange("A1:B1").format.font.load("bold, italic");
    });
    expect(font.bold).toBeNull();
    expect(font.italic).toBe(false);
  });

  it("has lines on the sides that are named", async () => {
    const styles = await model.onSheet(async (sheet, context) => {
      const border = sheet.getRange("A1:B2").format.borders.getItem("EdgeBottom");
      border.style = "Continuous";
      border.weight = "Medium";
      border.color = "#FF0000";
      const sides = ["A1", "A2", "B2"].map((address) =>
        sheet.getRange(address).format.borders.getItem("EdgeBottom").load("style, weight, color")
      );
      await context.sync();
      return sides.map(({ style, weight, color }) => [style, weight, color]);
    });
    const line = ["Continuous", "Medium", "#FF0000"];
    expect(styles).toEqual([["None", "Thin", "#000000"], line, line]);
  });

  it("fits rows and columns to their text", async () => {
    const format = await model.onSheet(async (sheet, context) => {
      const cell = sheet.getRange("A1");
      cell.values = [["Kostnad per kontakt och vårdcentral"]];
      cell.format.columnWidth = 60;
      cell.format.wrapText = true;
      cell.format.autofitRows();
      const { format } = cell.load("format/rowHeight");
      await context.sync();
      const height = format.rowHeight;
      cell.format.autofitColumns();
      format.load("columnWidth");
      await context.sync();
      return { height, width: format.columnWidth };
    });
    expect(format.height).toBeGreaterThan(40);
    expect(format.width).toBeGreaterThan(150);
  });

  it("takes only values that exist", async () => {
    const set = (change: (format: Excel.RangeFormat) => void) =>
      model.failure((sheet) => change(sheet.getRange("A1").format));
    const refused = { code: "InvalidArgument" };
    expect(await set((format) => (format.horizontalAlignment = "Middle" as never))).toMatchObject(
      refused
    );
    expect(await set((format) => (format.fill.color = "reddish"))).toMatchObject(refused);
  });
});
