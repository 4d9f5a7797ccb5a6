import type { BreakEvenField, StopCase } from "../core/breakEvenStop";
import { Button, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { type ReactElement, useState } from "react";
import type { BreakEvenProposal } from "../core/breakEvenProposal";
import { breakEvenEvidence } from "../../../data/breakEvenEvidence";
import { breakEvenTexts } from "../words/breakEvenAnalysis";
import { NumberField, OptionalNumberField } from "../../../pane/field/NumberField";
import { contactsText } from "../../../words/ownForecast";
import { numberText, typedText } from "../../../pane/field/numberText";
import { useLayout } from "../../../pane/look/layout";
import { SourceText } from "../../../pane/look/SourceText";
import { useWords } from "../../../pane/look/surroundings";
import { Section } from "../../../pane/Section";
import { type BreakEvenInput, PROPOSED, withoutStated } from "./breakEvenInput";

export interface BreakEvenFieldsProps {
  readonly input: BreakEvenInput;
  readonly stop: StopCase;
  readonly proposal: BreakEvenProposal;
  readonly onChange: (input: BreakEvenInput) => void;
}

const useStyles = makeStyles({ folded: { marginTop: tokens.spacingVerticalM } });

type Kind = "count" | "perContact" | "kronor" | "share";

/** A proposal is shown as it is printed elsewhere, and reckoned with as it is. */
const PROPOSED_DECIMALS: Readonly<Record<Kind, number>> = {
  count: 0,
  perContact: 2,
  kronor: 0,
  share: 2,
};

/** What is stopped and where it goes instead. */
export function BreakEvenFields(props: BreakEvenFieldsProps): ReactElement {
  const { input, stop, proposal, onChange } = props;
  const layout = useLayout();
  const styles = useStyles();
  // Only at first: it must not close while somebody types in it.
  const [isOpen] = useState(stop.ownShare > 0 || stop.otherShare > 0 || stop.oneOff > 0);
  const { texts, language, words, form } = useWords();
  const own = breakEvenTexts(language);
  const labels = own.fields(words);
  const year = `${proposal.year.year}`;
  const kronor = (amount: number): string => texts.result.amount(numberText(amount, 0, form), "kr");
  const count = numberText(proposal.contacts, 0, form);
  const counted = contactsText(count, proposal.calculated, language);
  const hints: Partial<Record<BreakEvenField, string>> = {
    contacts: own.hints.contacts(year, counted),
    price: own.hints.price(year, numberText(proposal.price, 2, form)),
    borneShare: own.hints.borneShare(own.percent(typedText(proposal.borneShare * 100, form, 2))),
    realisable: own.hints.realisable,
    oneOff: own.hints.oneOff,
  };
  const isStated = (name: keyof StopCase | "realisable"): boolean =>
    name === "realisable" || input.stated[name] !== undefined;
  const isProposed = PROPOSED.every((field) => input.stated[field] === undefined);

  const check = (
    field: keyof StopCase | "realisable",
    kind: Kind,
    value: number
  ): string | null => {
    if (value < 0) return kind === "share" ? own.limits.share : own.limits.negative;
    if (kind === "count" && value === 0) return own.limits.notZero;
    if (kind === "share" && value > 1) return own.limits.share;
    const other = field === "ownShare" ? stop.otherShare : stop.ownShare;
    const isPart = field === "ownShare" || field === "otherShare";
    return isPart && value + other > 1 + 1e-12
      ? own.limits.sum(own.percent(typedText((1 - other) * 100, form)))
      : null;
  };
  const units: Record<Kind, string | undefined> = {
    count: undefined,
    perContact: own.units.perContact,
    kronor: own.units.kronor,
    share: "%",
  };
  const field = (name: keyof StopCase | "realisable", kind: Kind): ReactElement => (
    <NumberField
      key={name}
      label={labels[name]}
      hint={hints[name]}
      unit={units[kind]}
      scale={kind === "share" ? 0.01 : 1}
      decimals={isStated(name) ? undefined : PROPOSED_DECIMALS[kind]}
      value={name === "realisable" ? input.realisable : stop[name]}
      check={(value) => check(name, kind, value)}
      onChange={(value) =>
        onChange(
          name === "realisable"
            ? { ...input, realisable: value }
            : { ...input, stated: { ...input.stated, [name]: value } }
        )
      }
    />
  );
  return (
    <>
      <Section title={own.inputs}>
        <div className={layout.pair}>
          {field("contacts", "count")}
          {field("price", "perContact")}
          {field("borneShare", "share")}
          {field("realisable", "share")}
        </div>
        {!isProposed && (
          <Button
            className={layout.start}
            size="small"
            onClick={() => onChange(withoutStated(input))}
          >
            {own.proposed}
          </Button>
        )}
        <OptionalNumberField
          label={labels.visitCost}
          hint={own.hints.visitCost}
          unit={own.units.perVisit}
          value={input.visitCost}
          check={(value) => (value !== null && value <= 0 ? own.limits.notZero : null)}
          onChange={(visitCost) => onChange({ ...input, visitCost })}
        />
        <Text as="p" size={200} className={layout.muted}>
          {own.evidenceOnCost}
        </Text>
        <ul className={layout.list}>
          {breakEvenEvidence.visitPrices.map(({ id, value, source }) => (
            <li key={id}>
              <Text block size={200}>
                {own.visitPrices[id](kronor(value))}
              </Text>
              <SourceText source={source} />
            </li>
          ))}
        </ul>
      </Section>
      <details open={isOpen}>
        <summary>{own.elsewhere}</summary>
        <div className={mergeClasses(layout.pair, styles.folded)}>
          {field("ownShare", "share")}
          {field("ownCost", "perContact")}
          {field("ownBorneShare", "share")}
          {field("oneOff", "kronor")}
          {field("otherShare", "share")}
          {field("otherPrice", "perContact")}
        </div>
      </details>
    </>
  );
}
