import { strFromU8, unzipSync } from "fflate";
import { toBase64 } from "./base64";
import { fileErrors } from "./documentFile";
import { openSession, type Session } from "./session";
import { standIn } from "./standIn";

const { Compressed, Pdf, Text } = { Compressed: "compressed", Pdf: "pdf", Text: "text" } as const;

let session: Session;

function open(platform: "PC" | "OfficeOnline"): void {
  session = openSession(standIn, { settings: { platform } });
}

afterEach(() => session.close());

type Result<T> = Office.AsyncResult<T>;

function getFile(type: string, sliceSize?: number): Promise<Result<Office.File>> {
  const { document } = session.office.context;
  return new Promise((resolve) =>
    document.getFileAsync(type as never, sliceSize ? { sliceSize } : {}, resolve)
  );
}

async function bytesOf(file: Office.File): Promise<Uint8Array> {
  const bytes: number[] = [];
  for (let index = 0; index < file.sliceCount; index++) {
    const { value } = await new Promise<Result<Office.Slice>>((resolve) =>
      file.getSliceAsync(index, resolve)
    );
    expect([value.index, value.size]).toEqual([index, value.data.length]);
    bytes.push(...value.data);
  }
  return Uint8Array.from(bytes);
}

function close(file: Office.File): Promise<string> {
  return new Promise((resolve) => file.closeAsync(({ status }) => resolve(String(status))));
}

async function write(value: number): Promise<void> {
  await session.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange("A1").values = [[value]];
    await context.sync();
  });
}

describe("a workbook on Windows", () => {
  beforeEach(() => open("PC"));

  test("is read in slices that make up its file, as it was when it was asked for", async () => {
    await write(1);
    const { status, value: file } = await getFile(Compressed, 1000);
    await write(2);
    expect(status).toBe("succeeded");
    expect(file.sliceCount).toBe(Math.ceil(file.size / 1000));
    const bytes = await bytesOf(file);
    expect(bytes).toHaveLength(file.size);
    const sheet = strFromU8(unzipSync(bytes)["xl/worksheets/sheet1.xml"]!);
    expect(sheet).toContain("<v>1</v>");
    expect(await close(file)).toBe("succeeded");
  });

  test("has two files in memory, no more, until one is closed", async () => {
    const first = await getFile(Compressed);
    await getFile(Compressed);
    const third = await getFile(Compressed);
    expect([third.status, third.error.code]).toEqual(["failed", fileErrors.tooManyFiles]);
    await close(first.value);
    expect((await getFile(Compressed)).status).toBe("succeeded");
  });

  test("gives nothing of a file that is closed", async () => {
    const { value: file } = await getFile(Compressed);
    await close(file);
    const { status } = await new Promise<Result<Office.Slice>>((resolve) =>
      file.getSliceAsync(0, resolve)
    );
    expect([status, await close(file)]).toEqual(["failed", "failed"]);
  });

  test.each([
    ["more than 4 MB a slice", Compressed, 4 * 1024 * 1024 + 1, 11002],
    ["another kind of file", "zip", 1000, 5007],
    ["text", Text, 1000, fileErrors.fileTypeNotSupported],
  ])("refuses %s", async (_, type, sliceSize, code) => {
    const { status, error } = await getFile(type, sliceSize);
    expect([status, error.code]).toEqual(["failed", code]);
    expect(error.message).not.toBe("");
  });

  test("fails on purpose", async () => {
    session.faults.fileError = fileErrors.noPermission;
    expect((await getFile(Compressed)).error.code).toBe(7000);
  });

  test("is known by name, and its file can be asked for", () => {
    const { document, requirements } = session.office.context;
    expect(document.url).toBe("C:\\Underlag\\Arbetsbok1.xlsx");
    expect(requirements.isSetSupported("CompressedFile", "1.1")).toBe(true);
  });
});

describe("a workbook on the web", () => {
  beforeEach(() => open("OfficeOnline"));

  test("can be printed to PDF, and nothing else", async () => {
    const { value: pdf } = await getFile(Pdf);
    expect(strFromU8((await bytesOf(pdf)).subarray(0, 8))).toBe("%PDF-1.4");
    expect((await getFile(Compressed)).error.code).toBe(fileErrors.network);
    const { requirements } = session.office.context;
    expect(requirements.isSetSupported("CompressedFile", "1.1")).toBe(false);
    expect(requirements.isSetSupported("PdfFile", "1.1")).toBe(true);
  });
});

describe.each(["PC", "OfficeOnline"] as const)("on %s", (platform) => {
  beforeEach(() => open(platform));

  test("a file becomes another workbook, and this one is as it was", async () => {
    await write(1);
    const before = await session.saveXlsx();
    await session.excel.createWorkbook(toBase64(before));
    expect(session.created()).toEqual([before]);
    expect(await session.saveXlsx()).toEqual(before);
  });

  test.each(["", "bm8gd29ya2Jvb2s=", "***"])("%j becomes none", async (text) => {
    await expect(session.excel.createWorkbook(text)).rejects.toMatchObject({
      code: "InvalidArgument",
    });
    expect(session.created()).toEqual([]);
  });
});
