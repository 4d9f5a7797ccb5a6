import { Button, Field, Select, Text } from "@fluentui/react-components";
import { type ReactElement, useMemo, useState } from "react";
import { oldOf } from "../../../core/scenario/oldValues";
import { tariffsVerified } from "../../../data/tariffHistory";
import { nationalSchedule } from "../../../data/tariffs";
import type { PricingOptions, PricingPlan } from "../sheet/pricingPlan";
import { previewPricing, type PricingResult, priceTable } from "../excel/priceTable";
import { today } from "../../../pane/work/today";
import { useLayout } from "../../../pane/look/layout";
import { useWords } from "../../../pane/look/surroundings";
import { useWork, useWorkspace } from "../../../comparison/pane/workContext";
import { report } from "../../../pane/work/opening";
import { Section } from "../../../pane/Section";
import { useStore } from "../../../pane/work/useStore";
import { commonFee } from "./commonFee";
import { PricingPreview } from "./PricingPreview";
import { PricingProblems } from "./PricingProblems";

/** What a preview is of: it is not shown beside another table, or when a rule has changed. */
interface Preview {
  readonly table: string;
  readonly options: PricingOptions;
  readonly plan: PricingPlan;
}

/** Prissätt min tabell: new columns in a native table of the user's, shown before they are added. */
export function PricingSection(): ReactElement {
  const layout = useLayout();
  const { texts } = useWords();
  const { region, turns } = useWork();
  const { found } = useStore(region.state);
  const [wanted, setWanted] = useState<string | null>(null);
  const [busy, setBusy] = useState<"looking" | "running" | null>(null);
  const [latest, setLatest] = useState<Preview | null>(null);
  const [result, setResult] = useState<PricingResult | null>(null);
  const own = texts.share.pricing;
  const tables = (found ?? []).flatMap(({ source }) =>
    source.role === "contacts" && isNativeTable(source.place) ? [source.place] : []
  );
  const table = wanted !== null && tables.includes(wanted) ? wanted : tables[0];
  const options = usePricingOptions(table);
  const preview = latest?.table === table && latest?.options === options ? latest : null;
  const during = async (what: "looking" | "running", work: () => Promise<void>): Promise<void> => {
    if (busy) return;
    report(undefined);
    setResult(null);
    setBusy(what);
    try {
      await turns(work);
    } catch (error) {
      report(error);
    } finally {
      setBusy(null);
    }
  };
  const look = (name: string): Promise<void> =>
    during("looking", async () =>
      setLatest({ table: name, options, plan: await previewPricing(name, options) })
    );
  const price = (name: string): Promise<void> =>
    during("running", async () => {
      setResult(await priceTable(name, options));
      setLatest(null);
    });
  return (
    <Section title={own.title}>
      <Text as="p">{own.about}</Text>
      {table === undefined ? (
        <Text size={200}>{own.noTables}</Text>
      ) : (
        <>
          <Field label={own.table}>
            <Select value={table} onChange={(_, { value }) => setWanted(value)}>
              {tables.map((name) => (
                <option key={name} value={name}>
                  {name}
                </option>
              ))}
            </Select>
          </Field>
          <Button
            className={layout.start}
            disabledFocusable={busy !== null}
            onClick={() => void look(table)}
          >
            {own.preview}
          </Button>
        </>
      )}
      <div role="status" className={layout.stack}>
        {busy && <Text size={200}>{own[busy]}</Text>}
        {!busy && preview && (
          <Text className={layout.breaking}>
            {own.planned(preview.plan.columns.length, preview.table)}
          </Text>
        )}
        {result && (
          <Text className={layout.breaking}>
            {result.sheet === null ? own.nothing : own.done(result.columns, result.sheet)}
          </Text>
        )}
        {result && <PricingProblems problems={result.problems} />}
      </div>
      {preview && (
        <PricingPreview
          plan={preview.plan}
          old={preview.options.old}
          busy={busy !== null}
          onPrice={() => void price(preview.table)}
        />
      )}
    </Section>
  );
}

function usePricingOptions(table: string | undefined): PricingOptions {
  const { language } = useWords();
  const { region } = useWork();
  const { rulesInForce, meanFees, sources } = useWorkspace();
  const schedule = useStore(region.state).reading?.schedule ?? nationalSchedule;
  const corrections = sources.find(({ place }) => place === table)?.columns;
  return useMemo(
    () => ({
      language,
      schedule,
      old: oldOf(
        {
          tariffsVerified: schedule.kind === "national" ? tariffsVerified : null,
          today: today(),
        },
        []
      ),
      rules: rulesInForce,
      meanFee: commonFee(meanFees)?.amount ?? null,
      ...(corrections && { corrections }),
    }),
    [language, schedule, rulesInForce, meanFees, corrections]
  );
}

/** A range is called by its sheet and address. */
function isNativeTable(place: string): boolean {
  return !place.includes("!");
}
