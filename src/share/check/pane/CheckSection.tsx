import { oldIn, type Checked, checkBeforeSharing } from "./workbookCheck";
import type { CheckStatus } from "../sheet/findings";
import { type CheckItem, checkItems } from "../sheet/checkList";
import { Badge, Body1Strong, Button, mergeClasses, Text } from "@fluentui/react-components";
import { type ReactElement, useState } from "react";
import { professionLabel } from "../../../data/professions";
import { checkTexts } from "../words/check";
import { recalculate } from "../excel/check";
import { Card } from "../../../pane/look/Card";
import { useLayout } from "../../../pane/look/layout";
import { useSurroundings, useWords } from "../../../pane/look/surroundings";
import { useWork } from "../../../comparison/pane/workContext";
import { report } from "../../../pane/work/opening";
import { Section } from "../../../pane/Section";
import { useStore } from "../../../pane/work/useStore";
import { CellButton } from "../../../pane/look/CellButton";
import { JobProgress } from "../../../pane/look/JobProgress";
import { readFingerprint } from "../../../comparison/pane/readFingerprint";
import { useJob } from "../../../comparison/pane/useJob";

const SHOWN = 10;
const COLORS: Readonly<Record<CheckStatus, "success" | "warning" | "danger">> = {
  ok: "success",
  look: "warning",
  stop: "danger",
};
const RECALCULATED: readonly CheckItem["id"][] = ["calculation", "stale"];

/** Kontroll före delning: what was looked at, how it stands, and what to do. */
export function CheckSection(): ReactElement {
  const layout = useLayout();
  const { language } = useWords();
  const { namespace } = useSurroundings();
  const work = useWork();
  const { scenario } = useStore(work.calculator.state);
  const [check, state] = useJob<Checked>("check");
  const [recalculated, setRecalculated] = useState(false);
  const t = checkTexts(language);
  const running = state.status === "running";
  const items =
    state.status === "done"
      ? checkItems(
          state.result.findings,
          state.result.file,
          oldIn(state.result.findings, scenario),
          language,
          professionLabel
        )
      : [];
  const start = (): void => {
    setRecalculated(false);
    void check.start((options) =>
      checkBeforeSharing(namespace, language, (how) => readFingerprint(work, how), options)
    );
  };
  const calculate = async (): Promise<void> => {
    report(undefined);
    try {
      await work.turns(recalculate);
      check.forget();
      setRecalculated(true);
    } catch (error) {
      report(error);
    }
  };
  const count = (status: CheckStatus): number =>
    items.filter((item) => item.status === status).length;
  return (
    <Section title={t.title}>
      <Text as="p">{t.about}</Text>
      <Button className={layout.start} disabledFocusable={running} onClick={start}>
        {t.button}
      </Button>
      <JobProgress job={check} state={state} text={t.progress} cancel={t.cancel} />
      <div role="status">
        {state.status === "cancelled" && <Text>{t.cancelled}</Text>}
        {recalculated && <Text>{t.recalculated}</Text>}
        {items.length > 0 && (
          <Text weight="semibold">{t.summary(count("stop"), count("look"))}</Text>
        )}
      </div>
      {items.length > 0 && (
        <ul className={mergeClasses(layout.bare, layout.stack)}>
          {items.map((item) => (
            <li key={item.id}>
              <ItemCard item={item} onRecalculate={() => void calculate()} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

interface ItemCardProps {
  readonly item: CheckItem;
  readonly onRecalculate: () => void;
}

function ItemCard({ item, onRecalculate }: ItemCardProps): ReactElement {
  const layout = useLayout();
  const t = checkTexts(useWords().language);
  const { id, status, title, sentence, lines, fix } = item;
  return (
    <Card>
      <div className={layout.row}>
        <Body1Strong as="h3">{title}</Body1Strong>
        <Badge appearance="tint" color={COLORS[status]}>
          {t.statuses[status]}
        </Badge>
      </div>
      <Text size={200}>{sentence}</Text>
      {lines.length > 0 && (
        <ul className={layout.bare}>
          {lines.slice(0, SHOWN).map(({ address, text }, i) => (
            <li key={i} className={layout.stack}>
              {address !== null && <CellButton address={address} label={t.select} />}
              {text !== "" && (
                <Text size={200} className={layout.breaking}>
                  {text}
                </Text>
              )}
            </li>
          ))}
        </ul>
      )}
      {lines.length > SHOWN && <Text size={200}>{t.more(lines.length - SHOWN)}</Text>}
      {fix !== null && <Text size={200}>{fix}</Text>}
      {fix !== null && RECALCULATED.includes(id) && (
        <Button size="small" className={layout.start} onClick={onRecalculate}>
          {t.recalculate}
        </Button>
      )}
    </Card>
  );
}
