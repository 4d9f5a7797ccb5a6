import { Button, mergeClasses, Text } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { repairSentence, repairTexts } from "../words/repair";
import { type BrokenFormula, findBrokenFormulas } from "../excel/brokenFormula";
import { type RepairedFormula, repairFormulas } from "../excel/repair";
import { useLayout } from "../../../pane/look/layout";
import { useSurroundings, useWords } from "../../../pane/look/surroundings";
import { Section } from "../../../pane/Section";
import { CellButton } from "../../../pane/look/CellButton";
import { CopyTextButton } from "../../../pane/look/CopyTextButton";
import { JobProgress } from "../../../pane/look/JobProgress";
import { useJob } from "../../../comparison/pane/useJob";

const SHOWN = 20;

/** Laga formler: shows which formulas will be entered anew, enters them, and says what came of it. */
export function RepairSection(): ReactElement {
  const layout = useLayout();
  const { language } = useWords();
  const { namespace } = useSurroundings();
  const [search, searching] = useJob<readonly BrokenFormula[]>("repair.search");
  const [repair, repairing] = useJob<readonly RepairedFormula[]>("repair");
  const t = repairTexts(language);
  const isBusy = [searching, repairing].some(({ status }) => status === "running");
  const find = (): void => {
    if (isBusy) return;
    repair.forget();
    void search.start((options) => findBrokenFormulas(namespace, options));
  };
  const start = async (found: readonly BrokenFormula[]): Promise<void> => {
    if (isBusy) return;
    await repair.start((options) => repairFormulas(found, options));
    if (repair.state.get().status === "done") search.forget();
  };
  return (
    <Section title={t.title}>
      <Text as="p">{t.about}</Text>
      <Button className={layout.start} disabledFocusable={isBusy} onClick={find}>
        {t.find}
      </Button>
      <JobProgress job={search} state={searching} text={t.looking} cancel={t.cancel} />
      <JobProgress job={repair} state={repairing} text={t.running} cancel={t.cancel} />
      <div role="status" className={layout.stack}>
        {searching.status === "cancelled" && <Text>{t.cancelled}</Text>}
        {searching.status === "done" && <SearchMessage found={searching.result} />}
        {repairing.status === "done" && (
          <Text weight="semibold">
            {t.done(
              repairing.result.filter(({ outcome }) => outcome.status === "repaired").length,
              repairing.result.length
            )}
          </Text>
        )}
      </div>
      {searching.status === "done" && searching.result.length > 0 && (
        <Preview
          found={searching.result}
          busy={isBusy}
          onRepair={() => void start(searching.result)}
        />
      )}
      {repairing.status === "done" && <Outcomes repaired={repairing.result} />}
    </Section>
  );
}

function SearchMessage({ found }: { readonly found: readonly BrokenFormula[] }): ReactElement {
  const layout = useLayout();
  const t = repairTexts(useWords().language);
  const closed = found.filter(({ isProtected }) => isProtected);
  const open = found.length - closed.length;
  if (found.length === 0) return <Text>{t.none}</Text>;
  return (
    <>
      {open > 0 && <Text weight="semibold">{t.found(open)}</Text>}
      {closed.length > 0 && (
        <Text className={layout.breaking}>
          {t.protectedSheets([...new Set(closed.map(({ sheet }) => sheet))], closed.length)}
        </Text>
      )}
    </>
  );
}

interface PreviewProps {
  readonly found: readonly BrokenFormula[];
  readonly busy: boolean;
  readonly onRepair: () => void;
}

function Preview({ found, busy, onRepair }: PreviewProps): ReactElement {
  const layout = useLayout();
  const t = repairTexts(useWords().language);
  const open = found.filter(({ isProtected }) => !isProtected);
  return (
    <>
      <ul className={mergeClasses(layout.bare, layout.stack)}>
        {open.slice(0, SHOWN).map(({ address, formula, clean }) => (
          <li key={address} className={layout.stack}>
            <CellButton address={address} label={t.select} />
            <Text size={200} className={layout.breaking}>
              {formula === clean ? clean : `${formula} ${t.becomes(clean)}`}
            </Text>
          </li>
        ))}
      </ul>
      {open.length > SHOWN && <Text size={200}>{t.more(open.length - SHOWN)}</Text>}
      {open.length > 0 && (
        <Button
          appearance="primary"
          className={layout.start}
          disabledFocusable={busy}
          onClick={onRepair}
        >
          {t.repair(open.length)}
        </Button>
      )}
    </>
  );
}

/** What needs somebody's hand first. */
function Outcomes({ repaired }: { readonly repaired: readonly RepairedFormula[] }): ReactElement {
  const layout = useLayout();
  const { language } = useWords();
  const t = repairTexts(language);
  const isDone = ({ outcome }: RepairedFormula): boolean => outcome.status === "repaired";
  const sorted = [...repaired.filter((each) => !isDone(each)), ...repaired.filter(isDone)];
  const lineOf = ({ broken, outcome }: RepairedFormula): string =>
    [broken.address, broken.clean, repairSentence(outcome, language)].join("\t");
  return (
    <>
      <ul className={mergeClasses(layout.bare, layout.stack)}>
        {sorted.slice(0, SHOWN).map(({ broken, outcome }) => (
          <li key={broken.address} className={layout.stack}>
            <CellButton address={broken.address} label={t.select} />
            <Text size={200} className={layout.breaking}>
              {repairSentence(outcome, language)}
            </Text>
          </li>
        ))}
      </ul>
      {sorted.length > SHOWN && <Text size={200}>{t.more(sorted.length - SHOWN)}</Text>}
      <CopyTextButton text={() => sorted.map(lineOf).join("\n")} words={t} />
    </>
  );
}
