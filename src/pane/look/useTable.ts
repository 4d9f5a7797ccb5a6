import { makeStyles, tokens } from "@fluentui/react-components";

const cell = {
  paddingBlock: tokens.spacingVerticalXS,
  paddingInline: tokens.spacingHorizontalXXS,
  borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  verticalAlign: "bottom",
} as const;

/** How tables of figures look; a wide one is scrolled with the names in place. */
export const useTable = makeStyles({
  scroll: {
    overflow: "auto",
    maxHeight: "480px",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  heading: {
    ...cell,
    textAlign: "end",
    fontSize: tokens.fontSizeBase100,
    lineHeight: tokens.lineHeightBase100,
    position: "sticky",
    top: 0,
    zIndex: 1,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  start: { textAlign: "start" },
  name: {
    ...cell,
    textAlign: "start",
    position: "sticky",
    left: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    fontWeight: tokens.fontWeightRegular,
  },
  number: {
    ...cell,
    textAlign: "end",
    whiteSpace: "nowrap",
    fontVariantNumeric: "tabular-nums",
  },
  /** Beside each other where there are many. */
  apart: { paddingInlineStart: tokens.spacingHorizontalSNudge },
  sum: { fontWeight: tokens.fontWeightSemibold },
  /** In sight however far the table is scrolled. */
  bottom: {
    position: "sticky",
    bottom: 0,
    zIndex: 1,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});
