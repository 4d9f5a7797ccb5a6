import type { AnalysisProps } from "../../pane/analysisProps";
import { Button, MessageBar, MessageBarBody, Text } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { lastMonthText } from "../../../words/month";
import { forecastProblemSentence } from "../words/savedForecast";
import { sinceTexts } from "../words/sinceAnalysis";
import { Icon } from "../../../pane/look/Icon";
import { useLayout } from "../../../pane/look/layout";
import { useWords } from "../../../pane/look/surroundings";
import { useWork } from "../../../comparison/pane/workContext";
import { useComparisonContext } from "../../../comparison/pane/useComparisonContext";
import { Section } from "../../../pane/Section";
import { useStore } from "../../../pane/work/useStore";
import { keepingOf } from "./keeping";

/** More problems than these are counted. */
const MOST_PROBLEMS = 5;

/** What the workbook keeps, and what came of the latest saving or deletion. */
export function SavedList({ scenario }: AnalysisProps): ReactElement {
  const layout = useLayout();
  const { language } = useWords();
  const { synthetic } = useComparisonContext();
  const keeping = keepingOf(useWork());
  const { busy, forecasts, problems, outcome } = useStore(keeping.state);
  const texts = sinceTexts(language);
  const own = texts.list;
  return (
    <Section title={own.title}>
      <div role="status" className={layout.stack}>
        {busy === "saving" && <Text size={200}>{texts.save.saving}</Text>}
        {outcome?.kind === "saved" && (
          <MessageBar intent="success" layout="multiline">
            <MessageBarBody>{texts.save.done(outcome.name)}</MessageBarBody>
          </MessageBar>
        )}
        {outcome?.kind === "refused" && (
          <MessageBar intent="error" layout="multiline">
            <MessageBarBody>{outcome.reason}</MessageBarBody>
          </MessageBar>
        )}
        {outcome?.kind === "deleted" && (
          <MessageBar intent="info" layout="multiline">
            <MessageBarBody>
              {own.removed(outcome.forecast.name)}{" "}
              <Button
                size="small"
                icon={<Icon name="undo" />}
                onClick={() => void keeping.save(outcome.forecast, language, synthetic)}
              >
                {own.undo}
              </Button>
            </MessageBarBody>
          </MessageBar>
        )}
        {problems.length > 0 && (
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody>
              {own.problems}
              <ul className={layout.list}>
                {problems.slice(0, MOST_PROBLEMS).map((problem, i) => (
                  <li key={i}>{forecastProblemSentence(problem, language)}</li>
                ))}
                {problems.length > MOST_PROBLEMS && (
                  <li>{own.more(problems.length - MOST_PROBLEMS)}</li>
                )}
              </ul>
            </MessageBarBody>
          </MessageBar>
        )}
      </div>
      {forecasts.length === 0 && busy !== "loading" && <Text as="p">{own.none}</Text>}
      <ul className={layout.bare}>
        {forecasts.map((forecast) => (
          <li key={forecast.id} className={layout.row}>
            <span className={layout.breaking}>
              <Text block>{forecast.name}</Text>
              <Text block size={200} className={layout.muted}>
                {own.about(
                  forecast.saved,
                  lastMonthText(forecast.lastOutcome, scenario.data.periodUnit),
                  forecast.policyName
                )}
                {forecast.editedByHand && `; ${own.edited}`}
              </Text>
            </span>
            <Button
              size="small"
              appearance="subtle"
              icon={<Icon name="remove" />}
              aria-label={own.removeOne(forecast.name)}
              disabledFocusable={busy !== null}
              onClick={() => void keeping.remove(forecast)}
            >
              {own.remove}
            </Button>
          </li>
        ))}
      </ul>
    </Section>
  );
}
