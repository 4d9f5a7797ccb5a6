import { ModelSession } from "./modelSession";

const model = new ModelSession();

describe("worksheets", () => {
  it("are added last, without the user being moved, and listed", async () => {
    const seen = await model.onSheet(async (_, context) => {
      const { worksheets } = context.workbook;
      worksheets.add("Taxor");
      worksheets.add();
      const sheets = worksheets.load("items/name, items/position, items/visibility");
      const active = worksheets.getActiveWorksheet().load("name");
      const count = worksheets.getCount();
      await context.sync();
      return { names: sheets.items.map(({ name }) => name), active: active.name, count };
    });
    expect(seen.names).toEqual(["Blad1", "Taxor", "Blad3"]);
    expect(seen.active).toBe("Blad1");
    expect(seen.count.value).toBe(3);
  });

  it("are renamed, coloured, frozen, activated and deleted", async () => {
    const seen = await model.onSheet(async (sheet, context) => {
      const added = context.workbook.worksheets.add("Gammalt");
      await context.sync();
      added.name = "Nytt";
      added.tabColor = "#0f6cbd";
      added.showGridlines = false;
      added.freezePanes.freezeRows(2);
      added.activate();
      sheet.delete();
      added.load("name, tabColor, showGridlines, position");
      await context.sync();
      const { name, tabColor, showGridlines, position } = added;
      return { name, tabColor, showGridlines, position };
    });
    expect(seen).toEqual({
      name: "Nytt",
      tabColor: "#0F6CBD",
      showGridlines: false,
      position: 0,
    });
    expect(model.session.grid.activeSheet().name).toBe("Nytt");
    expect(model.session.grid.activeSheet().frozen).toEqual({ rows: 2, columns: 0 });
  });

  it.each([
    ["", "InvalidArgument"],
    ["a/b", "InvalidArgument"],
    ["'quoted", "InvalidArgument"],
    ["History", "InvalidArgument"],
    ["x".repeat(32), "InvalidArgument"],
    ["BLAD1", "ItemAlreadyExists"],
  ])("are not called %j", async (name, code) => {
    expect(
      await model.failure((_, context) => void context.workbook.worksheets.add(name))
    ).toMatchObject({ code });
    expect(
      await model.failure(async (_, context) => {
        const added = context.workbook.worksheets.add("Ledigt");
        await context.sync();
        added.name = name;
        await context.sync().finally(() => added.delete());
      })
    ).toMatchObject({ code });
  });

  it("are at least one", async () => {
    expect(await model.failure((sheet) => sheet.delete())).toMatchObject({
      code: "InvalidOperation",
    });
  });

  it("are null objects or an error where they are not", async () => {
    const found = await model.onSheet((_, { workbook }) => [
      workbook.worksheets.getItemOrNullObject("Blad1").load("name"),
      workbook.worksheets.getItemOrNullObject("Blad2").load("name"),
    ]);
    expect(found.map(({ isNullObject }) => isNullObject)).toEqual([false, true]);
    expect(
      await model.failure((_, context) => context.workbook.worksheets.getItem("Blad2").load("name"))
    ).toMatchObject({ code: "ItemNotFound" });
  });

  it("have a used range, spilled cells included, or none", async () => {
    const seen = await model.onSheet(async (sheet, context) => {
      const none = sheet.getUsedRangeOrNullObject().load("address");
      const first = sheet.getUsedRange().load("address");
      await context.sync();
      sheet.getRange("C2").formulas = [["=TEST.HALF()"]];
      const used = sheet.getUsedRange().load("address, values");
      await context.sync();
      return { none: none.isNullObject, first: first.address, used: used.toJSON() };
    });
    expect(seen).toMatchObject({
      none: true,
      first: "Blad1!A1",
      used: { address: "Blad1!C2:C3", values: [[1], ["#N/A"]] },
    });
  });

  it("have names that need quotes in addresses and formulas", async () => {
    const seen = await model.onSheet(async (_, context) => {
      const sheet = context.workbook.worksheets.add("Region A's 80-20");
      const range = sheet.getRange("A1:B1");
      range.formulas = [[4, "='Region A''s 80-20'!A1*2"]];
      range.load("address, values");
      await context.sync();
      return range.toJSON();
    });
    expect(seen).toMatchObject({ address: "'Region A''s 80-20'!A1:B1", values: [[4, 8]] });
  });
});

describe("names", () => {
  it("stand for ranges in formulas and in getRange", async () => {
    const seen = await model.onSheet(async (sheet, context) => {
      sheet.getRange("A1:A2").values = [[1], [2]];
      context.workbook.names.add("kontakter", sheet.getRange("A1:A2"));
      const sum = sheet.getRange("C1");
      sum.formulas = [["=SUM(kontakter)"]];
      sum.load("values");
      const named = sheet.getRange("kontakter").load("address");
      const item = context.workbook.names.getItem("Kontakter").load("name, formula");
      await context.sync();
      return [sum.values[0]![0], named.address, item.name, item.formula];
    });
    expect(seen).toEqual([3, "Blad1!A1:A2", "kontakter", "=Blad1!$A$1:$A$2"]);
  });

  it.each([
    ["A1", "InvalidArgument"],
    ["två ord", "InvalidArgument"],
    ["1a", "InvalidArgument"],
    ["TAXA", "ItemAlreadyExists"],
  ])("are not %j", async (name, code) => {
    expect(
      await model.failure((sheet, { workbook }) => {
        workbook.names.add("taxa", sheet.getRange("A1"));
        workbook.names.add(name, sheet.getRange("A1"));
      })
    ).toMatchObject({ code });
  });

  it("are null objects after they are deleted", async () => {
    const item = await model.onSheet(async (sheet, context) => {
      const { names } = context.workbook;
      names.add("taxa", sheet.getRange("A1")).delete();
      return names.getItemOrNullObject("taxa").load("name");
    });
    expect(item.isNullObject).toBe(true);
  });
});

describe("the application", () => {
  it("has the separators of the user's language", async () => {
    const application = await model.onSheet((_, context) =>
      context.application.load("decimalSeparator, thousandsSeparator, cultureInfo/name")
    );
    expect(application.toJSON()).toMatchObject({
      decimalSeparator: ",",
      thousandsSeparator: "\u00a0",
      cultureInfo: { name: "sv-SE" },
    });
  });
});

describe("the client", () => {
  it("refuses values that were not loaded", async () => {
    expect(await model.failure((sheet) => void sheet.getRange("A1").values)).toMatchObject({
      code: "PropertyNotLoaded",
    });
  });

  it("tells what the host lacks by class and member", async () => {
    expect(await model.failure((sheet) => void sheet.shapes.load("items/name"))).toEqual({
      code: "ApiNotFound",
      message: "Worksheet.shapes is not in this host (test/host/README.md).",
    });
  });
});
