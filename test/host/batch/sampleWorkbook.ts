import { insertSampleRegion } from "../../../src/example/excel/sampleRegion";
import { readAddIn } from "../addIn";
import { LTSC_EXCEL_API } from "../office";
import { openSession } from "../session";

/** The file of a workbook with the invented region, and the example with formulas of the add-in. */
export async function sampleWorkbook(): Promise<Uint8Array> {
  const settings = { platform: "PC", excelApi: LTSC_EXCEL_API } as const;
  const session = openSession(readAddIn("dist"), { settings });
  try {
    await session.click("insertExample");
    // The add-in's own code, which names them.
    Object.assign(globalThis, { Excel: session.excel, Office: session.office });
    await insertSampleRegion("sv");
    return await session.saveXlsx();
  } finally {
    session.close();
  }
}
