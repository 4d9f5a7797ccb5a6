import { unlessCancelled } from "../../src/excel/cancellation";
import { openWorkbook, readWorkbookName } from "../../src/share/copy/excel/newWorkbook";
import { givesWorkbookFile, readFile } from "../../src/excel/workbookFile";
import type { Platform } from "../host/office";
import { type OpenExcel, openExcel } from "./openExcel";

let excel: OpenExcel;

function open(platform: Platform): void {
  excel = openExcel({ excelApi: "1.20", platform });
}

afterEach(() => excel.close());

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/** Noise does not shrink when it is packed: more than one slice of 4 MB. */
async function fill(): Promise<void> {
  let seed = 1;
  const noise = (): string => {
    let text = "x";
    while (text.length < 32_000) {
      seed = (seed * 48271) % 2147483647;
      text += LETTERS.charAt(seed % 64);
    }
    return text;
  };
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Blad1");
    sheet.getRange("A1:A200").values = Array.from({ length: 200 }, () => [noise()]);
    await context.sync();
  });
}

test("a file of several slices is put together, and closed each time", async () => {
  open("PC");
  await fill();
  const expected = await excel.host.saveXlsx();
  expect(expected.length).toBeGreaterThan(4 * 1024 * 1024);
  // More than two open files would be refused.
  for (let time = 0; time < 3; time += 1) {
    const shares: number[] = [];
    const bytes = await readFile("workbook", { onProgress: (share) => shares.push(share) });
    expect(Buffer.compare(bytes, expected)).toBe(0);
    expect(shares).toEqual([0.5, 1]);
  }
});

test("a cancelled reading closes the file too", async () => {
  open("PC");
  await fill();
  for (let time = 0; time < 3; time += 1) {
    const controller = new AbortController();
    const reading = readFile("workbook", {
      signal: controller.signal,
      onProgress: () => controller.abort(),
    });
    expect(await unlessCancelled(reading)).toBeNull();
  }
  expect((await readFile("pdf", {})).length).toBeGreaterThan(0);
});

test("an Office that refuses says why", async () => {
  open("PC");
  excel.host.faults.fileError = 7000;
  await expect(readFile("workbook", {})).rejects.toMatchObject({
    name: "FileRefused",
    message: expect.stringMatching(/./),
  });
});

test.each([
  ["PC", true],
  ["OfficeOnline", false],
] as const)("on %s the workbook's file is given: %s", (platform, gives) => {
  open(platform);
  expect(givesWorkbookFile()).toBe(gives);
});

test("a file becomes a new workbook, whatever its length", async () => {
  open("PC");
  const bytes = await excel.host.saveXlsx();
  const longer = new Uint8Array(0x8000 + 7);
  longer.set(bytes.subarray(0, longer.length));
  await openWorkbook(longer);
  expect(excel.host.created).toEqual([longer]);
  expect(await readWorkbookName()).toBe("Arbetsbok1.xlsx");
});
