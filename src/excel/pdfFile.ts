/** The end of a PDF, where it says where its table stands: a few lines, and room for what follows. */
const TAIL = 2048;
const START = "%PDF-";
const END = /startxref\s+(\d+)\s+%%EOF\s*\0*$/;

/** Whether a PDF goes on to its end, and its end refers to a place within it. */
export function isWholePdf(bytes: Uint8Array): boolean {
  const read = (from: number, to: number): string =>
    new TextDecoder("latin1").decode(bytes.subarray(from, to));
  const [, place] = END.exec(read(Math.max(0, bytes.length - TAIL), bytes.length)) ?? [];
  return read(0, 1024).includes(START) && place !== undefined && Number(place) < bytes.length;
}
