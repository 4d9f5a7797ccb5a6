import { notationOf, readNotation } from "../../src/excel/notation";
import { type OpenExcel, openExcel } from "./openExcel";

let excel: OpenExcel;

const comma = { argumentSeparator: ";", decimalSeparator: "," };
const point = { argumentSeparator: ",", decimalSeparator: "." };

test.each([
  ["sv-SE", comma],
  ["en-US", point],
])("with regional settings of %s it is %j, whatever the language", async (region, expected) => {
  for (const displayLanguage of ["sv-SE", "en-US"]) {
    excel = openExcel({ excelApi: "1.11", displayLanguage, contentLanguage: region });
    expect(await readNotation(notationOf("?"))).toEqual(expected);
    excel.close();
  }
});

test("in an Excel too old to tell it is the fallback", async () => {
  excel = openExcel({ excelApi: "1.9" });
  expect(await readNotation(notationOf(","))).toEqual(comma);
  excel.close();
});
