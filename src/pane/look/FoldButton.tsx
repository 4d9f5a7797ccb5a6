import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import { Icon } from "./Icon";

const useStyles = makeStyles({
  button: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    width: "100%",
    minHeight: "36px",
    paddingBlock: 0,
    paddingInline: 0,
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    color: "inherit",
    font: "inherit",
    textAlign: "start",
    overflowWrap: "anywhere",
    cursor: "pointer",
    "&:hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  mark: { display: "inline-flex", flexShrink: 0 },
  turned: { transform: "rotate(90deg)" },
});

export interface FoldButtonProps {
  readonly isOpen: boolean;
  /** Id of what it opens. */
  readonly controls: string;
  readonly onToggle: () => void;
  readonly children: ReactNode;
}

/** A line that opens what stands under it, and closes it again. */
export function FoldButton(props: FoldButtonProps): ReactElement {
  const styles = useStyles();
  const { isOpen, controls, onToggle, children } = props;
  return (
    <button
      type="button"
      className={styles.button}
      aria-expanded={isOpen}
      aria-controls={controls}
      onClick={onToggle}
    >
      <span className={mergeClasses(styles.mark, isOpen && styles.turned)}>
        <Icon name="fold" />
      </span>
      {children}
    </button>
  );
}
