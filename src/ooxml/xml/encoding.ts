/** The encoding that an XML declaration names, within the first line. */
const DECLARED = /^(\ufeff?<\?xml[^>]*?\sencoding\s*=\s*)(["'])([\w.:-]+)\2/;
const LONGEST_DECLARATION = 200;

/**
 * The text of an XML part: in UTF-8 unless its first bytes or its declaration say another encoding.
 * @returns null for bytes that are none of it
 */
export function decodeXml(bytes: Uint8Array): string | null {
  const wide = wideEncoding(bytes);
  if (wide !== null) return decode(bytes, wide);
  const start = new TextDecoder("latin1").decode(bytes.subarray(0, LONGEST_DECLARATION));
  const declared = DECLARED.exec(start)?.[3]?.toLowerCase() ?? "utf-8";
  // Programs that write a text to memory first say UTF-16 of what they then save in UTF-8.
  return decode(bytes, declared.startsWith("utf-16") ? "utf-8" : declared);
}

/** What is written is written in UTF-8, whatever it was read in. */
export function sayUtf8(text: string): string {
  const declared = DECLARED.exec(text);
  if (declared === null || declared[3]!.toLowerCase() === "utf-8") return text;
  const [whole, before, quote] = declared;
  return `${before}${quote}UTF-8${quote}${text.slice(whole.length)}`;
}

/** Two bytes a character, told by a byte order mark or by a first "<". */
function wideEncoding([first, second]: Uint8Array): string | null {
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return "utf-16le";
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return "utf-16be";
  return null;
}

function decode(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}
