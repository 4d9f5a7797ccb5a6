import { Field, makeStyles, Select, Text } from "@fluentui/react-components";
import { type ReactElement, type ReactNode, useId } from "react";
import { UNKNOWN_PROFESSION, type ProfessionKey } from "../../core/profession";
import type { Unit } from "../../core/scenario/regionData";
import { professionLabel } from "../../data/professions";
import { useLayout } from "../../pane/look/layout";
import { useWords } from "../../pane/look/surroundings";
import { readingTexts } from "../../words/reading";
import type { AskedValue } from "../sheet/valueMapping";
import { offeredGroups } from "./professionGroups";
import type { QuestionProps } from "./ReadingQuestions";
import { meaningIn, withMeaning } from "./readingChoices";

const useStyles = makeStyles({ title: { gridColumn: "1 / -1" } });

const NOTHING = "";
/** Beside values that are codes or names in quotes. */
const NULL = "null";

/** A word for a profession that is not understood, and what it is to mean. */
export function ProfessionMapping({
  values,
  source,
  onChange,
}: QuestionProps & {
  readonly values: readonly AskedValue<ProfessionKey | "unknown">[];
}): ReactElement | null {
  const { texts, language } = useWords();
  const words = texts.data.readingStep;
  const nameOf = (key: ProfessionKey | "unknown"): string =>
    professionLabel(key === "unknown" ? UNKNOWN_PROFESSION : key)[language];
  if (values.length === 0) return null;
  return (
    <Mappings title={words.professions}>
      {values.map((asked) => {
        const { key, written, proposals } = asked;
        const chosen = meaningIn(source, "professions", key);
        // It is last among the others, unless nothing else is proposed.
        const best =
          proposals.length > 1 ? proposals.filter((one) => one !== "unknown") : proposals;
        const choose = (value: string): void => {
          const meaning =
            value === NOTHING ? undefined : value === NULL ? null : (value as ProfessionKey);
          onChange(withMeaning(source, "professions", key, meaning));
        };
        return (
          <Field key={key} label={words.profession(written)} hint={words.stake(asked)}>
            <Select
              value={chosen === undefined ? NOTHING : (chosen ?? NULL)}
              onChange={(_, { value }) => choose(value)}
            >
              <option value={NOTHING}>{words.notAnswered}</option>
              <optgroup label={words.proposals}>
                {best.map((one) => (
                  <option key={one} value={one}>
                    {nameOf(one)}
                  </option>
                ))}
              </optgroup>
              {offeredGroups(best).map(({ group, keys }) => (
                <optgroup key={group ?? NULL} label={words.groups[group ?? "none"]}>
                  {keys.map((one) => (
                    <option key={one} value={one}>
                      {one === group ? words.wholeGroup(nameOf(one)) : nameOf(one)}
                    </option>
                  ))}
                </optgroup>
              ))}
              <optgroup label={words.otherwise}>
                {!best.includes("unknown") && <option value="unknown">{nameOf("unknown")}</option>}
                <option value={NULL}>{words.leaveOut}</option>
              </optgroup>
            </Select>
          </Field>
        );
      })}
    </Mappings>
  );
}

/** A select of more names is no help. */
const MOST_UNITS = 500;

/** A name that may be another unit's, spelt in another way. */
export function UnitMapping({
  values,
  known,
  source,
  onChange,
}: QuestionProps & {
  readonly values: readonly AskedValue<string>[];
  readonly known: readonly Unit[];
}): ReactElement | null {
  const { texts, language } = useWords();
  const words = texts.data.readingStep;
  if (values.length === 0) return null;
  const names = known
    .flatMap(({ name, unlisted }) => (unlisted ? [] : [name]))
    .slice(0, MOST_UNITS);
  return (
    <Mappings title={words.units}>
      {values.map((asked) => {
        const { key, written, proposals } = asked;
        const chosen = meaningIn(source, "units", key);
        const choose = (value: string): void => {
          const name = value === NOTHING ? undefined : (JSON.parse(value) as string | null);
          onChange(withMeaning(source, "units", key, name));
        };
        const others = names.filter((name) => name !== written && !proposals.includes(name));
        const offered = [written, ...proposals, ...others];
        const isKept = chosen === undefined || chosen === null || offered.includes(chosen);
        return (
          <Field key={key} label={words.unit(written)} hint={words.stake(asked)}>
            <Select
              value={chosen === undefined ? NOTHING : JSON.stringify(chosen)}
              onChange={(_, { value }) => choose(value)}
            >
              <option value={NOTHING}>{words.notAnsweredUnit}</option>
              <optgroup label={words.proposals}>
                {proposals.map((name) => (
                  <option key={name} value={JSON.stringify(name)}>
                    {words.sameAs(name)}
                  </option>
                ))}
                <option value={JSON.stringify(written)}>{words.ownUnit(written)}</option>
                <option value={NULL}>{readingTexts(language).units.unlisted}</option>
              </optgroup>
              <optgroup label={words.otherUnits}>
                {(isKept ? others : [chosen, ...others]).map((name) => (
                  <option key={name} value={JSON.stringify(name)}>
                    {name}
                  </option>
                ))}
              </optgroup>
            </Select>
          </Field>
        );
      })}
    </Mappings>
  );
}

function Mappings({
  title,
  children,
}: {
  readonly title: string;
  readonly children: ReactNode;
}): ReactElement {
  const layout = useLayout();
  const id = useId();
  return (
    <div role="group" aria-labelledby={id} className={layout.pair}>
      <Text id={id} weight="semibold" className={useStyles().title}>
        {title}
      </Text>
      {children}
    </div>
  );
}
