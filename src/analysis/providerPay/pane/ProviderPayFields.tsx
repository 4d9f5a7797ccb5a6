import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { NumberField } from "../../../pane/field/NumberField";
import { numberText, typedText } from "../../../pane/field/numberText";
import { useLayout } from "../../../pane/look/layout";
import { useWords } from "../../../pane/look/surroundings";
import { Section } from "../../../pane/Section";
import { termsOf } from "../core/payProposal";
import { type PayBase, payFault, type PayTerms } from "../core/providerPay";
import { providerPayTexts } from "../words/providerPayAnalysis";

export interface ProviderPayFieldsProps {
  readonly base: PayBase;
  readonly stated: Partial<PayTerms>;
  readonly onChange: (stated: Partial<PayTerms>) => void;
}

type Kind = "perContact" | "perYear" | "perListed" | "count" | "share";

const FIELDS: readonly (readonly [keyof PayTerms, Kind])[] = [
  ["price", "perContact"],
  ["ceiling", "perYear"],
  ["mostContacts", "count"],
  ["firstStep", "count"],
  ["priceAfterFirst", "perContact"],
  ["secondStep", "count"],
  ["priceAfterSecond", "perContact"],
  ["perListed", "perListed"],
  ["fixed", "perYear"],
  ["qualityShare", "share"],
  ["quality", "share"],
];

const DECIMALS: Readonly<Record<Kind, number>> = {
  perContact: 2,
  perYear: 0,
  perListed: 2,
  count: 0,
  share: 1,
};

/** The terms of every model; those that nobody has typed are such that all pay the same. */
export function ProviderPayFields({
  base,
  stated,
  onChange,
}: ProviderPayFieldsProps): ReactElement {
  const layout = useLayout();
  const { language, form } = useWords();
  const own = providerPayTexts(language);
  const terms = termsOf(stated, base);
  const check = (field: keyof PayTerms, kind: Kind, value: number): string | null => {
    const fault = payFault({ ...terms, [field]: value }, field);
    if (fault === null) return null;
    return fault.code === "pay.stepsOrder"
      ? own.limits.order(numberText(fault.least, 0, form))
      : own.limits.most(
          kind === "share"
            ? `${typedText(fault.most * 100, form)} %`
            : numberText(fault.most, 0, form)
        );
  };
  const fields = FIELDS.filter(([field]) => field !== "perListed" || base.listed !== null);
  return (
    <Section title={own.inputs}>
      <div className={layout.pair}>
        {fields.map(([field, kind]) => (
          <NumberField
            key={field}
            label={own.fields[field]}
            hint={field === "quality" ? own.qualityHint : undefined}
            unit={kind === "share" ? "%" : kind === "count" ? undefined : own.units[kind]}
            scale={kind === "share" ? 0.01 : 1}
            decimals={stated[field] === undefined ? DECIMALS[kind] : undefined}
            value={terms[field]}
            check={(value) => check(field, kind, value)}
            onChange={(value) => onChange({ ...stated, [field]: value })}
          />
        ))}
      </div>
      {Object.keys(stated).length > 0 && (
        <Button className={layout.start} size="small" onClick={() => onChange({})}>
          {own.proposed}
        </Button>
      )}
    </Section>
  );
}
