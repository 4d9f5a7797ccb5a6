import { Button, makeStyles, Tab, TabList, Title3, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { Icon, type IconName } from "../pane/look/Icon";
import { useWords } from "../pane/look/surroundings";
import {
  type Aside,
  currentOpening,
  isAside,
  type Step,
  turnTo,
  type View,
} from "../pane/work/opening";

/** In the order in which they are done. */
export const STEPS = [
  "data",
  "policies",
  "result",
  "analysis",
  "share",
] as const satisfies readonly Step[];

const ASIDES = ["tools", "help"] as const satisfies readonly (Aside & IconName)[];

const useStyles = makeStyles({
  header: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  // Excel's own menu covers the corner.
  title: { display: "flex", alignItems: "center", paddingInlineEnd: "40px" },
  name: { flexGrow: 1 },
  steps: {
    marginInline: `calc(-1 * ${tokens.spacingHorizontalS})`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    // With larger text they take two lines instead of going out of sight.
    flexWrap: "wrap",
  },
  // Five of them in 320 pixels.
  step: {
    paddingInline: tokens.spacingHorizontalXS,
    // The other span keeps room for the text when it becomes bold.
    "& > span": { fontSize: tokens.fontSizeBase200 },
  },
});

export function Header({ view }: { readonly view: View }): ReactElement {
  const styles = useStyles();
  const { pane, texts } = useWords();
  return (
    <header className={styles.header}>
      <div className={styles.title}>
        <Title3 as="h1" className={styles.name}>
          {pane.product}
        </Title3>
        {ASIDES.map((aside) => {
          const isShown = view === aside;
          const { open, close } = texts.asides[aside];
          return (
            <Button
              key={aside}
              appearance="subtle"
              icon={<Icon name={isShown ? "close" : aside} />}
              aria-label={isShown ? close : open}
              title={isShown ? close : open}
              onClick={() => turnTo(isShown ? currentOpening().step : aside)}
            />
          );
        })}
      </div>
      <TabList
        className={styles.steps}
        selectedValue={isAside(view) ? null : view}
        onTabSelect={(_, { value }) => turnTo(value as Step)}
        aria-label={texts.steps.label}
      >
        {STEPS.map((step) => (
          <Tab key={step} value={step} className={styles.step} aria-controls="view">
            {texts.steps[step]}
          </Tab>
        ))}
      </TabList>
    </header>
  );
}
