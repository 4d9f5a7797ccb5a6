import { selectCell } from "../../excel/selectCell";
import { Body1Strong, Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { type ReactElement, useId, useState } from "react";
import { problemSentence } from "../../words/reading";
import type { RowProblem } from "../sheet/readingProblem";
import { quoteSheetName } from "../../formula/text/sheetName";
import { numberText } from "../../pane/field/numberText";
import { useLayout } from "../../pane/look/layout";
import { useWords } from "../../pane/look/surroundings";
import { report } from "../../pane/work/opening";
import { Section } from "../../pane/Section";

const SHOWN_AT_FIRST = 3;

/** The pane would stand still if it drew a long table's every row at once. */
const MOST_AT_ONCE = 200;

const useStyles = makeStyles({
  problem: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    paddingBlock: tokens.spacingVerticalXS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** What could not be read, or deserves a look: errors first, like ones together. */
export function ProblemList({
  problems,
}: {
  readonly problems: readonly RowProblem[];
}): ReactElement {
  const { texts } = useWords();
  const errors = problems.filter(({ severity }) => severity === "error");
  const warnings = problems.filter(({ severity }) => severity === "warning");
  return (
    <Section title={texts.data.problems.title(errors.length, warnings.length)}>
      {[...byCode(errors), ...byCode(warnings)].map((group) => (
        <ProblemGroup key={`${group[0].severity} ${group[0].code}`} problems={group} />
      ))}
    </Section>
  );
}

type Group = readonly [RowProblem, ...RowProblem[]];

function ProblemGroup({ problems }: { readonly problems: Group }): ReactElement {
  const layout = useLayout();
  const { texts, form } = useWords();
  const id = useId();
  const [shown, setShown] = useState(SHOWN_AT_FIRST);
  const words = texts.data.problems;
  const [{ severity, code }] = problems;
  const countText = (count: number): string => numberText(count, 0, form);
  const name = words.group(severity, words.names[code], countText(problems.length));
  const left = problems.length - shown;
  const more =
    left > MOST_AT_ONCE
      ? words.more(countText(MOST_AT_ONCE), countText(left))
      : words.all(countText(problems.length));
  return (
    <div role="group" aria-labelledby={id} className={layout.stack}>
      <Body1Strong as="h3" id={id} className={layout.breaking}>
        {name}
      </Body1Strong>
      <ul className={layout.bare}>
        {problems.slice(0, shown).map((problem, i) => (
          <ProblemItem key={i} problem={problem} />
        ))}
      </ul>
      {left > 0 && (
        <Button
          className={layout.start}
          size="small"
          aria-label={`${more}: ${name}`}
          onClick={() => setShown(shown + MOST_AT_ONCE)}
        >
          {more}
        </Button>
      )}
    </div>
  );
}

/** Where, what, and what would work; a click selects the cell, or one of those that are alike. */
function ProblemItem({ problem }: { readonly problem: RowProblem }): ReactElement {
  const layout = useLayout();
  const { texts, language } = useWords();
  const { sheet, address } = problem;
  return (
    <li className={useStyles().problem}>
      <Text className={layout.breaking}>{problemSentence(problem, language)}</Text>
      {"first" in problem ? (
        <details>
          <summary>{texts.data.problems.cells}</summary>
          <ul className={layout.bare}>
            {problem.first.map((cell) => (
              <li key={cell.address}>
                <CellButton sheet={sheet} address={cell.address} />
              </li>
            ))}
          </ul>
        </details>
      ) : (
        address !== null && <CellButton sheet={sheet} address={address} />
      )}
    </li>
  );
}

function CellButton({
  sheet,
  address,
}: {
  readonly sheet: string;
  readonly address: string;
}): ReactElement {
  const { texts } = useWords();
  return (
    <Button
      size="small"
      appearance="subtle"
      aria-label={`${texts.data.problems.show}: ${sheet}!${address}`}
      onClick={() => void selectCell(`${quoteSheetName(sheet)}!${address}`).catch(report)}
    >
      {sheet}!{address}
    </Button>
  );
}

/** By their first place in the workbook. */
function byCode(problems: readonly RowProblem[]): readonly Group[] {
  const groups = new Map<string, [RowProblem, ...RowProblem[]]>();
  for (const problem of problems) {
    const group = groups.get(problem.code);
    if (group) group.push(problem);
    else groups.set(problem.code, [problem]);
  }
  return [...groups.values()];
}
