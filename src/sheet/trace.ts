import type { NumberSource } from "../core/numberSource";
import type { FigureRun, Run } from "../core/reportContent";
import { markedParts, markedText } from "../words/marked";

/** Gives a number's text back so marked that its source is known in the sentence. */
export type MarkNumber = (text: string, source: NumberSource) => string;

/** Where no source is asked for, as in the pane. */
export const unmarkedNumber: MarkNumber = (text) => text;

/** Remembers what the numbers of a document come from while its sentences are written. */
export class Trace {
  private readonly figures: FigureRun[] = [];

  readonly mark: MarkNumber = (text, source) => {
    this.figures.push({ text, source });
    return markedText(this.figures.length - 1, text);
  };

  /** A sentence in its runs; what only looks marked, in a text of the user's, is text. */
  runs(sentence: string): readonly Run[] {
    return markedParts(sentence).map(({ place, text }) => {
      const figure = place === null ? undefined : this.figures[place];
      return figure?.text === text ? figure : text;
    });
  }
}
