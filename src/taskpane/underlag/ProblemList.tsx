import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { type ReactElement, useState } from "react";
import { problemSentence } from "../../locales/reading";
import type { RowProblem } from "../../locales/readingProblem";
import { selectCell } from "../../workbook/errors/errorCells";
import { numberText } from "../field/numberText";
import { useLayout } from "../look/layout";
import { useWords } from "../look/surroundings";
import { report } from "../opening";
import { Section } from "../Section";

const SHOWN_AT_ONCE = 8;

const useStyles = makeStyles({
  problem: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    paddingBlock: tokens.spacingVerticalXS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  place: { fontWeight: tokens.fontWeightSemibold, minWidth: 0 },
});

/** What could not be read, or deserves a look: errors first, like ones together. */
export function ProblemList({
  problems,
}: {
  readonly problems: readonly RowProblem[];
}): ReactElement {
  const styles = useStyles();
  const layout = useLayout();
  const { texts, language, form } = useWords();
  const [shown, setShown] = useState(SHOWN_AT_ONCE);
  const words = texts.data.problems;
  const errors = problems.filter(({ severity }) => severity === "error");
  const warnings = problems.filter(({ severity }) => severity === "warning");
  const ordered = [...byCode(errors), ...byCode(warnings)];
  const left = ordered.length - shown;
  return (
    <Section title={words.title(errors.length, warnings.length)}>
      <ul className={layout.bare}>
        {ordered.slice(0, shown).map((problem, i) => (
          <li key={i} className={styles.problem}>
            <Text className={layout.breaking}>{problemSentence(problem, language)}</Text>
            {problem.address !== null && (
              <Button
                size="small"
                appearance="subtle"
                aria-label={`${words.show}: ${problem.sheet}!${problem.address}`}
                onClick={() =>
                  void selectCell(`'${problem.sheet}'!${problem.address}`).catch(report)
                }
              >
                {problem.sheet}!{problem.address}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {left > 0 && (
        <Button
          className={layout.start}
          size="small"
          onClick={() => setShown(shown + 5 * SHOWN_AT_ONCE)}
        >
          {words.more(numberText(left, 0, form))}
        </Button>
      )}
    </Section>
  );
}

function byCode(problems: readonly RowProblem[]): readonly RowProblem[] {
  const codes = [...new Set(problems.map(({ code }) => code))];
  return codes.flatMap((code) => problems.filter((one) => one.code === code));
}
