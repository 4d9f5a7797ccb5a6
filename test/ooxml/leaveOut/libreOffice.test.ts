import { describeWithLibreOffice, LibreOffice } from "../../support/libreOffice";
import { copyOf } from "../copying";
import { workbook } from "./tiedWorkbook";

describeWithLibreOffice("a copy without a sheet in LibreOffice, recalculated", () => {
  const office = new LibreOffice();
  afterAll(() => office.close());

  test("opens, shows the values and recalculates what is left", async () => {
    const { bytes } = await copyOf(workbook(), { leaveOut: ["Rådata"] });
    const [shown] = await office.recalculate(bytes);
    expect([...shown!.keys()]).toEqual(["Nämnd", "Om arbetsboken"]);
    const cells = shown!.get("Nämnd")!;
    expect(["A2", "A3", "A4", "A9", "B9"].map((cell) => cells.get(cell))).toEqual([
      1000, 2000, 2001, 100, 200,
    ]);
  });
});
