// What is loaded here is read after the sync of the session around it.
/* eslint-disable office-addins/call-sync-before-read, office-addins/call-sync-after-load */
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

describe("structured references", () => {
  const formulas = [
    ["=SUM(Enheter[Listade])", 13000],
    ["=SUM(Enheter[[Listade]:[Kontakter]])", 13180],
    ['=Enheter[[#Headers],[Kontakter]]&"[x]"', "Kontakter[x]"],
    ["=ROWS(Enheter)", 2],
    ["=ROWS(Enheter[])", 2],
    ["=ROWS(Enheter[#All])", 3],
    ["=SUM(Enheter[Saknas])", "#REF!"],
    ["=TEST.ADD(Enheter[Kontakter],1)", 121],
  ] as const;

  it.each(formulas)("are calculated: %s", async (formula, value) => {
    const range = await model.onSheet((sheet) => {
      addTable(sheet);
      const cell = sheet.getRange("G1");
      cell.formulas = [[formula]];
      return cell.load("values, formulas");
    });
    expect(range.values).toEqual([[value]]);
    expect(range.formulas).toEqual([[formula]]);
  });

  it("follow the table as it grows, and its new name", async () => {
    const seen = await model.onSheet(async (sheet, { sync }) => {
      const table = addTable(sheet);
      const cell = sheet.getRange("G1");
      cell.formulas = [["=SUM(Enheter[Listade])"]];
      table.columns.getItem("Listade").name = "Invånare";
      table.rows.add(undefined, [["Linden", 3000, 30]]);
      table.name = "Vård";
      cell.load("values, formulas");
      await sync();
      return [cell.values, cell.formulas];
    });
    expect(seen).toEqual([[[16000]], [["=SUM(Vård[Invånare])"]]]);
  });

  it("follow a column's new name, and not that of another table's column", async () => {
    const formulas = await model.onSheet(async (sheet, { sync }) => {
      const table = addTable(sheet);
      sheet.getRange("A11:B12").values = [
        ["Enhet", "Listade"],
        ["Eken", 1],
      ];
      sheet.tables.add("A11:B12", true).name = "Andra";
      const cells = sheet.getRange("G1:G2");
      cells.formulas = [
        ['=SUM(Enheter[Listade])&"Enheter[Listade]"'],
        ["=SUM(Andra[Listade])+SUM(Enheter[[#Data],[Listade]])"],
      ];
      table.columns.getItem("Listade").name = "Listade (+ = fler), [st]";
      cells.load("formulas, values");
      await sync();
      return [cells.formulas, cells.values];
    });
    expect(formulas).toEqual([
      [
        ["=SUM(Enheter[Listade (+ = fler), '[st']])&\"Enheter[Listade]\""],
        ["=SUM(Andra[Listade])+SUM(Enheter[[#Data],[Listade (+ = fler), '[st']]])"],
      ],
      [["13000Enheter[Listade]"], [13001]],
    ]);
  });

  it("of the own row stand in the table, on any sheet's", async () => {
    const seen = await model.onSheet(async (sheet, { workbook, sync }) => {
      const table = addTable(sheet);
      const added = table.columns.add(undefined, [
        ["Per 1000"],
        ["=[@Kontakter]/[@Listade]*1000"],
        ["=[@Kontakter]/[@[Listade]]*1000"],
      ]);
      const body = added.getDataBodyRange().load("values, formulas");
      const other = workbook.worksheets.add("Annat").getRange("B2");
      other.formulas = [["=SUM(Enheter[Per 1000])"]];
      other.load("values");
      await sync();
      return [body.values, body.formulas[0], other.values];
    });
    expect(seen).toEqual([[[15], [12]], ["=[@Kontakter]/[@Listade]*1000"], [[27]]]);
  });

  it("of a table that is not there are refused, and of one that goes become #REF!", async () => {
    expect(
      await model.failure((sheet) => (sheet.getRange("G1").formulas = [["=SUM(Saknas[A])"]]))
    ).toMatchObject({ code: "InvalidArgument" });
    const values = await model.onSheet(async (sheet, { sync }) => {
      const table = addTable(sheet);
      const cell = sheet.getRange("G1");
      cell.formulas = [["=SUM(Enheter[Listade])"]];
      await sync();
      table.delete();
      cell.load("values");
      await sync();
      return cell.values;
    });
    expect(values).toEqual([["#REF!"]]);
  });
});
