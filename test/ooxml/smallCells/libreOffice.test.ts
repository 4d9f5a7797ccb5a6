import { describeWithLibreOffice, LibreOffice } from "../../support/libreOffice";
import { copyOf } from "../copying";
import { smallCells } from "./hiding";

describeWithLibreOffice("a copy with hidden cells", () => {
  const office = new LibreOffice();
  afterAll(() => office.close());

  test.each(["values", "living"] as const)("of %s shows sums, and no cell of few", async (mode) => {
    const { bytes } = await copyOf(
      {
        sheets: [
          {
            name: "Kontakter",
            cells: {
              ...{ A1: "Period", B1: "Enhet", C1: "Kontakter", D1: "Kostnad" },
              ...{ A2: 202501, B2: "Alby vårdcentral", C2: 3, D2: { f: "C2*700", v: 2100 } },
              ...{ A3: 202501, B3: "Björka vårdcentral", C3: 12, D3: { f: "C3*700", v: 8400 } },
              ...{ A4: 202501, B4: "Cedern vårdcentral", C4: 20, D4: { f: "C4*700", v: 14000 } },
              ...{
                A5: "Totalt",
                C5: { f: "SUM(C2:C4)", v: 35 },
                D5: { f: "SUM(D2:D4)", v: 24500 },
              },
              F1: {
                f: "_xldudf_NATLAKARE_ALLOCATE_SPLIT(D5,{1;1})",
                v: 1,
                ref: "F1:F2",
                dynamic: true,
              },
              F2: 1,
              F3: { f: "C4/C5", v: 0.5 },
            },
          },
        ],
      },
      { smallCells, mode }
    );
    const [sheets] = await office.recalculate(bytes);
    const at = (cell: string) => sheets!.get("Kontakter")!.get(cell);
    expect(["C2", "D2", "C3", "D3", "C4", "D4", "C5", "D5"].map(at)).toEqual([
      ...["<5", "<5", "dolt", "dolt"],
      ...[20, 14_000, 35, 24_500],
    ]);
    expect(["F1", "F2"].map(at)).toEqual([12_250, 12_250]);
    expect(at("F3")).toBeCloseTo(20 / 35, 12);
  });
});
