/** The text of a part in the encoding that its first bytes tell; signs that are none are left out. */
export function partText(bytes: Uint8Array): string {
  return new TextDecoder(encodingOf(bytes)).decode(bytes);
}

function encodingOf([first, second]: Uint8Array): string {
  if ((first === 0xff && second === 0xfe) || second === 0) return "utf-16le";
  return first === 0xfe || first === 0 ? "utf-16be" : "utf-8";
}

/** What can be read in bytes of any kind, in letters of one byte or of two. */
export function rawTexts(bytes: Uint8Array): readonly string[] {
  const text = new TextDecoder("latin1").decode(bytes);
  return text.includes("\0") ? [text, text.split("\0").join("")] : [text];
}
