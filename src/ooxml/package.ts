import { deflateSync } from "fflate";
import { refuse } from "./fault";
import { crc32 } from "./zip/crc32";
import { type Entry, readDirectory } from "./zip/directory";
import { inflateEntry } from "./zip/inflate";
import { writeZip } from "./zip/writeZip";
import { decodeXml, sayUtf8 } from "./xml/encoding";

/** 1980-01-01, the first day that ZIP knows: a new part tells nothing of when it was made. */
const NO_TIME = 0x00210000;

/**
 * The parts of a workbook file. Those that nobody replaces keep their packed bytes. Names differ in
 * more than case: a part is found however it is spelt, and listed as the file spells it.
 */
export class Package {
  private readonly entries: Map<string, Entry>;
  private readonly texts = new Map<string, string>();
  private readonly written = new Map<string, string>();
  private readonly taken = new Set<string>();
  /** As the file spells a name, by the name in small letters. */
  private readonly spelt = new Map<string, string>();

  constructor(bytes: Uint8Array) {
    this.entries = new Map(readDirectory(bytes).map((entry) => [entry.name, entry]));
    for (const name of this.entries.keys()) this.spelt.set(name.toLowerCase(), name);
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

  /** The name as the file spells it; as it is given where there is no such part. */
  spell(name: string): string {
    return this.spelt.get(name.toLowerCase()) ?? name;
  }

  has(name: string): boolean {
    const own = this.spell(name);
    return this.written.has(own) || (this.entries.has(own) && !this.taken.has(own));
  }

  /** A part's text, byte order mark and all; in UTF-16 and others where it says so. */
  text(name: string): string {
    const own = this.spell(name);
    const known = this.written.get(own) ?? this.texts.get(own);
    if (known !== undefined) return known;
    const entry = this.entries.get(own);
    if (!entry || this.taken.has(own)) return refuse("part.missing", name);
    const text = decodeXml(inflateEntry(entry)) ?? refuse("xml.malformed", own);
    // No part has a document type; the entities that one declares may grow without end.
    if (text.includes("<!DOCTYPE")) refuse("xml.forbidden", own);
    this.texts.set(own, text);
    return text;
  }

  /** A note that Excel keeps in two bytes a character, without a mark of it. */
  note(name: string): string {
    const entry = this.entries.get(this.spell(name));
    return entry ? new TextDecoder("utf-16le").decode(inflateEntry(entry)) : "";
  }

  write(name: string, text: string): void {
    const own = this.spell(name);
    if (this.entries.has(own) && this.text(own) === text) return;
    this.spelt.set(own.toLowerCase(), own);
    this.written.set(own, sayUtf8(text));
  }

  remove(name: string): void {
    const own = this.spell(name);
    this.taken.add(own);
    this.written.delete(own);
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

/** A third of the time that the highest takes, for a few hundredths more bytes. */
const LEVEL = 4;

function pack(name: string, text: string): Entry {
  const bytes = new TextEncoder().encode(text);
  const packed = deflateSync(bytes, { level: LEVEL });
  return { name, method: 8, crc: crc32(bytes), size: bytes.length, packed, time: NO_TIME };
}
