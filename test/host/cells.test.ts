// What is loaded here is read after the sync of the session around it.
/* eslint-disable office-addins/call-sync-before-read, office-addins/call-sync-after-load, office-addins/load-object-before-read */
import { ModelSession } from "./modelSession";

const model = new ModelSession();

const short = (address: string) => address.replace(/Blad1!/g, "");

describe("spills", () => {
  it("are known by their first cell, and their cells by it", async () => {
    const seen = await model.onSheet(async (sheet, { sync }) => {
      sheet.getRange("B2").formulas = [["=TEST.HALF()"]];
      const from = sheet.getRange("B2").getSpillingToRangeOrNullObject().load("address");
      const parent = sheet.getRange("B3").getSpillParentOrNullObject().load("address");
      const none = sheet.getRange("B4").getSpillParentOrNullObject().load("address");
      const all = sheet.getRange("B2:B3").load("hasSpill");
      const some = sheet.getRange("B2:B4").load("hasSpill, valueTypes, values");
      await sync();
      return {
        from: short(from.address),
        parent: short(parent.address),
        none: none.isNullObject,
        has: [all.hasSpill, some.hasSpill],
        types: some.valueTypes.flat(),
        values: some.values.flat(),
      };
    });
    expect(seen).toEqual({
      from: "B2:B3",
      parent: "B2",
      none: true,
      has: [true, null],
      types: ["Double", "Error", "Empty"],
      values: [1, "#N/A", ""],
    });
  });
});

