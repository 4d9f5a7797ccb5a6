import type { Unsound } from "./lastCheck/unsound";
import type { PersonalNumberPlace } from "./personal/personalNumberPlace";

/** Why a file cannot be read as a workbook that a copy may be made of. */
export type PackageFaultCode =
  | "package.locked"
  | "package.notWorkbook"
  | "package.truncated"
  | "package.damaged"
  | "package.unsupported"
  | "package.tooLarge"
  | "package.suspicious"
  | "workbook.macros"
  | "workbook.binary"
  | "part.missing"
  | "xml.malformed"
  | "xml.forbidden";

export type PackageFault =
  | {
      readonly code: Exclude<PackageFaultCode, "package.tooLarge">;
      /** The part of the package that it is about; "" for the file as a whole. */
      readonly part: string;
    }
  | TooLarge;

/** Carries its limits: of the part that it is about, or of the file as a whole. */
export interface TooLarge {
  readonly code: "package.tooLarge";
  readonly part: string;
  readonly most: { readonly megabytes: number; readonly parts: number };
}

export interface UnsoundCopy {
  readonly code: "copy.unsound";
  readonly part: string;
  readonly why: Unsound;
  /** The limit that is passed; null: it is about none. */
  readonly most: number | null;
}

/** Why no copy was made of a workbook that can be read. */
export type CopyFault =
  | { readonly code: "copy.cancelled" }
  | { readonly code: "copy.personalNumbers"; readonly places: readonly PersonalNumberPlace[] }
  /** Nothing that can be seen would be left. */
  | { readonly code: "copy.noSheet" }
  /** A call of ours stands where it cannot be replaced. */
  | { readonly code: "copy.callLeft"; readonly part: string }
  /** The copy did not pass the last look at it. */
  | UnsoundCopy;

/**
 * Carries a fault out of the depths of reading, where every step may meet a broken part; the
 * entries of this folder turn it into a result.
 */
export class Refusal extends Error {
  constructor(readonly fault: PackageFault | CopyFault) {
    super(fault.code);
  }
}

export function refuse(code: Exclude<PackageFaultCode, "package.tooLarge">, part = ""): never {
  throw new Refusal({ code, part });
}
