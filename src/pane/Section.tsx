import { makeStyles, mergeClasses, Subtitle2, tokens } from "@fluentui/react-components";
import { type ReactElement, type ReactNode, useId, useRef } from "react";
import { WithoutFolds, useFold } from "./Folds";
import { FoldButton } from "./look/FoldButton";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  // Folded it stands close to the lines around it.
  line: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  content: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    minWidth: 0,
    paddingBlockEnd: tokens.spacingVerticalM,
    "&[hidden]": { display: "none" },
  },
});

/** A part of a view under a heading that names it; among folds the heading opens it. */
export function Section({
  title,
  children,
}: {
  readonly title: string;
  readonly children: ReactNode;
}): ReactElement {
  const styles = useStyles();
  const id = useId();
  const content = useId();
  const fold = useFold(title);
  // What has been opened goes on being there, with what the user has done in it.
  const hasBeenOpen = useRef(false);
  if (!fold)
    return (
      <section className={styles.section} aria-labelledby={id}>
        <Subtitle2 as="h2" id={id}>
          {title}
        </Subtitle2>
        {children}
      </section>
    );
  hasBeenOpen.current ||= fold.isOpen;
  return (
    <section className={mergeClasses(styles.section, styles.line)} aria-labelledby={id}>
      <Subtitle2 as="h2" id={id}>
        <FoldButton isOpen={fold.isOpen} controls={content} onToggle={fold.toggle}>
          {title}
        </FoldButton>
      </Subtitle2>
      <div id={content} className={styles.content} hidden={!fold.isOpen}>
        {hasBeenOpen.current && <WithoutFolds>{children}</WithoutFolds>}
      </div>
    </section>
  );
}
