import type { OfficeWindow, Platform } from "./office";
import { standInPdf } from "./standInPdf";

/**
 * Office.context.document.getFileAsync: Microsoft's own script checks what the add-in asks for and
 * hands out the slices; here is the far end, which it reaches by numbers.
 */

// The numbers are the script's own (OSF.DDA.MethodDispId, OSF.DDA.Marshaling.File).
const methods = { open: 77, slice: 80, close: 81 } as const;
const parameters = { type: 0, sliceSize: 1, handle: 2, sliceIndex: 3 } as const;
const fileTypes = ["text", "compressed", "pdf"] as const;

/** Office's codes for what goes wrong with files. */
export const fileErrors = {
  success: 0,
  fileTypeNotSupported: 1009,
  internal: 5001,
  noPermission: 7000,
  tooManyFiles: 11000,
  /** What has been seen of a workbook asked for on the web (office-js#5297). */
  network: 11001,
} as const;

/** Documented: no more are in memory at once. */
const mostFiles = 2;

/** What Microsoft's script hands to the host for each call. */
export interface HostCall {
  readonly dispId: number;
  readonly hostCallArgs: Readonly<Record<number, number>>;
  onComplete(status: number, answer: unknown): void;
}

export interface DocumentFileOptions {
  readonly platform: Platform;
  /** The workbook as it would be saved now. */
  readonly workbook: () => Promise<Uint8Array>;
  /** An error on purpose; 0 for none. */
  readonly fault: () => number;
}

export class DocumentFiles {
  private readonly open = new Map<number, { bytes: Uint8Array; sliceSize: number }>();
  private count = 0;

  constructor(private readonly options: DocumentFileOptions) {}

  /** Gives the page's document its getFileAsync. */
  attach({ OSF, Strings }: OfficeWindow, document: object): void {
    const { DDA } = OSF;
    DDA.ErrorCodeManager.initializeErrorMessages(Strings?.OfficeOM ?? {});
    const facade = new DDA.DispIdHost.Facade(
      () => ({ executeAsync: (call) => void this.execute(call) }),
      DDA.WAC.Delegate.ParameterMap
    );
    OSF._OfficeAppFactory = { ...OSF._OfficeAppFactory, getHostFacade: () => facade };
    DDA.DispIdHost.addAsyncMethods(document, [DDA.AsyncMethodNames["GetDocumentCopyAsync"]]);
  }

  private async execute({ dispId, hostCallArgs: args, onComplete }: HostCall): Promise<void> {
    const handle = args[parameters.handle] ?? 0;
    // No answer comes before the call has returned.
    await Promise.resolve();
    if (dispId === methods.open) {
      const type = fileTypes[args[parameters.type] ?? 0]!;
      const { status, answer } = await this.openFile(type, args[parameters.sliceSize] ?? 0);
      return onComplete(status, answer);
    }
    if (dispId === methods.slice) {
      const slice = this.slice(handle, args[parameters.sliceIndex] ?? 0);
      return slice
        ? onComplete(fileErrors.success, [slice, slice.length])
        : onComplete(fileErrors.internal, null);
    }
    if (dispId === methods.close && this.open.delete(handle)) {
      return onComplete(fileErrors.success, null);
    }
    onComplete(fileErrors.internal, null);
  }

  private async openFile(type: (typeof fileTypes)[number], sliceSize: number) {
    const failed = (status: number) => ({ status, answer: null });
    const fault = this.options.fault();
    if (fault !== fileErrors.success) return failed(fault);
    if (type === "text") return failed(fileErrors.fileTypeNotSupported);
    const isOnWeb = this.options.platform === "OfficeOnline";
    if (type === "compressed" && isOnWeb) return failed(fileErrors.network);
    if (this.open.size >= mostFiles) return failed(fileErrors.tooManyFiles);
    const bytes = type === "pdf" ? standInPdf() : await this.options.workbook();
    const handle = ++this.count;
    this.open.set(handle, { bytes, sliceSize });
    return { status: fileErrors.success, answer: [handle, bytes.length] };
  }

  private slice(handle: number, index: number): number[] | undefined {
    const file = this.open.get(handle);
    if (!file) return undefined;
    return [...file.bytes.subarray(index * file.sliceSize, (index + 1) * file.sliceSize)];
  }
}
