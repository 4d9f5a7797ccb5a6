import { Checkbox, Text } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useLayout } from "../../pane/look/layout";
import { useWords } from "../../pane/look/surroundings";
import type { ApartQuestion } from "../sheet/askedOf";
import type { QuestionProps } from "./ReadingQuestions";
import { withChoice } from "./readingChoices";

/** Which of the rows count that a column tells apart; none of them does until one is chosen. */
export function ApartQuestions({
  questions,
  source,
  onChange,
}: QuestionProps & { readonly questions: readonly ApartQuestion[] }): ReactElement {
  const layout = useLayout();
  const { texts } = useWords();
  const words = texts.data.readingStep;
  const put = ({ key, kept }: ApartQuestion, value: string, isKept: boolean): void => {
    const others = (kept ?? []).filter((one) => one !== value);
    const next = isKept ? [...others, value] : others;
    const all = Object.entries(source.choices?.kept ?? {}).filter(([each]) => each !== key);
    const answers = next.length === 0 ? all : [...all, [key, next] as const];
    onChange(
      withChoice(source, "kept", answers.length === 0 ? undefined : Object.fromEntries(answers))
    );
  };
  return (
    <>
      {questions.map((question) => (
        <div
          key={question.key}
          role="group"
          aria-label={words.asks.apart(question.heading)}
          className={layout.stack}
        >
          <Text>{words.asks.apart(question.heading)}</Text>
          <div>
            {question.values.map(({ value, ...sums }) => (
              <Checkbox
                key={value}
                checked={question.kept?.includes(value) ?? false}
                label={words.part(value, sums)}
                onChange={(_, { checked }) => put(question, value, checked === true)}
              />
            ))}
          </div>
        </div>
      ))}
    </>
  );
}
