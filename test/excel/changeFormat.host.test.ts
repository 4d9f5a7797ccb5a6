import { signedFigure } from "../../src/words/figure";
import { numberFormats } from "../../src/sheet/numberFormat";
import { describeWithLibreOffice, LibreOffice } from "../support/libreOffice";
import { openExcel } from "./openExcel";

const { change, changeWithDecimal, changeAndOre, changeOfShare, changeOfSmallShare, signedIndex } =
  numberFormats;

/** Values around the half of the last digit that is shown, and their texts. */
const cases = [
  { format: change, decimals: 0, places: 0, half: 0.5, shown: ["-1", "0", "0", "+1", "+123"] },
  {
    format: changeWithDecimal,
    decimals: 1,
    places: 0,
    half: 0.05,
    shown: ["-0.1", "0.0", "0.0", "+0.1", "+123.0"],
  },
  {
    format: changeAndOre,
    decimals: 2,
    places: 0,
    half: 0.005,
    shown: ["-0.01", "0.00", "0.00", "+0.01", "+123.00"],
  },
  {
    format: changeOfShare,
    decimals: 1,
    places: 2,
    half: 0.0005,
    shown: ["-0.1%", "0.0%", "0.0%", "+0.1%", "+12300.0%"],
  },
  {
    format: changeOfSmallShare,
    decimals: 2,
    places: 2,
    half: 0.00005,
    shown: ["-0.01%", "0.00%", "0.00%", "+0.01%", "+12300.00%"],
  },
  {
    format: signedIndex,
    decimals: 3,
    places: 0,
    half: 0.0005,
    shown: ["-0.001", "0.000", "0.000", "+0.001", "+123.000"],
  },
] as const;
const valuesOf = (half: number): readonly number[] => [-half, -half * 0.9, half * 0.9, half, 123];

test.each(cases)(
  "the pane writes a change as $format shows it",
  ({ decimals, places, half, shown }) => {
    const sign = places === 0 ? "" : "%";
    const texts = valuesOf(half).map(
      (value) => signedFigure(value, decimals, { language: "en" }, places) + sign
    );
    expect(texts.map((text) => text.replace("\u2212", "-").replace(/,(?=\d{3})/, ""))).toEqual(
      shown
    );
  }
);

describeWithLibreOffice("a change that rounds to nothing", () => {
  test("has no sign in the grid and in LibreOffice", async () => {
    const excel = openExcel({ contentLanguage: "en-US" });
    const inGrid = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("A1:E6");
      range.values = cases.map(({ half }) => [...valuesOf(half)]);
      range.numberFormat = cases.map(({ format, half }) => valuesOf(half).map(() => format));
      range.load("text");
      await context.sync();
      return range.text;
    });
    const office = new LibreOffice();
    const inOffice = await office.show(await excel.host.saveXlsx());
    office.close();
    excel.close();
    const shown = cases.map((one) => one.shown);
    expect({ inGrid, inOffice }).toEqual({ inGrid: shown, inOffice: shown });
  });
});
