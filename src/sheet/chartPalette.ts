/**
 * Fills that stay apart without hue: in order of use their lightness (CIE L*) is 12, 70, 50, 81,
 * 32, 59, 22 and 40. Each is drawn with a dark outline, so that the light ones stand off the paper.
 */
export const chartPalette = [
  "#0B1F3A",
  "#7FB2D9",
  "#3F7CAC",
  "#F0C462",
  "#124E78",
  "#D1772E",
  "#5A1F4E",
  "#A3401C",
] as const;

export function chartColor(position: number): string {
  return chartPalette[position % chartPalette.length]!;
}
