import { fromBase64 } from "../base64";
import { HostError } from "../wire/hostError";
import { HostObject } from "../wire/hostObject";
import type { Workbook } from "./workbook";

/** A workbook that an add-in has made of a file. It is opened in a window that this host has not. */
export class WorkbookCreated extends HostObject {
  constructor(
    private readonly workbook: Workbook,
    private readonly bytes: Uint8Array
  ) {
    super();
  }

  get Id(): string {
    return `created-${this.bytes.length}`;
  }

  Open(): void {
    this.workbook.onCreated(this.bytes);
  }
}

/** @param base64 the file; null is a new and empty workbook */
export function createdWorkbook(workbook: Workbook, base64: unknown): WorkbookCreated {
  return new WorkbookCreated(workbook, base64 === null ? new Uint8Array() : fileBytes(base64));
}

/** What is no zip archive is no workbook. The code is ours. */
function fileBytes(base64: unknown): Uint8Array {
  if (typeof base64 !== "string") throw new HostError("InvalidArgument");
  let bytes: Uint8Array;
  try {
    bytes = fromBase64(base64);
  } catch {
    throw new HostError("InvalidArgument");
  }
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw new HostError("InvalidArgument");
  return bytes;
}
