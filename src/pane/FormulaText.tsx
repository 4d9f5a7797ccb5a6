import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";

const useStyles = makeStyles({
  code: {
    display: "block",
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    // A formula has no blanks to break at.
    overflowWrap: "anywhere",
    paddingBlock: tokens.spacingVerticalXS,
    paddingInline: tokens.spacingHorizontalS,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
  },
});

export function FormulaText({ text }: { readonly text: string }): ReactElement {
  return (
    // Swedish or English, a formula is not to be translated.
    <code className={useStyles().code} translate="no">
      {text}
    </code>
  );
}
