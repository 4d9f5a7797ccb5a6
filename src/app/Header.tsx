import { Button, makeStyles, Tab, TabList, Title3, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { Icon } from "../pane/look/Icon";
import { useWords } from "../pane/look/surroundings";
import { currentOpening, type Step, turnTo, type View } from "../pane/work/opening";

const STEPS = [
  "data",
  "policies",
  "result",
  "analysis",
  "share",
] as const satisfies readonly Step[];

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
  const inHelp = view === "help";
  return (
    <header className={styles.header}>
      <div className={styles.title}>
        <Title3 as="h1" className={styles.name}>
          {pane.product}
        </Title3>
        <Button
          appearance="subtle"
          icon={<Icon name={inHelp ? "close" : "help"} />}
          aria-label={inHelp ? texts.closeHelp : texts.help}
          title={inHelp ? texts.closeHelp : texts.help}
          onClick={() => turnTo(inHelp ? currentOpening().step : "help")}
        />
      </div>
      <TabList
        className={styles.steps}
        selectedValue={inHelp ? null : view}
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
