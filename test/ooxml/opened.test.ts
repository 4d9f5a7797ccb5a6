import { makeCommitteeCopy } from "../../src/ooxml/committeeCopy";
import { describeWithLibreOffice, LibreOffice } from "../support/libreOffice";
import { copyOptions } from "./copying";
import { mutate } from "./mutateWorkbook";
import { originals } from "./mutatedBooks";
import { smallCells } from "./smallCells/hiding";

/** How many damaged workbooks are copied, or as many as MUTATED says; their copies have passed the strict check. */
const COUNT = Number(process.env["MUTATED"] ?? (process.env["LONG_RUN"] ? 8000 : 300));
/** LibreOffice opens as many at a time. */
const AT_A_TIME = 200;

describeWithLibreOffice("copies of damaged workbooks", () => {
  const office = new LibreOffice();
  afterAll(() => office.close());

  test("open in LibreOffice, every one, and show no cell of few contacts", async () => {
    let opened = 0;
    const bare: string[] = [];
    for (let from = 1; from <= COUNT; from += AT_A_TIME) {
      const seeds = Array.from(
        { length: Math.min(AT_A_TIME, COUNT + 1 - from) },
        (_, i) => from + i
      );
      const copies: { readonly seed: number; readonly bytes: Uint8Array }[] = [];
      for (const seed of seeds) {
        const { bytes } = mutate(originals[seed % originals.length]!, seed);
        const mode = seed % 2 === 0 ? "living" : "values";
        const made = await makeCommitteeCopy(bytes, { ...copyOptions, mode, smallCells });
        if (made.ok) copies.push({ seed, bytes: made.value.bytes });
      }
      const shown = await office.recalculate(...copies.map(({ bytes }) => bytes));
      expect(shown).toHaveLength(copies.length);
      opened += shown.filter((sheets) => sheets.size > 0).length;
      for (const [i, sheets] of shown.entries()) {
        const cells = sheets.get("Kontakter");
        if (cells?.get("C1") === "Kontakter" && cells.get("C2") === 3)
          bare.push(String(copies[i]!.seed));
      }
      if (shown.some((sheets) => sheets.size === 0)) break;
    }
    expect(opened).toBeGreaterThan(COUNT / 20);
    expect(bare).toEqual([]);
  });
});
