import type { OldValues } from "../../../core/scenario/scenario";
import type { PricingColumnKey } from "../sheet/pricingProblem";
import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { isAnyOld } from "../../../core/scenario/oldValues";
import { oldValuesSentence } from "../../../words/scenario";
import type { PricingPlan } from "../sheet/pricingPlan";
import { numberText } from "../../../pane/field/numberText";
import { useLayout } from "../../../pane/look/layout";
import { type AllWords, useWords } from "../../../pane/look/surroundings";
import { useWorkspace } from "../../../comparison/pane/workContext";
import { commonFee } from "./commonFee";
import { PricingProblems } from "./PricingProblems";

const cell = {
  paddingBlock: tokens.spacingVerticalXS,
  paddingInline: tokens.spacingHorizontalXXS,
  borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  verticalAlign: "top",
} as const;

const useStyles = makeStyles({
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  column: { ...cell, textAlign: "start", fontWeight: tokens.fontWeightRegular },
  heading: { display: "block", fontWeight: tokens.fontWeightSemibold },
  value: { ...cell, textAlign: "end", fontVariantNumeric: "tabular-nums" },
});

export interface PricingPreviewProps {
  readonly plan: PricingPlan;
  /** What of the tariffs is old. */
  readonly old: OldValues;
  readonly busy: boolean;
  readonly onPrice: () => void;
}

/** The new columns and what they will say of one row, whether they are net, and what is wrong. */
export function PricingPreview({ plan, old, busy, onPrice }: PricingPreviewProps): ReactElement {
  const layout = useLayout();
  const all = useWords();
  const { meanFees } = useWorkspace();
  const own = all.texts.share.pricing;
  // Whether the cost is gross is said above, with what would make it net.
  const problems = plan.problems.filter(({ code }) => code !== "fees.missing");
  if (plan.columns.length === 0) return <PricingProblems problems={problems} />;
  return (
    <div className={layout.stack}>
      <Text weight="semibold">{feeText(plan, meanFees, all)}</Text>
      {isAnyOld(old) && <Text size={200}>{oldValuesSentence(old, all.language)}</Text>}
      <ColumnTable plan={plan} />
      {plan.example === null && <Text size={200}>{own.noExample}</Text>}
      <Text size={200}>{own.sheet}</Text>
      <PricingProblems problems={problems} />
      <Button
        appearance="primary"
        className={layout.start}
        disabledFocusable={busy}
        onClick={onPrice}
      >
        {own.button}
      </Button>
    </div>
  );
}

function ColumnTable({ plan: { columns, example } }: Pick<PricingPreviewProps, "plan">) {
  const styles = useStyles();
  const layout = useLayout();
  const all = useWords();
  const own = all.texts.share.pricing;
  return (
    <table className={styles.table} aria-label={own.columns}>
      <thead>
        <tr>
          <th scope="col" className={styles.column}>
            {own.column}
          </th>
          {example && (
            <th scope="col" className={styles.value}>
              {own.row(String(example.row))}
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {columns.map(({ key, heading, about }) => (
          <tr key={key}>
            <th scope="row" className={styles.column}>
              <span className={styles.heading}>{heading}</span>
              <span className={layout.muted}>{about}</span>
            </th>
            {example && (
              <td className={styles.value}>{valueText(key, example.values[key] ?? "", all)}</td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function valueText(
  key: PricingColumnKey,
  value: string | number,
  { texts, form }: AllWords
): string {
  const own = texts.share.pricing;
  if (typeof value === "string") return value === "" ? own.blank : value;
  return key === "share"
    ? own.percent(numberText(value * 100, 2, form))
    : numberText(value, 2, form);
}

function feeText(
  { columns, sheet }: PricingPlan,
  meanFees: Parameters<typeof commonFee>[0],
  { texts, form }: AllWords
): string {
  const own = texts.share.pricing.fees;
  const fees = meanFees ?? [];
  if (columns.every(({ key }) => key !== "fee"))
    return fees.length === 0 ? own.none : own.byProfession;
  const common = commonFee(fees);
  return sheet?.meanFee && common
    ? own.common(numberText(common.amount, 2, form), String(common.year), fees.length > 1)
    : own.own;
}
