import { mergeClasses } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { changeTexts } from "../words/changeAnalysis";
import { useWords } from "../../../pane/look/surroundings";
import { useTable } from "../../../pane/look/useTable";
import type { WaterfallStep } from "../../../pane/look/waterfallGeometry";

export interface StepTableProps {
  readonly title: string;
  readonly steps: readonly WaterfallStep[];
  readonly label: (step: WaterfallStep) => string;
  readonly amount: (step: WaterfallStep) => string;
}

/** The waterfall's figures. */
export function StepTable({ title, steps, label, amount }: StepTableProps): ReactElement {
  const styles = useTable();
  const { language } = useWords();
  const own = changeTexts(language).steps;
  return (
    <table className={styles.table} aria-label={title}>
      <thead>
        <tr>
          <th scope="col" className={mergeClasses(styles.heading, styles.start)}>
            {own.step}
          </th>
          <th scope="col" className={styles.heading}>
            {own.amount}
          </th>
        </tr>
      </thead>
      <tbody>
        {steps.map((step) => (
          <tr
            key={step.name}
            className={step.name === "start" || step.name === "end" ? styles.sum : undefined}
          >
            <th scope="row" className={styles.name}>
              {label(step)}
            </th>
            <td className={styles.number}>{amount(step)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
