import {
  FluentProvider,
  makeStyles,
  Tab,
  TabList,
  Text,
  Title3,
  tokens,
} from "@fluentui/react-components";
import { type ReactElement, useSyncExternalStore } from "react";
import { paneTexts } from "../locales/pane";
import type { Language } from "../locales/sentence";
import { FailureMessage } from "./FailureMessage";
import { HelpView } from "./HelpView";
import { currentOpening, onOpening, turnTo, type View } from "./opening";
import { StartView } from "./StartView";
import { useTheme } from "./theme";
import { useInsertion } from "./useInsertion";
import { useNotation } from "./useNotation";

export interface PaneProps {
  readonly language: Language;
  /** Of the functions, in this environment. */
  readonly namespace: string;
  readonly version: string;
}

const VIEWS = ["start", "help"] as const satisfies readonly View[];

const useStyles = makeStyles({
  page: {
    display: "flex",
    flexDirection: "column",
    minHeight: "100vh",
    boxSizing: "border-box",
    paddingBlock: tokens.spacingVerticalM,
    paddingInline: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalM,
    "& :is(h1, h2, h3, p)": { margin: 0 },
  },
  // Excel's own menu covers the corner.
  header: { paddingInlineEnd: "40px" },
  main: { display: "flex", flexDirection: "column", flexGrow: 1, rowGap: tokens.spacingVerticalL },
});

export function Pane({ language, namespace, version }: PaneProps): ReactElement {
  const styles = useStyles();
  const texts = paneTexts(language);
  const { view, failure } = useSyncExternalStore(onOpening, currentOpening);
  const insertion = useInsertion(language, namespace);
  const notation = useNotation(language);
  const shared = { texts, namespace, notation };
  return (
    <FluentProvider theme={useTheme()} className={styles.page}>
      <header className={styles.header}>
        <Title3 as="h1">{texts.product}</Title3>
        <TabList
          selectedValue={view}
          onTabSelect={(_, { value }) => turnTo(value as View)}
          aria-label={texts.views.label}
        >
          {VIEWS.map((each) => (
            <Tab key={each} value={each} id={`tab-${each}`} aria-controls="view">
              {texts.views[each]}
            </Tab>
          ))}
        </TabList>
      </header>
      <main className={styles.main}>
        <FailureMessage failure={failure} texts={texts.failure} />
        <div id="view" role="tabpanel" aria-labelledby={`tab-${view}`}>
          {view === "start" ? (
            <StartView {...shared} insertion={insertion} />
          ) : (
            <HelpView {...shared} />
          )}
        </div>
      </main>
      <footer>
        <Text size={200}>{texts.version(version)}</Text>
      </footer>
    </FluentProvider>
  );
}
