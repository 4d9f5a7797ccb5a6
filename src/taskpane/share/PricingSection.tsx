import { Button, Field, Select, Text } from "@fluentui/react-components";
import { type ReactElement, useState } from "react";
import type { MeanFee } from "../../core/scenario/scenario";
import { professionLabel } from "../../data/professions";
import { nationalSchedule } from "../../data/tariffs";
import { pricingProblemSentence } from "../../locales/pricing";
import { type PricingResult, priceTable } from "../../workbook/pricing/priceTable";
import { useLayout } from "../look/layout";
import { useWords, useWork, useWorkspace } from "../look/surroundings";
import { report } from "../opening";
import { Section } from "../Section";
import { useStore } from "../work/useStore";

/** Prissätt min tabell: new columns in a native table of the user's. */
export function PricingSection(): ReactElement {
  const layout = useLayout();
  const { texts, language } = useWords();
  const { region, turns } = useWork();
  const { rulesInForce, meanFees, sources } = useWorkspace();
  const { found, reading } = useStore(region.state);
  const [wanted, setWanted] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const [result, setResult] = useState<PricingResult | null>(null);
  const own = texts.share.pricing;
  const tables = (found ?? []).flatMap(({ source }) =>
    source.role === "contacts" && isNativeTable(source.place) ? [source.place] : []
  );
  const table = wanted !== null && tables.includes(wanted) ? wanted : tables[0];
  const price = async (name: string): Promise<void> => {
    if (busy) return;
    report(undefined);
    setBusy(true);
    try {
      const done = await turns(() =>
        priceTable(name, {
          language,
          schedule: reading?.schedule ?? nationalSchedule,
          rules: rulesInForce,
          meanFee: commonFee(meanFees ?? []),
          corrections: sources.find(({ place }) => place === name)?.columns ?? {},
        })
      );
      setResult(done);
    } catch (error) {
      setResult(null);
      report(error);
    } finally {
      setBusy(false);
    }
  };
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
            disabledFocusable={busy}
            onClick={() => void price(table)}
          >
            {own.button}
          </Button>
        </>
      )}
      <div role="status" className={layout.stack}>
        {busy && <Text size={200}>{own.running}</Text>}
        {result && (
          <Text>
            {result.sheet === null ? own.nothing : own.done(result.columns, result.sheet)}
          </Text>
        )}
        {result && result.problems.length > 0 && (
          <ul className={layout.list}>
            {result.problems.map((problem, i) => (
              <li key={i} className={layout.breaking}>
                {pricingProblemSentence(problem, language, professionLabel)}
              </li>
            ))}
          </ul>
        )}
      </div>
    </Section>
  );
}

/** A range is called by its sheet and address. */
function isNativeTable(place: string): boolean {
  return !place.includes("!");
}

/** The latest fee that holds for every profession; null: none does. */
function commonFee(fees: readonly MeanFee[]): number | null {
  const common = fees.filter(({ profession }) => profession === null);
  return [...common].sort((a, b) => b.year - a.year)[0]?.amount ?? null;
}
