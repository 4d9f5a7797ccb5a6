import { HostError } from "../wire/hostError";
import { HostObject } from "../wire/hostObject";
import type { Properties, ProtectionRecord } from "./contents";
import type { Workbook } from "./workbook";

abstract class Protection extends HostObject {
  protected abstract readonly record: ProtectionRecord;

  constructor(protected readonly workbook: Workbook) {
    super();
  }

  get Protected(): boolean {
    return this.record.isProtected;
  }

  /** Documented: protecting what is protected fails. The code is ours. */
  protected close(options: Properties, password: string | null): void {
    if (this.workbook.isReadOnly) throw new HostError("AccessDenied");
    if (this.record.isProtected) throw new HostError("InvalidOperation");
    this.record.isProtected = true;
    this.record.password = password ?? "";
    this.record.options = options;
  }

  protected open(password: string | null): void {
    if (this.workbook.isReadOnly) throw new HostError("AccessDenied");
    if (!this.record.isProtected) return;
    if (this.record.password !== (password ?? "")) throw new HostError("BadPassword");
    this.record.isProtected = false;
  }
}

/** Of the workbook's structure: which sheets there are, and their names. */
export class WorkbookProtection extends Protection {
  protected get record(): ProtectionRecord {
    return this.workbook.contents.protection;
  }

  Protect(password: string | null): void {
    this.close({}, password);
  }

  Unprotect(password: string | null): void {
    this.open(password);
  }
}

export class WorksheetProtection extends Protection {
  constructor(
    workbook: Workbook,
    private readonly sheetId: string
  ) {
    super(workbook);
  }

  get Options(): Properties | null {
    return this.Protected ? this.record.options : null;
  }

  Protect(options: Properties | null, password: string | null): void {
    this.close({ ...options }, password);
    this.workbook.events.protected(this.sheetId, true);
  }

  Unprotect(password: string | null): void {
    this.open(password);
    this.workbook.events.protected(this.sheetId, false);
  }

  protected get record(): ProtectionRecord {
    return this.workbook.record(this.sheetId).protection;
  }
}
