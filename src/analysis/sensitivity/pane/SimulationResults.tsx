import { Text } from "@fluentui/react-components";
import { type ReactElement, useMemo } from "react";
import { toClasses } from "../core/simulation";
import { sensitivityTexts } from "../words/sensitivityAnalysis";
import { numberText, type NumberForm } from "../../../pane/field/numberText";
import { useLayout } from "../../../pane/look/layout";
import { useWords } from "../../../pane/look/surroundings";
import type { PrintedMoney } from "../../../words/printedMoney";
import { useFigureTable } from "./figureTable";
import { Histogram } from "./Histogram";
import type { SimulationResult } from "./simulationRun";

export interface SimulationResultsProps {
  readonly result: SimulationResult;
  readonly shown: string;
  readonly money: PrintedMoney;
}

export function SimulationResults({ result, shown, money }: SimulationResultsProps): ReactElement {
  const table = useFigureTable();
  const layout = useLayout();
  const { texts, language, form } = useWords();
  const t = sensitivityTexts(language).simulation;
  const { headings: h } = t;
  const title = t.resultTitle(texts.result.moneyUnits[money.unit]);
  const own = result.rows.find(({ policy }) => policy.id === shown);
  const changes = own?.changes ?? null;
  const classes = useMemo(() => changes && toClasses(changes), [changes]);
  return (
    <div className={layout.stack}>
      {own?.summary && (
        <Text as="p" weight="semibold">
          {t.probability(
            own.policy.name,
            percentText(own.summary.saving, form),
            money.signedWithUnit(own.summary.p10),
            money.signedWithUnit(own.summary.p90)
          )}
        </Text>
      )}
      <table className={table.table} aria-label={title}>
        <caption className={table.name}>{title}</caption>
        <thead>
          <tr>
            {[h.p10, h.p50, h.p90, h.mean, h.saving].map((heading) => (
              <th key={heading} scope="col" className={table.heading}>
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        {result.rows.map(({ policy, summary }) => (
          <tbody key={policy.id}>
            <tr>
              <th scope="rowgroup" colSpan={5} className={table.group}>
                {policy.name}
              </th>
            </tr>
            <tr>
              {summary ? (
                <>
                  {[summary.p10, summary.p50, summary.p90, summary.mean].map((ore, i) => (
                    <td key={i} className={table.number}>
                      {money.signed(ore)}
                    </td>
                  ))}
                  <td className={table.number}>{percentText(summary.saving, form)}</td>
                </>
              ) : (
                <td colSpan={5} className={table.name}>
                  {t.unknown}
                </td>
              )}
            </tr>
          </tbody>
        ))}
      </table>
      {own && classes && classes.length > 1 && (
        <Histogram name={own.policy.name} classes={classes} money={money} />
      )}
    </div>
  );
}

function percentText(share: number, form: NumberForm): string {
  return sensitivityTexts(form.language).values.share(numberText(share * 100, 1, form));
}
