/** What stands at 128–175 in IBM code page 437; the signs after those are no letters. */
const UPPER = "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»";

/** Text as SIE files have it, "PC8"; a mark that the code page lacks becomes a question mark. */
export function toCodePage437(text: string): Uint8Array<ArrayBuffer> {
  const marks = [...text.normalize("NFC")];
  return Uint8Array.from(marks, (mark) => {
    const code = mark.codePointAt(0)!;
    if (code < 128) return code;
    const place = UPPER.indexOf(mark);
    return place < 0 ? "?".charCodeAt(0) : 128 + place;
  });
}
