// What is loaded here is read after the sync of the session around it.
/* eslint-disable office-addins/call-sync-before-read, office-addins/load-object-before-read */
import { ModelSession } from "./modelSession";

const model = new ModelSession();

const care = [
  ["Vårdcentral", "Listade", "Kontakter"],
  ["Björken", 8000, 120],
  ["Eken", 5000, 60],
];

/** A table over A1:C3 with three columns and two rows. */
function addTable(sheet: Excel.Worksheet, address = "A1:C3"): Excel.Table {
  sheet.getRange(address).values = care;
  const table = sheet.tables.add(address, true);
  table.name = "Enheter";
  return table;
}

describe("a table", () => {
  it("is added, named, found by name and id, and listed", async () => {
    const seen = await model.onSheet(async (sheet, { workbook, sync }) => {
      const table = addTable(sheet).load("id, name, style, showTotals, showBandedRows");
      const found = workbook.tables.getItem("enheter").load("name");
      const all = sheet.tables.load("items/name, count");
      const count = workbook.tables.getCount();
      const none = sheet.tables.getItemOrNullObject("Saknas").load("name");
      await sync();
      const byId = workbook.tables.getItemOrNullObject(table.id).load("name, worksheet/name");
      await sync();
      return {
        ...table.toJSON(),
        found: found.name,
        names: all.items.map(({ name }) => name),
        count: [count.value, all.count],
        none: none.isNullObject,
        byId: [byId.name, byId.worksheet.name],
      };
    });
    expect(seen).toMatchObject({
      name: "Enheter",
      style: "TableStyleMedium2",
      showTotals: false,
      showBandedRows: true,
      found: "Enheter",
      names: ["Enheter"],
      count: [1, 1],
      none: true,
      byId: ["Enheter", "Blad1"],
    });
  });

  it("has headers, a body, columns and rows", async () => {
    const seen = await model.onSheet(async (sheet, { sync }) => {
      const table = addTable(sheet);
      const ranges = [
        table.getRange(),
        table.getHeaderRowRange(),
        table.getDataBodyRange(),
        table.columns.getItem("listade").getDataBodyRange(),
        table.columns.getItemAt(2).getHeaderRowRange(),
        table.rows.getItemAt(1).getRange(),
      ].map((each) => each.load("address"));
      const columns = table.columns.load("items/name, items/index, count");
      const rows = table.rows.load("count");
      await sync();
      return {
        addresses: ranges.map(({ address }) => address.replace("Blad1!", "")),
        columns: columns.items.map(({ name, index }) => `${index} ${name}`),
        counts: [columns.count, rows.count],
      };
    });
    expect(seen).toEqual({
      addresses: ["A1:C3", "A1:C1", "A2:C3", "B2:B3", "C1", "A3:C3"],
      columns: ["0 Vårdcentral", "1 Listade", "2 Kontakter"],
      counts: [3, 2],
    });
  });

  it("names columns without a header, and makes text of the others", async () => {
    const names = await model.onSheet(async (sheet, { sync }) => {
      sheet.getRange("A1:D1").values = [[2024, "", "x", "x"]];
      const columns = sheet.tables.add("A1:D2", true).columns.load("items/name");
      const header = sheet.getRange("A1:D1").load("valueTypes");
      await sync();
      return [...columns.items.map(({ name }) => name), header.valueTypes[0]![0]];
    });
    expect(names).toEqual(["2024", "Kolumn2", "x", "x2", "String"]);
  });

  it("gets a row of headers above its data where it has none", async () => {
    const seen = await model.onSheet(async (sheet, { sync }) => {
      sheet.getRange("A1:B2").values = [
        [1, 2],
        [3, 4],
      ];
      const range = sheet.tables.add("A1:B2", false).getRange().load("address, values");
      await sync();
      return [range.address, range.values];
    });
    expect(seen).toEqual([
      "Blad1!A1:B3",
      [
        ["Kolumn1", "Kolumn2"],
        [1, 2],
        [3, 4],
      ],
    ]);
  });

  it.each(["två ord", "A1", "1a", "ENHETER", "taxa", ""])("is not called %j", async (name) => {
    expect(
      await model.failure((sheet, { workbook }) => {
        addTable(sheet);
        workbook.names.add("taxa", sheet.getRange("H1"));
        sheet.tables.add("F1:G2", true).name = name;
      })
    ).toMatchObject({ code: "InvalidArgument" });
  });

  it("does not overlap another", async () => {
    expect(
      await model.failure((sheet) => {
        addTable(sheet);
        sheet.tables.add("C3:D4", true);
      })
    ).toMatchObject({ code: "InvalidArgument" });
  });

  it("goes with its sheet", async () => {
    const count = await model.onSheet(async (_, { workbook, sync }) => {
      const sheet = workbook.worksheets.add("Nytt");
      addTable(sheet);
      await sync();
      sheet.delete();
      return workbook.tables.getCount();
    });
    expect(count.value).toBe(0);
  });

  it("is found by the ranges that hold it or touch it", async () => {
    const counts = await model.onSheet((sheet) => {
      addTable(sheet);
      return [
        sheet.getRange("A1:D9").getTables(true).getCount(),
        sheet.getRange("C3:D9").getTables(true).getCount(),
        sheet.getRange("C3:D9").getTables(false).getCount(),
        sheet.getRange("E1").getTables().getCount(),
      ];
    });
    expect(counts.map(({ value }) => value)).toEqual([1, 0, 1, 0]);
  });
});

