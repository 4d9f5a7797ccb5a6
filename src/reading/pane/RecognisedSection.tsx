import { Text } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { monthOf } from "../../core/calendar";
import { toKronor } from "../../core/money";
import type { PeriodOfData, RegionData } from "../../core/scenario/regionData";
import type { RegionReading, SourceReading } from "../excel/readRegion";
import { laterRowsTexts } from "../../words/laterRows";
import { monthText } from "../../words/month";
import { accountText, readingTexts, unreadText } from "../../words/reading";
import type { Account } from "../sheet/account";
import { numberText, type NumberForm } from "../../pane/field/numberText";
import { useLayout } from "../../pane/look/layout";
import { type AllWords, useWords } from "../../pane/look/surroundings";
import { Section } from "../../pane/Section";

/** What was recognised, and the sums to hold against one's own. */
export function RecognisedSection({ reading }: { readonly reading: RegionReading }): ReactElement {
  const layout = useLayout();
  const all = useWords();
  const { texts } = all;
  return (
    <Section title={texts.data.recognised.title}>
      {reading.data === null && <Text as="p">{texts.data.recognised.nothing}</Text>}
      <ul className={layout.list}>
        {reading.data && <li>{unitLine(reading.data, all)}</li>}
        {reading.sources.map((source) => (
          <li key={source.place} className={layout.breaking}>
            <Text weight="semibold">{texts.data.sources.roles[source.role]}:</Text>{" "}
            {sourceLine(source, all)}
            <AccountLine account={source.account} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** What is pointed at is read, or shown as not read with its sum. */
function AccountLine({ account }: { readonly account: Account }): ReactElement | null {
  const layout = useLayout();
  const { texts, language } = useWords();
  const line = accountText(account, language);
  if (line === null) return null;
  return (
    <div className={layout.breaking}>
      <Text size={200}>{line}</Text>
      {account.unread.length > 0 && (
        <details>
          <summary>{texts.data.recognised.showUnread}</summary>
          <ul className={layout.list}>
            {account.unread.map((one, i) => (
              <li key={i}>{unreadText(one, language)}</li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

function unitLine({ units }: RegionData, { texts, words, form, language }: AllWords): string {
  const { all } = readingTexts(language).units;
  if (units.every(({ name }) => name === all)) return texts.data.recognised.undivided(words);
  const listed = units.filter(({ unlisted }) => !unlisted).length;
  return texts.data.recognised.units(numberText(listed, 0, form), units.length > listed, words);
}

function sourceLine(source: SourceReading, { texts, form, language }: AllWords): string {
  const { recognised, sources } = texts.data;
  const { from, to, contacts, cost, rowsRead, ownForecast } = source;
  return [
    sources.rows(numberText(rowsRead, 0, form)),
    ...(from && to ? [periodText(from, to, form, recognised)] : []),
    ...(contacts === null ? [] : [recognised.contacts(numberText(contacts, 0, form))]),
    ...(cost === null ? [] : [recognised.cost(numberText(toKronor(cost, 2), 0, form))]),
    ...(ownForecast === null ? [] : [laterRowsTexts(language).part(ownForecast)]),
  ].join(", ");
}

function periodText(
  from: PeriodOfData,
  to: PeriodOfData,
  form: NumberForm,
  recognised: AllWords["texts"]["data"]["recognised"]
): string {
  if (from.unit === "year" && to.unit === "year")
    return recognised.years(`${from.year}`, `${to.year}`, `${to.year - from.year + 1}`);
  const first = from.unit === "month" ? from.month : monthOf(from.year, 1);
  const last = to.unit === "month" ? to.month : monthOf(to.year, 12);
  const count = numberText(last - first + 1, 0, form);
  return recognised.months(monthText(first), monthText(last), count);
}
