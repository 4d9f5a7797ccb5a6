import { Text } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Span } from "../../core/scenario/rollUp";
import { growthSpanTexts } from "../../words/growthSpan";
import { useLayout } from "../../pane/look/layout";
import { useWords } from "../../pane/look/surroundings";
import type { Figures } from "./figures";

export interface SpanNotesProps {
  readonly years: readonly Figures[];
  /** null: the year needs none. */
  readonly spanOf: (year: Span) => string | null;
}

/** Under a table and its chart: the total of each year that is far ahead, by other growth. */
export function SpanNotes({ years, spanOf }: SpanNotesProps): ReactElement {
  const layout = useLayout();
  const { texts, language } = useWords();
  const { of } = growthSpanTexts(language);
  return (
    <div className={layout.stack}>
      {years.map(({ span }) => {
        const text = spanOf(span);
        return (
          text !== null && (
            <Text key={span.year} as="p" size={200}>
              {of(texts.result.figures.total, String(span.year), text)}
            </Text>
          )
        );
      })}
    </div>
  );
}
