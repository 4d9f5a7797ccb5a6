import type { Language } from "../words/language";
import {
  FluentProvider,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Spinner,
  Text,
  tokens,
} from "@fluentui/react-components";
import { type ReactElement, useEffect, useRef, useSyncExternalStore } from "react";
import { PoliciesView } from "../policies/pane/PoliciesView";
import { findInAnalyses } from "../analysis/pane/findings";
import { AnalysisView } from "../analysis/pane/AnalysisView";
import { FailureMessage } from "../pane/FailureMessage";
import { GettingStarted } from "./GettingStarted";
import { HelpView } from "./HelpView";
import { InvoicesSection } from "../invoices/pane/InvoicesSection";
import { Header } from "./Header";
import { pressMainAction } from "../pane/look/mainAction";
import { useSurroundings, useWords } from "../pane/look/surroundings";
import { FindingsSource } from "../comparison/pane/findings";
import { SurroundWork, useWork } from "../comparison/pane/workContext";
import { currentOpening, isAside, onOpening, type View } from "../pane/work/opening";
import { ResultView } from "../comparison/pane/ResultView";
import { SavingMessages } from "./SavingMessages";
import { ShareView } from "../share/pane/ShareView";
import { ToolsView } from "../share/pane/ToolsView";
import { useTheme } from "../pane/theme";
import { DataView } from "../reading/pane/DataView";
import { useKeptFocus } from "../pane/useKeptFocus";
import { useNotation } from "../pane/useNotation";
import { useStore } from "../pane/work/useStore";
import type { Work } from "../comparison/pane/work";

export interface PaneProps {
  readonly language: Language;
  /** Of the functions, in this environment. */
  readonly namespace: string;
  readonly version: string;
  /** Of the functions on the page; undefined: not known. */
  readonly functionsVersion?: string | undefined;
  readonly work: Work;
}

const VIEWS: Readonly<Record<View, () => ReactElement>> = {
  data: DataView,
  policies: PoliciesView,
  result: ResultView,
  analysis: AnalysisView,
  share: ShareView,
  tools: ToolsView,
  help: HelpView,
};

const useStyles = makeStyles({
  page: {
    display: "flex",
    flexDirection: "column",
    minHeight: "100vh",
    boxSizing: "border-box",
    paddingBlock: tokens.spacingVerticalM,
    paddingInline: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalM,
    "& :is(h1, h2, h3, h4, p)": { margin: 0 },
    "& :is(h3, h4)": { fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  },
  main: { display: "flex", flexDirection: "column", flexGrow: 1 },
  // Without a gap of its own, which an empty one would show too.
  messages: { "& > :not(:empty)": { marginBlockEnd: tokens.spacingVerticalM } },
});

export function Pane({ work, functionsVersion, ...given }: PaneProps): ReactElement {
  const notation = useNotation(given.language);
  useEffect(() => {
    void work.open();
    // Whoever closes the pane may go on to close the workbook.
    const hurry = (): void => void work.saving.hurry();
    document.addEventListener("visibilitychange", hurry);
    return () => document.removeEventListener("visibilitychange", hurry);
  }, [work]);
  return (
    <SurroundWork {...given} work={work} notation={notation}>
      <FindingsSource.Provider value={findInAnalyses}>
        <Page functionsVersion={functionsVersion} />
      </FindingsSource.Provider>
    </SurroundWork>
  );
}

function Page({ functionsVersion }: Pick<PaneProps, "functionsVersion">): ReactElement {
  const styles = useStyles();
  const { version } = useSurroundings();
  const work = useWork();
  const { pane, texts } = useWords();
  const { view, failure } = useSyncExternalStore(onOpening, currentOpening);
  const loading = useStore(work.loading);
  const { status } = useStore(work.saving.state);
  const main = useRef<HTMLElement>(null);
  const Shown = VIEWS[view];
  useKeptFocus(main);
  useEffect(() => {
    // The whole page's: a click beside all controls leaves the focus on none of them.
    const act = (event: KeyboardEvent): void => actByKey(event, work);
    document.addEventListener("keydown", act);
    return () => document.removeEventListener("keydown", act);
  }, [work]);
  useEffect(() => {
    if (failure !== undefined) main.current?.scrollIntoView?.();
  }, [failure]);
  return (
    <FluentProvider theme={useTheme()} className={styles.page}>
      <Header view={view} />
      <main className={styles.main} ref={main}>
        <div className={styles.messages}>
          <FailureMessage failure={failure} texts={pane.failure} />
          {functionsVersion !== undefined && functionsVersion !== version && (
            <MessageBar intent="warning" layout="multiline">
              <MessageBarBody>{pane.versionsDiffer(version, functionsVersion)}</MessageBarBody>
            </MessageBar>
          )}
          <SavingMessages />
        </div>
        <div
          id="view"
          role={isAside(view) ? "region" : "tabpanel"}
          aria-label={isAside(view) ? texts.asides[view].open : texts.steps[view]}
        >
          {loading.status === "waiting" && view !== "help" ? (
            <Spinner size="small" label={texts.data.sources.searching} />
          ) : (
            <>
              {view === "data" && <GettingStarted />}
              <Shown />
              {view === "data" && <InvoicesSection />}
            </>
          )}
        </div>
      </main>
      <footer>
        <Text size={200}>
          {pane.version(version)}
          {status === "saved" && ` · ${texts.saving.saved}`}
        </Text>
      </footer>
    </FluentProvider>
  );
}

/**
 * Ctrl+Enter: what the step is about. Ctrl+Z and Ctrl+Y: of the edits, except in a field whose text
 * is not an edit yet.
 */
function actByKey(event: KeyboardEvent, work: Work): void {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
  const key = event.key.toLowerCase();
  if (key === "enter") {
    if (pressMainAction()) event.preventDefault();
    return;
  }
  const again = key === "y" || (key === "z" && event.shiftKey);
  if (!again && key !== "z") return;
  const target = event.target as HTMLElement;
  if (target.getAttribute("aria-invalid") === "true") return;
  if (again ? work.redo() : work.undo()) event.preventDefault();
}
