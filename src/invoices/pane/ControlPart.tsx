import { Text } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { numberText } from "../../pane/field/numberText";
import { FigureTable } from "../../pane/look/FigureTable";
import { useLayout } from "../../pane/look/layout";
import { useWords } from "../../pane/look/surroundings";
import { printedMoney } from "../../words/printedMoney";
import { RULE_IDS } from "../core/checks/rule";
import type { InvoiceOutcome } from "../core/invoiceOutcome";
import type { UnlistedReason } from "../core/listing";
import { invoicesTexts } from "../words/invoices";
import { invoicePaneTexts } from "../words/invoicePane";
import type { RunAnswer } from "./invoiceRun";

/** What the checks have found, what they could not judge, and what has no unit. */
export function ControlPart({
  outcome,
  answer,
}: {
  readonly outcome: InvoiceOutcome;
  readonly answer: RunAnswer;
}): ReactElement {
  const layout = useLayout();
  const { language, form } = useWords();
  const t = invoicePaneTexts(language).control;
  const { rules, unlisted } = invoicesTexts(language);
  const kronor = printedMoney(form, "kr", 2);
  const count = (number: number): string => numberText(number, 0, form);
  const notJudged = new Map(outcome.notJudged);
  const rows = RULE_IDS.map((id) => {
    const own = outcome.findings.filter(({ rule }) => rule === id);
    const ore = own.reduce((sum, one) => sum + Math.max(0, one.ore), 0);
    return [rules[id].name, count(own.length), kronor.plain(ore), count(notJudged.get(id) ?? 0)];
  });
  const without = new Map<UnlistedReason, number>();
  for (const { unlisted: reason, contacts } of outcome.tables.digital)
    if (reason !== null) without.set(reason, (without.get(reason) ?? 0) + contacts);
  const { matched, unmatched } = outcome.credits;
  return (
    <div className={layout.stack}>
      <Text role="status">
        {t.atStake(count(outcome.findings.length), kronor.withUnit(outcome.atStake))}
      </Text>
      <FigureTable title={t.title} headings={t.headings} rows={rows} />
      {matched + unmatched.length > 0 && (
        <Text size={200}>{t.credits(matched, unmatched.length)}</Text>
      )}
      {unmatched.slice(0, MOST_SHOWN).map(({ file, row, ore }) => (
        <Text key={`${file} ${row}`} size={200} className={layout.breaking}>
          {t.unmatched(answer.files[file]?.name ?? "", row, kronor.withUnit(ore))}
        </Text>
      ))}
      {[...without].map(([reason, contacts]) => (
        <Text key={reason} size={200}>
          {t.unlisted(count(contacts), unlisted[reason])}
        </Text>
      ))}
      {answer.listing && answer.listing.unread > 0 && (
        <Text size={200}>
          {t.listingUnread(answer.listing.unread, answer.listing.first[0] ?? 0)}
        </Text>
      )}
    </div>
  );
}

const MOST_SHOWN = 10;
