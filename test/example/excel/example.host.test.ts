import { insertExample } from "../../../src/example/excel/example";
import { findSources } from "../../../src/reading/excel/sources";
import { type OpenExcel, openExcel } from "../../excel/openExcel";

let excel: OpenExcel;

beforeEach(() => {
  excel = openExcel();
});

afterEach(() => excel.close());

test.each(["sv", "en"] as const)("the example's own tables are found in %s", async (language) => {
  await insertExample(language, "NATLAKARE");
  const found = await findSources();
  console.log(JSON.stringify(found, null, 1));
});