describe("ranges", () => {
  it("meet, surround and end", async () => {
    const addresses = await model.onSheet(async (sheet, { sync }) => {
      sheet.getRange("B2:C4").values = [
        [1, 2],
        ["", 3],
        [4, ""],
      ];
      sheet.getRange("E2").values = [[9]];
      const range = sheet.getRange("B2:C4");
      const none = range.getIntersectionOrNullObject("F1:G9").load("address");
      const ranges = [
        range.getIntersectionOrNullObject("C3:F9"),
        sheet.getRange("C3").getSurroundingRegion(),
        range.getLastCell(),
        range.getLastColumn(),
        range.getBoundingRect("E6"),
        range.getRowsBelow(2),
        range.getColumnsAfter(),
        sheet.getRange("A:C").getUsedRangeOrNullObject(true),
        sheet.getUsedRange(true),
      ].map((each) => each.load("address"));
      await sync();
      return [...ranges.map(({ address }) => short(address)), none.isNullObject];
    });
    expect(addresses).toEqual([
      ...["C3:C4", "B2:C4", "C4", "C2:C4", "B2:E6", "B5:C6", "D2:D4", "B2:C4", "B2:E4"],
      true,
    ]);
  });

  it("have cells of one kind", async () => {
    const seen = await model.onSheet(async (sheet, { sync }) => {
      sheet.getRange("A1:C2").formulas = [
        [1, "=A1", "=1/0"],
        ["a", "=A1+1", ""],
      ];
      const range = sheet.getRange("A1:C2");
      const formulas = range.getSpecialCellsOrNullObject("Formulas").load("address, cellCount");
      const errors = range.getSpecialCellsOrNullObject("Formulas", "Errors").load("address");
      const none = range.getSpecialCellsOrNullObject("Constants", "Logical").load("address");
      await sync();
      return [
        short(formulas.address),
        formulas.cellCount,
        short(errors.address),
        none.isNullObject,
      ];
    });
    expect(seen).toEqual(["B1:C1,B2", 3, "C1", true]);
  });

  it("are copied: values, formulas, formats, turned", async () => {
    const seen = await model.onSheet(async (sheet, { sync }) => {
      sheet.getRange("A1:B1").formulas = [[2, "=A1*2"]];
      sheet.getRange("A1").format.fill.color = "#FF0000";
      sheet.getRange("A3:B3").copyFrom("A1:B1", "Values");
      sheet.getRange("A4").copyFrom("A1:B1");
      sheet.getRange("D1").copyFrom("A1:B1", "Values", false, true);
      const copies = ["A3:B3", "A4:B4", "D1:D2"].map((each) =>
        sheet.getRange(each).load("formulas")
      );
      const fill = sheet.getRange("A4").format.fill.load("color");
      await sync();
      return [...copies.map(({ formulas }) => formulas), fill.color];
    });
    expect(seen).toEqual([[[2, 4]], [[2, "=A4*2"]], [[2], [4]], "#FF0000"]);
  });

  it("are put in and taken out, and references follow", async () => {
    const seen = await model.onSheet(async (sheet, { sync }) => {
      sheet.getRange("A1:A3").values = [[1], [2], [3]];
      sheet.getRange("C1").formulas = [["=SUM(A1:A3)"]];
      sheet.getRange("A2").insert("Down");
      const after = sheet.getRange("A1:A4").load("values");
      const sum = sheet.getRange("C1").load("formulas");
      await sync();
      sheet.getRange("A1:A2").delete("Up");
      const less = sheet.getRange("A1:A4").load("values");
      await sync();
      return [after.values.flat(), sum.formulas, less.values.flat()];
    });
    expect(seen).toEqual([[1, "", 2, 3], [["=SUM(A1:A4)"]], [2, 3, "", ""]]);
  });

  it("take conditional formats along with their formats, and lose them with these", async () => {
    const seen = await model.onSheet(async (sheet, { workbook, sync }) => {
      const rule = sheet.getRange("A2:B9").conditionalFormats.add("Custom");
      rule.custom.rule.formula = "=$A2>C$1";
      const there = workbook.worksheets.add("Annat");
      there.getRange("D1").conditionalFormats.add("DataBar");
      there.getRange("A1:D4").copyFrom(sheet.getRange("B3:E6"), "Formats");
      there.getRange("F1:G4").copyFrom(sheet.getRange("B3:E6"), "Values");
      sheet.getRange("B3:C4").clear("Formats");
      sheet.getRange("A8").clear("Contents");
      const rules = [sheet, there].map((each) => {
        const all = each
          .getRange()
          .conditionalFormats.load("items/type, items/custom/rule/formula");
        return all;
      });
      await sync();
      const ranges = rules.map(({ items }) => items.map((each) => each.getRange().load("address")));
      await sync();
      return rules.map(({ items }, at) =>
        items.map(({ custom }, i) => [ranges[at]![i]!.address, custom.rule.formula])
      );
    });
    expect(seen).toEqual([
      [
        ["Blad1!A2:B2", "=$A2>C$1"],
        ["Blad1!A5:B9", "=$A5>C$1"],
        ["Blad1!A3:A4", "=$A3>C$1"],
      ],
      [["Annat!A1:A4", "=$A1>C$1"]],
    ]);
  });

  it("record rules for input, formats and links", async () => {
    const seen = await model.onSheet(async (sheet, { sync }) => {
      const cells = sheet.getRange("A1:A9");
      cells.dataValidation.rule = { list: { inCellDropDown: true, source: "a,b" } };
      const rule = sheet.getRange("A2").dataValidation.load("type, rule");
      const format = cells.conditionalFormats.add("CellValue");
      format.cellValue.format.font.color = "#C00000";
      format.cellValue.rule = { formula1: "=0", operator: "LessThan" };
      const count = sheet.getRange("A3").conditionalFormats.getCount();
      const loaded = format.load("type, cellValue/rule, cellValue/format/font/color");
      const link = sheet.getRange("C1");
      link.hyperlink = { address: "https://example.org", textToDisplay: "Källa" };
      link.load("hyperlink, values");
      await sync();
      return {
        rule: [rule.type, rule.rule],
        count: count.value,
        format: [loaded.type, loaded.cellValue.rule, loaded.cellValue.format.font.color],
        link: [link.values, link.hyperlink.address],
      };
    });
    expect(seen).toEqual({
      rule: ["List", { list: { inCellDropDown: true, source: "a,b" } }],
      count: 1,
      format: ["CellValue", { formula1: "=0", operator: "LessThan" }, "#C00000"],
      link: [[["Källa"]], "https://example.org"],
    });
  });

  it("are written in large pieces, as the client cuts them", async () => {
    const rows = Array.from({ length: 3000 }, (_, row) => [row, `rad ${row}`]);
    const seen = await model.onSheet(async (sheet, { sync }) => {
      sheet.getRange("A1:B3000").values = rows;
      await sync();
      return sheet.getRange("A2999:B3000").load("values");
    });
    expect(seen.values).toEqual(rows.slice(-2));
    expect(
      await model.failure((sheet) => (sheet.getRange("A1:B2999").values = rows))
    ).toMatchObject({ code: "InvalidArgument" });
  });
});

