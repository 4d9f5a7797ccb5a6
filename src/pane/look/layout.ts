import { makeStyles, tokens } from "@fluentui/react-components";

/** Arrangements that the steps share. */
export const useLayout = makeStyles({
  view: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXXL,
    minWidth: 0,
  },
  stack: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS, minWidth: 0 },
  loose: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM, minWidth: 0 },
  row: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    minWidth: 0,
  },
  /** Two fields beside each other where the pane is wide enough. */
  pair: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(148px, 1fr))",
    alignItems: "start",
    gap: tokens.spacingVerticalM,
    minWidth: 0,
    // A select is as wide as its longest option unless it is told.
    "& > *": { minWidth: 0 },
    "& select": { width: "100%", textOverflow: "ellipsis" },
  },
  small: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  muted: { color: tokens.colorNeutralForeground2 },
  breaking: { overflowWrap: "anywhere", minWidth: 0 },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
  bare: { margin: 0, padding: 0, listStyleType: "none" },
  start: { alignSelf: "flex-start" },
});
