import type { FileFault } from "../../core/fileFault";

type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";

/** Files that are no text at all, by their first bytes: packed, PDF, older Office, pictures. */
const BINARY: readonly (readonly number[])[] = [
  [0x50, 0x4b, 0x03, 0x04],
  [0x25, 0x50, 0x44, 0x46],
  [0xd0, 0xcf, 0x11, 0xe0],
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x1f, 0x8b],
];
/** å, ä and ö of UTF-8 read as Windows-1252: both stand in the file. */
const MISREAD = /Ã[¥¤¶…„–©]/;

/**
 * Bytes to text, piece by piece, in the encoding that they tell of: a byte order mark, every second
 * byte zero, or what the first bytes beyond ASCII are. UTF-8 that breaks off later, or Windows-1252 with
 * UTF-8 in it, is a file put together from two.
 */
export class TextDecoding {
  private encoding: Encoding | null = null;
  private decoder: TextDecoder | null = null;
  private isFirst = true;
  private line = 1;
  private rest: Uint8Array = new Uint8Array();

  /** @returns the text of the bytes so far that has not been given */
  push(bytes: Uint8Array): string | FileFault {
    const chunk = this.rest.length > 0 ? joined(this.rest, bytes) : bytes;
    this.rest = new Uint8Array();
    if (this.isFirst) {
      // Two bytes tell what the rest is.
      if (chunk.length < 4 && bytes.length > 0) {
        this.rest = chunk;
        return "";
      }
      this.isFirst = false;
      if (BINARY.some((magic) => magic.every((byte, i) => chunk[i] === byte)))
        return { code: "file.binary" };
      this.encoding = wideEncoding(chunk);
    }
    if (this.encoding === null && chunk.some((byte) => byte >= 0x80))
      this.encoding = isUtf8(chunk) ? "utf-8" : "windows-1252";
    return this.decode(chunk, true);
  }

  end(): string | FileFault {
    const rest = this.push(new Uint8Array());
    if (typeof rest !== "string") return rest;
    const last = this.decode(new Uint8Array(), false);
    return typeof last === "string" ? rest + last : last;
  }

  private decode(bytes: Uint8Array, stream: boolean): string | FileFault {
    // ASCII so far is the same in all of them.
    this.decoder ??=
      this.encoding === null ? null : new TextDecoder(this.encoding, { fatal: true });
    const decoder = this.decoder ?? new TextDecoder();
    try {
      const text = decoder.decode(bytes, { stream: stream && this.decoder !== null });
      if (text.includes("\0")) return { code: "file.binary" };
      if (this.encoding === "windows-1252") {
        const at = text.search(MISREAD);
        if (at >= 0) return this.mixed(text.slice(0, at));
      }
      this.line += breaksIn(text);
      return text;
    } catch {
      return this.mixed(new TextDecoder().decode(bytes).split("\ufffd")[0]!);
    }
  }

  private mixed(before: string): FileFault {
    return { code: "encoding.mixed", line: this.line + breaksIn(before) };
  }
}

function wideEncoding(bytes: Uint8Array): Encoding | null {
  const [first, second, third] = bytes;
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  if (first === 0xef && second === 0xbb && third === 0xbf) return "utf-8";
  const start = bytes.subarray(0, 64);
  const zeros = (from: number): number =>
    start.filter((byte, i) => i % 2 === from && byte === 0).length;
  const half = Math.floor(start.length / 2);
  if (half > 0 && zeros(1) === half && zeros(0) === 0) return "utf-16le";
  return half > 0 && zeros(0) >= half && zeros(1) === 0 ? "utf-16be" : null;
}

/** Whether bytes are UTF-8; a character may be cut at their end. */
function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

function joined(one: Uint8Array, other: Uint8Array): Uint8Array {
  const all = new Uint8Array(one.length + other.length);
  all.set(one);
  all.set(other, one.length);
  return all;
}

function breaksIn(text: string): number {
  let count = 0;
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) count += 1;
  return count;
}
