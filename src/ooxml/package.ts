import { deflateSync } from "fflate";
import { refuse } from "./fault";
import { crc32 } from "./zip/crc32";
import { type Entry, readDirectory } from "./zip/directory";
import { inflateEntry } from "./zip/inflate";
import { writeZip } from "./zip/writeZip";

/** 1980-01-01, the first day that ZIP knows: a new part tells nothing of when it was made. */
const NO_TIME = 0x00210000;

/** The parts of a workbook file. Those that nobody replaces keep their packed bytes. */
export class Package {
  private readonly entries: Map<string, Entry>;
  private readonly texts = new Map<string, string>();
  private readonly written = new Map<string, string>();
  private readonly taken = new Set<string>();

  constructor(bytes: Uint8Array) {
    this.entries = new Map(readDirectory(bytes).map((entry) => [entry.name, entry]));
  }

  get names(): readonly string[] {
    const names = [...this.entries.keys()].filter((name) => !this.taken.has(name));
    return [...names, ...[...this.written.keys()].filter((name) => !this.entries.has(name))];
  }

  /** Parts that differ from the file's; new ones too. */
  get changed(): readonly string[] {
    return [...this.written.keys()];
  }

  get removed(): readonly string[] {
    return [...this.taken];
  }

  has(name: string): boolean {
    return this.written.has(name) || (this.entries.has(name) && !this.taken.has(name));
  }

  /** A part in UTF-8, byte order mark and all. */
  text(name: string): string {
    const known = this.written.get(name) ?? this.texts.get(name);
    if (known !== undefined) return known;
    const entry = this.entries.get(name);
    if (!entry || this.taken.has(name)) return refuse("part.missing", name);
    const text = decode(inflateEntry(entry), name);
    // No part has a document type; the entities that one declares may grow without end.
    if (text.includes("<!DOCTYPE")) refuse("xml.forbidden", name);
    this.texts.set(name, text);
    return text;
  }

  write(name: string, text: string): void {
    if (!this.entries.has(name) || this.text(name) !== text) this.written.set(name, text);
  }

  remove(name: string): void {
    this.taken.add(name);
    this.written.delete(name);
  }

  toBytes(): Uint8Array {
    return writeZip(
      this.names.map((name) => {
        const text = this.written.get(name);
        return text === undefined ? this.entries.get(name)! : pack(name, text);
      })
    );
  }
}

function pack(name: string, text: string): Entry {
  const bytes = new TextEncoder().encode(text);
  const packed = deflateSync(bytes);
  return { name, method: 8, crc: crc32(bytes), size: bytes.length, packed, time: NO_TIME };
}

function decode(bytes: Uint8Array, name: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return refuse("xml.malformed", name);
  }
}
