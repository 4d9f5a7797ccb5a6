import type { Language } from "./language";
import type { PersonalNumberPlace } from "../ooxml/personal/personalNumberPlace";
import type { CopyOutcome, CopyProblem } from "../share/copy/sheet/copyOutcome";
import { type CopyPaneTexts, sv } from "./sv/copy";
import { committeeCopyTexts } from "./committeeCopy";
import { en } from "./en/copy";
import type { ProfessionLabels } from "./sentence";
import { withTextsRepeated } from "./userText";

const texts: Readonly<Record<Language, CopyPaneTexts>> = { sv, en };

export function copyTexts(language: Language): CopyPaneTexts {
  return texts[language];
}

/** Why there is no copy, and what would work. */
export function copyProblemSentence(
  problem: CopyProblem,
  language: Language,
  labels: ProfessionLabels
): string {
  const { problems } = texts[language];
  const file = committeeCopyTexts(language, labels);
  switch (problem.code) {
    case "copy.cancelled":
      return file.cancelled;
    case "copy.personalNumbers":
      return file.personalNumbers(
        placeTexts(
          problem.places.filter(({ doubt }) => !doubt),
          language
        ),
        placeTexts(
          problem.places.filter(({ doubt }) => doubt),
          language
        )
      );
    case "copy.noSheet":
      return file.noSheet;
    case "copy.callLeft":
      return file.callLeft(problem.part);
    case "copy.unsound":
      return file.unsound(problem);
    case "copy.notCalculated":
      return problems.notCalculated(problem.cells);
    case "copy.stale":
      return problems.stale(problem.cells);
    case "copy.broken":
      return problems.broken(problem.cells);
    case "copy.protectedSheets":
      return problems.protectedSheets(problem.sheets);
    case "copy.names":
      return problems.names(withTextsRepeated(problem.names));
    case "copy.halfDone":
      return problems.halfDone(problem.reason);
    case "copy.noFile":
      return problems.noFile(problem.reason);
    case "package.tooLarge":
      return file.tooLarge(problem);
    default:
      return file.unreadable[problem.code](problem.part);
  }
}

/** The outcome for a reader: a heading and lines for each thing that somebody should know. */
export function copyOutcomeText(
  { replaced, notRecomputed, notLiving, errors, notes, leftOut, smallCells }: CopyOutcome,
  language: Language,
  labels: ProfessionLabels
): readonly { readonly heading: string; readonly lines: readonly string[] }[] {
  const t = texts[language].result;
  const hidden = smallCells?.hidden ?? [];
  const countHidden = hidden.reduce((sum, { count }) => sum + count, 0);
  const file = committeeCopyTexts(language, labels);
  const place = ({ sheet, at }: { sheet: string | null; at: string }): string =>
    sheet === null ? at : `${sheet}!${at}`;
  const parts = [
    { heading: file.leftOut.title, lines: leftOut?.sheets ?? [] },
    {
      heading: t.frozen,
      lines: (leftOut?.frozen ?? []).map(({ sheet, at, formula }) => `${sheet}!${at}: =${formula}`),
    },
    {
      heading: texts[language].smallCells.result(countHidden),
      lines: hidden.map(({ sheet, at }) => `${sheet}!${at}`),
    },
    {
      heading: t.notRecomputed(notRecomputed.length),
      lines: notRecomputed.map((each) => `${place(each)}: ${file.why(each.why)}`),
    },
    {
      heading: t.notLiving(notLiving.length),
      lines: notLiving.map((each) => `${place(each)}: ${file.whyNotLiving(each.why)}`),
    },
    {
      heading: t.errors(errors.length),
      lines: errors.map((each) => `${place(each)}: ${file.fault(each.fault)}`),
    },
  ];
  return [
    { heading: t.replaced(replaced.length), lines: [] },
    ...notes.map((note) => ({ heading: file.notes.note(note), lines: [] })),
    ...parts.filter(({ lines }) => lines.length > 0),
  ];
}

/** Where numbers stand, a column that is in doubt as a whole. */
export function placeTexts(
  places: readonly PersonalNumberPlace[],
  language: Language
): readonly string[] {
  const t = texts[language];
  return places.map((place) =>
    place.doubt ? t.possible(place, place.doubt) : t.places[place.kind](place)
  );
}
