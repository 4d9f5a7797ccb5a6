import { makeStyles, tokens } from "@fluentui/react-components";

const cell = {
  paddingBlock: tokens.spacingVerticalXS,
  paddingInline: tokens.spacingHorizontalXXS,
  borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
} as const;

const heading = {
  ...cell,
  fontSize: tokens.fontSizeBase100,
  lineHeight: tokens.lineHeightBase100,
  verticalAlign: "bottom",
} as const;

const name = {
  ...cell,
  textAlign: "start",
  fontWeight: tokens.fontWeightRegular,
  verticalAlign: "top",
  overflowWrap: "anywhere",
} as const;

/** A table of names and figures that fits a narrow pane. */
export const useFigureTable = makeStyles({
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  heading: { ...heading, textAlign: "end" },
  nameHeading: { ...heading, textAlign: "start" },
  name,
  group: { ...name, fontWeight: tokens.fontWeightSemibold, borderBottom: "none" },
  remark: { display: "block", color: tokens.colorNeutralForeground2 },
  number: {
    ...cell,
    paddingInlineStart: tokens.spacingHorizontalSNudge,
    textAlign: "end",
    whiteSpace: "nowrap",
    fontVariantNumeric: "tabular-nums",
    verticalAlign: "top",
  },
});
