import { refuse } from "../fault";
import {
  MOST_BYTES,
  MOST_BYTES_IN_ALL,
  MOST_ENTRIES,
  MOST_RATIO,
  RATIO_COUNTS_FROM,
  refuseTooLarge,
} from "./limits";

/** An entry of a ZIP file as its central directory describes it. */
export interface Entry {
  readonly name: string;
  /** 0: stored, 8: deflated. */
  readonly method: number;
  readonly crc: number;
  /** Bytes when inflated, by its own account. */
  readonly size: number;
  /** As the file holds them; a view, no copy. */
  readonly packed: Uint8Array;
  /** Date and time in the form of MS-DOS, kept as they are. */
  readonly time: number;
}

const END = 0x06054b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;
const CENTRAL = 0x02014b50;
const CENTRAL_LENGTH = 46;
const LOCAL = 0x04034b50;
const LOCAL_LENGTH = 30;
const ENCRYPTED = 1;
/** Marks that say that what is meant stands in the records of ZIP64. */
const LONG_COUNT = 0xffff;
const LONG = 0xffffffff;
const ZIP64 = 1;
const LOCATOR = 0x07064b50;
const LOCATOR_LENGTH = 20;
const END64 = 0x06064b50;
const END64_LENGTH = 56;

/** The entries in order, refused before anything is inflated if they are not what Excel writes. */
export function readDirectory(bytes: Uint8Array): readonly Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 4 || view.getUint32(0, true) !== LOCAL) return refuseStart(bytes);
  const end = findEnd(view);
  const { count, first } = findFirst(view, end);
  let at = first;
  if (count > MOST_ENTRIES) refuseTooLarge();
  const entries: Entry[] = [];
  for (let i = 0; i < count; i += 1) {
    if (at + CENTRAL_LENGTH > end || view.getUint32(at, true) !== CENTRAL)
      refuse("package.truncated");
    const nameLength = view.getUint16(at + 28, true);
    entries.push(readEntry(bytes, view, at, nameLength));
    at +=
      CENTRAL_LENGTH + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  checkNames(entries);
  checkSizes(entries, bytes.length);
  return entries.map((entry) => ({ ...entry, name: asStandard(entry.name) }));
}

/** Encrypted workbooks, and those of Excel 97–2003, are OLE compound files. */
function refuseStart(bytes: Uint8Array): never {
  const ole = [0xd0, 0xcf, 0x11, 0xe0].every((byte, i) => bytes[i] === byte);
  return refuse(ole ? "package.locked" : "package.notWorkbook");
}

function findEnd(view: DataView): number {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= 0 && at >= last - LONGEST_COMMENT; at -= 1)
    if (view.getUint32(at, true) === END) return at;
  return refuse("package.truncated");
}

/** How many entries there are, and where the first is described. */
function findFirst(
  view: DataView,
  end: number
): { readonly count: number; readonly first: number } {
  const count = view.getUint16(end + 10, true);
  const first = view.getUint32(end + 16, true);
  if (count !== LONG_COUNT && first !== LONG) return { count, first };
  // Programs that write as they go use ZIP64 for small files too.
  const locator = end - LOCATOR_LENGTH;
  if (locator < 0 || view.getUint32(locator, true) !== LOCATOR) refuse("package.truncated");
  const at = readLong(view, locator + 8);
  if (at + END64_LENGTH > locator || view.getUint32(at, true) !== END64)
    refuse("package.truncated");
  return { count: readLong(view, at + 32), first: readLong(view, at + 48) };
}

/** Of an entry, and where it starts: those that are marked as long stand in its extra field, in this order. */
function sizesOf(view: DataView, at: number, name: string) {
  const short = [24, 20, 42].map((offset) => view.getUint32(at + offset, true));
  let long: number | null = null;
  const from = at + CENTRAL_LENGTH + view.getUint16(at + 28, true);
  const to = from + view.getUint16(at + 30, true);
  let last = to;
  if (to > view.byteLength) refuse("package.truncated", name);
  for (let field = from; field + 4 <= to; field += 4 + view.getUint16(field + 2, true))
    if (view.getUint16(field, true) === ZIP64) {
      long = field + 4;
      last = Math.min(to, long + view.getUint16(field + 2, true));
      break;
    }
  const [size, length, local] = short.map((value) => {
    if (value !== LONG) return value;
    if (long === null || long + 8 > last) return refuse("package.truncated", name);
    long += 8;
    return readLong(view, long - 8);
  });
  return { size: size!, length: length!, local: local! };
}

/** Eight bytes; a file of that size is refused as what it says is not there. */
function readLong(view: DataView, at: number): number {
  return view.getUint32(at, true) + view.getUint32(at + 4, true) * 2 ** 32;
}

function readEntry(bytes: Uint8Array, view: DataView, at: number, nameLength: number): Entry {
  const name = new TextDecoder().decode(
    bytes.subarray(at + CENTRAL_LENGTH, at + CENTRAL_LENGTH + nameLength)
  );
  const method = view.getUint16(at + 10, true);
  if (view.getUint16(at + 8, true) & ENCRYPTED || (method !== 0 && method !== 8))
    refuse("package.unsupported", name);
  const { size, length, local } = sizesOf(view, at, name);
  if (local + LOCAL_LENGTH > bytes.length || view.getUint32(local, true) !== LOCAL)
    refuse("package.truncated", name);
  const start =
    local + LOCAL_LENGTH + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (start + length > bytes.length) refuse("package.truncated", name);
  return {
    name,
    method,
    crc: view.getUint32(at + 16, true),
    size,
    packed: bytes.subarray(start, start + length),
    time: view.getUint32(at + 12, true),
  };
}

/** Names of parts do not differ in case alone, and none leads out of the package. */
function checkNames(entries: readonly Entry[]): void {
  const seen = new Set<string>();
  for (const { name } of entries) {
    const folded = asStandard(name).toLowerCase();
    const strange =
      name === "" || /^[\\/]|\0|^[A-Za-z]:/.test(name) || folded.split("/").includes("..");
    if (strange || seen.has(folded)) refuse("package.suspicious", name);
    seen.add(folded);
  }
}

/**
 * Some programs part folders as Windows does. Names that the standard gives are spelt as it does:
 * letters are the same to Excel in either case, to other programs not.
 */
function asStandard(name: string): string {
  return name
    .replace(/\\/g, "/")
    .replace(/(^|\/)_rels\/([^/]*)\.rels$/i, "$1_rels/$2.rels")
    .replace(/^\[content_types\]\.xml$/i, "[Content_Types].xml");
}

/** By what the entries say of themselves; that they tell the truth is seen when they are inflated. */
function checkSizes(entries: readonly Entry[], fileSize: number): void {
  let packed = 0;
  let size = 0;
  for (const entry of entries) {
    packed += entry.packed.length;
    size += entry.size;
    if (entry.size > RATIO_COUNTS_FROM && entry.size > entry.packed.length * MOST_RATIO)
      refuse("package.suspicious", entry.name);
    if (entry.size > MOST_BYTES) refuseTooLarge(entry.name);
  }
  if (size > MOST_BYTES_IN_ALL) refuseTooLarge();
  // Entries that share bytes with each other would inflate the same bytes again and again.
  if (packed > fileSize) refuse("package.suspicious");
}