describe("a table grows and shrinks", () => {
  it("by rows, moving what stands below it", async () => {
    const seen = await model.onSheet(async (sheet, { sync }) => {
      const table = addTable(sheet);
      sheet.getRange("A5").values = [["Nedanför"]];
      table.rows.add(undefined, [["Linden", 3000, 30]]);
      table.rows.add(0, [
        ["Alen", 1, 2],
        ["Asken", 3, 4],
      ]);
      const range = table.getRange().load("address, values");
      const below = sheet.getRange("A7:A9").load("values");
      await sync();
      return { ...range.toJSON(), below: below.values.flat() };
    });
    expect(seen.address).toBe("Blad1!A1:C6");
    expect(seen.values!.map(([name]) => name)).toEqual([
      ...["Vårdcentral", "Alen", "Asken", "Björken", "Eken", "Linden"],
    ]);
    expect(seen.below).toEqual(["", "Nedanför", ""]);
  });

  it("by columns, and is resized from its header on", async () => {
    const seen = await model.onSheet(async (sheet, { sync }) => {
      const table = addTable(sheet);
      table.columns.add(1, [["Kod"], [1], [2]]);
      table.columns.add(undefined, undefined, "Andel");
      await sync();
      const columns = table.columns.load("items/name");
      await sync();
      const names = columns.items.map(({ name }) => name);
      table.columns.getItem("Kod").delete();
      table.resize("A1:C9");
      const range = table.getRange().load("address, values");
      await sync();
      return { names, address: range.address, header: range.values[0] };
    });
    expect(seen).toEqual({
      names: ["Vårdcentral", "Kod", "Listade", "Kontakter", "Andel"],
      address: "Blad1!A1:C9",
      header: ["Vårdcentral", "Listade", "Kontakter"],
    });
  });

  it("by its row of totals", async () => {
    const totals = await model.onSheet((sheet) => {
      const table = addTable(sheet);
      table.showTotals = true;
      return table.getTotalRowRange().load("address, values");
    });
    expect(totals.toJSON()).toMatchObject({ address: "Blad1!A4:C4", values: [["Summa", "", 180]] });
  });

  it("not through another table", async () => {
    expect(
      await model.failure((sheet) => {
        addTable(sheet);
        sheet.tables.add("B6:E8", true);
        sheet.getRange("A4:C4").insert("Down");
      })
    ).toMatchObject({ code: "InsertDeleteConflict" });
  });

  it("until it is only a range again, or nothing", async () => {
    const seen = await model.onSheet(async (sheet, { workbook, sync }) => {
      const range = addTable(sheet).convertToRange().load("values");
      const second = sheet.tables.add("E1:F2", true);
      await sync();
      second.delete();
      const count = workbook.tables.getCount();
      const left = sheet.getRange("E1:F1").load("values");
      await sync();
      return [range.values[1], count.value, left.values];
    });
    expect(seen).toEqual([["Björken", 8000, 120], 0, [["", ""]]]);
  });
});

it("does not let formulas spill in it or into it", async () => {
  const seen = await model.onSheet(async (sheet, { sync }) => {
    addTable(sheet);
    sheet.getRange("B2").formulas = [["=TEST.HALF()"]];
    sheet.getRange("A6").formulas = [["=TEST.HALF()"]];
    const body = sheet.getRange("B2:B3").load("values, valueTypes");
    const below = sheet.getRange("A6:A7").load("values");
    await sync();
    return [body.values, body.valueTypes, below.values];
  });
  expect(seen).toEqual([
    [["#SPILL!"], [5000]],
    [["Error"], ["Double"]],
    [[1], ["#N/A"]],
  ]);
});
