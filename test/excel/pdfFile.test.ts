import { isWholePdf } from "../../src/excel/pdfFile";
import { standInPdf } from "../host/standInPdf";

const whole = standInPdf();
const bytesOf = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, "latin1"));

test("a PDF is whole", () => {
  expect(isWholePdf(whole)).toBe(true);
});

test.each<[string, Uint8Array]>([
  ["an empty file", new Uint8Array()],
  ["a file of zeros", new Uint8Array(5000)],
  ["half of one", whole.slice(0, whole.length / 2)],
  ["one without its last line", whole.slice(0, -7)],
  ["one with zeros for its second half", Uint8Array.from(whole, (byte, i) => (i > 300 ? 0 : byte))],
  ["one whose table stands after its end", bytesOf("%PDF-1.4\nstartxref\n99999\n%%EOF\n")],
  ["another file", bytesOf("PK\u0003\u0004 startxref 1 %%EOF")],
])("%s is none", (_what, bytes) => {
  expect(isWholePdf(bytes)).toBe(false);
});
