import { SHEET_MARK } from "../../../../src/sheet/sheetMark";
import { professionLabel } from "../../../../src/data/professions";
import { makeCommitteeCopy } from "../../../../src/ooxml/committeeCopy";
import { PART_NAMESPACE as FORECASTS } from "../../../../src/analysis/since/sheet/forecastPart";
import { PART_NAMESPACE as WORKSPACE } from "../../../../src/policies/sheet/workspacePart";
import { OWN_DATA } from "../../../../src/sheet/jsonPart";
import { committeeCopyTexts } from "../../../../src/words/committeeCopy";
import { openExcel } from "../../../excel/openExcel";
import { readParts } from "../../../ooxml/readWorkbook";

test("what the add-in keeps in a saved workbook is in the file, and not in its copy", async () => {
  const excel = openExcel({ excelApi: "1.20", platform: "PC" });
  try {
    await Excel.run(async ({ workbook }) => {
      for (const namespace of [WORKSPACE, FORECASTS, "urn:region"])
        workbook.customXmlParts.add(`<a xmlns="${namespace}">Innehåll</a>`);
      workbook.worksheets.getItem("Blad1").getRange("A1").values = [[1]];
      await workbook.context.sync();
    });
    const saved = await excel.host.saveXlsx();
    const all = (bytes: Uint8Array): string => JSON.stringify(readParts(bytes));
    for (const namespace of [WORKSPACE, FORECASTS]) expect(all(saved)).toContain(namespace);
    const copy = await makeCommitteeCopy(saved, {
      mode: "values",
      namespaces: ["NATLAKARE"],
      ownData: [OWN_DATA],
      sheetMark: SHEET_MARK,
      texts: committeeCopyTexts("sv", professionLabel),
      about: {
        workbookName: "Underlag.xlsx",
        madeAt: "2026-11-22 13:00",
        version: "0.4.0",
        tariffsVerified: "2026-06-01",
        sources: [],
        rules: "0".repeat(64),
      },
    });
    if (!copy.ok) throw new Error(copy.fault.code);
    expect(all(copy.value.bytes)).not.toContain(OWN_DATA);
    expect(all(copy.value.bytes)).toContain("urn:region");
    expect(copy.value.report.notes).toEqual([{ code: "ownData" }]);
  } finally {
    excel.close();
  }
});
