import { Checkbox, Text } from "@fluentui/react-components";
import { type ReactElement, useId } from "react";
import type { PersonalNumberPlace } from "../../../ooxml/personal/personalNumberPlace";
import { useLayout } from "../../../pane/look/layout";
import { useWords } from "../../../pane/look/surroundings";
import { copyTexts, placeTexts } from "../../../words/copy";

interface Props {
  /** Those that are in doubt, one for each column or part. */
  readonly asked: readonly PersonalNumberPlace[];
  /** `Doubt.about` of those that are something else. */
  readonly answered: readonly string[];
  readonly onAnswer: (answered: readonly string[]) => void;
}

/** Asks of each column and part whether what looks like personal identity numbers is something else. */
export function NotPersonal({ asked, answered, onAnswer }: Props): ReactElement {
  const layout = useLayout();
  const { language } = useWords();
  const title = useId();
  const t = copyTexts(language);
  const toggle = (about: string, isOther: boolean): void => {
    const others = answered.filter((each) => each !== about);
    onAnswer(isOther ? [...others, about] : others);
  };
  return (
    <div role="group" aria-labelledby={title} className={layout.stack}>
      <Text id={title} weight="semibold">
        {t.notPersonal.title}
      </Text>
      <Text size={200}>{t.notPersonal.about}</Text>
      {asked.map((place) => {
        const { about } = place.doubt!;
        return (
          <Checkbox
            key={about}
            label={t.notPersonal.answer(placeTexts([place], language)[0]!)}
            checked={answered.includes(about)}
            onChange={(_, { checked }) => toggle(about, checked === true)}
          />
        );
      })}
    </div>
  );
}

/** What has been asked of before stays, so that an answer can be taken back. */
export function everAsked(
  before: readonly PersonalNumberPlace[],
  found: readonly PersonalNumberPlace[]
): readonly PersonalNumberPlace[] {
  const byPlace = new Map<string, PersonalNumberPlace>();
  for (const place of [...before, ...found]) if (place.doubt) byPlace.set(place.doubt.about, place);
  return [...byPlace.values()];
}
