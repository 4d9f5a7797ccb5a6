import { dayOfIso } from "../../../src/core/calendar";
import { inOneGo } from "../../../src/core/steps";
import type { InvoiceLine } from "../../../src/invoices/core/invoiceLine";
import { readWorkbookLines } from "../../../src/invoices/pane/readWorkbook";
import { visibleSheets } from "../../../src/ooxml/sheetRows";
import { excelWorkbook } from "../../ooxml/excelWorkbook";
import { newRun } from "../reading";

const workbook = excelWorkbook({
  sheets: [
    { name: "Om", cells: { A1: "Underlag" } },
    {
      name: "Rader",
      cells: {
        A1: "Utomläns mars",
        A2: "Personnummer",
        B2: "Besöksdatum",
        C2: "Yrkeskod",
        D2: "Nettobelopp",
        E2: "Vårdgivare",
        A3: "19121212-1212",
        B3: 46_083,
        C3: "LK",
        D3: 400.1,
        E3: "Nätdoktorn",
        A4: 191_212_121_212,
        B4: "20260305",
        C4: "SJ",
        D4: { f: "200+75", v: 275 },
      },
    },
    { name: "Dold", cells: { A1: 1 }, state: "hidden" },
  ],
});

function read(bytes: Uint8Array, sheet = "Rader") {
  const lines: InvoiceLine[] = [];
  const reading = inOneGo(readWorkbookLines(bytes, sheet, 3, newRun(), (line) => lines.push(line)));
  return { lines, reading };
}

test("the lines of a sheet are read as those of a text", () => {
  const { lines, reading } = read(workbook);
  expect(reading).toMatchObject({ ok: true, value: { rows: 2, lines: 2, unread: [] } });
  expect(lines).toMatchObject([
    { file: 3, row: 3, profession: "LK", net: 40_010, provider: "Nätdoktorn" },
    { file: 3, row: 4, profession: "SJ", net: 27_500, provider: null },
  ]);
  expect(lines.map(({ visited }) => visited)).toEqual(["2026-03-02", "2026-03-05"].map(dayOfIso));
  expect(lines[0]!.patient).toBe(lines[1]!.patient);
  expect(JSON.stringify(lines)).not.toContain("1212121212");
});

test("the sheets to choose from are those that are seen", () => {
  expect(visibleSheets(workbook)).toEqual({ ok: true, value: ["Om", "Rader"] });
});

test("a sheet without headings, and a file that is no workbook, are refused", () => {
  expect(read(workbook, "Om").reading).toEqual({
    ok: true,
    value: { code: "heading.missing", looked: 1 },
  });
  expect(read(new Uint8Array(100)).reading).toMatchObject({
    ok: false,
    fault: { code: "package.notWorkbook" },
  });
});

test("a file that claims to be far larger than it is, is refused unread", () => {
  const claim = Uint8Array.from(workbook);
  const view = new DataView(claim.buffer);
  for (let at = 0; at < claim.length - 4; at += 1)
    // The size unpacked, of each entry of the directory: two gigabytes.
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 2 ** 31, true);
  expect(read(claim).reading).toMatchObject({ ok: false, fault: { code: "package.suspicious" } });
});
