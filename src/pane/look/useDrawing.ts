import { makeStyles, tokens } from "@fluentui/react-components";

/** How drawings look. Contrast themes leave their colours alone, so they are given the system's here. */
export const useDrawing = makeStyles({
  figure: { margin: 0, display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  drawing: { display: "block", width: "100%", height: "auto" },
  text: { fill: tokens.colorNeutralForeground2, fontSize: "10px", fontFamily: "inherit" },
  first: {
    fill: tokens.colorBrandForeground1,
    backgroundColor: tokens.colorBrandForeground1,
    "@media (forced-colors: active)": { fill: "Highlight", backgroundColor: "Highlight" },
  },
  second: {
    fill: tokens.colorPaletteBerryForeground1,
    backgroundColor: tokens.colorPaletteBerryForeground1,
    "@media (forced-colors: active)": { fill: "CanvasText", backgroundColor: "CanvasText" },
  },
  legend: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  key: { display: "inline-flex", alignItems: "center", columnGap: tokens.spacingHorizontalXS },
  swatch: { width: "12px", height: "12px", forcedColorAdjust: "none" },
});
