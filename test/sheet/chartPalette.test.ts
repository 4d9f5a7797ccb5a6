import { chartPalette } from "../../src/sheet/chartPalette";

/** CIE L*, 0 black to 100 white: what is left of a colour in greyscale. */
function lightness(color: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = parseInt(color.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 116 * Math.cbrt(0.2126 * red! + 0.7152 * green! + 0.0722 * blue!) - 16;
}

test("colours of a chart stay apart in greyscale, most of all those beside each other", () => {
  const values = chartPalette.map(lightness);
  const sorted = [...values].sort((a, b) => a - b);
  for (let i = 1; i < sorted.length; i += 1) expect(sorted[i]! - sorted[i - 1]!).toBeGreaterThan(6);
  for (let i = 1; i < values.length; i += 1)
    expect(Math.abs(values[i]! - values[i - 1]!)).toBeGreaterThan(15);
});
