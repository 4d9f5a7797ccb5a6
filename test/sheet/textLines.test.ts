import * as fc from "fast-check";
import { textLines } from "../../src/sheet/textLines";

test.each([
  ["", 10, [""]],
  ["ett två tre", 20, ["ett två tre"]],
  ["ett två tre", 7, ["ett två", "tre"]],
  ["ett två tre", 6, ["ett", "två", "tre"]],
  ["abcdefgh", 3, ["abc", "def", "gh"]],
  ["a\nb\r\nc", 10, ["a", "b", "c"]],
  ["a\n\nb", 10, ["a", "", "b"]],
  ["10 000 kr", 9, ["10 000 kr"]],
])("%j in lines of %i is %j", (text, width, lines) => {
  expect(textLines(text, width)).toEqual(lines);
});

test("no line is too long, and nothing but blanks and breaks is lost", () => {
  fc.assert(
    fc.property(fc.string(), fc.integer({ min: 1, max: 40 }), (text, width) => {
      const lines = textLines(text, width);
      for (const line of lines) expect(line.length).toBeLessThanOrEqual(width);
      expect(lines.join("").replace(/[ \r\n]/g, "")).toBe(text.replace(/[ \r\n]/g, ""));
    })
  );
});
