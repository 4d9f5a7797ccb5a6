import { isWholePdf } from "./pdfFile";
import { stopIfCancelled, type WorkOptions } from "./cancellation";

/** Office gives the file in parts of at most 4 MB. */
const SLICE = 4 * 1024 * 1024;

/** Why Office gave no file: its own words. */
export class FileRefused extends Error {
  constructor(reason: string) {
    super(reason);
    this.name = "FileRefused";
  }
}

/** Office gave a file that is empty, or ends before its end. */
export class FileIncomplete extends FileRefused {
  constructor() {
    super("");
    this.name = "FileIncomplete";
  }
}

/** On the web Excel prints a workbook and does not give its file. */
export function givesWorkbookFile(): boolean {
  return Office.context.platform !== Office.PlatformType.OfficeOnline;
}

/**
 * The open workbook as a file: as it would be saved now, or as it would be printed.
 * @throws FileRefused; FileIncomplete for a PDF that is none
 */
export async function readFile(
  form: "workbook" | "pdf",
  options: WorkOptions
): Promise<Uint8Array> {
  const type = form === "pdf" ? Office.FileType.Pdf : Office.FileType.Compressed;
  stopIfCancelled(options);
  const file = await openFile(type);
  try {
    const bytes = new Uint8Array(file.size);
    let at = 0;
    for (let index = 0; index < file.sliceCount; index += 1) {
      stopIfCancelled(options);
      const data = await readSlice(file, index);
      bytes.set(data, at);
      at += data.length;
      options.onProgress?.((index + 1) / file.sliceCount);
    }
    if (form === "pdf" && (at !== bytes.length || !isWholePdf(bytes))) throw new FileIncomplete();
    return bytes;
  } finally {
    // Office keeps no more than two files in memory, whatever happens.
    await closeFile(file);
  }
}

function openFile(type: Office.FileType): Promise<Office.File> {
  return answerOf((told) => Office.context.document.getFileAsync(type, { sliceSize: SLICE }, told));
}

async function readSlice(file: Office.File, index: number): Promise<Uint8Array> {
  const slice = await answerOf<Office.Slice>((told) => file.getSliceAsync(index, told));
  return Uint8Array.from(slice.data as readonly number[]);
}

function closeFile(file: Office.File): Promise<void> {
  return new Promise((resolve) => file.closeAsync(() => resolve()));
}

function answerOf<T>(ask: (told: (result: Office.AsyncResult<T>) => void) => void): Promise<T> {
  return new Promise((resolve, reject) =>
    ask(({ status, value, error }) =>
      status === Office.AsyncResultStatus.Succeeded
        ? resolve(value)
        : reject(new FileRefused(error.message))
    )
  );
}