describe("protection", () => {
  it("refuses what is written to a locked cell, and what the options do not allow", async () => {
    const write = (address: string) =>
      model.failure((sheet) => (sheet.getRange(address).values = [[1]]));
    await model.onSheet((sheet) => {
      sheet.getRange("B2").format.protection.locked = false;
      sheet.protection.protect({ allowFormatColumns: true }, "hemligt");
    });
    expect(await write("A1")).toMatchObject({ code: "AccessDenied" });
    expect(await write("B2")).toBeUndefined();
    expect(
      await model.failure((sheet) => (sheet.getRange("A1").format.fill.color = "#FF0000"))
    ).toMatchObject({ code: "AccessDenied" });
    expect(
      await model.failure((sheet) => (sheet.getRange("A1").format.columnWidth = 90))
    ).toBeUndefined();
    expect(await model.failure((sheet) => sheet.protection.unprotect("fel"))).toMatchObject({
      code: "BadPassword",
    });
    await model.onSheet((sheet) => sheet.protection.unprotect("hemligt"));
    const protection = await model.onSheet((sheet) => sheet.protection.load("protected"));
    expect(protection.protected).toBe(false);
    expect(await write("A1")).toBeUndefined();
  });

  it("of the workbook keeps its sheets as they are", async () => {
    await model.onSheet((_, { workbook }) => workbook.protection.protect());
    const denied = { code: "AccessDenied" };
    expect(await model.failure((_, { workbook }) => workbook.worksheets.add("Nytt"))).toMatchObject(
      denied
    );
    expect(await model.failure((sheet) => (sheet.name = "Annat"))).toMatchObject(denied);
    expect(await model.failure((sheet) => (sheet.getRange("A1").values = [[1]]))).toBeUndefined();
  });
});

describe("a worksheet", () => {
  it("is hidden, moved and marked", async () => {
    const seen = await model.onSheet(async (_, { workbook, sync }) => {
      const added = workbook.worksheets.add("Sist");
      added.position = 0;
      added.visibility = "VeryHidden";
      added.customProperties.add("roll", "underlag");
      const property = added.customProperties.getItemOrNullObject("roll").load("value");
      const none = added.customProperties.getItemOrNullObject("annat").load("value");
      added.load("position, visibility");
      const visible = workbook.worksheets.getCount(true);
      const first = workbook.worksheets.getFirst(true).load("name");
      await sync();
      return [
        added.position,
        added.visibility,
        property.value,
        none.isNullObject,
        visible.value,
        first.name,
      ];
    });
    expect(seen).toEqual([0, "VeryHidden", "underlag", true, 1, "Blad1"]);
    expect(
      await model.failure((_, { workbook }) => workbook.worksheets.getItem("Sist").delete())
    ).toMatchObject({ code: "InvalidOperation" });
    expect(
      await model.failure(
        (_, { workbook }) => (workbook.worksheets.getItem("Blad1").visibility = "Hidden")
      )
    ).toMatchObject({ code: "InvalidOperation" });
  });

  it("records how it is printed", async () => {
    const seen = await model.onSheet(async (sheet, { sync }) => {
      const { pageLayout } = sheet;
      pageLayout.orientation = "Landscape";
      pageLayout.paperSize = "A4";
      pageLayout.zoom = { horizontalFitToPages: 1 };
      pageLayout.centerHorizontally = true;
      pageLayout.setPrintTitleRows("$1:$2");
      pageLayout.setPrintArea("A1:D20");
      pageLayout.headersFooters.defaultForAllPages.centerFooter = "&P av &N";
      pageLayout.load("orientation, paperSize, zoom, centerHorizontally");
      const rows = pageLayout.getPrintTitleRowsOrNullObject().load("address");
      const area = pageLayout.getPrintAreaOrNullObject().load("address");
      const footer = pageLayout.headersFooters.defaultForAllPages.load("centerFooter, leftHeader");
      await sync();
      const { orientation, paperSize, zoom, centerHorizontally } = pageLayout;
      return {
        layout: [orientation, paperSize, zoom, centerHorizontally],
        places: [short(rows.address), short(area.address)],
        footer: [footer.centerFooter, footer.leftHeader],
      };
    });
    expect(seen).toEqual({
      layout: ["Landscape", "A4", { horizontalFitToPages: 1 }, true],
      places: ["1:2", "A1:D20"],
      footer: ["&P av &N", ""],
    });
  });
});

it("calculates when it is told to", async () => {
  const seen = await model.onSheet(async (sheet, { application, sync }) => {
    sheet.getRange("A1").formulas = [["=1+1"]];
    application.calculate("Full");
    sheet.calculate(true);
    application.suspendScreenUpdatingUntilNextSync();
    application.load("calculationState, calculationMode");
    const cell = sheet.getRange("A1").load("values");
    await sync();
    return [cell.values, application.calculationState, application.calculationMode];
  });
  expect(seen).toEqual([[[2]], "Done", "Automatic"]);
});
